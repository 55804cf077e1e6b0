import { Cancelled, WorkbookProblem } from '../../../../src/app/ports';
import { runBatch } from '../../../../src/adapters/excel/batch';
import type { SheetArea } from '../../../../src/adapters/excel/read/chunks';
import { whereValuesAre } from '../../../../src/adapters/excel/read/whereValuesAre';
import type { Progress } from '../../../../src/app/ports';
import { openWorkbook, type OpenSheet } from '../openWorkbook';
import { columnLetters } from '../../../support/workbookStyles';
import { toldProgress } from '../toldProgress';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** No value is read here: whoever asks for many gets none. */
const FEW = 100;

const area = (sheet: string, firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  sheet,
  area: { firstRow, firstColumn, lastRow, lastColumn },
});
const find = (used: SheetArea[], progress?: Progress) =>
  runBatch('read', (context) => whereValuesAre(context, used, progress));

const SPARSE: OpenSheet = {
  name: 'Risks',
  mostCells: FEW,
  table: [
    ['Ref', 'Risk', 'Score'],
    ['1', 'Late', 20],
  ],
  cells: { XFD1048576: 'stray' },
};

describe('where the values of a large used range are', () => {
  test('costs no round trip where it is not large, up to 500,000 cells', async () => {
    const open = openWorkbook([{ name: 'Risks', table: [['Ref']], mostCells: FEW }]);
    const used = [area('Risks', 1, 1, 50_000, 10), area('Actions', 1, 1, 2, 2)];
    expect(await find(used)).toEqual(used);
    expect(open.trips).toEqual([]);
  });

  test('leaves a table and a stray value in the last cell of the sheet, in one round trip', async () => {
    const open = openWorkbook([SPARSE]);
    expect(await find([area('Risks', 1, 1, LAST_ROW, LAST_COLUMN)])).toEqual([
      area('Risks', 1, 1, 2, 3),
      area('Risks', LAST_ROW, LAST_COLUMN, LAST_ROW, LAST_COLUMN),
    ]);
    expect(open.trips).toHaveLength(1);
  });

  test('looks again into a block that is still large', async () => {
    const open = openWorkbook([{ ...SPARSE, cells: { BZ100000: 'stray' } }]);
    const found = await find([area('Risks', 1, 1, LAST_ROW, LAST_COLUMN)]);
    expect(found).toEqual([area('Risks', 1, 1, 2, 3), area('Risks', 100_000, 78, 100_000, 78)]);
    expect(open.trips).toHaveLength(2);
  });

  test('leaves an area whole that is nearly full, after one look', async () => {
    // 400 rows by 2,000 columns with a value at both ends of each of the 64 blocks of 50 by 250.
    const cells = cornersOf(50, 250);
    const open = openWorkbook([{ name: 'Risks', mostCells: FEW, cells }]);
    const used = [area('Risks', 1, 1, 400, 2_000)];
    expect(await find(used)).toEqual(used);
    expect(open.trips).toHaveLength(1);
  });

  test('leaves areas of other sheets in their place', async () => {
    openWorkbook([SPARSE]);
    const [before, after] = [area('Lists', 1, 1, 2, 2), area('Actions', 1, 1, 3, 3)];
    const found = await find([before, area('Risks', 1, 1, LAST_ROW, LAST_COLUMN), after]);
    expect(found.map(({ sheet }) => sheet)).toEqual(['Lists', 'Risks', 'Risks', 'Actions']);
  });

  test('stops before a look when the user chose Cancel', async () => {
    const open = openWorkbook([SPARSE]);
    const refused = find([area('Risks', 1, 1, LAST_ROW, LAST_COLUMN)], toldProgress(0));
    await expect(refused).rejects.toBeInstanceOf(Cancelled);
    expect(open.trips).toEqual([]);
  });

  test('is too much above 10,000,000 cells: one sentence with the sheet, its range and what to do', async () => {
    // 64 blocks of 1,250 by 250, each with a value at both ends: all 20,000,000 cells.
    openWorkbook([{ name: 'Log', mostCells: FEW, cells: cornersOf(1_250, 250) }]);
    const refused = find([area('Risks', 1, 1, 9, 9), area('Log', 1, 1, 10_000, 2_000)]);
    await expect(refused).rejects.toBeInstanceOf(WorkbookProblem);
    await expect(refused).rejects.toMatchObject({
      kind: 'too-large',
      message: expect.stringMatching(
        /^“Log” is too large to be read inside Excel: its values lie in 20,000,000 cells of A1:BXX10000, .* 10,000,000 .* delete the rows and columns .* try again\.$/,
      ),
    });
  });
});

/** A value in the first and the last cell of each of 8 × 8 blocks of this size. */
function cornersOf(rows: number, columns: number): Record<string, string> {
  const corners: Record<string, string> = {};
  for (let down = 0; down < 8; down++) {
    for (let across = 0; across < 8; across++) {
      corners[address(down * rows + 1, across * columns + 1)] = 'first';
      corners[address((down + 1) * rows, (across + 1) * columns)] = 'last';
    }
  }
  return corners;
}

const address = (row: number, column: number) => `${columnLetters(column)}${String(row)}`;
