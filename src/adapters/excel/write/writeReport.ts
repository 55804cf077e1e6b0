import type { Progress } from '../../../app/ports';
import type { SheetLayout } from '../../../core/report/layout';
import type { Settings } from '../../../core/settings';
import { runBatch } from '../batch';
import { excelCodeOf } from '../problems';
import { readShape } from './openShape';
import { refuseProtected } from './protection';
import type { StagingSheet } from './putReport';
import { putReport } from './putReport';
import { packed } from './pieces';
import { recover, withoutLinks } from './recovery';
import type { ReportWork, Writing } from './reportWork';
import { contentBytes, frameBytes, reportWork } from './reportWork';
import { stageReport, stagingSheets, unstage } from './staging';

/** Bytes a request may have: Excel on the web takes 5 MB, whose wrapping is not known to the byte. */
const CAREFUL_REQUEST = 2_000_000;
/** Bytes when Excel found even that too much. */
const SMALL_REQUEST = 500_000;

export interface WriteOptions {
  /** The workbook counts its days from 1904. */
  date1904?: boolean;
  /** Bytes a request may have at most. */
  requestLimit?: number;
}

/**
 * Writes the report's sheets into the open workbook, in place of those it wrote before: the same cells as in a
 * file. Two round trips, the second of which does everything; a large report is first built up on hidden sheets.
 *
 * Other sheets, the selection and the sheet in front stay as they are. When it fails or is cancelled, the last
 * report or the new one is whole, as far as Excel allows.
 */
export async function writeReport(
  layouts: SheetLayout[],
  palette: Settings['palette'],
  progress?: Progress,
  { date1904 = false, requestLimit = CAREFUL_REQUEST }: WriteOptions = {},
): Promise<void> {
  const writing = { palette, date1904 };
  const work = await runBatch('write', async (context) =>
    reportWork(await readShape(context), layouts, writing),
  );
  const frame = frameBytes(work);
  const isSmall = work.sheets.reduce((sum, sheet) => sum + contentBytes(sheet), frame) <= requestLimit;
  refuseProtected(work.shape, touchedSheets(work), !isSmall || changesSheets(work));
  progress?.checkCancelled();
  try {
    if (isSmall) await finish(work, null, layouts, writing);
    else await writeInParts(work, layouts, writing, requestLimit, progress);
  } catch (error) {
    if (excelCodeOf(error) !== 'RequestPayloadSizeLimitExceeded' || requestLimit <= SMALL_REQUEST)
      throw error;
    refuseProtected(work.shape, [], true);
    await writeInParts(work, layouts, writing, SMALL_REQUEST, progress);
  }
  progress?.share(1);
}

function touchedSheets({ plan }: ReportWork): number[] {
  const replaced = plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
  return [...replaced, ...plan.removed];
}

function changesSheets({ plan }: ReportWork): boolean {
  return plan.removed.size > 0 || plan.sheets.some(({ replaces }) => replaces === null);
}

/** Builds the report up on hidden sheets, then puts it into its place in one go. */
async function writeInParts(
  work: ReportWork,
  layouts: readonly SheetLayout[],
  writing: Writing,
  limit: number,
  progress: Progress | undefined,
): Promise<void> {
  const staging = stagingSheets(work);
  await stageReport(work, staging, limit, progress);
  try {
    await finish(work, staging, layouts, writing);
  } catch (error) {
    await unstage(staging);
    throw error;
  }
  await putLinks(work, limit);
}

/** What a large report needs last: the report is in its place and whole but for its links and charts. */
async function putLinks({ sheets }: ReportWork, limit: number): Promise<void> {
  const steps = sheets.flatMap(({ planned, linksOnTop, charts }) =>
    [...linksOnTop(), ...charts].map(({ bytes, put }) => ({ bytes, put, sheet: planned.name })),
  );
  try {
    for (const request of packed(steps, limit)) {
      await runBatch('write', async (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const { put, sheet } of request) put(context.workbook.worksheets.getItem(sheet));
        await context.sync();
      });
    }
  } catch (error) {
    throw withoutLinks(error);
  }
}

/** The one request that changes what a reader sees. */
async function finish(
  work: ReportWork,
  staged: readonly StagingSheet[] | null,
  layouts: readonly SheetLayout[],
  writing: Writing,
): Promise<void> {
  try {
    await runBatch('write', async (context) => {
      // A large report gets its charts afterwards.
      putReport(context, work, { staged, page: true, charts: staged === null });
      await context.sync();
    });
  } catch (error) {
    throw await recover(error, work, layouts, writing);
  }
}
