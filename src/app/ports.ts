import type { Area, Fills, WorkbookContents } from '../core/grid/grid';
import type { SheetLayout } from '../core/report/layout';

/** A workbook, wherever it is: a file's bytes, or the one open in Excel. */
export interface WorkbookPort {
  read(): Promise<WorkbookContents>;
  /** Fills of the areas where a status is expected, and of nothing else. */
  readFills(areas: { sheet: string; area: Area }[]): Promise<Fills>;
  /** Replaces the product's own sheets by these, all or none, and touches no other sheet. */
  write(sheets: SheetLayout[]): Promise<void>;
}

/** The steps of a refresh, as a person is told of them. */
export type Step = 'Reading' | 'Recognising' | 'Reading colours' | 'Assessing' | 'Composing' | 'Writing';

export interface Progress {
  /** Called before each step. */
  step(step: Step): void;
  /** Throws to stop between steps, when the user asked for it. */
  checkCancelled(): void;
}

/** Something the user can mend: one sentence that says what, where and what to do. */
export class WorkbookProblem extends Error {
  constructor(
    readonly kind: 'unreadable' | 'no-register' | 'unwritable' | 'settings',
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookProblem';
  }
}
