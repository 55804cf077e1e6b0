import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { refresh } from '../../src/app/refresh';
import { ledgerWorkbook } from '../bench/bigWorkbook';
import { SAMPLE } from '../cli/command';
import { builtPane } from '../support/builtPane';
import { launchChromium } from '../support/chromium';
import { serveFolder, type StaticServer } from '../support/staticServer';
import { choose, drop, openFilePage, refreshed, saved, type BrowserPage } from './pageInBrowser';

const SILENT = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };
const sample = new Uint8Array(readFileSync(SAMPLE));

let browser: Browser;
let server: StaticServer;
let opened: BrowserPage;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveFolder(await builtPane());
});
beforeEach(async () => {
  opened = await openFilePage(browser, server.address);
  ({ page } = opened);
});
afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.context.close();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The workbook as the command writes it. */
async function writtenByCommand(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const file = openXlsxWorkbook(bytes, name);
  await refresh(file, null, null, SILENT);
  return file.output();
}

describe('a workbook in a plain browser', () => {
  test('is refreshed and given back as the command writes it, byte for byte', async () => {
    await choose(page, 'Programme.xlsx', sample);
    await refreshed(page);
    const { name, bytes } = await saved(page, 'Save workbook');
    expect(name).toBe('Programme - highlights.xlsx');
    expect(bytes.equals(await writtenByCommand(sample, 'Programme.xlsx'))).toBe(true);
  });

  test('is the sample with one press, and all of it works with the network switched off', async () => {
    await page.waitForLoadState('networkidle');
    await opened.context.setOffline(true);
    await page.getByRole('button', { name: 'Try the sample workbook' }).click();
    await refreshed(page);
    expect((await saved(page, 'Save workbook')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await saved(page, 'Save Word paper')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await saved(page, 'Save web page')).bytes.subarray(0, 15).toString()).toMatch(
      /^<!doctype html>/i,
    );
    // A thread more is kept ready, for which there is no network now.
    opened.troubles = opened.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'));
  });

  test('may be dropped on the page', async () => {
    await drop(page, [{ name: 'Programme.xlsx', bytes: sample }]);
    await refreshed(page);
    await page.getByText('Programme.xlsx', { exact: true }).waitFor();
  });

  test('gives way to another one, whose report begins anew', async () => {
    await choose(page, 'First.xlsx', sample);
    await refreshed(page);
    await choose(page, 'Second.xlsx', sample);
    await page.getByText('Second.xlsx', { exact: true }).waitFor();
    expect(await page.getByRole('status').innerText()).toBe('');
    expect(await page.getByRole('button', { name: 'Save workbook' }).count()).toBe(0);
  });

  test('keeps its settings from one refresh to the next', async () => {
    await choose(page, 'Programme.xlsx', sample);
    await refreshed(page);
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByLabel('Title').fill('Board report');
    await page.getByText(/^(No rating|\d+ ratings?) would change/).waitFor();
    await page.getByRole('button', { name: 'Apply and refresh' }).click();
    await page.getByRole('button', { name: 'Apply and refresh' }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByRole('heading', { name: 'Board report' }).waitFor();
    await refreshed(page);
    await page.getByRole('heading', { name: 'Board report' }).waitFor();
  });

  test('shows a cell among its neighbours, since there is no Excel to go to', async () => {
    await choose(page, 'Programme.xlsx', sample);
    await refreshed(page);
    await page.getByRole('button', { name: 'Go to cell' }).first().click();
    const dialog = page.getByRole('dialog');
    const [, sheet = '', cell = ''] = /^(.*), ([A-Z]+\d+)$/m.exec(await dialog.innerText()) ?? [];
    expect(sheet).not.toBe('');
    expect(await dialog.locator('.excerpt-cell').innerText()).not.toBe('');
    expect(await dialog.getByRole('rowheader', { name: cell.replace(/\D/g, ''), exact: true }).count()).toBe(
      1,
    );
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('of 100,000 rows is refreshed while the page goes on, and can be stopped at once', async () => {
    await choose(page, 'Ledger.xlsx', ledgerWorkbook(100_000));
    await page.getByRole('button', { name: 'Refresh highlights' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Stopped. Nothing in the workbook was changed.' })
      .waitFor();
    await refreshed(page);
    expect(await page.getByRole('status').innerText()).toMatch(/among \d+ open risks\.$/);
  });
});

describe('a table copied from the page', () => {
  /** What an editor makes of what is on the clipboard. */
  async function pasted(): Promise<{ rows: string[][]; fills: string[]; width: number }> {
    const paper = await opened.context.newPage();
    await paper.setContent('<div id="paper" contenteditable="true" style="font:11pt Arial"></div>');
    await paper.locator('#paper').focus();
    await paper.keyboard.press('ControlOrMeta+V');
    await paper.locator('#paper table').waitFor();
    const found = await paper.evaluate(() => {
      const cells = [...document.querySelectorAll<HTMLElement>('#paper td, #paper th')];
      return {
        rows: [...document.querySelectorAll('#paper tr')].map((row) =>
          [...row.querySelectorAll<HTMLElement>('td, th')].map((cell) => cell.innerText.trim()),
        ),
        fills: cells
          .filter(({ style }) => style.backgroundColor !== '')
          .map(({ innerText }) => innerText.trim()),
        width: document.querySelector<HTMLElement>('#paper table')?.getBoundingClientRect().width ?? 0,
      };
    });
    await paper.close();
    await page.bringToFront();
    return found;
  }
  /** Width of the text on A4 portrait with usual margins, 16 cm, in pixels of the screen. */
  const TEXT_WIDTH = (16 / 2.54) * 96;

  test('arrives in an editor with all its rows, its statuses as words on colour, and as wide as the page’s text', async () => {
    await choose(page, 'Programme.xlsx', sample);
    await refreshed(page);
    const names = await page
      .getByRole('button', { name: /^Copy / })
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(8);
    await page.getByLabel('Copied tables fit').selectOption('A4 portrait');
    for (const name of names) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText(`Copied “${name.replace('Copy ', '')}”: paste it into your paper.`).waitFor();
      const { rows, fills, width } = await pasted();
      const fold = page.getByRole('button', {
        name: new RegExp(`^${name.replace('Copy ', '')} \\d+ rows?$`),
      });
      const count = Number(/(\d+) rows?$/.exec(await fold.innerText())?.[1]);
      const columns = rows.at(-1)?.length ?? 0;
      expect([name, rows.filter(({ length }) => length === columns).length]).toEqual([name, count + 1]);
      expect(rows.flat().filter((text) => text === '')).toEqual([]);
      expect(fills.every((text) => text !== '')).toBe(true);
      expect([name, width < TEXT_WIDTH * 1.05 ? 'fits' : width]).toEqual([name, 'fits']);
    }
  });
});

describe('what is no workbook', () => {
  const said = () => page.getByRole('alert').innerText();

  test.each([
    ['minutes.docx', '“minutes.docx” is no Excel workbook: choose a file that ends in .xlsx or .xlsm.'],
    ['old.xls', '“old.xls” is no .xlsx workbook: open it in Excel, save it as .xlsx, and choose that.'],
  ])('by its name is refused: %s', async (name, sentence) => {
    await drop(page, [{ name, bytes: Uint8Array.of(1) }]);
    expect(await said()).toBe(sentence);
  });

  test('by what is in it is told when it is read', async () => {
    await choose(page, 'Letter.xlsx', new TextEncoder().encode('Dear all'));
    await page.getByRole('button', { name: 'Refresh highlights' }).click();
    expect(await said()).toMatch(/is not a workbook|isn't a workbook|no workbook/i);
  });

  test('two at once are too many', async () => {
    await drop(page, [
      { name: 'One.xlsx', bytes: sample },
      { name: 'Two.xlsx', bytes: sample },
    ]);
    expect(await said()).toBe('These are 2 files: choose one workbook at a time.');
  });
});
