import type { Browser } from 'playwright-core';
import type { ExcelHost } from '../excelHost/excelHost';
import { TRANSPORT_ERROR } from '../excelHost/messages';
import type { WorkbookModel } from '../excelHost/model/workbookModel';
import type { Fault } from '../excelHost/roundTrips';
import { launchChromium } from '../support/chromium';
import { expectEqual, openPane, refreshIn, reportOf, sourcesOf } from './paneInExcel';
import { openSample } from './workbooks';

/** Round trips of a refresh of the sample: those that read, the one that looks before writing, and the one that writes. */
const ROUND_TRIPS = [1, 2, 3, 4, 5, 6];
const WRITING = 6;

const FAULTS: [name: string, fault: Fault, trips: number[]][] = [
  ['Excel is busy', { kind: 'refused', error: TRANSPORT_ERROR.tooManyRequests }, ROUND_TRIPS],
  ['the connection breaks', { kind: 'answer lost', error: TRANSPORT_ERROR.session }, ROUND_TRIPS],
  ['Excel has an internal error', { kind: 'refused', error: TRANSPORT_ERROR.internal }, [WRITING]],
  [
    'the answer is too large',
    { kind: 'answer lost', error: TRANSPORT_ERROR.answerTooLarge },
    [3, 4, WRITING],
  ],
  ['the request is too large', { kind: 'refused', error: TRANSPORT_ERROR.requestTooLarge }, [WRITING]],
  ['Excel stops half-way', { kind: 'stopped', share: 0.5 }, ROUND_TRIPS],
  ...[0.05, 0.2, 0.35, 0.65, 0.8, 0.95].map((share): [string, Fault, number[]] => [
    `Excel stops after ${String(share * 100)} % of the actions`,
    { kind: 'stopped', share },
    [WRITING],
  ]),
];

/** A workbook, its sheets that are a person's, and its report. */
interface State {
  book: WorkbookModel;
  sources: ReturnType<typeof sourcesOf>;
  report: ReturnType<typeof reportOf>;
}

let browser: Browser;
let host: ExcelHost;
/** The sample, before and after a refresh. */
let untouched: State;
let refreshed: State;
/** And after it with a KPI changed, so that the last report and the new one differ. */
let changed: State;
let next: State;

/** A cell of the sample with a figure the report shows. */
const FIGURE = { sheet: 'Theme 2 KPIs', value: 0.42 };

function stateOf(book: WorkbookModel): State {
  return { book, sources: sourcesOf(book), report: reportOf(book) };
}

async function afterRefresh({ book }: State): Promise<State> {
  host.startAgain(book.copy());
  expect((await refreshIn(host)).done).toBe(true);
  return stateOf(host.book.copy());
}

beforeAll(async () => {
  browser = await launchChromium();
  untouched = stateOf(await openSample());
  host = await openPane(browser, untouched.book.copy());
  refreshed = await afterRefresh(untouched);
  const copy = refreshed.book.copy();
  changeFigure(copy);
  changed = stateOf(copy);
  next = await afterRefresh(changed);
  expect(next.report).not.toEqual(refreshed.report);
});
afterAll(() => browser.close());

function changeFigure(book: WorkbookModel): void {
  const sheet = book.sheetNamed(FIGURE.sheet);
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (typeof cell.value !== 'number' || cell.value <= 0 || cell.value >= 1) continue;
      sheet.put(row, column, { ...cell, value: FIGURE.value });
    }
  }
}

/** All that a report says and how it looks; page set-up comes last, and a report without it is whole. */
const contentOf = (report: State['report']) =>
  Object.values(report).map(({ name, cells, widths, heights, names, charts }) => ({
    name,
    cells,
    widths,
    heights,
    names,
    charts,
  }));

/** What must hold after each failure, whichever it is. */
async function expectNothingLost(before: State, after: State): Promise<void> {
  const found = stateOf(host.book);
  expectEqual(found.sources, before.sources);
  const content = JSON.stringify(contentOf(found.report));
  const isLast = content === JSON.stringify(contentOf(before.report));
  if (!isLast) expectEqual(contentOf(found.report), contentOf(after.report));

  expect((await refreshIn(host)).done).toBe(true);
  expectEqual(sourcesOf(host.book), before.sources);
  expectEqual(reportOf(host.book), after.report);
}

const SENTENCE = /^[A-Z“][^\n]*: [^\n]*\.$/m;

describe.each(FAULTS)('when %s', (_, fault, trips) => {
  test.each(trips)(
    'at round trip %i of the first refresh, nothing is lost and the next one works',
    async (trip) => {
      host.startAgain(untouched.book.copy());
      host.fail(trip, fault);
      const outcome = await refreshIn(host);
      if (!outcome.done) expect(outcome.words).toMatch(SENTENCE);
      await expectNothingLost(untouched, refreshed);
    },
  );

  test.each(trips)(
    'at round trip %i of a later one, the last report is whole or the new one is',
    async (trip) => {
      host.startAgain(changed.book.copy());
      host.fail(trip, fault);
      const outcome = await refreshIn(host);
      if (!outcome.done) expect(outcome.words).toMatch(SENTENCE);
      await expectNothingLost(changed, next);
    },
  );
});

describe('Excel refuses, and the pane says why', () => {
  test('while a cell is being edited', async () => {
    host.startAgain(untouched.book.copy());
    host.roundTrips.editCell();
    expect((await refreshIn(host)).words).toBe(
      'A cell is being edited: press Enter or Esc in Excel, then try again.',
    );
    host.roundTrips.leaveCell();
    await expectNothingLost(untouched, refreshed);
  });

  test('when a report sheet is protected', async () => {
    host.startAgain(changed.book.copy());
    host.book.sheetNamed('Highlights').isProtected = true;
    expect((await refreshIn(host)).words).toBe(
      "The report sheet “Highlights” is protected, so it can't be refreshed: unprotect it (Review, Unprotect Sheet) and try again.",
    );
    expectEqual(reportOf(host.book), refreshed.report);
    host.book.sheetNamed('Highlights').isProtected = false;
    await expectNothingLost(changed, next);
  });

  test('when the structure of the workbook is protected and sheets are to be added', async () => {
    host.startAgain(untouched.book.copy());
    host.book.structureProtected = true;
    expect((await refreshIn(host)).words).toBe(
      "The workbook's structure is protected, so report sheets can't be added or removed: unprotect it (Review, Protect Workbook) and try again.",
    );
    host.book.structureProtected = false;
    await expectNothingLost(untouched, refreshed);
  });

  test('but a protected structure is no reason when the report sheets are there', async () => {
    host.startAgain(changed.book.copy());
    host.book.structureProtected = true;
    expect((await refreshIn(host)).done).toBe(true);
    expectEqual(reportOf(host.book), next.report);
  });
});
