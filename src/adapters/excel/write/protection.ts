import { WorkbookProblem } from '../../../app/ports';
import type { OpenShape } from './openShape';

/**
 * Refuses before anything is written what Excel would refuse in the middle: own sheets that are protected, and
 * sheets to add or delete in a workbook whose structure is.
 *
 * @param touched positions of the sheets that are written to or deleted
 * @param sheetsChange are sheets added or deleted?
 */
export function refuseProtected(shape: OpenShape, touched: readonly number[], sheetsChange: boolean): void {
  const locked = touched.map((at) => shape.sheets[at]).find((sheet) => sheet?.locked === true);
  if (locked) {
    throw new WorkbookProblem(
      'unwritable',
      `The report sheet “${locked.name}” is protected, so it can't be refreshed: unprotect it (Review, Unprotect Sheet) and try again.`,
    );
  }
  if (shape.structureLocked && sheetsChange) {
    throw new WorkbookProblem(
      'unwritable',
      "The workbook's structure is protected, so report sheets can't be added or removed: unprotect it (Review, Protect Workbook) and try again.",
    );
  }
}
