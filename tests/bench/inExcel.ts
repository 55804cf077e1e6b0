import type { Browser } from 'playwright-core';
import type { WorkbookModel } from '../excelHost/model/workbookModel';
import { openPane, refreshIn } from '../e2e/paneInExcel';
import { openProgramme, openSample } from '../e2e/workbooks';
import { launchChromium } from '../support/chromium';

/** Of a round trip, as on a slow connection to Excel on the web; in milliseconds. */
const LATENCY = 150;
const SHEETS = [1, 10, 50];
const KILOBYTE = 1024;

interface Trips {
  count: number;
  sent: number;
  received: number;
  /** In milliseconds. */
  at0: number;
  atLatency: number;
}

/** The shipped pane on Microsoft's own office.js: what passes between it and Excel, as lines of a table. */
export async function inExcel(): Promise<string[]> {
  const browser = await launchChromium();
  try {
    const books: [string, WorkbookModel][] = [['the sample', await openSample()]];
    for (const sheets of SHEETS) {
      books.push([`${String(sheets)} ${sheets === 1 ? 'sheet' : 'sheets'}`, await openProgramme(sheets)]);
    }
    const lines = [
      '| workbook | round trips | sent | received | time | time, 150 ms a trip |',
      '|---|---|---|---|---|---|',
    ];
    for (const [name, book] of books) {
      const { count, sent, received, at0, atLatency } = await measured(browser, book);
      const cells = [String(count), kilobytes(sent), kilobytes(received), seconds(at0), seconds(atLatency)];
      lines.push(`| ${name} | ${cells.join(' | ')} |`);
    }
    return lines;
  } finally {
    await browser.close();
  }
}

async function measured(browser: Browser, book: WorkbookModel): Promise<Trips> {
  const host = await openPane(browser, book.copy());
  const timed = async (latency: number): Promise<number> => {
    host.startAgain(book.copy());
    host.roundTrips.latency = latency;
    const from = performance.now();
    const { done, words } = await refreshIn(host);
    if (!done) throw new Error(words);
    return performance.now() - from;
  };
  // The first one also loads the engine.
  await timed(0);
  const at0 = await timed(0);
  const atLatency = await timed(LATENCY);
  const { made } = host.roundTrips;
  const sum = (bytes: number[]): number => bytes.reduce((total, one) => total + one, 0);
  await host.close();
  return {
    count: made.length,
    sent: sum(made.map((trip) => trip.sent)),
    received: sum(made.map((trip) => trip.received)),
    at0,
    atLatency,
  };
}

const kilobytes = (bytes: number): string => `${String(Math.round(bytes / KILOBYTE))} KB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
