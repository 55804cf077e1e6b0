import { WorkbookProblem } from '../../app/ports';

/** Why a refresh did not come about, as the pane tells it. */
export interface Failure {
  /** Two or three words above the sentence. */
  title: string;
  /** What happened and what to do. */
  message: string;
  /** What a developer would ask for; null where the user can mend it alone. */
  detail: string | null;
}

const TITLES: Record<WorkbookProblem['kind'], string> = {
  unreadable: 'The workbook can’t be read',
  'too-large': 'The workbook is too large',
  'no-register': 'No register found',
  unwritable: 'The report was not written',
  settings: 'The settings can’t be used',
};

const BUG =
  'Highlight Report met a problem of its own and stopped; your sheets are not changed, so please try again, and close and reopen the pane if it happens again.';

/**
 * A sentence for whatever was thrown: a problem the user can mend in its own words, anything else as a fault of ours.
 * @param title what could not be done, where that is not the refresh
 */
export function failureOf(thrown: unknown, title?: string): Failure {
  if (thrown instanceof WorkbookProblem) {
    return { title: title ?? TITLES[thrown.kind], message: thrown.message, detail: null };
  }
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { title: 'Something went wrong', message: BUG, detail };
}
