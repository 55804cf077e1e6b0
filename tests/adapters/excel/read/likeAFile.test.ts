import { readFileSync } from 'node:fs';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import type { WorkbookPort } from '../../../../src/app/ports';
import { refresh } from '../../../../src/app/refresh';
import type { Area, CellValue, Fills, Grid } from '../../../../src/core/grid/grid';
import { SAMPLE } from '../../../cli/command';
import { openFile } from '../../../excelHost/model/loadWorkbook';
import { drawWorkbook } from '../../../generator/drawWorkbook';
import { oddPackages } from '../../../support/oddPackages';
import { EXCELIZE_FILES, excelizeWorkbooks } from '../../../support/excelizeWorkbooks';
import { buildWorkbook, type BuiltSheet } from '../../../support/workbookBuilder';
import { columnLetters } from '../../../support/workbookStyles';
import { openAdapterPage, type AdapterPage } from '../adapterPage';

let page: AdapterPage;

beforeAll(async () => {
  page = await openAdapterPage();
});
afterAll(() => page.close());
afterEach(() => expect(page.host.complaints()).toEqual([]));

const NAME = 'Programme.xlsx';
const SILENT = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

/** What is read of a workbook in both places: with each value its number format, and with each area its fills. */
async function told(workbook: WorkbookPort, areas: { sheet: string; area: Area }[]) {
  const { name, date1904, sheets, own } = await workbook.read();
  return {
    name,
    date1904,
    own,
    sheets: sheets.map(plain),
    fills: plainFills(await workbook.readFills(areas)),
  };
}

interface PlainCell {
  value: CellValue;
  numberFormat: string | undefined;
  hidden: boolean;
}

/**
 * Cells that hold a value, by address. A file also tells of cells that hold nothing but a look, and of columns
 * hidden around them.
 */
function plain({ name, visibility, rows, styles, hiddenColumns }: Grid) {
  const cells: Record<string, PlainCell> = {};
  const used = new Set<number>();
  for (const { row, hidden, values, styles: looks } of rows) {
    values.forEach((value, at) => {
      if (value === null) return;
      used.add(at + 1);
      const address = `${columnLetters(at + 1)}${String(row)}`;
      cells[address] = { value, numberFormat: styles[looks[at] ?? 0]?.numberFormat, hidden };
    });
  }
  return { name, visibility, cells, hiddenColumns: hiddenColumns.filter((column) => used.has(column)) };
}

const plainFills = (fills: Fills) =>
  Object.fromEntries(Object.entries(fills).map(([sheet, ofSheet]) => [sheet, { ...ofSheet }]));

/** Everything from A1 to the last cell that holds something, on each sheet. */
async function allAreas(workbook: WorkbookPort) {
  return (await workbook.read()).sheets.flatMap(({ name, rows }) => {
    const lastRow = Math.max(0, ...rows.map(({ row }) => row));
    const lastColumn = Math.max(0, ...rows.map(({ values }) => values.length));
    return lastRow === 0 ? [] : [{ sheet: name, area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn } }];
  });
}

/**
 * What the file tells, as far as an open workbook can: from when days are counted shows only where a date is, and it
 * makes no difference elsewhere.
 */
async function toldByFile(bytes: Uint8Array) {
  const file = openXlsxWorkbook(bytes, NAME);
  const all = await told(file, await allAreas(file));
  return {
    ...all,
    date1904: all.date1904 && all.sheets.some(({ cells }) => Object.values(cells).some(isDate)),
  };
}

async function toldByExcel(bytes: Uint8Array) {
  const areas = await allAreas(openXlsxWorkbook(bytes, NAME));
  page.host.startAgain(await openFile(bytes, NAME));
  return told(page.workbook, areas);
}

const isDate = ({ value, numberFormat = '' }: PlainCell) =>
  typeof value === 'number' && /y/.test(numberFormat);

