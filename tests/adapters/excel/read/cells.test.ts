import { runBatch } from '../../../../src/adapters/excel/batch';
import { readCells, readDates, type AreaAsked } from '../../../../src/adapters/excel/read/cells';
import { DateSystem } from '../../../../src/adapters/excel/read/dateSystem';
import { NothingGiven } from '../../../../src/adapters/excel/read/inChunks';
import { openWorkbook, type OpenSheet } from '../openWorkbook';

const RISKS: OpenSheet = {
  name: 'Risks',
  first: 'B3',
  table: [
    ['Due', 'Share'],
    [
      { value: 42_399, format: 'dd/mm/yyyy', text: '31/01/2020' },
      { value: 0.5, format: '0%', text: '50%' },
    ],
    ['#N/A', true],
  ],
  hiddenRows: [5],
  hiddenColumns: [2],
};
const TABLE: AreaAsked = {
  sheet: 'Risks',
  area: { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 3 },
  rowHidden: null,
  columnHidden: null,
};

const cells = (dates: DateSystem, ...areas: AreaAsked[]) =>
  runBatch('read', (context) => readCells(context, areas, dates));

describe('a round trip for cells', () => {
  test('gives values, English number formats, and which rows and columns are hidden', async () => {
    const open = openWorkbook([RISKS]);
    const [read] = await cells(new DateSystem(1), TABLE);
    expect(read).toMatchObject({
      sheet: 'Risks',
      area: TABLE.area,
      values: [
        ['Due', 'Share'],
        [42_399, 0.5],
        ['#N/A', true],
      ],
      numberFormats: [
        ['General', 'General'],
        ['dd/mm/yyyy', '0%'],
        ['General', 'General'],
      ],
      hiddenRows: [false, false, true],
      hiddenColumns: [true, false],
    });
    expect(open.trips).toHaveLength(1);
  });

  test('does not ask again which rows and columns are hidden where it is all or none of them', async () => {
    openWorkbook([{ ...RISKS, hiddenRows: [4] }]);
    const [read] = await cells(new DateSystem(1), { ...TABLE, rowHidden: false, columnHidden: true });
    expect(read).toMatchObject({ hiddenRows: false, hiddenColumns: true });
  });

  test('tells the date system by the texts beside the values', async () => {
    openWorkbook([RISKS]);
    const dates = new DateSystem(1);
    await cells(dates, TABLE);
    expect(dates.is1904).toBe(true);
  });

  test('is one for several areas, on several sheets', async () => {
    const open = openWorkbook([RISKS, { name: 'Actions', table: [['Recruit']] }]);
    const one = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const read = await cells(new DateSystem(2), TABLE, { ...TABLE, sheet: 'Actions', area: one });
    expect(read.map(({ sheet, values }) => [sheet, values[0]])).toEqual([
      ['Risks', ['Due', 'Share']],
      ['Actions', ['Recruit']],
    ]);
    expect(open.trips).toHaveLength(1);
  });

  test('fails when Excel gives null for too many cells', async () => {
    openWorkbook([{ ...RISKS, mostCells: 5 }]);
    await expect(cells(new DateSystem(1), TABLE)).rejects.toBeInstanceOf(NothingGiven);
  });
});

describe('a round trip for dates', () => {
  test('asks for the single cells whose text would tell, and for no others', async () => {
    const open = openWorkbook([RISKS]);
    const dates = new DateSystem(1);
    dates.look(TABLE, [['Due'], [42_399]], [['@'], ['dd/mm/yyyy']], []);
    await runBatch('read', (context) => readDates(context, dates));
    expect(open.trips).toEqual([['Risks!B4']]);
    expect(dates.is1904).toBe(true);
  });
});
