import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';

/** The page for workbook files, in a browser, with what must not happen on it. */
export interface BrowserPage {
  context: BrowserContext;
  page: Page;
  /** Errors of the page, what its policy refused, and addresses asked for elsewhere. */
  troubles: string[];
}

export async function openFilePage(browser: Browser, address: string): Promise<BrowserPage> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 900 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(`${address}/`)) {
      troubles.push(`asked for ${request.url()}`);
    }
  });
  await page.goto(`${address}/index.html`);
  await page.getByRole('button', { name: 'Choose workbook' }).waitFor();
  return { context, page, troubles };
}

/** Chooses a workbook as a person does. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose workbook' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

export async function refreshed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Refresh highlights' }).click();
  await page.getByRole('status').filter({ hasText: 'Highlights refreshed' }).waitFor();
}

/** A press of a button that gives a file: its name and its bytes. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await pathOf(download)) };
}

async function pathOf(download: Download): Promise<string> {
  const path = await download.path();
  return path;
}

/** Drops files, and folders by name, on the page. */
export async function drop(page: Page, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, given);
  await page.dispatchEvent('.file-page', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.file-page', 'drop', { dataTransfer: transfer });
}
