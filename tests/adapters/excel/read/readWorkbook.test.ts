import { Cancelled, WorkbookProblem } from '../../../../src/app/ports';
import { readWorkbook } from '../../../../src/adapters/excel/read/readWorkbook';
import { openWorkbook, refusal, type OpenSheet } from '../openWorkbook';
import { toldProgress } from '../toldProgress';

const RISKS: OpenSheet = {
  name: 'Risks',
  first: 'B3',
  table: [
    ['Ref', 'Due', 'Share', 'Open'],
    [
      '1',
      { value: 43_861, format: 'dd/mm/yyyy', text: '31/01/2020' },
      { value: 0.5, format: '0%', text: '50%' },
      true,
    ],
    ['2', '', '#DIV/0!', false],
  ],
};

/** A table of so many rows by ten columns, each figure its place in it. */
const table = (rows: number) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
const sheets = (count: number): OpenSheet[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Theme ${String(at + 1)}`, table: table(20) }));

describe('reading the open workbook', () => {
  test('gives values, number formats, errors, true and false in the place where they stand', async () => {
    openWorkbook([RISKS]);
    const { name, sheets: grids } = await readWorkbook();
    expect(name).toBe('Programme.xlsx');
    const [risks] = grids;
    expect(risks?.rows.map(({ row, values }) => [row, values])).toEqual([
      [3, [null, 'Ref', 'Due', 'Share', 'Open']],
      [4, [null, '1', 43_861, 0.5, true]],
      [5, [null, '2', null, '#DIV/0!', false]],
    ]);
    expect(risks?.rows[1]?.styles.map((style) => risks.styles[style])).toEqual([
      { numberFormat: 'General', fill: null },
      { numberFormat: 'General', fill: null },
      { numberFormat: 'dd/mm/yyyy', fill: null },
      { numberFormat: '0%', fill: null },
      { numberFormat: 'General', fill: null },
    ]);
  });

  test('gives hidden and very hidden sheets with their values, and hidden rows and columns', async () => {
    openWorkbook([
      { ...RISKS, hiddenRows: [4], hiddenColumns: [3, 9] },
      { name: 'Lists', visibility: 'VeryHidden', table: [['Red']] },
      { name: 'Notes', visibility: 'Hidden' },
    ]);
    const [risks, lists, notes] = (await readWorkbook()).sheets;
    expect(risks).toMatchObject({ visibility: 'visible', hiddenColumns: [3] });
    expect(risks?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(lists).toMatchObject({ visibility: 'veryHidden', rows: [{ values: ['Red'] }] });
    expect(notes).toMatchObject({ visibility: 'hidden', rows: [] });
  });

  test('knows its own sheets by their marks', async () => {
    const front = { name: '_HighlightReport.front', formula: "='Board pack'!$A$1" };
    openWorkbook([RISKS, { name: 'Board pack', table: [['Highlights']] }], { names: [front] });
    expect((await readWorkbook()).own).toEqual([{ key: 'front', sheet: 'Board pack' }]);
  });

  test.each([
    [43_861, false],
    [42_399, true],
  ])('finds by the date %d, shown as 31/01/2020, whether days count from 1904', async (value, date1904) => {
    openWorkbook([{ name: 'Risks', cells: { C4: { value, format: 'dd/mm/yyyy', text: '31/01/2020' } } }]);
    expect((await readWorkbook()).date1904).toBe(date1904);
  });

  test('asks in one more round trip for the text of a date far to the right', async () => {
    const due = { value: 42_399, format: 'dd/mm/yyyy', text: '31/01/2020' };
    const open = openWorkbook([{ name: 'Plan', cells: { A1: 'Action', CV1: due } }]);
    expect((await readWorkbook()).date1904).toBe(true);
    expect(open.trips).toHaveLength(4);
    expect(open.trips.at(-1)).toEqual(['Plan!CV1']);
  });
});

describe('the round trips of reading', () => {
  test.each([1, 10, 50])('are three for %d sheets', async (count) => {
    const open = openWorkbook(sheets(count));
    const { sheets: grids } = await readWorkbook();
    expect(grids.map(({ rows }) => rows.length)).toEqual(Array.from({ length: count }, () => 20));
    expect(open.trips).toHaveLength(3);
  });

  test('ask for no cell of a sheet without values, and are two when no sheet has any', async () => {
    const painted: OpenSheet = { name: 'Painted', cells: { B2: { fill: '#FFC000' } } };
    const some = openWorkbook([painted, { name: 'Empty' }, { name: 'Risks', table: [['Ref']] }]);
    await readWorkbook();
    const asked = some.trips.flat().map((area) => area.split('!')[0]);
    expect(new Set(asked)).toEqual(new Set(['Risks']));

    const none = openWorkbook([painted, { name: 'Empty' }]);
    expect((await readWorkbook()).sheets.map(({ rows }) => rows)).toEqual([[], []]);
    expect(none.trips).toHaveLength(2);
  });

  test('ask for at most 50,000 values each, and tell after each how much is read', async () => {
    const open = openWorkbook([{ name: 'Log', table: table(12_000) }]);
    const progress = toldProgress();
    const [log] = (await readWorkbook(progress)).sheets;
    const areas = open.trips.slice(2).map(([values]) => values);
    expect(areas).toEqual(['Log!A1:J5000', 'Log!A5001:J10000', 'Log!A10001:J12000']);
    expect(progress.shares).toEqual([50 / 120, 100 / 120, 1]);
    expect(log?.rows.flatMap(({ values }) => values)).toEqual(table(12_000).flat());
  });

  test('end between two of them when the user chooses Cancel', async () => {
    const open = openWorkbook([{ name: 'Log', table: table(12_000) }]);
    await expect(readWorkbook(toldProgress(1))).rejects.toBeInstanceOf(Cancelled);
    expect(open.trips).toHaveLength(3);
  });

  test('are more and smaller where Excel answers null because it is too much', async () => {
    const open = openWorkbook([{ name: 'Log', table: table(1_000), mostCells: 3_000 }]);
    const [log] = (await readWorkbook()).sheets;
    expect(log?.rows.flatMap(({ values }) => values)).toEqual(table(1_000).flat());
    expect(open.trips.slice(2).map(([values]) => values)).toEqual([
      'Log!A1:J1000',
      'Log!A1:J500',
      'Log!A1:J250',
      'Log!A251:J500',
      'Log!A501:J750',
      'Log!A751:J1000',
    ]);
  });
});

describe('reading a workbook that cannot be read', () => {
  test.each([2, 3])('says in one sentence that a sheet is gone at round trip %d', async (gone) => {
    const deleted = openWorkbook([RISKS, { name: 'Actions', table: [['Recruit']] }], {
      beforeSync: (trip, open) => {
        if (trip === gone) open.remove('Actions');
      },
    });
    const refused = readWorkbook();
    await expect(refused).rejects.toBeInstanceOf(WorkbookProblem);
    await expect(refused).rejects.toThrow(
      'A sheet was renamed, moved or deleted while Highlight Report was working: leave the workbook alone for a moment and try again.',
    );
    expect(deleted.trips).toHaveLength(gone);
  });

  test.each([1, 2, 3])('says in one sentence what Excel refuses at round trip %d', async (refused) => {
    openWorkbook([RISKS], {
      beforeSync: (trip) => {
        if (trip === refused) throw refusal('InvalidOperationInCellEditMode');
      },
    });
    await expect(readWorkbook()).rejects.toThrow(
      'A cell is being edited: press Enter or Esc in Excel, then try again.',
    );
  });
});
