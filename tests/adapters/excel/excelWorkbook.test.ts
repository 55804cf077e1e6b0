import { readFileSync } from 'node:fs';
import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { refresh } from '../../../src/app/refresh';
import { SAMPLE } from '../../cli/command';
import { describeWorkbookPort } from '../../contract/workbookPort';
import { openBuilt, openFile } from '../../excelHost/model/loadWorkbook';
import { snapshots } from '../../excelHost/model/snapshot';
import { reportWithoutCharts, reportWithoutSparklines } from '../../e2e/paneInExcel';
import { openAdapterPage, type AdapterPage } from './adapterPage';

let page: AdapterPage;

beforeAll(async () => {
  page = await openAdapterPage();
});
afterAll(() => page.close());
afterEach(() => expect(page.host.complaints()).toEqual([]));

describeWorkbookPort('the workbook open in Excel', async (sheets) => {
  page.host.startAgain(await openBuilt(sheets));
  return page.workbook;
});

describe('the workbook open in Excel', () => {
  const plainProgress = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

  test('gets the very cells, looks, names and print set-up that a file gets', async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    const file = openXlsxWorkbook(bytes, 'Improvement programme.xlsx');
    await refresh(file, null, null, plainProgress);
    const expected = await openFile(file.output(), 'Improvement programme.xlsx');

    page.host.startAgain(await openFile(bytes, 'Improvement programme.xlsx'));
    const sources = snapshots(page.host.book);
    await refresh(page.workbook, null, null, plainProgress);

    expect(page.host.book.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
    expect(reportWithoutCharts(page.host.book)).toEqual(reportWithoutSparklines(expected));
    expect(snapshots(page.host.book, (name) => name in sources)).toEqual(sources);
  });
});
