import { WorkbookProblem } from '../../../app/ports';
import type { SheetLayout } from '../../../core/report/layout';
import { ownSheetsOf } from '../../ownMarks';
import { possibleMarks } from '../../reportPlan';
import { runBatch } from '../batch';
import { excelCodeOf } from '../problems';
import type { OpenShape } from './openShape';
import { readShape } from './openShape';
import { putReport, WRITING_MARK } from './putReport';
import type { ReportWork, Writing } from './reportWork';
import { reportWork } from './reportWork';

/** How the workbook stands after a failure. */
type Standing = 'untouched' | 'put back' | 'new report' | 'incomplete';

/** Excel looked at nothing of the request. */
const REFUSED_AT_ONCE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

/**
 * After the request that writes the report failed: sees to it that the last report or the new one is whole, as far
 * as the connection allows, and gives the problem to tell of. Excel keeps what it did before the action it refused.
 */
export async function recover(
  error: unknown,
  work: ReportWork,
  layouts: readonly SheetLayout[],
  writing: Writing,
): Promise<unknown> {
  if (REFUSED_AT_ONCE.has(excelCodeOf(error) ?? '')) return error;
  let standing: Standing;
  try {
    standing = await mend(work, layouts, writing);
  } catch {
    // Without a connection nothing can be told or mended; the first failure says so.
    return error;
  }
  return told(error, standing);
}

async function mend(
  { shape, plan }: ReportWork,
  layouts: readonly SheetLayout[],
  writing: Writing,
): Promise<Standing> {
  const now = await runBatch('write', readShape);
  const isHalf = now.names.some(({ name }) => name === WRITING_MARK);
  if (!isHalf && isWhole(now, layouts) && addedSince(shape, now).length === freshSheets(plan)) {
    return freshSheets(plan) === 0 ? 'untouched' : 'new report';
  }
  if (isHalf && plan.sheets.some(({ replaces }) => replaces !== null)) return finish(now, layouts, writing);
  return takeBack(shape, now);
}

const freshSheets = ({ sheets }: ReportWork['plan']): number =>
  sheets.filter(({ replaces }) => replaces === null).length;

function isWhole(now: OpenShape, layouts: readonly SheetLayout[]): boolean {
  const own = ownSheetsOf(
    possibleMarks(now),
    now.sheets.map(({ name }) => name),
  );
  return layouts.every(({ key }) => own.has(key));
}

function addedSince(before: OpenShape, now: OpenShape): OpenShape['sheets'] {
  const known = new Set(before.sheets.map(({ id }) => id));
  return now.sheets.filter(({ id }) => !known.has(id));
}

/** Deletes what the failed request added; of the last report nothing was cleared yet. */
async function takeBack(before: OpenShape, now: OpenShape): Promise<Standing> {
  const sheets = addedSince(before, now);
  const known = new Set(before.names.map(({ name }) => name));
  const names = now.names.filter(({ name, localSheet }) => localSheet === null && !known.has(name));
  if (sheets.length + names.length === 0) return 'untouched';
  await runBatch('write', async (context) => {
    for (const { name } of names) context.workbook.names.getItem(name).delete();
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  return 'put back';
}

/** The last report is gone in part, so the new one is written to its end, without what Excel may refuse again. */
async function finish(now: OpenShape, layouts: readonly SheetLayout[], writing: Writing): Promise<Standing> {
  try {
    await runBatch('write', async (context) => {
      putReport(context, reportWork(now, layouts, writing), { staged: null, withoutPage: true });
      await context.sync();
    });
    return 'new report';
  } catch {
    return 'incomplete';
  }
}

const SENTENCES: Record<Exclude<Standing, 'untouched'>, (code: string) => string> = {
  'put back': (code) =>
    `Excel could not write the report (${code}), and the workbook was put back as it was: try again; if it happens again, save the workbook, close it and open it again.`,
  'new report': (code) =>
    `The new report is in the workbook, but Excel reported a fault while writing it (${code}): refresh once more to be sure.`,
  incomplete: (code) =>
    `Excel stopped in the middle of the report (${code}), so the report is incomplete, while your own sheets are as they were: refresh again.`,
};

/** A mistake of the program stays one. */
function told(error: unknown, standing: Standing): unknown {
  if (standing === 'untouched' || !(error instanceof WorkbookProblem)) return error;
  return new WorkbookProblem(error.kind, SENTENCES[standing](excelCodeOf(error) ?? error.name));
}

/** The problem to tell of when only the links and charts of a large report could not be put in. */
export function withoutLinks(error: unknown): unknown {
  if (!(error instanceof WorkbookProblem)) return error;
  const code = excelCodeOf(error) ?? error.name;
  return new WorkbookProblem(
    error.kind,
    `The new report is in the workbook, but Excel stopped before all its links and charts were (${code}): refresh once more.`,
  );
}
