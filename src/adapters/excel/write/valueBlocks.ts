import type { Area } from '../../../core/grid/grid';
import type { LaidCell } from '../../../core/report/layout';
import { storedNumber } from '../../cellNumbers';
import { formatCode } from '../../numberFormat';
import { typedText } from './typedText';

/** What to write into an area of a sheet, row by row. */
export interface ValueBlock {
  area: Area;
  /** Texts as typed, numbers as stored; an empty text clears the cell. */
  values: (string | number)[][];
}

/** Number formats of an area; `null` leaves a cell's as it is. */
export interface FormatBlock {
  area: Area;
  formats: (string | null)[][];
}

/** So many cells go in one piece at most, so that a request can be cut between pieces. */
const MOST_CELLS = 10_000;
/** And so many characters of text. */
const MOST_CHARACTERS = 200_000;

/** A sheet's cells from A1 on, in blocks of whole rows. Throws at a number that is none. */
export function valueBlocks(cells: readonly LaidCell[], date1904: boolean): ValueBlock[] {
  const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const rows = Array.from({ length: last }, () => new Array<string | number>(width).fill(''));
  for (const cell of cells) {
    const row = rows[cell.row - 1];
    const { value } = cell;
    if (row) {
      row[cell.column - 1] =
        typeof value === 'number' ? storedNumber(value, cell, date1904) : typedText(value);
    }
  }
  const blocks: ValueBlock[] = [];
  let room = 0;
  rows.forEach((values, at) => {
    const characters = values.reduce<number>((sum, value) => sum + String(value).length, 0);
    const block = blocks.at(-1);
    room -= characters;
    if (block && room >= 0 && (block.values.length + 1) * width <= MOST_CELLS) {
      block.values.push(values);
      block.area.lastRow = at + 1;
    } else {
      const area = { firstRow: at + 1, firstColumn: 1, lastRow: at + 1, lastColumn: width };
      blocks.push({ area, values: [values] });
      room = MOST_CHARACTERS - characters;
    }
  });
  return blocks;
}

/** The number formats of these cells, over the rows and columns that have any; `null` where no cell has one. */
export function formatBlock(cells: readonly LaidCell[]): FormatBlock | null {
  const numbers = cells.flatMap(({ row, column, value, look }) =>
    typeof value === 'number' && look.number !== undefined
      ? [{ row, column, code: formatCode(look.number) }]
      : [],
  );
  if (numbers.length === 0) return null;
  const [top, bottom] = range(numbers.map(({ row }) => row));
  const [left, right] = range(numbers.map(({ column }) => column));
  const formats = Array.from({ length: bottom - top + 1 }, () =>
    new Array<string | null>(right - left + 1).fill(null),
  );
  for (const { row, column, code } of numbers) {
    const line = formats[row - top];
    if (line) line[column - left] = code;
  }
  return { area: { firstRow: top, firstColumn: left, lastRow: bottom, lastColumn: right }, formats };
}

/** The cells of each block, in the blocks' order. */
export function cellsOfBlocks(cells: readonly LaidCell[], blocks: readonly ValueBlock[]): LaidCell[][] {
  const blockOfRow = blocks.flatMap(({ values }, at) => values.map(() => at));
  const cellsOf: LaidCell[][] = blocks.map(() => []);
  for (const cell of cells) cellsOf[blockOfRow[cell.row - 1] ?? 0]?.push(cell);
  return cellsOf;
}

function range(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, 0],
  );
}
