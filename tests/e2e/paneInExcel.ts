import type { Browser } from 'playwright-core';
import { openExcelHost, type ExcelHost, type HostOptions } from '../excelHost/excelHost';
import { parseArea } from '../excelHost/model/area';
import type { Scalar } from '../excelHost/model/sheetModel';
import { snapshots } from '../excelHost/model/snapshot';
import type { WorkbookModel } from '../excelHost/model/workbookModel';
import { builtPane } from '../support/builtPane';

const POLLING = 10;

/** The shipped pane, on Microsoft's own office.js, with this workbook open in Excel. */
export async function openPane(
  browser: Browser,
  book: WorkbookModel,
  options: Partial<HostOptions> = {},
): Promise<ExcelHost> {
  const host = await openExcelHost({
    browser,
    pages: await builtPane(),
    page: 'taskpane.html',
    book,
    ...options,
  });
  await host.page.getByRole('button', { name: 'Refresh highlights' }).waitFor();
  return host;
}

export interface Outcome {
  done: boolean;
  /** What the pane says: "Highlights refreshed: …", or what went wrong. */
  words: string;
}

/** A press of the main button, and what the pane says when it has come to an end. */
export async function refreshIn({ page }: ExcelHost): Promise<Outcome> {
  await page.getByRole('button', { name: 'Refresh highlights' }).click();
  return outcomeIn(page);
}

export async function outcomeIn(page: ExcelHost['page']): Promise<Outcome> {
  const said = page.getByRole('status').filter({ hasText: /\S/ }).or(page.getByRole('alert'));
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await said.first().waitFor();
  const words = (await said.first().innerText()).trim();
  return { done: words.startsWith('Highlights refreshed'), words };
}

export const isReportSheet = (name: string): boolean => name.startsWith('Highlight');

/** Everything a person can see of the sheets that are theirs. */
export const sourcesOf = (book: WorkbookModel) => snapshots(book, (name) => !isReportSheet(name));

/** Everything a person can see of the report's sheets. */
export const reportOf = (book: WorkbookModel) => snapshots(book, isReportSheet);

/**
 * Fails as `toEqual` does. Thousands of cells that are equal are equal as text too, which shows in no time, where Jest
 * would look at each of them for seconds.
 */
export function expectEqual(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

/** Draws nothing, so that the picture in front can be seen. */
const HIDDEN = ';;;';

/** The report with its charts left out, of which the host reads none from a file. */
export function reportWithoutCharts(book: WorkbookModel): ReturnType<typeof reportOf> {
  const sheets = Object.entries(reportOf(book));
  return Object.fromEntries(sheets.map(([name, sheet]) => [name, { ...sheet, charts: [] }]));
}

/**
 * The report of a file as an add-in can write it into an open workbook: Excel lets add-ins draw no sparklines, so the
 * text in their cells shows instead.
 */
export function reportWithoutSparklines(book: WorkbookModel): ReturnType<typeof reportOf> {
  const report = reportOf(book);
  for (const { cells } of Object.values(report)) {
    for (const [address, { numberFormat, ...rest }] of Object.entries(cells)) {
      if (numberFormat === HIDDEN) cells[address] = rest;
    }
  }
  return report;
}

/** Types into a cell as a person does. */
export function typeInto(book: WorkbookModel, sheetName: string, address: string, value: Scalar): void {
  const sheet = book.sheetNamed(sheetName);
  const { row, column } = parseArea(address);
  sheet.put(row, column, { ...sheet.cell(row, column), value });
}

/** Waits until something is so; the test's own time limit ends the waiting. */
export async function until({ page }: ExcelHost, isSo: () => boolean): Promise<void> {
  while (!isSo()) await page.waitForTimeout(POLLING);
}
