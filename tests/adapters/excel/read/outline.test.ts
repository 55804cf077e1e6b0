import { runBatch } from '../../../../src/adapters/excel/batch';
import { areaOf, rangeOf, readOutline, readUsedRanges } from '../../../../src/adapters/excel/read/outline';
import { openWorkbook } from '../openWorkbook';

const outline = () => runBatch('read', readOutline);
const usedRanges = (...names: string[]) =>
  runBatch('read', (context) =>
    readUsedRanges(
      context,
      names.map((name) => ({ name, visibility: 'visible' as const })),
    ),
  );

describe('the outline of an open workbook', () => {
  test('has its name and its sheets in order, hidden and very hidden ones too, in one round trip', async () => {
    const open = openWorkbook([
      { name: 'Risks' },
      { name: 'Lists', visibility: 'VeryHidden' },
      { name: "Board's notes", visibility: 'Hidden' },
    ]);
    expect(await outline()).toEqual({
      name: 'Programme.xlsx',
      own: [],
      sheets: [
        { name: 'Risks', visibility: 'visible' },
        { name: 'Lists', visibility: 'veryHidden' },
        { name: "Board's notes", visibility: 'hidden' },
      ],
    });
    expect(open.trips).toHaveLength(1);
  });

  test('knows our own sheets by the marks among the names, whatever the sheets are called', async () => {
    openWorkbook([{ name: 'Highlights' }, { name: 'For the board' }, { name: "Theme 1's risks" }], {
      names: [
        { name: '_HighlightReport.front', formula: "='For the board'!$A$1" },
        { name: '_HighlightReport.risks', formula: "='Theme 1''s risks'!$A$1" },
      ],
    });
    expect((await outline()).own).toEqual([
      { key: 'front', sheet: 'For the board' },
      { key: 'risks', sheet: "Theme 1's risks" },
    ]);
  });

  test('takes no name of a single sheet for a mark: a copied sheet takes it along', async () => {
    openWorkbook([{ name: 'Highlights (2)' }], {
      names: [
        { name: '_HighlightReport.front', formula: "='Highlights (2)'!$A$1", scope: 'Worksheet' },
        { name: 'Scores', formula: "='Highlights (2)'!$A$1" },
      ],
    });
    expect((await outline()).own).toEqual([]);
  });
});

describe('the used ranges', () => {
  test('are asked for in one round trip for all sheets; a sheet without values has none', async () => {
    const open = openWorkbook([
      {
        name: 'Risks',
        first: 'B3',
        table: [
          ['Ref', 'Risk'],
          ['1', 'Late'],
          ['2', 'Dear'],
        ],
      },
      { name: 'Empty' },
      { name: 'Painted', cells: { C4: { fill: '#FFC000' } } },
    ]);
    expect(await usedRanges('Risks', 'Empty', 'Painted')).toEqual([
      {
        sheet: 'Risks',
        area: { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 3 },
        rowHidden: false,
        columnHidden: false,
      },
    ]);
    expect(open.trips).toHaveLength(1);
  });

  test('cost no round trip where there are no sheets', async () => {
    const open = openWorkbook([]);
    expect(await usedRanges()).toEqual([]);
    expect(open.trips).toEqual([]);
  });

  test('tell whether all, none or some of the rows and columns are hidden', async () => {
    const table = [
      ['Ref', 'Risk'],
      ['1', 'Late'],
    ];
    openWorkbook([
      { name: 'Risks', table, hiddenRows: [2], hiddenColumns: [1, 2] },
      { name: 'Beside', table, hiddenRows: [3], hiddenColumns: [3] },
    ]);
    expect(await usedRanges('Risks', 'Beside')).toMatchObject([
      { rowHidden: null, columnHidden: true },
      { rowHidden: false, columnHidden: false },
    ]);
  });
});

describe('a range', () => {
  test('of an area is asked for by its first cell and its size', async () => {
    const open = openWorkbook([{ name: 'Risks' }]);
    const area = { firstRow: 2, firstColumn: 3, lastRow: 4, lastColumn: 3 };
    await runBatch('read', async (context) => {
      rangeOf(context, 'Risks', area).load('values');
      await context.sync();
    });
    expect(open.trips).toEqual([['Risks!C2:C4']]);
  });

  test('that was loaded gives its area, 1-based', () => {
    expect(areaOf({ rowIndex: 1, columnIndex: 2, rowCount: 3, columnCount: 1 })).toEqual({
      firstRow: 2,
      firstColumn: 3,
      lastRow: 4,
      lastColumn: 3,
    });
  });
});