/** Files that the reader of our own Excel can't open. */
const NOT_OPENED = new Set([
  'a workbook part in UTF-16.xlsx',
  'content types and relationships in UTF-16.xlsx',
  'targets with backslashes.xlsx',
  'a chart sheet between worksheets.xlsx',
]);
const opened = (file: string) => !NOT_OPENED.has(file);
const BOOKS_DRAWN = 40;

describe('what is read of the workbook open in Excel is what is read of its file', () => {
  test('for the sample, before its first refresh and after', async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    expect(await toldByExcel(bytes)).toEqual(await toldByFile(bytes));
    const file = openXlsxWorkbook(bytes, NAME);
    await refresh(file, null, null, SILENT);
    expect(await toldByExcel(file.output())).toEqual(await toldByFile(file.output()));
  });

  test.each([...oddPackages()].filter(([file]) => opened(file)))(
    'for a workbook with %s',
    async (_, bytes) => {
      expect(await toldByExcel(bytes)).toEqual(await toldByFile(bytes));
    },
  );

  describe('for one that excelize made:', () => {
    const files = excelizeWorkbooks();
    test.each(EXCELIZE_FILES.filter(opened))('%s', async (file) => {
      const bytes = files.get(file) ?? new Uint8Array();
      expect(await toldByExcel(bytes)).toEqual(await toldByFile(bytes));
    });
  });

  test.each([false, true])('for all that a sheet can hold and hide, days from 1904: %s', async (date1904) => {
    const bytes = buildWorkbook({ sheets: EVERYTHING, date1904 });
    const excel = await toldByExcel(bytes);
    expect(excel).toEqual(await toldByFile(bytes));
    expect(excel).toMatchObject({
      date1904,
      sheets: [{ hiddenColumns: [3], cells: { D4: { hidden: true } } }, { visibility: 'veryHidden' }, {}],
      fills: { Risks: { B2: 'FFC000' } },
    });
  });

  test('for workbooks drawn at random', async () => {
    for (let seed = 1; seed <= BOOKS_DRAWN; seed++) {
      const bytes = buildWorkbook(drawWorkbook(seed).book);
      expect([seed, await toldByExcel(bytes)]).toEqual([seed, await toldByFile(bytes)]);
    }
  });

  test('for 200,000 cells in one sheet, in as few round trips as the limits allow', async () => {
    const cells: BuiltSheet['cells'] = {};
    for (let row = 1; row <= 10_000; row++) {
      for (let column = 1; column <= 20; column++) {
        const value = column % 4 === 1 ? `Case ${String(row)}` : row * 20 + column;
        cells[`${columnLetters(column)}${String(row)}`] = { value };
      }
    }
    const bytes = buildWorkbook({ sheets: [{ name: 'Extract', cells }] });
    page.host.startAgain(await openFile(bytes, NAME));
    const { sheets } = await page.workbook.read();
    expect(sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values))).toEqual(
      Object.values(cells).map(({ value }) => value),
    );
    // The sheets, where their values are, then four times 50,000 of them.
    expect(page.host.roundTrips.made).toHaveLength(6);
  });
});

const EVERYTHING: BuiltSheet[] = [
  {
    name: 'Risks',
    cells: {
      B2: { value: 'Risk', fill: 'FFC000', bold: true },
      C2: { value: 'Due' },
      D2: { value: 'Share', fill: 'FFFFFF' },
      B3: { value: 'Late' },
      C3: { value: 43_861, numberFormat: 'dd/mm/yyyy' },
      D3: { value: 0.5, numberFormat: '0%', fill: { theme: 4, tint: 0.4 } },
      E3: { value: true },
      B4: { value: '=HYPERLINK("x")' },
      C4: { value: '', fill: 'FF0000' },
      D4: { value: '#N/A', formula: 'NA()' },
      E4: { value: 12, formula: 'SUM(D3:D3)' },
      G9: { value: ' 7 ' },
    },
    hiddenRows: [4, 6],
    hiddenColumns: ['C', 'F'],
    merges: ['B2:B2'],
  },
  { name: 'Lists', visibility: 'veryHidden', cells: { A1: { value: 'Red' } } },
  { name: "Board's notes", visibility: 'hidden', cells: {} },
];
