import type { Unit } from '../findings';

/** What a row of the history is about; the words stand in the sheet's column "Kind". */
export type HistoryKind = 'Overall' | 'Theme' | 'Measure' | 'Risk' | 'Action' | 'Highlight';

/**
 * How one record stood in one report: a row of the sheet "Highlight history", which a person may pivot. Dates are
 * ISO, percentages shares; null where there is nothing to say.
 */
export interface HistoryRow {
  /** Report date. */
  date: string;
  kind: HistoryKind;
  /** Id in the findings of that report; of a highlight its kind and subject. */
  key: string;
  ref: string | null;
  /** Name of a theme or measure, words of a risk or action, subject of a highlight; "Overall status". */
  name: string;
  /** Of a measure: its latest period with a figure, and that figure. */
  period: string | null;
  figure: number | null;
  unit: Unit | null;
  /** As the report said it: "Red", "Extreme", "Blue". */
  status: string | null;
  /** Of a risk. */
  probability: number | null;
  impact: number | null;
  score: number | null;
  /** Of an action, or the review date of a risk. */
  due: string | null;
  state: 'Open' | 'Closed' | 'Complete' | null;
  /** Of a highlight: its sentence as shown, and the draft it stood for when a person edited it. */
  words: string | null;
  draft: string | null;
}

/** What a row says that has nothing to say of itself; each kind fills in what it has. */
export const NOTHING_SAID = {
  ref: null,
  period: null,
  figure: null,
  unit: null,
  status: null,
  probability: null,
  impact: null,
  score: null,
  due: null,
  state: null,
  words: null,
  draft: null,
} satisfies Partial<HistoryRow>;
