import fc from 'fast-check';
import type { Area } from '../../../../src/core/grid/grid';
import {
  cellsOf,
  columnsOf,
  rowsOf,
  takeChunk,
  type SheetArea,
} from '../../../../src/adapters/excel/read/chunks';
import { anyArea, cellNamesOf } from './areas';

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const on = (sheet: string, ...corners: Parameters<typeof area>): SheetArea => ({
  sheet,
  area: area(...corners),
});

/** Every chunk until nothing waits. */
function allChunks(areas: readonly SheetArea[], most: number): SheetArea[][] {
  const chunks: SheetArea[][] = [];
  let waiting = areas;
  while (waiting.length > 0) {
    const next = takeChunk(waiting, most);
    chunks.push(next.chunk);
    ({ waiting } = next);
  }
  return chunks;
}

describe('the size of an area', () => {
  test('counts both ends', () => {
    expect([rowsOf(area(2, 1, 10, 3)), columnsOf(area(2, 1, 10, 3))]).toEqual([9, 3]);
    expect(cellsOf([on('Risks', 2, 1, 10, 3), on('Actions', 5, 5, 5, 5)])).toBe(28);
    expect(cellsOf([])).toBe(0);
  });
});

describe('what one round trip asks for', () => {
  test('is several small areas together, up to exactly the limit', () => {
    const areas = [on('A', 1, 1, 2, 3), on('B', 1, 1, 4, 1), on('C', 1, 1, 1, 1)];
    expect(takeChunk(areas, 11)).toEqual({ chunk: areas, waiting: [] });
    expect(takeChunk(areas, 10)).toEqual({ chunk: areas.slice(0, 2), waiting: areas.slice(2) });
  });

  test('is as many whole rows of a large area as fit', () => {
    expect(takeChunk([on('A', 1, 1, 2, 2), on('B', 3, 1, 9, 4)], 13)).toEqual({
      chunk: [on('A', 1, 1, 2, 2), on('B', 3, 1, 4, 4)],
      waiting: [on('B', 5, 1, 9, 4)],
    });
  });

  test('is part of a row only where one alone is too wide, and only at the front', () => {
    const wide = on('B', 3, 2, 4, 9);
    expect(takeChunk([on('A', 1, 1, 1, 1), wide], 5)).toEqual({
      chunk: [on('A', 1, 1, 1, 1)],
      waiting: [wide],
    });
    expect(takeChunk([wide], 5)).toEqual({
      chunk: [on('B', 3, 2, 3, 6)],
      waiting: [on('B', 3, 7, 3, 9), on('B', 4, 2, 4, 9)],
    });
  });

  test('is nothing where nothing waits', () => {
    expect(takeChunk([], 5)).toEqual({ chunk: [], waiting: [] });
  });

  test('holds every cell exactly once in all, and never more than the limit', () => {
    const sheets = fc.uniqueArray(fc.record({ sheet: fc.string(), area: anyArea }), {
      selector: ({ sheet }) => sheet,
      maxLength: 5,
    });
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 400 }), (areas, most) => {
        const chunks = allChunks(areas, most);
        expect(chunks.flatMap(cellNamesOf).sort()).toEqual(cellNamesOf(areas).sort());
        for (const chunk of chunks) {
          expect(cellsOf(chunk)).toBeLessThanOrEqual(most);
          expect(cellsOf(chunk)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
