import type { RagStatus } from './status';

/** A past report and what changed since; see the sheet "Highlight history". */
export interface HistoryFinding {
  /** Report dates on record, this one included, ISO, oldest first. */
  reportDates: string[];
  /** The report compared with: the latest before this one unless the settings name another; null for none. */
  comparedWith: string | null;
  /** Overall status then; null when it had none, or without a report to compare with. */
  overallBefore: RagStatus | null;
  /** In the order overall, themes, measures, risks, actions; each kind in workbook order, what is gone last. */
  changes: ChangeFinding[];
}

export interface ChangeFinding {
  kind: 'overall' | 'theme' | 'measure' | 'risk' | 'action';
  change:
    'status' | 'score' | 'new' | 'closed' | 'reopened' | 'completed' | 'slipped' | 'brought-forward' | 'gone';
  /** Reference and name as the report says them now; of what is gone, as it was called. */
  what: string;
  /** As the report says them: "Amber", "12 (3 × 4)", "31 March 2020"; null where there is none. */
  before: string | null;
  now: string | null;
  /** true when things are better for it; null when that can't be said. */
  better: boolean | null;
  /** The change in one sentence. */
  text: string;
  /** Empty, as `cell`, for what has no cell. */
  sheet: string;
  cell: string;
}
