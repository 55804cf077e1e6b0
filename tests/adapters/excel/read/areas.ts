import fc from 'fast-check';
import type { SheetArea } from '../../../../src/adapters/excel/read/chunks';
import type { Area } from '../../../../src/core/grid/grid';

const LONGEST = 20;

/** An area somewhere on a sheet, of at most 20 × 20 cells. */
export const anyArea: fc.Arbitrary<Area> = fc
  .record({
    firstRow: fc.integer({ min: 1, max: 1_000_000 }),
    firstColumn: fc.integer({ min: 1, max: 16_000 }),
    rows: fc.integer({ min: 1, max: LONGEST }),
    columns: fc.integer({ min: 1, max: LONGEST }),
  })
  .map(({ firstRow, firstColumn, rows, columns }) => ({
    firstRow,
    firstColumn,
    lastRow: firstRow + rows - 1,
    lastColumn: firstColumn + columns - 1,
  }));

/** Each cell of some areas by its sheet, row and column. */
export function cellNamesOf(areas: readonly SheetArea[]): string[] {
  return areas.flatMap(({ sheet, area }) => {
    const cells: string[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        cells.push(`${sheet}!${String(row)},${String(column)}`);
      }
    }
    return cells;
  });
}
