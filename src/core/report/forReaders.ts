import { HOW_TO_EDIT, LEADS_TO_CELL } from './frontHighlights';
import type { HighlightTable, Report } from './tables';

/** A table for those who only read it: without rows and words for those who work on the report. */
export function tableForReaders(table: HighlightTable): HighlightTable {
  return {
    ...table,
    rows: table.rows.filter(({ working }) => working !== true),
    rule: table.rule.replace(LEADS_TO_CELL, '').replace(HOW_TO_EDIT, ''),
  };
}

/** The report as papers and pages made from it say it. */
export function forReaders(report: Report): Report {
  return {
    ...report,
    sheets: report.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.kind === 'table' ? { ...block, table: tableForReaders(block.table) } : block,
      ),
    })),
  };
}
