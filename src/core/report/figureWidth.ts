import type { TableRow } from './tables';
import { textWidth } from './textWidth';

const CELL_PADDING = 13;
const BODY = { size: 10, bold: true };

/**
 * Width in points of a column of figures, no less than `least`, that shows its longest one: Excel shows a number that
 * doesn't fit as ####. `place` is the column's place, from 0.
 */
export function figureWidth(rows: readonly TableRow[], place: number, least: number): number {
  return rows.reduce(
    (widest, { cells }) => Math.max(widest, textWidth(cells[place]?.text ?? '', BODY) + CELL_PADDING),
    least,
  );
}
