import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { openExcelHost, type ExcelHost } from './excelHost';
import { openBuilt } from './model/loadWorkbook';

let browser: Browser;
/** Most tests share one page; those that need another Excel open it for themselves. */
let shared: ExcelHost;
let host: ExcelHost;

const PAGE = `<!doctype html><title>Add-in</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>ready = new Promise((resolve) => Office.onReady(resolve));</script>`;

const workbook = () =>
  openBuilt([{ name: 'Data', cells: { A1: { value: 'mine' }, B1: { value: 20, fill: 'FFC000' } } }]);

type Options = Partial<Parameters<typeof openExcelHost>[0]>;
const openPage = async (options: Options = {}) =>
  openExcelHost({
    browser,
    pages: { 'page.html': PAGE },
    page: 'page.html',
    book: await workbook(),
    ...options,
  });

beforeAll(async () => {
  browser = await launchChromium();
  shared = await openPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = shared;
  host.startAgain(await workbook());
});

async function open(options: Options): Promise<void> {
  host = await openPage(options);
}

/** Runs a batch in the page, as an add-in would; gives its result, or the code of its error. */
const run = (batch: string): Promise<unknown> =>
  host.page.evaluate(`ready.then(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    ${batch}
  })).catch((error) => error.code ?? String(error))`);

/** What the page sees of every cell of the sheet. */
const cells = 'sheet.getUsedRange().load("values,formulas,numberFormat,valueTypes")';

