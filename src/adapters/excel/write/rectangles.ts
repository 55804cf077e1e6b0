import { columnName } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/grid';

/** A cell by its place, 1-based. */
export interface Place {
  row: number;
  column: number;
}

/** Longest list of areas that Excel takes is 8,192 characters (Worksheet.getRanges); well below it. */
const LONGEST_ADDRESS = 4_000;

/** Cells side by side in a row as one area each, top to bottom. */
export function strips(cells: Iterable<Place>): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.lastRow === row && last.lastColumn + 1 === column) last.lastColumn = column;
    else areas.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  }
  return areas;
}

/** Cells one below the other as one area each. */
export function columns(cells: Iterable<Place>): Area[] {
  return strips(turned(cells)).map(turnedBack);
}

/** The same cells in few rectangles, each cell in exactly one: grown across first or down first, whichever gives fewer. */
export function rectangles(cells: Iterable<Place>): Area[] {
  const places = [...cells];
  const across = grownDown(strips(places));
  const down = grownDown(strips(turned(places))).map(turnedBack);
  return down.length < across.length ? down : across;
}

/** Lists of areas as Excel reads them, each short enough: "A1:C3,E5". */
export function addressLists(areas: readonly Area[], longest = LONGEST_ADDRESS): string[] {
  return joined(areas.map(address), longest);
}

/** Whole rows or columns of the same size as lists: "1:1,3:5" or "A:B,D:D". */
export function lineLists(
  numbers: readonly number[],
  kind: 'row' | 'column',
  longest = LONGEST_ADDRESS,
): string[] {
  const name = kind === 'row' ? String : columnName;
  const runs = strips(numbers.map((column) => ({ row: 1, column })));
  return joined(
    runs.map(({ firstColumn, lastColumn }) => `${name(firstColumn)}:${name(lastColumn)}`),
    longest,
  );
}

function joined(addresses: readonly string[], longest: number): string[] {
  const lists: string[] = [];
  for (const one of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + one.length < longest) lists[lists.length - 1] = `${last},${one}`;
    else lists.push(one);
  }
  return lists;
}

function address({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = columnName(firstColumn) + String(firstRow);
  const last = columnName(lastColumn) + String(lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** Strips of the same columns in rows one below the other become one area. */
function grownDown(areas: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const grown: Area[] = [];
  for (const strip of areas) {
    const key = `${String(strip.firstColumn)}:${String(strip.lastColumn)}`;
    const above = open.get(key);
    if (above?.lastRow === strip.firstRow - 1) above.lastRow = strip.lastRow;
    else {
      const area = { ...strip };
      open.set(key, area);
      grown.push(area);
    }
  }
  return grown;
}

function turned(cells: Iterable<Place>): Place[] {
  return [...cells].map(({ row, column }) => ({ row: column, column: row }));
}

function turnedBack({ firstRow, firstColumn, lastRow, lastColumn }: Area): Area {
  return { firstRow: firstColumn, firstColumn: firstRow, lastRow: lastColumn, lastColumn: lastRow };
}
