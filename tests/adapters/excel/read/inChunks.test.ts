import { Cancelled, WorkbookProblem } from '../../../../src/app/ports';
import { cellsOf, type SheetArea } from '../../../../src/adapters/excel/read/chunks';
import { inChunks, NothingGiven } from '../../../../src/adapters/excel/read/inChunks';
import { refusal } from '../openWorkbook';
import { toldProgress } from '../toldProgress';
import { cellNamesOf } from './areas';

const TABLE: SheetArea = {
  sheet: 'Risks',
  area: { firstRow: 1, firstColumn: 1, lastRow: 10, lastColumn: 4 },
};

/** Excel that hands over so many cells at a time; what it gave, and how much it was asked for each time. */
function excelGiving(most: number, tooMuch: () => Error = () => new NothingGiven()) {
  const given: SheetArea[] = [];
  const asked: number[] = [];
  const read = async (chunk: SheetArea[]) => {
    asked.push(cellsOf(chunk));
    if (cellsOf(chunk) > most) throw tooMuch();
    given.push(...chunk);
  };
  return { given, asked, read };
}

describe('reading in chunks', () => {
  test('asks for all at once where the limit allows it', async () => {
    const { asked, read } = excelGiving(1_000);
    await inChunks([TABLE], 40, read);
    expect(asked).toEqual([40]);
  });

  test('tells after each round trip how much is done', async () => {
    const progress = toldProgress();
    const { asked, read } = excelGiving(1_000);
    await inChunks([TABLE], 16, read, progress);
    expect(asked).toEqual([16, 16, 8]);
    expect(progress.shares).toEqual([0.4, 0.8, 1]);
  });

  test('stops between two round trips when the user chose Cancel', async () => {
    const { asked, read } = excelGiving(1_000);
    await expect(inChunks([TABLE], 16, read, toldProgress(2))).rejects.toBeInstanceOf(Cancelled);
    expect(asked).toEqual([16, 16]);
  });

  test.each([
    ['null', () => new NothingGiven()],
    ['that its answer is too large', () => refusal('ResponsePayloadSizeLimitExceeded')],
    ['that the request is too large', () => refusal('RequestPayloadSizeLimitExceeded')],
  ])('asks for half as much from there on when Excel answers %s, and misses no cell', async (_, tooMuch) => {
    const { asked, given, read } = excelGiving(10, tooMuch);
    await inChunks([TABLE], 40, read);
    expect(asked).toEqual([40, 20, 8, 8, 8, 8, 8]);
    expect(cellNamesOf(given).sort()).toEqual(cellNamesOf([TABLE]).sort());
  });

  test('names the cell that Excel does not even hand over alone', async () => {
    const { read } = excelGiving(0);
    const refused = inChunks([TABLE], 40, read);
    await expect(refused).rejects.toBeInstanceOf(WorkbookProblem);
    await expect(refused).rejects.toThrow(
      'Excel did not hand over what is in “Risks” cell A1: shorten or delete it, then try again.',
    );
  });

  test('goes no further with any other failure', async () => {
    const { asked, read } = excelGiving(0, () => refusal('ItemNotFound'));
    await expect(inChunks([TABLE], 40, read)).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(asked).toEqual([40]);
  });

  test('asks for nothing where there is nothing', async () => {
    const progress = toldProgress();
    const { asked, read } = excelGiving(0);
    await inChunks([], 40, read, progress);
    expect([asked, progress.shares]).toEqual([[], []]);
  });
});
