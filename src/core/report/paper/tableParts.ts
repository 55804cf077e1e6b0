import type { ReportSheetKey } from '../../grid/grid';
import { NOTHING } from '../wording';
import { withoutSilentColumns } from '../tableColumns';
import type { Block, HighlightTable, Report, ReportSheet, TableColumn, TableRow } from '../tables';
import type { PaperPart } from './paper';

/** Leads to cells of the workbook, which is not at hand where a paper is read. */
const CELLS = 'cell';

export function sheetOf(report: Report, key: ReportSheetKey): ReportSheet | undefined {
  return report.sheets.find((sheet) => sheet.key === key);
}

export function tableOf(sheet: ReportSheet | undefined, id: string): HighlightTable | undefined {
  return tablesOf(sheet).find((table) => table.id === id);
}

export function tablesOf(sheet: ReportSheet | undefined): HighlightTable[] {
  return (sheet?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** A table as a paper shows it: without the cells of the workbook, and without columns that say nothing. */
export function onPaper(table: HighlightTable): HighlightTable {
  const shown = withoutColumns(table, [CELLS]);
  const [first] = shown.columns;
  const keep = first === undefined ? [] : [first.key];
  return { ...shown, ...withoutSilentColumns(shown.columns, shown.rows, '', keep) };
}

export function withoutColumns(table: HighlightTable, keys: readonly string[]): HighlightTable {
  const stays = table.columns.map(({ key }) => !keys.includes(key));
  return {
    ...table,
    columns: table.columns.filter((_, i) => stays[i]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => stays[i]) })),
  };
}

/** The same columns under other headings; those not named keep theirs. */
export function headed(
  columns: readonly TableColumn[],
  headings: Readonly<Record<string, string>>,
): TableColumn[] {
  return columns.map((column) => ({ ...column, heading: headings[column.key] ?? column.heading }));
}

/** The pieces of a sheet as they follow each other; a heading that only says its table's title is left to the table. */
export function partsOf(blocks: readonly Block[]): PaperPart[] {
  return blocks.flatMap((block, i): PaperPart[] => {
    if (block.kind === 'table') return [{ kind: 'table', table: onPaper(block.table) }];
    if (block.kind === 'chart') return [{ kind: 'chart', chart: block.chart }];
    const next = blocks[i + 1];
    const saidAgain = block.kind === 'heading' && next?.kind === 'table' && next.table.title === block.text;
    return saidAgain ? [] : [{ kind: block.kind, text: block.text }];
  });
}

/** Text of a row's cell by its column; "–" where the table has no such column. */
export function cellText(table: HighlightTable | undefined, row: TableRow, key: string): string {
  const place = table?.columns.findIndex((column) => column.key === key) ?? -1;
  return row.cells[place]?.text ?? NOTHING;
}
