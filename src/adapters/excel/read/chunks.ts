import type { Area } from '../../../core/grid/grid';

/** Some cells of a sheet, known by its name. */
export interface SheetArea {
  sheet: string;
  area: Area;
}

/**
 * Number of cells of some areas together.
 * @example cellsOf([{ sheet: 'Risks', area: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 } }]) // 6
 */
export function cellsOf(areas: readonly SheetArea[]): number {
  return areas.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0);
}

/** Number of rows of an area. */
export function rowsOf({ firstRow, lastRow }: Area): number {
  return lastRow - firstRow + 1;
}

/** Number of columns of an area. */
export function columnsOf({ firstColumn, lastColumn }: Area): number {
  return lastColumn - firstColumn + 1;
}

/**
 * What one round trip asks for, from the front of what is waiting, and what waits on: several small areas together,
 * a large one by whole rows, a row that is too wide alone by its columns.
 *
 * @param most cells a round trip; a whole number from 1 on
 */
export function takeChunk(
  waiting: readonly SheetArea[],
  most: number,
): { chunk: SheetArea[]; waiting: SheetArea[] } {
  const chunk: SheetArea[] = [];
  let room = most;
  for (const [at, { sheet, area }] of waiting.entries()) {
    const cells = rowsOf(area) * columnsOf(area);
    if (cells <= room) {
      chunk.push({ sheet, area });
      room -= cells;
      continue;
    }
    const rows = Math.floor(room / columnsOf(area));
    // A row that is too wide is cut only at the front of a round trip, so that others are cut as little as possible.
    if (rows === 0 && chunk.length > 0) return { chunk, waiting: waiting.slice(at) };
    const [taken, ...left] = rows === 0 ? cutRow(area, room) : cutRows(area, rows);
    const here = (part: Area): SheetArea => ({ sheet, area: part });
    return { chunk: [...chunk, here(taken)], waiting: [...left.map(here), ...waiting.slice(at + 1)] };
  }
  return { chunk, waiting: [] };
}

function cutRows(area: Area, rows: number): [Area, Area] {
  const lastRow = area.firstRow + rows - 1;
  return [
    { ...area, lastRow },
    { ...area, firstRow: lastRow + 1 },
  ];
}

/** So many cells of the first row; the rest of that row; the rows below, if any. */
function cutRow(area: Area, cells: number): [Area, ...Area[]] {
  const lastColumn = area.firstColumn + cells - 1;
  const row = { ...area, lastRow: area.firstRow };
  const below = area.lastRow > area.firstRow ? [{ ...area, firstRow: area.firstRow + 1 }] : [];
  return [{ ...row, lastColumn }, { ...row, firstColumn: lastColumn + 1 }, ...below];
}
