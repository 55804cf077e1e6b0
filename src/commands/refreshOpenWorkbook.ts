import { openExcelWorkbook } from '../adapters/excel/excelWorkbook';
import { leaveOutcome } from '../adapters/excel/write/outcome';
import type { Progress } from '../app/ports';
import { WorkbookProblem } from '../app/ports';
import { refresh } from '../app/refresh';

/** Nobody looks on, and nobody can stop it. */
const UNWATCHED: Progress = {
  step: () => undefined,
  share: () => undefined,
  checkCancelled: () => undefined,
};
const MISTAKE =
  'Highlight Report could not finish because of a mistake of its own; your sheets are as they were. Try again, and tell whoever looks after the add-in if it happens again.';

/**
 * What the ribbon button does: the workbook that is open is refreshed, and where that can't be done its front page
 * says why. There is no pane to say it; where the workbook takes no sentence either, nothing more can be done.
 */
export async function refreshOpenWorkbook(): Promise<void> {
  try {
    await refresh(openExcelWorkbook(), null, null, UNWATCHED);
  } catch (error) {
    await leaveOutcome(error instanceof WorkbookProblem ? error.message : MISTAKE).catch(() => undefined);
  }
}
