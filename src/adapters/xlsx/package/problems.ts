import { WorkbookProblem } from '../../../app/ports';

/** A file that can't be read as a workbook, in one sentence that says what to do. */
export function unreadable(sentence: string): WorkbookProblem {
  return new WorkbookProblem('unreadable', sentence);
}

/** A file whose inside contradicts itself; `what` completes "The workbook is damaged: …". */
export function damaged(what: string): WorkbookProblem {
  return unreadable(
    `The workbook is damaged: ${what}; open it in Excel, let Excel repair it and save it again.`,
  );
}

/** A file that asks for more than it may. */
export function tooLarge(what: string): WorkbookProblem {
  return unreadable(`The workbook is over the size limits: ${what}; save a smaller copy and try again.`);
}
