import { cellName, columnName, parseCell } from '../../core/grid/address';
import type { Grid, WorkbookContents } from '../../core/grid/grid';
import { shownText } from '../../core/report/shownText';
import type { Place } from '../paneHost';

/** The surroundings of a cell, as text. */
export interface Excerpt extends Place {
  columns: string[];
  rows: { row: number; cells: { cell: string; text: string }[] }[];
}

const ROWS_ABOVE = 3;
const ROWS_BELOW = 3;
const COLUMNS_BEFORE = 2;
const COLUMNS_AFTER = 3;
/** What more of a long text says nobody needs to find its cell. */
const MOST_TEXT = 200;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The cells around a cell of the workbook; null when it has no such sheet or the address is none. */
export function excerptOf({ sheets, date1904 }: WorkbookContents, place: Place): Excerpt | null {
  const grid = sheets.find(({ name }) => name === place.sheet);
  const at = parseCell(place.cell.split(':')[0] ?? '');
  if (grid === undefined || at === null) return null;
  const columns = range(Math.max(1, at.column - COLUMNS_BEFORE), at.column + COLUMNS_AFTER);
  return {
    sheet: place.sheet,
    cell: cellName(at.row, at.column),
    columns: columns.map(columnName),
    rows: range(Math.max(1, at.row - ROWS_ABOVE), at.row + ROWS_BELOW).map((row) => ({
      row,
      cells: columns.map((column) => ({
        cell: cellName(row, column),
        text: textAt(grid, row, column, date1904),
      })),
    })),
  };
}

function textAt(grid: Grid, row: number, column: number, date1904: boolean): string {
  const found = grid.rows.find((one) => one.row === row);
  const style = grid.styles[found?.styles[column - 1] ?? -1];
  const text = shownText(found?.values[column - 1] ?? null, style?.numberFormat ?? 'General', date1904);
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)} …` : text;
}
