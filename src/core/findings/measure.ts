import type { RagStatus } from './status';
import type { ChartFinding, VariationFinding } from './variation';

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
