import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPane } from '../e2e/paneInExcel';
import { openSample } from '../e2e/workbooks';
import { builtPane } from '../support/builtPane';
import { launchChromium } from '../support/chromium';

/** Times the pane is opened, each time with nothing kept from before; the middle one counts. */
const OPENINGS = 5;
const KILOBYTE = 1024;

/** How long it takes until the pane can be used, and what is loaded for it, as lines of a table. */
export async function startUp(): Promise<string[]> {
  const folder = await builtPane();
  const browser = await launchChromium();
  try {
    const shown: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const host = await openPane(browser, await openSample());
      shown.push(
        await host.page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        ),
      );
      await host.close();
    }
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const files = readdirSync(folder).filter((file) => /\.(js|css)$/.test(file));
    const first = files.filter((file) => html.includes(file));
    return [
      '| opening the pane | |',
      '|---|---|',
      `| until the main button is on screen | ${middle(shown).toFixed(0)} ms |`,
      `| loaded for that, gzipped | ${kilobytes(folder, first)} |`,
      `| loaded later: engine, views, the ribbon's button | ${kilobytes(
        folder,
        files.filter((file) => !first.includes(file)),
      )} |`,
    ];
  } finally {
    await browser.close();
  }
}

const middle = (times: number[]): number => [...times].sort((a, b) => a - b)[OPENINGS >> 1] ?? NaN;

function kilobytes(folder: string, files: string[]): string {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return `${String(Math.round(bytes.reduce((sum, one) => sum + one, 0) / KILOBYTE))} KB`;
}
