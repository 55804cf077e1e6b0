import { WorkbookProblem } from '../../../app/ports';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipsOf } from '../package/relationships';

/** A shared workbook keeps a log of every change; a sheet the log doesn't know makes Excel call the file damaged. */
export function refuseShared(pkg: OpcPackage, workbookPart: string): void {
  if (!relationshipsOf(pkg, workbookPart).some(({ kind }) => kind === 'revisionHeaders')) return;
  throw new WorkbookProblem(
    'unwritable',
    'The workbook is shared and keeps a log of changes; turn sharing off in Excel (Review, Unshare Workbook) and refresh again.',
  );
}

/** What the user should know of the file just made, one sentence each. */
export function warningsFor(pkg: OpcPackage, structureLocked: boolean, sheetsChange: boolean): string[] {
  const warnings: string[] = [];
  if (relationshipsOf(pkg, '').some(({ type }) => type.includes('digital-signature'))) {
    warnings.push(
      'The workbook was digitally signed: the signature no longer holds for the refreshed file; sign it again if it has to be signed.',
    );
  }
  if (structureLocked && sheetsChange) {
    warnings.push(
      "The workbook's structure is protected: report sheets were added or removed all the same, and the protection is still on.",
    );
  }
  return warnings;
}
