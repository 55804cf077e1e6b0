import { columnName } from '../grid/address';
import { cleanText } from '../grid/cleanText';
import { isDateFormat } from '../grid/dates';
import type { CellValue, Grid, GridRow } from '../grid/grid';
import type { Period } from '../grid/period';
import { parsePeriod } from '../grid/periods';
import type { SourceCell } from './registers';

/** A sheet looked at by row and column (1-based). Blank cells read as `null`, texts of spaces only as blank. */
export interface SheetView {
  grid: Grid;
  date1904: boolean;
  /** Row numbers with at least one value, ascending. */
  rowNumbers: number[];
  rows: Map<number, GridRow>;
  /** Rows with at most a few values, where running text and labels stand; in ascending order. */
  narrowRows: number[];
  /** Rightmost column with a value. */
  widest: number;
  /** Which of the grid's styles show dates. */
  dateStyles: boolean[];
  /** Letters of the columns up to the widest. */
  letters: string[];
}

const GENERAL = 'General';
/** Headings of periods are short; longer texts are never parsed as one. */
const LONGEST_PERIOD = 32;

/** Most values of a narrow row. */
const NARROW = 5;

/** A sheet made ready for looking at: blank rows left out, once for all readers. */
export function viewOf(grid: Grid, date1904: boolean): SheetView {
  const rows = new Map<number, GridRow>();
  const narrowRows: number[] = [];
  let widest = 0;
  for (const row of grid.rows) {
    const { filled, last } = extentOf(row);
    if (filled === 0) continue;
    rows.set(row.row, row);
    if (filled <= NARROW) narrowRows.push(row.row);
    widest = Math.max(widest, last);
  }
  const dateStyles = grid.styles.map((style) => isDateFormat(style.numberFormat));
  const letters = Array.from({ length: widest }, (_, i) => columnName(i + 1));
  return { grid, date1904, rowNumbers: [...rows.keys()], rows, narrowRows, widest, dateStyles, letters };
}

function extentOf(row: GridRow): { filled: number; last: number } {
  let filled = 0;
  let last = 0;
  for (let i = 0; i < row.values.length; i++) {
    if (isBlank(row.values[i])) continue;
    filled++;
    last = i + 1;
  }
  return { filled, last };
}

const SPACE = 32;
const LAST_ASCII = 126;

export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== 'string') return value === undefined || value === null;
  const first = value.charCodeAt(0);
  // trimming every text of a long sheet is dear, and few begin with anything but a plain character
  return !(first > SPACE && first <= LAST_ASCII) && value.trim() === '';
}

/** Address of a cell of the sheet. */
export function cellAt(view: SheetView, row: number, column: number): string {
  return `${view.letters[column - 1] ?? columnName(column)}${row}`;
}

export function valueAt(view: SheetView, row: number, column: number): CellValue {
  const value = view.rows.get(row)?.values[column - 1] ?? null;
  return isBlank(value) ? null : value;
}

export function formatAt(view: SheetView, row: number, column: number): string {
  const style = view.rows.get(row)?.styles[column - 1];
  return (style === undefined ? undefined : view.grid.styles[style]?.numberFormat) ?? GENERAL;
}

/** A cell's text without invisible characters; numbers as typed; empty for a blank. */
export function textAt(view: SheetView, row: number, column: number): string {
  const value = valueAt(view, row, column);
  return typeof value === 'string' ? cleanText(value) : value === null ? '' : String(value);
}

/** A text as people wrote it, paragraphs kept; `null` for a blank. */
export function proseAt(view: SheetView, row: number, column: number | null): string | null {
  if (column === null) return null;
  const value = valueAt(view, row, column);
  return value === null ? null : String(value).trim();
}

export function sourceAt(view: SheetView, row: number, column: number): SourceCell {
  return {
    cell: cellAt(view, row, column),
    value: valueAt(view, row, column),
    numberFormat: formatAt(view, row, column),
  };
}

/** The cell, or `null` when there is no such column or nothing stands there. */
export function filledSource(view: SheetView, row: number, column: number | null): SourceCell | null {
  return column === null || valueAt(view, row, column) === null ? null : sourceAt(view, row, column);
}

/** Columns of a row that hold a value, left to right. */
export function filledColumns(view: SheetView, row: number): number[] {
  const columns: number[] = [];
  const values = view.rows.get(row)?.values ?? [];
  for (let i = 0; i < values.length; i++) if (!isBlank(values[i])) columns.push(i + 1);
  return columns;
}

/** The period a cell names, under a year when one is given. */
export function periodAt(view: SheetView, row: number, column: number, year?: string): Period | null {
  const value = valueAt(view, row, column);
  if (typeof value === 'string' && value.length > LONGEST_PERIOD) return null;
  const context = { date1904: view.date1904, ...(year === undefined ? {} : { year }) };
  return value === null ? null : parsePeriod(value, formatAt(view, row, column), context);
}

/** Whole numbers in this range may head a column as its year. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Is it a plain number, neither a date nor likely a year? */
export function isPlainNumber(view: SheetView, row: number, column: number): boolean {
  const found = view.rows.get(row);
  const value = found?.values[column - 1];
  if (typeof value !== 'number' || view.dateStyles[found?.styles[column - 1] ?? -1]) return false;
  return !(Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR);
}
