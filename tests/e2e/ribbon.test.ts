import type { Browser } from 'playwright-core';
import { openExcelHost, type ExcelHost } from '../excelHost/excelHost';
import { openBuilt } from '../excelHost/model/loadWorkbook';
import { builtPane } from '../support/builtPane';
import { launchChromium } from '../support/chromium';
import { isReportSheet, openPane, reportOf, sourcesOf } from './paneInExcel';
import { openSample, sheetOf } from './workbooks';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const openCommands = async () =>
  openExcelHost({ browser, pages: await builtPane(), page: 'commands.html', book: await openSample() });
const openShared = async () => openPane(browser, await openSample(), { sharedRuntime: true });

describe.each([
  ['a page of its own', openCommands],
  ['the runtime the pane shares', openShared],
])('“Refresh highlights” on the ribbon, in %s', (_, open) => {
  let host: ExcelHost;
  beforeAll(async () => {
    host = await open();
  });
  beforeEach(async () => host.startAgain(await openSample()));
  afterEach(() => expect(host.complaints()).toEqual([]));

  const texts = (): unknown[] =>
    Object.values(reportOf(host.book)['Highlights']?.cells ?? {}).map(({ value }) => value);

  test('writes the report without the pane, and leaves the user where they were', async () => {
    const sources = sourcesOf(host.book);
    const { activeSheet, selection } = host.book;
    await host.runCommand('refreshHighlights');
    expect(host.book.sheets.filter(({ name }) => isReportSheet(name)).length).toBeGreaterThan(5);
    expect(sourcesOf(host.book)).toEqual(sources);
    expect([host.book.activeSheet, host.book.selection]).toEqual([activeSheet, selection]);
  });

  test('says on the front page why it could not refresh, until it can', async () => {
    await host.runCommand('refreshHighlights');
    const report = reportOf(host.book);
    host.fail(3, { kind: 'refused', error: 5102 });
    await host.runCommand('refreshHighlights');
    expect(texts()).toContainEqual(expect.stringMatching(/Excel is busy with too many requests/));
    await host.runCommand('refreshHighlights');
    expect(reportOf(host.book)).toEqual(report);
  });

  test('says on a front page of its own that nothing was recognised', async () => {
    host.startAgain(await openBuilt([sheetOf('Notes', [['Minutes of the board']])]));
    await host.runCommand('refreshHighlights');
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Notes', 'Highlights']);
    expect(texts()).toContainEqual(expect.stringMatching(/No register was found/));
  });

  test('ends also when Excel takes nothing at all', async () => {
    host.roundTrips.editCell();
    await host.runCommand('refreshHighlights');
    host.roundTrips.leaveCell();
    expect(host.book.sheets.some(({ name }) => isReportSheet(name))).toBe(false);
  });
});
