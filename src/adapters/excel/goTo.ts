import { WorkbookProblem } from '../../app/ports';
import { runBatch } from './batch';
import { excelCodeOf } from './problems';

/**
 * Shows a cell: its sheet comes to the front and the cell is selected, in one round trip. A sheet that can't be
 * shown is a `WorkbookProblem` in one sentence.
 * @example goTo('Risk register', 'B4')
 */
export function goTo(sheet: string, cell: string): Promise<void> {
  return runBatch('show', async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    try {
      await context.sync();
    } catch (error) {
      throw REFUSALS.has(excelCodeOf(error) ?? '') ? await whyNot(context, sheet, cell, error) : error;
    }
  });
}

/** What Excel says when a sheet is gone or hidden, or its cells may not be selected; the sheet itself tells which. */
const REFUSALS: ReadonlySet<string> = new Set([
  'AccessDenied',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidSelection',
  'ItemNotFound',
]);

/** A second round trip, to say why. */
async function whyNot(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
  error: unknown,
): Promise<unknown> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility,protection/protected');
  await context.sync();
  if (worksheet.isNullObject) {
    return shown(`There is no sheet “${sheet}” any more: refresh the highlights, then try again.`);
  }
  if (worksheet.visibility === 'VeryHidden') {
    return shown(
      `The sheet “${sheet}” is hidden so that only the Visual Basic editor can show it: ask its author about cell ${cell}.`,
    );
  }
  if (worksheet.visibility === 'Hidden') {
    return shown(`The sheet “${sheet}” is hidden: unhide it to see cell ${cell}.`);
  }
  if (worksheet.protection.protected) {
    return shown(
      `The sheet “${sheet}” is protected and does not let its cells be selected: unprotect it to see cell ${cell}.`,
    );
  }
  return error;
}

function shown(sentence: string): WorkbookProblem {
  return new WorkbookProblem('unreadable', sentence);
}
