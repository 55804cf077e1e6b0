import type { Limits, Stretch } from './limits';
import { isConstant, limitsAround, limitsOf } from './limits';
import { markCauses } from './specialCauses';

export interface XmrOptions {
  /** Places where a new group begins, ascending; the first point begins one anyway. */
  rebaseAt: readonly number[];
  /** So many of the first points of each group give its mean and limits; null for all of them. */
  baseline: number | null;
  /** Leave outlying moving ranges out once; NHSRplotthedots does, NHS England's Excel tool doesn't. */
  screenOutliers: boolean;
}

/** What a measure's chart is made with unless its settings say otherwise. */
export const USUAL_XMR: XmrOptions = { rebaseAt: [], baseline: null, screenOutliers: true };

export interface XmrGroup extends Stretch, Limits {
  /** How many of its points have a figure. */
  figures: number;
}

/** An XmR chart, typed for thousands of series at once. */
export interface XmrChart {
  /** One a point; NaN where there is no figure. */
  values: Float64Array;
  /** In time order, at least one unless the series is empty. */
  groups: XmrGroup[];
  /** One a point, for `causeOf` and `causeDirection`. */
  marks: Uint8Array;
}

/**
 * XmR chart (individuals and moving range) of a series in time order, one value a period; null is a missing figure,
 * whose place stays and breaks patterns.
 *
 * Mean, limits and special causes are those of each group. A group whose figures are all the same has limits equal
 * to its mean (declared deviation: the package has none). NaN where mean or limits can't be computed. Linear in the
 * points.
 * Source: NHSRplotthedots 0.2.2 (MIT).
 * @example xmrChart([10, 12, 11], { ...USUAL_XMR }).groups[0] // mean 11, lower 7.01, upper 14.99
 */
export function xmrChart(series: readonly (number | null)[], options: XmrOptions): XmrChart {
  const values = new Float64Array(series.length);
  for (let i = 0; i < series.length; i++) values[i] = series[i] ?? Number.NaN;
  const marks = new Uint8Array(series.length);
  const groups = stretches(series.length, options.rebaseAt).map((stretch) => {
    const limits = limitsOfGroup(values, stretch, options);
    markCauses(values, stretch, limits, marks);
    return groupOf(values, stretch, limits);
  });
  return { values, groups, marks };
}

/** Written out, because copying fields with `...` takes longer than the limits themselves. */
function groupOf(values: Float64Array, stretch: Stretch, limits: Limits): XmrGroup {
  const { from, to } = stretch;
  const { mean, lower, upper, nearLower, nearUpper } = limits;
  return { from, to, mean, lower, upper, nearLower, nearUpper, figures: figuresIn(values, stretch) };
}

function stretches(points: number, rebaseAt: readonly number[]): Stretch[] {
  const starts = [0, ...rebaseAt.filter((at) => at > 0 && at < points)];
  return points === 0 ? [] : starts.map((from, i) => ({ from, to: starts[i + 1] ?? points }));
}

function limitsOfGroup(values: Float64Array, group: Stretch, options: XmrOptions): Limits {
  const to = options.baseline === null ? group.to : Math.min(group.to, group.from + options.baseline);
  const limits = limitsOf(values, { from: group.from, to }, options.screenOutliers);
  return Number.isNaN(limits.upper) && isConstant(values, group) ? limitsAround(limits.mean, 0) : limits;
}

function figuresIn(values: Float64Array, { from, to }: Stretch): number {
  let figures = 0;
  for (let i = from; i < to; i++) if (!Number.isNaN(values[i] ?? Number.NaN)) figures++;
  return figures;
}
