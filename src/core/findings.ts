import type { Visibility } from './grid/grid';
import type { RegisterKind } from './recognise/registers';

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

export type RagStatus = 'Red' | 'Amber' | 'Green';
export type ActionStatus = RagStatus | 'Blue';
export type Unit = 'percent' | 'count' | 'days' | 'currency' | 'ratio' | 'number';

export interface PointFinding {
  period: string;
  label: string;
  /** null where there is no figure. */
  value: number | null;
  cell: string;
  /** What stands there instead of a figure, as typed: "-", "<5"; absent for a figure. */
  mark?: string;
  /** The target of this period, null where it has none, of measures whose targets change over time; absent where one counts for all. */
  target?: { min?: number; upper?: number } | null;
}

export interface MeasureFinding {
  id: string;
  ref: string | null;
  /** Without marks such as "(S)". */
  name: string;
  /** Index into `registers`. */
  register: number;
  sheet: string;
  row: number;
  /** Cell of the name, where a "go to" leads. */
  cell: string;
  theme: string | null;
  section: string | null;
  owner: string | null;
  unit: Unit;
  /** Decimal places the figures are shown with (of percentages: of the percent figure). */
  decimals: number;
  periodBasis: 'snapshot' | 'ytd' | 'period' | null;
  statutory: boolean;
  points: PointFinding[];
  latest: { period: string; value: number } | null;
  previous: { period: string; value: number } | null;
  priorYear: number | null;
  current: number | null;
  target: { min?: number; upper?: number } | null;
  benchmarks: { name: string; value: number }[];
  polarity: {
    value: 'higher' | 'lower' | 'band' | 'unknown';
    basis: 'column' | 'settings' | 'target' | 'name' | 'none';
  };
  /** What the workbook says itself; only where the settings have a word on it. */
  found?: Pick<MeasureFinding, 'polarity' | 'target'>;
  direction: {
    movement: 'up' | 'down' | 'flat' | 'none';
    judgement: 'improving' | 'worsening' | 'stable' | 'unknown';
  };
  trend: {
    slope: number | null;
    pValue: number | null;
    /** The number's own, when the trend is significant. */
    movement: 'increasing' | 'decreasing' | 'none';
    /** By polarity; "no trend" where that is unknown. */
    judgement: 'improving' | 'worsening' | 'no trend' | 'too few points';
  };
  /** What the latest figure is compared with for the direction of travel; null without such a figure. */
  comparison: { basis: 'previous' | 'year' | 'mean'; words: string; value: number } | null;
  /** Special-cause variation and assurance of the latest figure; null below 13 figures, or where no chart is made. */
  variation: VariationFinding | null;
  /** The XmR chart, trial limits included; null below 6 figures and for figures that add up over the year. */
  chart: ChartFinding | null;
  /** Why there is no chart or no variation, in a few words ("Year to date: not charted"); null where both are there. */
  chartNote: string | null;
  rag: {
    status: RagStatus | null;
    basis: 'target' | 'benchmark' | 'none';
    /** One sentence with the figures, the rule and the polarity. */
    reason: string;
    /** The author's word, which stands in the report; null when none was typed. */
    recorded: RagStatus | null;
  };
  commentary: string | null;
}

export type VariationIcon =
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low'
  | 'common-cause';

export interface VariationFinding {
  /** Mean and limits of the last group, in the measure's own unit; limits are null where they can't be computed. */
  mean: number;
  lower: number | null;
  upper: number | null;
  icon: VariationIcon;
  /** Will the target be met by what is usual? null without a target, or where it is not known which way is better. */
  assurance: 'pass' | 'fail' | 'inconsistent' | null;
  /** Both icons in one sentence, with the figures. */
  reason: string;
}

/** Why a point is no common cause; of several the first in this order. */
export type SpecialCause = 'outside' | 'trend' | 'two-in-three' | 'run';

export interface ChartPoint {
  period: string;
  label: string;
  /** null where there is no figure. */
  value: number | null;
  /** Of its group, in the measure's own unit; null where they can't be computed and in a group below 6 figures. */
  mean: number | null;
  lower: number | null;
  upper: number | null;
  cause: SpecialCause | null;
  /** What the special cause means by polarity; null for common cause. */
  judgement: 'improvement' | 'concern' | 'neutral' | null;
  target: { min?: number; upper?: number } | null;
}

/** An XmR chart: every step of time from the first figure to the latest, a month without a column included. */
export interface ChartFinding {
  /** Fewer than 13 figures in the last group: the limits are on trial and no icon is given. */
  trial: boolean;
  points: ChartPoint[];
  /** Places in `points` where a group begins by the settings; the first, 0, is not listed. */
  rebasedAt: number[];
}

export interface ScoreFinding {
  probability: number;
  impact: number;
  score: number;
}

export interface RiskFinding {
  id: string;
  ref: string | null;
  type: 'risk' | 'issue' | null;
  title: string | null;
  description: string;
  category: string | null;
  owner: string | null;
  mitigation: string | null;
  status: string | null;
  register: number;
  sheet: string;
  row: number;
  cell: string;
  probability: number | null;
  impact: number | null;
  score: number | null;
  recordedScore: number | null;
  /** Name of the band: "Red", or "Extreme" with the NHS preset; null without a score. */
  band: string | null;
  /** The band's rank for colour: red is worst but for the NHS preset's extreme. */
  bandStatus: 'red' | 'amber' | 'green' | 'extreme' | null;
  /** How the band came about, in one sentence with the figures. */
  reason: string;
  inherent: ScoreFinding | null;
  target: ScoreFinding | null;
  /** Size of the scale it was scored on, e.g. 5 for 5 × 5; null without a score. */
  scale: { probability: number; impact: number } | null;
  closed: boolean;
  dateRaised: string | null;
  reviewDate: string | null;
  movement: 'new' | 'up' | 'down' | 'same' | null;
}

export interface ActionFinding {
  id: string;
  ref: string | null;
  objective: string | null;
  action: string;
  owner: string | null;
  /** ISO date when "by when" is a date or a month (its last day); null otherwise. */
  due: string | null;
  /** As typed: "Ongoing", "March 2020". */
  dueText: string | null;
  register: number;
  sheet: string;
  row: number;
  cell: string;
  theme: string | null;
  narrative: string | null;
  meetingDate: string | null;
  minute: string | null;
  /** In reporting order. */
  statuses: { label: string; rag: ActionStatus | null; cell: string }[];
  latestRag: ActionStatus | null;
  /** How the latest status was read: "typed “Amber”", "cell colour FFC000". */
  reason: string;
  complete: boolean;
  overdue: boolean;
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

export type CheckSeverity = 'error' | 'warning' | 'info';

export interface CheckFinding {
  code: string;
  severity: CheckSeverity;
  sheet: string;
  cell: string;
  /** One sentence: what, and what to do. */
  message: string;
}
