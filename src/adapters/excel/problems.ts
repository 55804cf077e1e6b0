import { WorkbookProblem } from '../../app/ports';

/** What Excel was asked to do when it refused, for the sentence that tells of it. */
export type Purpose = 'read' | 'write' | 'show';

/** Excel said no to a request: a problem the user can mend, with Excel's own word for it. */
export class ExcelProblem extends WorkbookProblem {
  constructor(
    kind: WorkbookProblem['kind'],
    message: string,
    /** Excel's code ("AccessDenied"), by which a reader or writer may try another way. */
    readonly code: string,
    override readonly cause?: unknown,
  ) {
    super(kind, message);
    this.name = 'ExcelProblem';
  }
}

/** What a purpose was, in the user's words: "Excel could not …". */
const COULD_NOT: Record<Purpose, string> = {
  read: 'read the workbook',
  write: 'write the report',
  show: 'show the cell',
};
const KINDS = { read: 'unreadable', write: 'unwritable', show: 'unreadable' } as const;

const DENIED: Record<Purpose, string> = {
  read: 'Excel does not allow this workbook to be read: open it for editing (Enable Editing) or ask its owner for access, then try again.',
  write:
    'The workbook or a report sheet is protected or read-only: unprotect it on the Review tab, or save a copy, then try again.',
  show: 'The sheet does not allow its cells to be selected: unprotect it on the Review tab, then try again.',
};

const TOO_MUCH: Record<Purpose, string> = {
  read: 'There is more in this workbook than Excel can hand over: delete what is no longer needed, or move it to another workbook, then try again.',
  write:
    'The report is larger than Excel can take: leave out sheets in the settings, or delete what is no longer needed, then try again.',
  show: 'Excel could not show the cell because too much was asked of it: try again.',
};

const EDITING = 'A cell is being edited: press Enter or Esc in Excel, then try again.';
const DIALOG = 'A dialog is open in Excel: close it, then try again.';
const CONNECTION =
  'The connection to the workbook was lost: check the network, reload the workbook, then try again.';
const BUSY = 'Excel is busy with too many requests: wait a minute, then try again.';
const CHANGED =
  'A sheet was renamed, moved or deleted while Highlight Report was working: leave the workbook alone for a moment and try again.';
const TOGETHER = 'Somebody else changed the workbook at the same moment: try again.';
const OUTDATED =
  'This Excel is too old for Highlight Report: update Office, or open the workbook in Excel on the web.';
const ANOTHER_WINDOW = 'Another workbook is in front: bring this one to the front, then try again.';

const SENTENCES: Record<string, string> = {
  InvalidOperationInCellEditMode: EDITING,
  WriteNotSupportedWhenModalDialogOpen: DIALOG,
  InvalidOrTimedOutSession: CONNECTION,
  ConnectionFailure: CONNECTION,
  Timeout: CONNECTION,
  RequestAborted: CONNECTION,
  ActivityLimitReached: BUSY,
  ItemNotFound: CHANGED,
  InvalidReference: CHANGED,
  Conflict: TOGETHER,
  InsertDeleteConflict: TOGETHER,
  ApiNotFound: OUTDATED,
  InactiveWorkbook: ANOTHER_WINDOW,
};

/** What Excel calls a request or an answer that is too big, be it in bytes or in cells. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/** Mistakes of the program, not of the workbook: they stay exceptions, so that they are found. */
const MISTAKES: ReadonlySet<string> = new Set([
  'InvalidArgument',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'NotImplemented',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);

/** Excel's code of a failure; `null` for one that isn't Excel's. Its errors can't be told by their class outside Excel. */
export function excelCodeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code !== '' ? code : null;
}

/** Less at a time may help. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(excelCodeOf(error) ?? '');
}

/**
 * A failure as the user can understand it: one sentence with what to do. What isn't Excel's failure (a mistake of
 * the program, `Cancelled`, a `WorkbookProblem` already) comes back as it is.
 * @example asProblem('read', error) // "A cell is being edited: press Enter or Esc in Excel, then try again."
 */
export function asProblem(purpose: Purpose, error: unknown): unknown {
  const code = excelCodeOf(error);
  if (code === null || error instanceof WorkbookProblem || MISTAKES.has(code)) return error;
  const kind = TOO_LARGE.has(code) ? 'too-large' : KINDS[purpose];
  return new ExcelProblem(kind, sentenceOf(purpose, code), code, error);
}

function sentenceOf(purpose: Purpose, code: string): string {
  if (code === 'AccessDenied') return DENIED[purpose];
  if (TOO_LARGE.has(code)) return TOO_MUCH[purpose];
  return (
    SENTENCES[code] ??
    `Excel could not ${COULD_NOT[purpose]} (${code}): try again; if it happens again, save the workbook, close it and open it again.`
  );
}
