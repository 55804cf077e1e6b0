import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { refresh } from '../../src/app/refresh';
import { SAMPLE } from '../cli/command';
import type { ExcelHost } from '../excelHost/excelHost';
import { parseArea } from '../excelHost/model/area';
import { openBuilt, openFile } from '../excelHost/model/loadWorkbook';
import { launchChromium } from '../support/chromium';
import {
  expectEqual,
  isReportSheet,
  openPane,
  outcomeIn,
  refreshIn,
  reportOf,
  reportWithoutCharts,
  reportWithoutSparklines,
  sourcesOf,
  typeInto,
  until,
} from './paneInExcel';
import { openProgramme, openSample, sheetOf } from './workbooks';

const SILENT = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };
/** Reading the outline, where values are, the values, their fills, the shape before writing, and the report. */
const ROUND_TRIPS = 6;

let browser: Browser;
let host: ExcelHost;

beforeAll(async () => {
  browser = await launchChromium();
  host = await openPane(browser, await openSample());
});
afterAll(() => browser.close());
afterEach(() => expect(host.complaints()).toEqual([]));

const frontSheet = (): string => host.book.sheets.find(({ id }) => id === host.book.activeSheet)?.name ?? '';

/** Cells a person types commentary into on the front page, by the record they belong to, in the order they stand. */
function commentaryCells(): Map<unknown, { address: string; value: unknown }> {
  const cells = Object.entries(reportOf(host.book)['Highlights']?.cells ?? {});
  const columnOf = (heading: string): string =>
    cells.find(([, { value }]) => value === heading)?.[0].replace(/\d/g, '') ?? '';
  const inputs = cells.filter(
    ([address, { fill }]) => fill === '#FFFBEB' && address.startsWith(columnOf('Commentary (type here)')),
  );
  const front = Object.fromEntries(cells);
  return new Map(
    inputs.map(([address, { value }]) => [
      front[`${columnOf('What and why')}${address.replace(/\D/g, '')}`]?.value,
      { address, value },
    ]),
  );
}

describe('“Refresh highlights” in Excel', () => {
  beforeEach(async () => host.startAgain(await openSample()));

  test('writes the report that the file command writes, cell for cell, and tells what came of it', async () => {
    const file = openXlsxWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'Improvement programme.xlsx');
    await refresh(file, null, null, SILENT);
    const expected = await openFile(file.output(), 'Improvement programme.xlsx');

    const outcome = await refreshIn(host);

    expect(outcome.words).toMatch(
      /^Highlights refreshed: \d+ red, \d+ amber and \d+ green among 42 measures, 8 open risks and 42 actions\.$/,
    );
    expectEqual(reportWithoutCharts(host.book), reportWithoutSparklines(expected));
  });

  test('leaves every other sheet, the selection and the sheet in front as they were', async () => {
    const sources = sourcesOf(host.book);
    const theirs = host.book.sheets[2];
    if (theirs === undefined) throw new Error('the sample has more sheets');
    host.book.activate(theirs);
    host.book.selection = { sheet: theirs.id, area: parseArea('C4:D9') };

    await refreshIn(host);

    expectEqual(sourcesOf(host.book), sources);
    expect(host.book.activeSheet).toBe(theirs.id);
    expect(host.book.selection).toEqual({ sheet: theirs.id, area: parseArea('C4:D9') });
  });

  test('changes nothing when refreshed again, and writes into the same sheets', async () => {
    await refreshIn(host);
    const once = reportOf(host.book);
    const ids = host.book.sheets.map(({ id }) => id);
    await refreshIn(host);
    expectEqual(reportOf(host.book), once);
    expect(host.book.sheets.map(({ id }) => id)).toEqual(ids);
  });

  test('keeps the commentary that was typed beside a record', async () => {
    await refreshIn(host);
    const [[record, cell] = ['', { address: '' }]] = commentaryCells();
    typeInto(host.book, 'Highlights', cell.address, 'Agreed with the board: two more workers.');

    await refreshIn(host);

    expect(commentaryCells().get(record)?.value).toBe('Agreed with the board: two more workers.');
  });

  test('goes to the cell of an exception', async () => {
    await refreshIn(host);
    const exception = host.page
      .getByRole('listitem')
      .filter({ has: host.page.getByRole('button', { name: 'Go to cell' }) });
    await exception.first().getByRole('button', { name: 'Go to cell' }).click();
    await until(
      host,
      () => !isReportSheet(frontSheet()) && host.book.selection.sheet === host.book.activeSheet,
    );
  });

  test('asks Excel not to draw while it writes', async () => {
    await refreshIn(host);
    const writing = host.roundTrips.made.filter(({ writes }) => writes);
    expect(writing.map(({ suspended }) => suspended)).toEqual([true]);
  });

  test('stops between two round trips when cancelled, and leaves the workbook as it was', async () => {
    const before = host.book.copy();
    host.roundTrips.latency = 300;
    await host.page.getByRole('button', { name: 'Refresh highlights' }).click();
    await host.page.getByRole('button', { name: 'Cancel' }).click();
    const outcome = await outcomeIn(host.page);
    host.roundTrips.latency = 0;

    expect(outcome.words).toBe('Stopped. Nothing in the workbook was changed.');
    expectEqual([reportOf(host.book), sourcesOf(host.book)], [reportOf(before), sourcesOf(before)]);
    expect((await refreshIn(host)).done).toBe(true);
  });
});

describe('a workbook without a register', () => {
  test('is told in one sentence what was looked for, and gets no sheet', async () => {
    host.startAgain(
      await openBuilt([sheetOf('Notes', [['Minutes of the board'], ['All agreed to meet again']])]),
    );
    const outcome = await refreshIn(host);
    expect(outcome.words).toMatch(
      /No register was found in “Workbook\.xlsx”\. Looked for performance measures/,
    );
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Notes']);
  });
});

describe('the round trips to Excel', () => {
  test.each([1, 3, 10, 50])('are as many for %i sheets', async (sheets) => {
    host.startAgain(await openProgramme(sheets));
    expect((await refreshIn(host)).done).toBe(true);
    const first = host.roundTrips.made.length;
    expect((await refreshIn(host)).done).toBe(true);
    expect([first, host.roundTrips.made.length - first]).toEqual([ROUND_TRIPS, ROUND_TRIPS]);
    expect(host.book.sheets.filter(({ name }) => isReportSheet(name)).length).toBeGreaterThan(3);
  });
});
