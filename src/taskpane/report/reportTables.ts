import type { HighlightTable, Report } from '../../core/report/tables';

/** Every highlight table of a report, in the order of its sheets. */
export function tablesOf(report: Report): HighlightTable[] {
  return report.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

/** The table of that id ("Counts", "Exceptions"); null when the report has none. */
export function tableOf(report: Report, id: string): HighlightTable | null {
  return tablesOf(report).find((table) => table.id === id) ?? null;
}
