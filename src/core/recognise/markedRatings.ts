import type { CellValue } from '../grid/grid';
import type { SourceCell } from './registers';
import { sourceAt, textAt, valueAt } from './sheetView';
import type { Table } from './tables';
import type { Term } from './terms';
import { shareOf } from './values';

/** Columns one of which is marked: VL, L, M, H, VH under the heading "Probability". */
export interface MarkedRating {
  columns: { column: number; step: string }[];
}

/** A scale has three steps or more. */
const FEWEST_STEPS = 3;
const MARK = /^[x×✓✔✗•●*]$/i;

const isMark = (value: CellValue): boolean => typeof value === 'string' && MARK.test(value.trim());

/**
 * The columns under a group heading of probability or impact in which nothing but marks stand; `null` when fewer
 * than three are headed by a step. A column without a mark counts when it lies among or beside marked ones.
 */
export function markedRating(table: Table, term: Term): MarkedRating | null {
  const grouped = table.header.columns.filter(
    (column) => column.group !== '' && column.groupTerms.includes(term) && column.text !== column.group,
  );
  const marked = grouped.map((column) => shareOf(table, column.column, isMark));
  const end = marked.findIndex((share) => share !== null && share < 1);
  const columns = end < 0 ? grouped : grouped.slice(0, end);
  if (columns.length < FEWEST_STEPS || !marked.slice(0, columns.length).includes(1)) return null;
  return { columns: columns.map(({ column, text }) => ({ column, step: text })) };
}

/** The marked cell of a row, with the step it stands under as its value; `null` when none or several are marked. */
export function markedCell(table: Table, row: number, { columns }: MarkedRating): SourceCell | null {
  const marked = columns.filter(({ column }) => isMark(valueAt(table.view, row, column)));
  const [only] = marked;
  if (!only || marked.length > 1 || textAt(table.view, row, only.column) === '') return null;
  return { ...sourceAt(table.view, row, only.column), value: only.step };
}
