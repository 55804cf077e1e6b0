import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import type { WorkbookPort } from '../../../src/app/ports';
import { refresh } from '../../../src/app/refresh';
import { SAMPLE } from '../../cli/command';
import { describeWorkbookPort } from '../../contract/workbookPort';
import { openExcelHost, type ExcelHost } from '../../excelHost/excelHost';
import { openBuilt, openFile } from '../../excelHost/model/loadWorkbook';
import { snapshots } from '../../excelHost/model/snapshot';
import type { WorkbookModel } from '../../excelHost/model/workbookModel';
import { bundled } from '../../support/bundled';
import { launchChromium } from '../../support/chromium';

/** The adapter alone on a page, on Microsoft's own office.js. */
const SCRIPT = `
import { openExcelWorkbook } from './src/adapters/excel/excelWorkbook';
Office.onReady(() => { globalThis.workbook = openExcelWorkbook(); });
`;
const PAGE = `<!doctype html><title>Adapter</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="adapter.js"></script>`;

let browser: Browser;
let host: ExcelHost;

beforeAll(async () => {
  browser = await launchChromium();
  const pages = { 'page.html': PAGE, 'adapter.js': bundled(SCRIPT, '--format=iife') };
  host = await openExcelHost({ browser, pages, page: 'page.html', book: await openBuilt([]) });
  await host.page.waitForFunction('globalThis.workbook');
});
afterAll(() => browser.close());
afterEach(() => expect(host.complaints()).toEqual([]));

declare const workbook: WorkbookPort;

/** The workbook in the page, as one on this side. */
const inPage: WorkbookPort = {
  read: () => host.page.evaluate(() => workbook.read()),
  readFills: (areas) => host.page.evaluate((asked) => workbook.readFills(asked), areas),
  write: (sheets, palette) =>
    host.page.evaluate(([layouts, colours]) => workbook.write(layouts, colours), [sheets, palette] as const),
};

describeWorkbookPort('the workbook open in Excel', async (sheets) => {
  host.startAgain(await openBuilt(sheets));
  return inPage;
});

describe('the workbook open in Excel', () => {
  const plainProgress = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

  /** Everything a person can see of the report's sheets. */
  const reportOf = (book: WorkbookModel) => snapshots(book, (name) => name.startsWith('Highlight'));

  test('gets the very cells, looks, names and print set-up that a file gets', async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE));
    const file = openXlsxWorkbook(bytes, 'Improvement programme.xlsx');
    await refresh(file, null, null, plainProgress);
    const expected = await openFile(file.output(), 'Improvement programme.xlsx');

    host.startAgain(await openFile(bytes, 'Improvement programme.xlsx'));
    const sources = snapshots(host.book);
    await refresh(inPage, null, null, plainProgress);

    expect(host.book.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
    expect(reportOf(host.book)).toEqual(reportOf(expected));
    expect(snapshots(host.book, (name) => name in sources)).toEqual(sources);
  });
});
