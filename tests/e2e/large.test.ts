import type { Browser } from 'playwright-core';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { refresh } from '../../src/app/refresh';
import type { ExcelHost } from '../excelHost/excelHost';
import type { Fault } from '../excelHost/roundTrips';
import { openBuilt, openFile } from '../excelHost/model/loadWorkbook';
import { launchChromium } from '../support/chromium';
import { buildWorkbook, type BuiltSheet, type Scalar } from '../support/workbookBuilder';
import { expectEqual, openPane, refreshIn, reportOf, sourcesOf } from './paneInExcel';
import { sheetOf } from './workbooks';

const SILENT = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

let browser: Browser;
let host: ExcelHost;

beforeAll(async () => {
  browser = await launchChromium();
  host = await openPane(browser, await openBuilt([]));
});
afterAll(() => browser.close());
afterEach(() => expect(host.complaints()).toEqual([]));

const ROWS = 10_000;
const COLUMNS = 20;

/** An extract beside a register: 200,000 cells that are no register, as analysts keep them. */
const extract = sheetOf('Extract', [
  Array.from({ length: COLUMNS }, (_, c) => `Field ${String(c + 1)}`),
  ...Array.from({ length: ROWS }, (_, r) =>
    Array.from({ length: COLUMNS }, (__, c): Scalar =>
      c % 4 === 0 ? `Case ${String(r)} of list ${String(c)}` : r * COLUMNS + c,
    ),
  ),
]);

const risks = (count: number) =>
  sheetOf('Risk register', [
    ['Ref', 'Risk', 'Owner', 'Probability', 'Impact', 'Score'],
    ...Array.from({ length: count }, (_, i) => {
      const [probability, impact] = [1 + (i % 5), 1 + ((i >> 2) % 5)];
      return [
        `R${String(i + 1)}`,
        `Service ${String(i + 1)} is not ready for the inspection`,
        'Head of service',
        probability,
        impact,
        probability * impact,
      ];
    }),
  ]);

describe('a workbook of 200,000 cells', () => {
  test('is refreshed, in as few round trips as its size allows', async () => {
    host.startAgain(await openBuilt([extract, risks(50)]));
    const sources = sourcesOf(host.book);
    expect((await refreshIn(host)).words).toMatch(/among 50 open risks\.$/);
    expectEqual(sourcesOf(host.book), sources);
    const { made } = host.roundTrips;
    expect(made.every(({ received }) => received < host.roundTrips.limits.answer)).toBe(true);
    expect(made.length).toBeLessThan(15);
  }, 120_000);
});

/** The report that the file command writes. */
async function reportInFile(sheet: BuiltSheet): Promise<unknown> {
  const file = openXlsxWorkbook(buildWorkbook({ sheets: [sheet] }), 'Workbook.xlsx');
  await refresh(file, null, null, SILENT);
  return reportOf(await openFile(file.output(), 'Workbook.xlsx'));
}

describe('a report of more than Excel takes at once', () => {
  test('is built up out of sight and put in place whole', async () => {
    host.startAgain(await openBuilt([risks(4000)]));
    expect((await refreshIn(host)).words).toMatch(/among 4000 open risks\.$/);
    expect(host.book.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
    expectEqual(reportOf(host.book), await reportInFile(risks(4000)));
    const once = reportOf(host.book);
    expect((await refreshIn(host)).done).toBe(true);
    expectEqual(reportOf(host.book), once);
  }, 300_000);

  test.each<[string, Fault]>([
    ['refused', { kind: 'refused', error: 5001 }],
    ['done in part', { kind: 'stopped', share: 0.5 }],
  ])(
    'leaves nothing behind when a round trip is %s, and the next refresh works',
    async (_, fault) => {
      host.startAgain(await openBuilt([risks(2500)]));
      const before = host.book.copy();
      expect((await refreshIn(host)).done).toBe(true);
      const trips = host.roundTrips.made.length;
      const after = host.book.copy();
      for (const trip of [Math.ceil(trips / 2), trips - 1, trips]) {
        host.startAgain(before.copy());
        host.fail(trip, fault);
        await refreshIn(host);
        expect(host.book.sheets.map(({ name }) => name)).toEqual(
          Object.keys(reportOf(host.book)).length === 0
            ? ['Risk register']
            : after.sheets.map(({ name }) => name),
        );
        expect((await refreshIn(host)).done).toBe(true);
        expectEqual(reportOf(host.book), reportOf(after));
      }
    },
    300_000,
  );
});
