import type { HighlightTable } from './tables';

/**
 * A table for programs that take text alone: a column of small pictures is left out, since its figures stand beside
 * it and the signs that stand for them look different in every face.
 */
export function withoutPictures(table: HighlightTable): HighlightTable {
  const drawn = table.columns.map((_, i) => table.rows.some(({ cells }) => cells[i]?.spark !== undefined));
  if (!drawn.includes(true)) return table;
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, i) => drawn[i] !== true);
  return {
    ...table,
    columns: kept(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
}
