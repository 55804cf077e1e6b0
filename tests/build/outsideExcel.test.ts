import type { Browser, Page } from 'playwright-core';
import { ADDIN_ORIGIN, serve } from '../excelHost/network';
import { builtPane } from '../support/builtPane';
import { launchChromium } from '../support/chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The built page in a plain browser, on a network without the addresses given. */
async function open(unreachable: RegExp): Promise<Page> {
  const context = await browser.newContext();
  await serve(context, await builtPane(), []);
  await context.route(unreachable, (route) => route.abort('internetdisconnected'));
  const page = await context.newPage();
  await page.goto(`${ADDIN_ORIGIN}/taskpane.html`);
  return page;
}

async function refusalIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Refresh highlights' }).click();
  return page.getByRole('alert').innerText();
}

test('in a plain browser the pane says where it works', async () => {
  const page = await open(/no such address/);
  expect(await refusalIn(page)).toContain(
    'This page works inside Excel: open a workbook and choose Highlight Report on the Home tab.',
  );
});

test('without Microsoft’s office.js the pane is there and says what it misses', async () => {
  const page = await open(/appsforoffice/);
  expect(await refusalIn(page)).toContain(
    'check that this computer may reach appsforoffice.microsoft.com, then close the pane and open it again.',
  );
});

test('the help page shows under a policy of its own', async () => {
  const page = await open(/no such address/);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${ADDIN_ORIGIN}/help.html`);
  await page.getByRole('heading', { name: 'Highlight Report', exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});
