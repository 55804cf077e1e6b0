/** Mean moving range to limit: 3 standard deviations, of which a moving range of two is 1.128 (Shewhart's d2). */
const LIMIT_FACTOR = 2.66;
/** Moving ranges from here on, in mean moving ranges, are screened out (Shewhart's D4 for ranges of two). */
const SCREEN_FACTOR = 3.267;
/** Near a limit: beyond two of its three standard deviations. */
const NEAR_SHARE = 2 / 3;

/** Mean and limits of a stretch of a series, in its own unit; NaN where they can't be computed. */
export interface Limits {
  mean: number;
  lower: number;
  upper: number;
  nearLower: number;
  nearUpper: number;
}

/** Places of a series: `from` is the first, `to` the one after the last. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * XmR limits of the stretch `[from, to)` of a series: mean ± 2.66 × the mean moving range of adjacent figures, near
 * limits at two thirds of that. NaN in `values` is a missing figure and takes both its moving ranges away.
 *
 * With `screen` only moving ranges below 3.267 × their mean count, screened once. Without any left, and without two
 * figures side by side, there are no limits (NaN); without a figure no mean either. Limits are not clipped at 0 or 100 %.
 * Source: NHSRplotthedots 0.2.2; a constant stretch is the declared deviation of `xmrChart`.
 * @example limitsOf(Float64Array.of(10, 12, 11), { from: 0, to: 3 }, false) // mean 11, lower 7.01, upper 14.99
 */
export function limitsOf(values: Float64Array, { from, to }: Stretch, screen: boolean): Limits {
  const mean = meanOf(values, from, to);
  let range = meanRange(values, from, to, Infinity);
  if (screen) range = meanRange(values, from, to, SCREEN_FACTOR * range);
  return limitsAround(mean, LIMIT_FACTOR * range);
}

/** Limits at a distance from a mean. */
export function limitsAround(mean: number, distance: number): Limits {
  const near = NEAR_SHARE * distance;
  return {
    mean,
    lower: mean - distance,
    upper: mean + distance,
    nearLower: mean - near,
    nearUpper: mean + near,
  };
}

/**
 * Arithmetic mean in two passes, as R does: the plain Σy/n of a constant 0.1 isn't 0.1, and every figure would lie on
 * one side of it.
 */
function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  let n = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    n++;
  }
  if (n === 0) return Number.NaN;
  const mean = sum / n;
  let rest = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value)) rest += value - mean;
  }
  return mean + rest / n;
}

/** Mean, in two passes, of the moving ranges strictly below a bound; NaN when there are none. */
function meanRange(values: Float64Array, from: number, to: number, below: number): number {
  let sum = 0;
  let n = 0;
  for (let i = from + 1; i < to; i++) {
    const range = Math.abs((values[i] ?? Number.NaN) - (values[i - 1] ?? Number.NaN));
    if (!(range < below)) continue;
    sum += range;
    n++;
  }
  if (n === 0) return Number.NaN;
  const mean = sum / n;
  let rest = 0;
  for (let i = from + 1; i < to; i++) {
    const range = Math.abs((values[i] ?? Number.NaN) - (values[i - 1] ?? Number.NaN));
    if (range < below) rest += range - mean;
  }
  return mean + rest / n;
}

/** True when the stretch has figures side by side and all its figures are the same. */
export function isConstant(values: Float64Array, { from, to }: Stretch): boolean {
  let first = Number.NaN;
  let adjacent = false;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first)) first = value;
    if (value !== first) return false;
    if (i > from && values[i - 1] === value) adjacent = true;
  }
  return adjacent;
}
