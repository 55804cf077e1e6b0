import type { Browser } from 'playwright-core';
import type { ExcelHost } from '../excelHost/excelHost';
import { launchChromium } from '../support/chromium';
import { openPane, refreshIn, reportOf, sourcesOf, typeInto } from './paneInExcel';
import { openSample } from './workbooks';

let browser: Browser;
let host: ExcelHost;

beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  host = await openPane(browser, await openSample());
});
afterEach(async () => {
  expect(host.complaints()).toEqual([]);
  await host.close();
});
afterAll(() => browser.close());

const SHEET = 'Highlight settings';
const cellsOf = (sheet: string) => reportOf(host.book)[sheet]?.cells ?? {};
const texts = (sheet: string) => Object.values(cellsOf(sheet)).map(({ value }) => value);

/** The cell beside the words of a setting. */
function cellBeside(words: string): string {
  const [address = ''] = Object.entries(cellsOf(SHEET)).find(([, { value }]) => value === words) ?? [];
  return address.replace(/^A/, 'B');
}

const valueOf = (setting: string) => cellsOf(SHEET)[cellBeside(setting)]?.value;

describe('a setting changed in the pane', () => {
  test('shows which ratings it would change before anything is written, and is kept on the settings sheet', async () => {
    await refreshIn(host);
    const before = reportOf(host.book);
    await host.page.getByRole('tab', { name: 'Settings' }).click();
    await host.page.getByLabel('Title').fill('Board report');
    await host.page.getByRole('radio', { name: /most frequent/ }).check();
    await host.page.getByText(/^(No rating|\d+ ratings?) would change/).waitFor();
    expect(reportOf(host.book)).toEqual(before);

    await host.page.getByRole('button', { name: 'Apply and refresh' }).click();
    await host.page.getByRole('status').filter({ hasText: 'Highlights refreshed' }).waitFor();
    await host.page.getByRole('progressbar').waitFor({ state: 'detached' });

    expect(cellsOf('Highlights')['A1']?.value).toBe('Board report');
    expect(valueOf('Report title')).toBe('Board report');
    expect(valueOf('Roll-up')).toBe('Majority');
  });

  test('counts for whoever opens the workbook next, with a pane that knows nothing of it', async () => {
    await refreshIn(host);
    await host.page.getByRole('tab', { name: 'Settings' }).click();
    await host.page.getByRole('radio', { name: /Colour-blind safe/ }).check();
    await host.page.getByText(/^(No rating|\d+ ratings?) would change/).waitFor();
    await host.page.getByRole('button', { name: 'Apply and refresh' }).click();
    await host.page.getByRole('button', { name: 'Apply and refresh' }).waitFor({ state: 'detached' });
    const report = reportOf(host.book);

    const { book } = host;
    await host.close();
    host = await openPane(browser, book);
    await refreshIn(host);

    expect(reportOf(host.book)).toEqual(report);
    await host.page.getByRole('tab', { name: 'Settings' }).click();
    expect(await host.page.getByRole('radio', { name: /Colour-blind safe/ }).isChecked()).toBe(true);
  });
});

describe('a setting typed on the settings sheet', () => {
  test('counts at the next refresh, and leaves everybody’s sheets alone', async () => {
    const sources = sourcesOf(host.book);
    await refreshIn(host);
    typeInto(host.book, SHEET, cellBeside('Report title'), 'For the scrutiny committee');
    typeInto(host.book, SHEET, cellBeside('Risk bands'), 'NHS');
    await refreshIn(host);
    expect(cellsOf('Highlights')['A1']?.value).toBe('For the scrutiny committee');
    expect(texts('Highlights - Risks')).toContain('Extreme');
    expect(sourcesOf(host.book)).toEqual(sources);
  });

  test('that is not understood stays as typed and becomes a check with its cell; the default counts', async () => {
    await refreshIn(host);
    const report = cellsOf('Highlights');
    const place = cellBeside('Roll-up');
    typeInto(host.book, SHEET, place, 'best of three');
    const { done } = await refreshIn(host);
    expect(done).toBe(true);
    expect(cellsOf(SHEET)[place]?.value).toBe('best of three');
    expect(cellsOf('Highlights')['A1']).toEqual(report['A1']);

    await host.page.getByRole('tab', { name: /^Checks/ }).click();
    const check = host.page.getByRole('listitem').filter({ hasText: 'best of three' });
    await check.getByRole('button', { name: 'Go to cell' }).click();
    await expect(check.innerText()).resolves.toContain(place);
  });
});