describe('the host', () => {
  test('is Excel on the web to Microsoft’s own client, which reads and writes its cells', async () => {
    expect(await host.page.evaluate('ready')).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    const found = await run(`
      sheet.getRange('A2').values = [['63%']];
      const range = sheet.getUsedRange().load('values,numberFormat,address');
      await context.sync();
      return [range.address, range.values, range.numberFormat];
    `);
    expect(found).toEqual([
      'Data!A1:B2',
      [
        ['mine', 20],
        [0.63, ''],
      ],
      [
        ['General', 'General'],
        ['0%', 'General'],
      ],
    ]);
    expect(host.complaints()).toEqual([]);
  });

  test('raises and reports a member it does not have', async () => {
    expect(await run('sheet.getRange("A1").merge(); await context.sync();')).toBe('ApiNotFound');
    expect(host.complaints()).toEqual(['The test host refuses Range.merge: the host has no such member.']);
  });

  test('raises and reports a property that is misspelt, or that nobody named', async () => {
    expect(await run('sheet.load("nmae"); await context.sync();')).toBe('ApiNotFound');
    expect(await run('sheet.load(); await context.sync();')).toBe('ApiNotFound');
    expect(host.complaints()).toEqual([
      'The test host refuses Worksheet.nmae: the host has no such member.',
      'The test host refuses Worksheet.load: it names no properties.',
    ]);
  });

  test('raises and reports a member newer than its ExcelApi', async () => {
    await open({ newestApi: 8 });
    expect(await run('sheet.getRange("A1").format.indentLevel = 1; await context.sync();')).toBe(
      'ApiNotFound',
    );
    expect(host.complaints()).toEqual([
      'The test host refuses RangeFormat.indentLevel: it came with ExcelApi 1.9.',
    ]);
  });

  test('reports a page that fails and every foreign address it asks for', async () => {
    await host.page.evaluate(
      `setTimeout(() => { throw new Error('broken'); }); fetch('https://example.com/x').catch(() => 0)`,
    );
    expect(host.complaints().join('\n')).toMatch(
      /The page failed: Error: broken[\s\S]*The page asked for https:\/\/example.com\/x/,
    );
  });

  test('stops a batch at its first error and keeps what came before', async () => {
    expect(
      await run(
        'sheet.getRange("A1").values = [["new"]]; sheet.getRange("A2:A3").values = [["x"]]; await context.sync();',
      ),
    ).toBe('InvalidArgument');
    expect(host.book.sheetNamed('Data').cell(0, 0).value).toBe('new');
  });

  test('counts round trips and the bytes of each, and what the client does for itself apart', async () => {
    await run(
      'const range = sheet.getRange("A1").load("values"); await context.sync(); range.values = [["x"]]; await context.sync();',
    );
    // The client lets go of what it kept when it finds the time.
    while (host.roundTrips.housekeeping === 0) await host.page.waitForTimeout(5);
    expect(host.roundTrips.made.map(({ writes, error }) => ({ writes, error }))).toEqual([
      { writes: false, error: null },
      { writes: true, error: null },
    ]);
    expect(host.roundTrips.made.every(({ sent, received }) => sent > 100 && received > 20)).toBe(true);
  });

  test.each([
    [{ kind: 'refused', error: 5012 }, 'InvalidOrTimedOutSession', 'mine'],
    [{ kind: 'refused', error: 5102 }, 'ActivityLimitReached', 'mine'],
    [{ kind: 'refused', error: 5103 }, 'RequestPayloadSizeLimitExceeded', 'mine'],
    [{ kind: 'answer lost', error: 5104 }, 'ResponsePayloadSizeLimitExceeded', 'new'],
    [{ kind: 'answer lost', error: 5012 }, 'InvalidOrTimedOutSession', 'new'],
  ] as const)('fails a round trip when told to: %p', async (fault, code, value) => {
    host.fail(2, fault);
    const batch =
      'sheet.load("name"); await context.sync(); sheet.getRange("A1").values = [["new"]]; await context.sync();';
    expect(await run(batch)).toBe(code);
    expect(host.book.sheetNamed('Data').cell(0, 0).value).toBe(value);
  });

  test('refuses what is larger than its limits', async () => {
    host.roundTrips.limits = { request: 2000, answer: 300 };
    expect(await run('sheet.getRange("A1").values = [["x".repeat(2000)]]; await context.sync();')).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(await run('sheet.getRange("A1:Z9").load("values"); await context.sync();')).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('refuses everything while a cell is edited, or waits where Excel can', async () => {
    const batch = 'sheet.getRange("A1").values = [["new"]]; await context.sync(); return "done"';
    host.roundTrips.editCell();
    expect(await run(batch)).toBe('InvalidOperationInCellEditMode');
    await open({ waitsForCellEdit: true });
    host.roundTrips.editCell();
    const waiting = host.page
      .evaluate(`ready.then(() => Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data'); ${batch} }))`);
    while (host.roundTrips.made.length === 0) await host.page.waitForTimeout(5);
    host.roundTrips.leaveCell();
    expect(await waiting).toBe('done');
  });

  test('lets nobody write to a protected sheet, nor add one to a protected workbook', async () => {
    host.book.sheetNamed('Data').isProtected = true;
    expect(await run('sheet.getRange("A1").values = [["new"]]; await context.sync();')).toBe('AccessDenied');
    host.book.structureProtected = true;
    expect(await run('context.workbook.worksheets.add("New"); await context.sync();')).toBe('AccessDenied');
  });

  test('tells a missing object as a null object', async () => {
    const batch =
      'const none = context.workbook.worksheets.getItemOrNullObject("None"); await context.sync(); return none.isNullObject';
    expect(await run(batch)).toBe(true);
    expect(await run('context.workbook.worksheets.getItem("None").load("name"); await context.sync();')).toBe(
      'ItemNotFound',
    );
  });

  test('runs a function of the ribbon and waits for its end', async () => {
    await host.page.evaluate(
      `ready.then(() => Office.actions.associate('go', (event) => { globalThis.gone = true; event.completed(); }))`,
    );
    await host.runCommand('go');
    expect(await host.page.evaluate('gone')).toBe(true);
  });

  test('takes what is written for typed, and gives a linked cell the look of a link', async () => {
    const found = await run(`
      sheet.getRange('A1:A5').values = [["'=1+1"], ['1/2/2020'], ['TRUE'], ['<5'], ['=B1']];
      sheet.getRange('B1').hyperlink = { documentReference: 'Data!A1', textToDisplay: 'there' };
      sheet.getRange('B1').load('format/font/color,format/font/underline,format/fill/color');
      const range = ${cells};
      await context.sync();
      return [range.values.map(([a]) => a), range.numberFormat.map(([a]) => a), range.formulas[4][0]];
    `);
    expect(found).toEqual([
      ['=1+1', 43832, true, '<5', 0],
      ['General', 'm/d/yyyy', 'General', 'General', 'General'],
      '=B1',
    ]);
    expect(host.complaints()).toEqual(['A formula was written: Data!A5 =B1']);
    expect(host.book.sheetNamed('Data').cell(0, 1).format).toMatchObject({
      underline: 'Single',
      fontColor: '#0563C1',
    });
  });

  test('reads and writes the properties of each cell, row and column', async () => {
    const found = await run(`
      sheet.getRange('A1:B1').setCellProperties([[{ format: { font: { bold: true }, borders: { bottom: { style: 'Continuous', weight: 'Medium', color: '#112233' } } } }, {}]]);
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      const looks = sheet.getRange('A1:B1').getCellProperties({ format: { fill: { color: true, tintAndShade: true }, font: { bold: true } } });
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      return [looks.value, rows.value];
    `);
    expect(found).toEqual([
      [
        [
          { format: { fill: { color: '#FFFFFF', tintAndShade: null }, font: { bold: true } } },
          { format: { fill: { color: '#FFC000', tintAndShade: 0 }, font: { bold: false } } },
        ],
      ],
      [
        { rowHidden: false, format: { rowHeight: 30 } },
        { rowHidden: true, format: { rowHeight: 15 } },
      ],
    ]);
    expect(host.book.sheetNamed('Data').cell(0, 0).format.EdgeBottom).toEqual({
      style: 'Continuous',
      weight: 'Medium',
      color: '#112233',
    });
  });
});
