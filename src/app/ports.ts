import type { Area, Fills, WorkbookContents } from '../core/grid/grid';
import type { SheetLayout } from '../core/report/layout';
import type { Settings } from '../core/settings';

/** A workbook, wherever it is: a file's bytes, or the one open in Excel. */
export interface WorkbookPort {
  read(progress?: Progress): Promise<WorkbookContents>;
  /** Fills of the areas where a status is expected, and of nothing else. */
  readFills(areas: { sheet: string; area: Area }[], progress?: Progress): Promise<Fills>;
  /** Replaces the product's own sheets by these, all or none, and touches no other sheet. */
  write(sheets: SheetLayout[], palette: Settings['palette'], progress?: Progress): Promise<void>;
}

/** The steps of a refresh, as a person is told of them. */
export type Step = 'Reading' | 'Recognising' | 'Reading colours' | 'Assessing' | 'Composing' | 'Writing';

export interface Progress {
  /** Called before each step. */
  step(step: Step): void;
  /** How much of the step is done, 0–1, where a step takes several round trips. */
  share(done: number): void;
  /** Throws `Cancelled` to stop between steps and between round trips, when the user asked for it. */
  checkCancelled(): void;
}

/** The user asked to stop; the workbook is as it was. */
export class Cancelled extends Error {
  constructor() {
    super('Stopped. Nothing in the workbook was changed.');
    this.name = 'Cancelled';
  }
}

/** Something the user can mend: one sentence that says what, where and what to do. */
export class WorkbookProblem extends Error {
  constructor(
    readonly kind: 'unreadable' | 'too-large' | 'no-register' | 'unwritable' | 'settings',
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookProblem';
  }
}
