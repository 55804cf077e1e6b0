import type { ActionFinding } from './findings/action';
import type { HistoryFinding } from './findings/history';
import type { MeasureFinding } from './findings/measure';
import type { RiskFinding } from './findings/risk';
import type { RagStatus } from './findings/status';
import type { Visibility } from './grid/grid';
import type { RegisterKind } from './recognise/registers';

export type * from './findings/action';
export type * from './findings/history';
export type * from './findings/measure';
export type * from './findings/risk';
export type * from './findings/status';
export type * from './findings/variation';

/**
 * Everything that was worked out, as the findings file says it. Plain values; percentages are shares (0–1);
 * dates are ISO; rows are 1-based; cells are addresses without the sheet.
 */
export interface Findings {
  schema: 'highlight-report/1';
  workbook: { name: string; sheets: { name: string; visibility: Visibility }[] };
  /** null when neither an option, the header nor a period gives one. */
  reportDate: string | null;
  reportDateBasis: 'option' | 'settings' | 'header' | 'last period' | 'none';
  registers: RegisterFinding[];
  header: HeaderFinding[];
  narratives: NarrativeFinding[];
  measures: MeasureFinding[];
  risks: RiskFinding[];
  actions: ActionFinding[];
  concerns: ConcernFinding[];
  developments: ConcernFinding[];
  budget: BudgetFinding[];
  guidance: GuidanceFinding[];
  judgements: JudgementFinding[];
  /** One for each theme that has measures, a narrative or actions, in workbook order. */
  themes: RollUpFinding[];
  overall: RollUpFinding;
  history: HistoryFinding;
  highlights: HighlightFinding[];
  checks: CheckFinding[];
}

export interface RegisterFinding {
  kind: RegisterKind;
  sheet: string;
  range: string;
  title: string | null;
  theme: string | null;
  columns: Record<string, string>;
  why: string;
  records: number;
  templateRows: number;
  hiddenRows: number;
}

export interface ConcernFinding {
  ref: string | null;
  description: string;
  owner: string | null;
  due: string | null;
  byWhen: string | null;
  overdue: boolean;
  sheet: string;
  row: number;
  cell: string;
}

export interface BudgetFinding {
  name: string;
  budget: number | null;
  actual: number | null;
  forecast: number | null;
  /** Forecast (else actual) minus budget: a positive variance is an overspend. */
  variance: number | null;
  recordedVariance: number | null;
  comments: string | null;
  sheet: string;
  row: number;
  cell: string;
}

export interface HeaderFinding {
  field: string;
  label: string;
  /** As shown; dates are ISO. */
  value: string;
  sheet: string;
  cell: string;
}

export interface NarrativeFinding {
  theme: string | null;
  paragraphs: string[];
  recorded: RagStatus | null;
  sheet: string;
  cell: string;
}

export interface GuidanceFinding {
  status: string;
  meanings: { heading: string; text: string }[];
  sheet: string;
  row: number;
}

export interface JudgementFinding {
  aspect: string;
  judgement: string;
  /** 1 Outstanding … 4 Inadequate; null for a word off the scale. */
  grade: 1 | 2 | 3 | 4 | null;
  sheet: string;
  row: number;
  cell: string;
}

export interface RollUpFinding {
  /** null for the whole report. */
  theme: string | null;
  /** What stands in the report: the author's word, else the computed one. */
  status: RagStatus | null;
  basis: 'recorded' | 'computed' | 'none';
  computed: RagStatus | null;
  recorded: RagStatus | null;
  rated: number;
  of: number;
  reason: string;
}

/**
 * A sentence of the report. It is known again by its kind and subject; the words stay with it from one refresh to
 * the next when a person edited them.
 */
export interface HighlightFinding {
  kind: 'improved' | 'worsened' | 'off-target' | 'high-risk' | 'overdue' | 'data-problem';
  /** What it is about, as a line of its own: "1.2.1 % with 3 or more placements", "Risk 5: …". */
  subject: string;
  /** The whole sentence as shown, subject included: as drafted, or in the words of a person who edited it. */
  text: string;
  /** The sentence as drafted from this report's figures; absent when `text` is it. */
  draft?: string;
  /** The edited words stand for an earlier draft, or nobody knows for which: both are to be shown. */
  stale?: true;
  sheet: string;
  cell: string;
}

export type CheckSeverity = 'error' | 'warning' | 'info';

export interface CheckFinding {
  code: string;
  severity: CheckSeverity;
  sheet: string;
  cell: string;
  /** One sentence: what, and what to do. */
  message: string;
}
