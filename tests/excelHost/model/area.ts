import { invalidArgument } from '../hostErrors';

/** A rectangle of cells, 0-based, as the Excel API counts. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
const LETTERS = 26;
const CODE_OF_A = 65;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const before = column < LETTERS ? '' : columnLetters(Math.floor(column / LETTERS) - 1);
  return before + String.fromCharCode(CODE_OF_A + (column % LETTERS));
}

/** "AB" → 27. */
export function columnOf(letters: string): number {
  const digits = [...letters.toUpperCase()].map((letter) => letter.charCodeAt(0) - CODE_OF_A + 1);
  return digits.reduce((sum, digit) => sum * LETTERS + digit, 0) - 1;
}

const between = (first: number, last: number): [start: number, count: number] => [
  Math.min(first, last),
  Math.abs(last - first) + 1,
];

/** "B2", "A1:C3", "A:B" or "2:4", with or without $. */
export function parseArea(address: string): Area {
  const text = address.replaceAll('$', '');
  const cells = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(text);
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(text);
  const rows = /^(\d+):(\d+)$/.exec(text);
  let area: Area | undefined;
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    const [row, height] = between(Number(r1) - 1, Number(r2) - 1);
    const [column, width] = between(columnOf(c1), columnOf(c2));
    area = { row, column, rows: height, columns: width };
  } else if (columns) {
    const [column, width] = between(columnOf(columns[1] ?? ''), columnOf(columns[2] ?? ''));
    area = { row: 0, column, rows: SHEET_ROWS, columns: width };
  } else if (rows) {
    const [row, height] = between(Number(rows[1]) - 1, Number(rows[2]) - 1);
    area = { row, column: 0, rows: height, columns: SHEET_COLUMNS };
  }
  if (!area) throw invalidArgument(`“${address}” is no address`);
  return onSheet(area);
}

/** The area itself, or an error where it leaves the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const numbers = [row, column, rows, columns].every((one) => Number.isInteger(one));
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  if (!numbers || !inside || rows < 1 || columns < 1) throw invalidArgument('the range is outside the sheet');
  return area;
}

/** A1 style, without a sheet: "A1:C3", "A:B", "2:4". */
export function addressOf({ row, column, rows, columns }: Area, mark = ''): string {
  const letter = (at: number) => `${mark}${columnLetters(at)}`;
  const number = (at: number) => `${mark}${String(at + 1)}`;
  if (rows === SHEET_ROWS) return `${letter(column)}:${letter(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${number(row)}:${number(row + rows - 1)}`;
  const first = letter(column) + number(row);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${letter(column + columns - 1)}${number(row + rows - 1)}`;
}

/** The sheet's name as a formula needs it. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "'Board''s notes'!$A$1" → the sheet's name and the rest; the name is null where there is none. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const text = reference.replace(/^=/, '');
  const [, inQuotes, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  if (address === undefined) return { sheet: null, address: text };
  return { sheet: inQuotes?.replaceAll("''", "'") ?? plain ?? '', address };
}
