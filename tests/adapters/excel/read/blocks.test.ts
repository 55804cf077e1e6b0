import fc from 'fast-check';
import { blocksOf } from '../../../../src/adapters/excel/read/blocks';
import { anyArea, cellNamesOf } from './areas';

const onSheet = (area: Parameters<typeof blocksOf>[0]) => ({ sheet: 'Risks', area });

describe('the blocks of an area', () => {
  test('are 64 for a whole sheet: 131,072 rows by 2,048 columns each', () => {
    const sheet = { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 16_384 };
    const blocks = blocksOf(sheet);
    expect(blocks).toHaveLength(64);
    expect(blocks[0]).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 131_072, lastColumn: 2_048 });
    expect(blocks[1]).toEqual({ firstRow: 1, firstColumn: 2_049, lastRow: 131_072, lastColumn: 4_096 });
    expect(blocks.at(-1)).toEqual({
      firstRow: 917_505,
      firstColumn: 14_337,
      lastRow: 1_048_576,
      lastColumn: 16_384,
    });
  });

  test('are the cells themselves where there are few', () => {
    const area = { firstRow: 5, firstColumn: 2, lastRow: 6, lastColumn: 2 };
    expect(blocksOf(area)).toEqual([
      { ...area, lastRow: 5 },
      { ...area, firstRow: 6 },
    ]);
  });

  test('hold every cell exactly once, and are at most 64', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        const blocks = blocksOf(area);
        expect(cellNamesOf(blocks.map(onSheet)).sort()).toEqual(cellNamesOf([onSheet(area)]).sort());
        expect(blocks.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
