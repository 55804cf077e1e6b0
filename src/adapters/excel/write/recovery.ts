import { WorkbookProblem } from '../../../app/ports';
import type { SheetLayout } from '../../../core/report/layout';
import { ownSheetsOf } from '../../ownMarks';
import { possibleMarks } from '../../reportPlan';
import { runBatch } from '../batch';
import { excelCodeOf } from '../problems';
import type { OpenShape } from './openShape';
import { readShape } from './openShape';
import { DRAWING_MARK, giveUpCharts, isMarked, putReport, redrawCharts, WRITING_MARK } from './putReport';
import type { ReportWork, Writing } from './reportWork';
import { reportWork } from './reportWork';

/** How the workbook stands after a failure. */
type Standing = 'untouched' | 'put back' | 'new report' | 'without charts' | 'incomplete';

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
  let now = await runBatch('write', readShape);
  if (isMarked(now, WRITING_MARK)) {
    if (plan.sheets.every(({ replaces }) => replaces === null)) return takeBack(shape, now);
    await putAgain(reportWork(now, layouts, writing));
    now = await runBatch('write', readShape);
    if (isMarked(now, WRITING_MARK)) return 'incomplete';
    return isMarked(now, DRAWING_MARK) ? mendCharts(now, layouts, writing) : 'new report';
  }
  if (isMarked(now, DRAWING_MARK)) return mendCharts(now, layouts, writing);
  if (!isWhole(now, layouts) || addedSince(shape, now).length !== freshSheets(plan)) {
    return takeBack(shape, now);
  }
  return freshSheets(plan) === 0 ? 'untouched' : 'new report';
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
async function putAgain(work: ReportWork): Promise<void> {
  await attempt((context) => {
    putReport(context, work, { staged: null, page: false, charts: true });
  });
}

/** Nothing but charts is missing: they are drawn once more, or all left out. */
async function mendCharts(
  now: OpenShape,
  layouts: readonly SheetLayout[],
  writing: Writing,
): Promise<Standing> {
  const isDrawn = await attempt((context) => {
    redrawCharts(context, reportWork(now, layouts, writing));
  });
  if (isDrawn) return 'new report';
  const after = await runBatch('write', readShape);
  if (!isMarked(after, DRAWING_MARK)) return 'new report';
  const isWithout = await attempt((context) => {
    giveUpCharts(context, reportWork(after, layouts, writing));
  });
  return isWithout ? 'without charts' : 'incomplete';
}

/** One request; false where Excel refused it. */
async function attempt(queue: (context: Excel.RequestContext) => void): Promise<boolean> {
  try {
    await runBatch('write', async (context) => {
      queue(context);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

const SENTENCES: Record<Exclude<Standing, 'untouched'>, (code: string) => string> = {
  'put back': (code) =>
    `Excel could not write the report (${code}), and the workbook was put back as it was: try again; if it happens again, save the workbook, close it and open it again.`,
  'new report': (code) =>
    `The new report is in the workbook, but Excel reported a fault while writing it (${code}): refresh once more to be sure.`,
  'without charts': (code) =>
    `The new report is in the workbook, but Excel refused its charts (${code}): refresh once more.`,
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
