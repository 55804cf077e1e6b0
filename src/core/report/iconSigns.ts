import type { AssuranceIcon, TableCell, TableRow } from './tables';
import type { VariationIcon } from '../findings';

/** In every face an office has, so that no machine shows an empty box. */
const SIGNS: Record<VariationIcon | AssuranceIcon, string> = {
  'improvement-high': '↑',
  'improvement-low': '↓',
  'concern-high': '↑',
  'concern-low': '↓',
  'neutral-high': '↑',
  'neutral-low': '↓',
  'common-cause': '≈',
  pass: '✓',
  fail: '×',
  inconsistent: '±',
};

/** A cell as a sheet shows it, where no picture stands beside the words: a sign stands before them. */
function withSign(cell: TableCell): TableCell {
  return cell.icon === undefined ? cell : { ...cell, text: `${SIGNS[cell.icon]} ${cell.text}` };
}

/**
 * A row with the signs of its icons before their words.
 * @example a cell "Concern (low)" becomes "↓ Concern (low)"
 */
export function withSigns(row: TableRow): TableRow {
  const drawn = row.cells.some(({ icon }) => icon !== undefined);
  return drawn ? { ...row, cells: row.cells.map(withSign) } : row;
}
