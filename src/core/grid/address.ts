import type { Area } from './grid';

const LETTERS = 26;
const CODE_BEFORE_A = 'A'.charCodeAt(0) - 1;
/** Limits of a sheet in Excel 2007 and later. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Letters of a column: 1 → "A", 27 → "AA".
 *
 * `n` is a whole number from 1 on; anything else is a bug and throws.
 * @example columnName(28) // "AB"
 */
export function columnName(n: number): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`no column ${n}`);
  let letters = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(CODE_BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/**
 * Number of a column named by its letters, in either case: "A" → 1, "ab" → 28.
 *
 * Anything but letters is a bug and throws.
 * @example columnNumber("AB") // 28
 */
export function columnNumber(letters: string): number {
  if (!/^[a-z]+$/i.test(letters)) throw new RangeError(`no column “${letters}”`);
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A;
  return n;
}

/**
 * Address of a cell as Excel shows it; row and column are 1-based.
 * @example cellName(5, 6) // "F5"
 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/**
 * Address of an area; a single cell is named without a colon.
 * @example areaName({ firstRow: 2, firstColumn: 1, lastRow: 10, lastColumn: 16 }) // "A2:P10"
 */
export function areaName(area: Area): string {
  const first = cellName(area.firstRow, area.firstColumn);
  const last = cellName(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Row and column of an address, with or without dollar signs, in either case.
 *
 * Gives `null` for what isn't the address of a cell of a sheet ("F0", "XFE1", "A1:B2").
 * @example parseCell("$F$5") // { row: 5, column: 6 }
 */
export function parseCell(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const row = Number(digits);
  const column = columnNumber(letters);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}
