import { readFileSync } from 'node:fs';
import { refresh } from '../../../../src/app/refresh';
import { SAMPLE } from '../../../cli/command';
import { openBuilt, openFile } from '../../../excelHost/model/loadWorkbook';
import { snapshot, snapshots, type SheetSnapshot } from '../../../excelHost/model/snapshot';
import type { WorkbookModel } from '../../../excelHost/model/workbookModel';
import { openAdapterPage, type AdapterPage } from '../adapterPage';
import { toldProgress } from '../toldProgress';

const FIRST = 'A cell is being edited: press Enter or Esc in Excel, then try again.';
const SECOND =
  'The connection to the workbook was lost: check the network, reload the workbook, then try again.';

let page: AdapterPage;
/** The sample, and the same with a fresh report in it. */
let sample: WorkbookModel;
let report: WorkbookModel;

beforeAll(async () => {
  page = await openAdapterPage();
  sample = await openFile(new Uint8Array(readFileSync(SAMPLE)), 'Improvement programme.xlsx');
  openSample();
  await refresh(page.workbook, null, null, toldProgress());
  report = page.host.book.copy();
});
afterAll(() => page.close());
afterEach(() => expect(page.host.complaints()).toEqual([]));

const everything = () => snapshots(page.host.book);
const frontPage = () => snapshot(page.host.book, 'Highlights');

const openSample = () => page.host.startAgain(sample.copy());
const openReport = () => page.host.startAgain(report.copy());

/** Where a text stands on the front page. */
const placesOf = (text: string, { cells }: SheetSnapshot = frontPage()) =>
  Object.entries(cells).flatMap(([address, { value }]) => (value === text ? [address] : []));

/** A front page without the row of the sentence: its cell, its height and its mark. */
function withoutRow3({ cells, heights, names, ...rest }: SheetSnapshot) {
  const kept = <T>(all: Record<string, T>, gone: RegExp) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !gone.test(key)));
  return {
    ...rest,
    cells: kept(cells, /^[A-Z]+3$/),
    heights: kept(heights, /^3$/),
    names: kept(names, /outcome$/),
  };
}

describe('the sentence of a failed refresh, where there is a front page', () => {
  let before: Record<string, SheetSnapshot>;
  beforeEach(() => {
    openReport();
    before = everything();
  });

  test('stands in the blank row below the subtitle, and all else stays as it was', async () => {
    expect(before['Highlights']).not.toHaveProperty('cells.A3');
    await page.leaveOutcome(FIRST);
    expect(placesOf(FIRST)).toEqual(['A3']);
    const { Highlights: front, ...others } = everything();
    const { Highlights: frontBefore, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    expect(front && withoutRow3(front)).toEqual(frontBefore && withoutRow3(frontBefore));
  });

  test('is written over by the next one, in the same cell', async () => {
    await page.leaveOutcome(FIRST);
    const once = everything();
    await page.leaveOutcome(SECOND);
    expect(placesOf(FIRST)).toEqual([]);
    expect(placesOf(SECOND)).toEqual(['A3']);
    await page.leaveOutcome(FIRST);
    expect(everything()).toEqual(once);
  });

  test('goes with the next refresh, which leaves the very report there was', async () => {
    await page.leaveOutcome(FIRST);
    await refresh(page.workbook, null, null, toldProgress());
    expect(everything()).toEqual(before);
  });

  test('stands on the front page by whatever name the user gave it', async () => {
    page.host.book.rename(page.host.book.sheetNamed('Highlights'), 'For the board');
    await page.leaveOutcome(FIRST);
    expect(placesOf(FIRST, snapshot(page.host.book, 'For the board'))).toEqual(['A3']);
    expect(page.host.book.find('Highlights')).toBeNull();
  });

  test('finds its place again when the user deleted its cell', async () => {
    await page.leaveOutcome(FIRST);
    const once = everything();
    const { book } = page.host;
    const sheet = book.sheetNamed('Highlights');
    sheet.put(2, 0, { value: '', format: sheet.plain });
    for (const name of book.names) {
      if (name.name.endsWith('outcome')) name.refersTo = '=Highlights!#REF!';
    }
    await page.leaveOutcome(FIRST);
    expect(everything()).toEqual(once);
  });

  test('is text, whatever it looks like', async () => {
    await page.leaveOutcome('=HYPERLINK("https://example.com")');
    expect(placesOf('=HYPERLINK("https://example.com")')).toEqual(['A3']);
  });

  test('needs no sheet to be added, so that a protected structure does not matter', async () => {
    page.host.book.structureProtected = true;
    await page.leaveOutcome(FIRST);
    expect(placesOf(FIRST)).toEqual(['A3']);
  });

  test('is refused in one sentence by a protected front page, and nothing changes', async () => {
    page.host.book.sheetNamed('Highlights').isProtected = true;
    await expect(page.leaveOutcome(FIRST)).rejects.toThrow(
      "WorkbookProblem: The report sheet “Highlights” is protected, so it can't be refreshed: unprotect it (Review, Unprotect Sheet) and try again.",
    );
    expect(everything()).toEqual(before);
  });
});

describe('the sentence of a failed refresh, where there is no report', () => {
  test('stands on a front page of its own, behind the other sheets, which stay as they were', async () => {
    openSample();
    const before = everything();
    await page.leaveOutcome(FIRST);
    const { Highlights: front, ...others } = everything();
    expect(others).toEqual(before);
    expect(Object.entries(front?.cells ?? {}).map(([address, { value }]) => [address, value])).toEqual([
      ['A1', 'Highlights'],
      ['A3', FIRST],
    ]);
    expect(page.host.book.sheets.at(-1)?.name).toBe('Highlights');
    expect((await page.workbook.read()).own).toEqual([{ key: 'front', sheet: 'Highlights' }]);
  });

  test('is written over by the next one, in the same cell of the same sheet', async () => {
    openSample();
    await page.leaveOutcome(FIRST);
    const sheets = Object.keys(everything());
    await page.leaveOutcome(SECOND);
    expect(placesOf(SECOND)).toEqual(['A3']);
    expect(placesOf(FIRST)).toEqual([]);
    expect(Object.keys(everything())).toEqual(sheets);
  });

  test('goes with the next refresh, which makes the report a workbook without a failure gets', async () => {
    openReport();
    const expected = everything();
    openSample();
    await page.leaveOutcome(FIRST);
    await refresh(page.workbook, null, null, toldProgress());
    expect(everything()).toEqual(expected);
    expect(Object.keys(everything())).toEqual(Object.keys(expected));
  });

  test('leaves a sheet of somebody else by the wanted name alone', async () => {
    page.host.startAgain(await openBuilt([{ name: 'HIGHLIGHTS', cells: { A1: { value: 'mine' } } }]));
    await page.leaveOutcome(FIRST);
    expect(page.host.book.sheets.map(({ name }) => name)).toEqual(['HIGHLIGHTS', 'Highlights (2)']);
    expect(placesOf(FIRST, snapshot(page.host.book, 'Highlights (2)'))).toEqual(['A3']);
    expect(snapshot(page.host.book, 'HIGHLIGHTS').cells).toMatchObject({ A1: { value: 'mine' } });
  });

  test('is refused in one sentence by a protected structure, and nothing changes', async () => {
    openSample();
    page.host.book.structureProtected = true;
    const before = everything();
    await expect(page.leaveOutcome(FIRST)).rejects.toThrow(
      "WorkbookProblem: The workbook's structure is protected, so report sheets can't be added or removed: unprotect it (Review, Protect Workbook) and try again.",
    );
    expect(everything()).toEqual(before);
  });
});
