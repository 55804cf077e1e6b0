import type { Progress } from '../../../app/ports';
import { freeSheetName } from '../../sheetNames';
import { quoteSheet } from '../../sheetReferences';
import { STAGING_MARK_PREFIX } from '../../stagingMarks';
import { runBatch } from '../batch';
import type { Piece } from './pieces';
import { ACTION_BYTES, packed, RANGE_BYTES } from './pieces';
import type { StagingSheet } from './putReport';
import type { ReportWork } from './reportWork';

const STAGING_SHEET = 'Highlight staging';

/** One thing to do in the course of building a report up. */
interface Step {
  bytes: number;
  put(context: Excel.RequestContext): void;
}

/** Names for a hidden sheet for each report sheet, none of them taken. */
export function stagingSheets({ shape, plan }: ReportWork): StagingSheet[] {
  const taken = [...shape.sheets, ...plan.sheets].map(({ name }) => name);
  const marks = new Set(shape.names.map(({ name }) => name));
  let number = 0;
  return plan.sheets.map(() => {
    const name = freeSheetName(STAGING_SHEET, taken);
    taken.push(name);
    do number++;
    while (marks.has(STAGING_MARK_PREFIX + String(number)));
    return { name, mark: STAGING_MARK_PREFIX + String(number) };
  });
}

/**
 * Builds the report up on hidden sheets, a request at a time, and leaves the last report alone. Stops between two
 * requests when the user asks for it; what it built is then taken away again, as after a failure.
 */
export async function stageReport(
  work: ReportWork,
  staging: readonly StagingSheet[],
  limit: number,
  progress: Progress | undefined,
): Promise<void> {
  const requests = packed([...staging.map(makeSheet), ...cellSteps(work, staging)], limit);
  try {
    for (const [at, steps] of requests.entries()) {
      progress?.checkCancelled();
      await runBatch('write', async (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        context.application.suspendApiCalculationUntilNextSync();
        for (const step of steps) step.put(context);
        await context.sync();
      });
      progress?.share((at + 1) / (requests.length + 1));
    }
    progress?.checkCancelled();
  } catch (error) {
    await unstage(staging);
    throw error;
  }
}

function makeSheet({ name, mark }: StagingSheet): Step {
  return {
    bytes: 2 * RANGE_BYTES + 3 * ACTION_BYTES,
    put: ({ workbook }) => {
      workbook.worksheets.add(name).visibility = 'Hidden';
      workbook.names.add(mark, `=${quoteSheet(name)}!$A$1`).visible = false;
    },
  };
}

function cellSteps({ sheets }: ReportWork, staging: readonly StagingSheet[]): Step[] {
  return sheets.flatMap(({ content: { values, numberFormats, looks, wrapping } }, at) => {
    const name = staging[at]?.name ?? '';
    const step = ({ bytes, put }: Piece): Step => ({
      bytes,
      put: ({ workbook }) => {
        put(workbook.worksheets.getItem(name));
      },
    });
    return [values, numberFormats, looks, wrapping].flat().map(step);
  });
}

/** Takes the hidden sheets away, as far as the connection still allows; the next refresh takes what is left. */
export async function unstage(staging: readonly StagingSheet[]): Promise<void> {
  try {
    await runBatch('write', async (context) => {
      const { workbook } = context;
      const found = staging.map(({ name, mark }) => [
        workbook.worksheets.getItemOrNullObject(name),
        workbook.names.getItemOrNullObject(mark),
      ]);
      await context.sync();
      for (const pair of found) for (const one of pair) if (!one.isNullObject) one.delete();
      await context.sync();
    });
  } catch {
    // The failure that led here is the one to tell of.
  }
}
