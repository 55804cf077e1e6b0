import { cellName } from '../grid/address';
import { listed } from './registerBase';
import type { NearMiss } from './registers';
import type { Table } from './tables';

/** So many columns with known words make a table worth mentioning. */
const LEAST_KNOWN = 3;

/** What to say of a table that was not taken for a register; `null` when it was far from one. */
export function nearMissOf(table: Table): NearMiss | null {
  const known = table.header.columns.filter((column) => column.terms.some((term) => term !== 'decoy'));
  const periods = table.header.columns.filter((column) => column.period !== null).length;
  if (known.length + Math.min(periods, 2) < LEAST_KNOWN) return null;
  const words = [...known.map((column) => column.text), ...(periods > 0 ? [`${periods} periods`] : [])];
  const below = table.rows.length === 0 ? 'but no rows below' : 'but not the columns or values of a register';
  return {
    sheet: table.view.grid.name,
    cell: cellName(Math.min(...table.header.rows), table.firstColumn),
    why: `header words ${listed(words)}, ${below}`,
  };
}
