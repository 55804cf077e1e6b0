import type { CellValue } from '../grid/grid';
import { cleanText } from '../grid/cleanText';
import type { Table } from './tables';
import { valueAt } from './sheetView';

/** So many filled cells are enough to know what a column holds. */
const SAMPLE = 60;
/** So many rows are looked at to find them. */
const SAMPLE_ROWS = 600;
/** Largest value of a probability or impact scale. */
const LARGEST_SCALE = 10;
const LONGEST_SCALE_WORD = 28;
const PROSE_FROM = 30;

const FIGURE =
  /^[<>~≈]?\s*[£$€]?\s*[-–(+]?\s*[£$€]?\s*\d[\d,. ]*\s*([%)kmb]|bn|days?|weeks?|months?|hours?|hrs|mins?|years?|per .*|: ?\d+|[/:]\s*\d+)*\s*\)?\*?$/i;
const MARK =
  /^([-–—.*]{1,3}|n\/?a|#n\/a|#div\/0!|tbc|tbd|tba|n\/?k|not (available|known|reported|applicable|yet available)|\[[a-z]+\]|[cxzku]|nil|none|suppressed|no (data|figure|return).*)$/i;

/** A figure, or a mark that stands for a missing one. */
export function isFigureLike(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && (FIGURE.test(value.trim()) || MARK.test(value.trim()));
}

/** A figure that says a number. */
export function isNumberLike(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value.trim()));
}

/** Could it stand on a scale of probability or impact: 4, "4 - Likely", "High", "75% to 100%", "A"? */
export function isScaleLike(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 0 && value <= LARGEST_SCALE;
  if (typeof value !== 'string') return false;
  const text = cleanText(value);
  return text.length <= LONGEST_SCALE_WORD && !/[£$€,]/.test(text) && !/^\d{3,}/.test(text);
}

export function isProse(value: CellValue): boolean {
  return typeof value === 'string' && value.trim().length >= PROSE_FROM;
}

/** Unfilled text of a template: "[Risk description here]", "<owner>". */
export function isPlaceholder(text: string | null): boolean {
  return text !== null && /^\s*[[<{]/.test(text) && /^(\[.*\]|<.*>|\{.*\})$/.test(cleanText(text));
}

/** The first filled cells of a column, at most sixty. */
export function sampleOf(table: Table, column: number): CellValue[] {
  const values: CellValue[] = [];
  for (const row of table.rows.slice(0, SAMPLE_ROWS)) {
    const value = valueAt(table.view, row, column);
    if (value !== null) values.push(value);
    if (values.length >= SAMPLE) break;
  }
  return values;
}

/** Share of a column's filled cells that fit; `null` for a column without a value. */
export function shareOf(table: Table, column: number, fits: (value: CellValue) => boolean): number | null {
  const values = sampleOf(table, column);
  return values.length === 0 ? null : values.filter(fits).length / values.length;
}
