import type { MeasureFinding } from '../findings';

/** Fewer earlier changes than this don't tell what is usual for a measure. */
const LEAST_EARLIER_CHANGES = 3;
/** Limits of an XmR chart lie so many mean moving ranges from the mean (3 / 1.128). */
const RANGES_TO_LIMIT = 2.66;

/**
 * How unusual the latest figure is for a measure, in units of its mean change from one period to the next.
 *
 * With limits: |latest − mean| over the limits' distance from the mean / 2.66, which is the mean moving range. Limits on
 * trial tell too little. Without limits: |latest − previous| over the mean |change| of the periods before; null
 * with fewer than three of these, or when all were alike.
 * @example mean 71, upper limit 80, latest 85 // (85 − 71) / (9 / 2.66) = 4.1
 */
export function unusualness(measure: MeasureFinding): number | null {
  return fromMean(measure) ?? fromChanges(measure);
}

function fromMean({ variation, latest }: MeasureFinding): number | null {
  if (latest === null || variation === null || variation.upper === null) return null;
  const range = (variation.upper - variation.mean) / RANGES_TO_LIMIT;
  return range > 0 ? Math.abs(latest.value - variation.mean) / range : null;
}

function fromChanges({ points, latest, previous }: MeasureFinding): number | null {
  if (latest === null || previous === null) return null;
  const until = points.findIndex(({ period }) => period === latest.period);
  const values = points.slice(0, until).map(({ value }) => value);
  const earlier = values.flatMap((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  const mean = earlier.reduce((sum, size) => sum + size, 0) / earlier.length;
  if (earlier.length < LEAST_EARLIER_CHANGES || mean === 0) return null;
  return Math.abs(latest.value - previous.value) / mean;
}
