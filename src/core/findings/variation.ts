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
