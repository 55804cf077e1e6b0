import { NOTHING } from './wording';
import type { TableCell, TableColumn, TableRow } from './tables';

/**
 * Leaves out columns that say nothing ("–" in every row) and gives their width to the column `stretch`.
 *
 * Columns in `keep` stay in any case; a table without rows stays as it is.
 */
export function withoutSilentColumns(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  stretch: string,
  keep: readonly string[],
): { columns: TableColumn[]; rows: TableRow[] } {
  const speaks = columns.map(
    (column, i) =>
      keep.includes(column.key) || rows.length === 0 || rows.some((row) => row.cells[i]?.text !== NOTHING),
  );
  const freed = columns.reduce((sum, column, i) => sum + (speaks[i] === true ? 0 : column.width), 0);
  return {
    columns: columns
      .filter((_, i) => speaks[i])
      .map((column) => (column.key === stretch ? { ...column, width: column.width + freed } : column)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => speaks[i]) })),
  };
}

/** Keys of the columns that say anything in some row. */
export function speaking(columns: readonly TableColumn[], rows: readonly TableRow[]): string[] {
  return columns.flatMap(({ key }, i) => (rows.some(({ cells }) => cells[i]?.text !== NOTHING) ? [key] : []));
}

/** A column of text unless said otherwise; width in points. */
export function column(
  key: string,
  heading: string,
  width: number,
  align: TableColumn['align'] = 'left',
): TableColumn {
  return { key, heading, width, align };
}

/** Column of the cells that lead to a record's own cell. */
export const CELL_COLUMN = column('cell', 'Cell', 38);

/**
 * Leads to a cell of the workbook. Links have a column of their own and stand on no colour: LibreOffice draws them
 * in its own blue and doesn't wrap them.
 */
export function cellLink(at: { sheet: string; cell: string }): TableCell {
  return { text: at.cell, link: { sheet: at.sheet, cell: at.cell } };
}
