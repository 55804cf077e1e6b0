import type { SpecialCause } from '../../findings';
import type { Limits, Stretch } from './limits';

/** Points in a row that make a trend or a run. */
const PATTERN_LENGTH = 7;
/** Points in a row of which two are near a limit. */
const NEAR_WINDOW = 3;
const NEAR_NEEDED = 2;

/** Bits of a point's patterns; of several the lowest names the point. */
const OUTSIDE = 1;
const TREND = 2;
const TWO_IN_THREE = 4;
const RUN = 8;

/** The patterns each point is part of, and the side of the mean it lies on, one place a point. */
export interface Causes {
  patterns: Uint8Array;
  /** −1 below the mean, +1 above it, 0 on it or missing. */
  sides: Int8Array;
}

/** Room for the causes of a series. */
export const noCauses = (points: number): Causes => ({
  patterns: new Uint8Array(points),
  sides: new Int8Array(points),
});

/**
 * Marks the special causes of one group of a series (places `[from, to)`) by its limits. Every point of a pattern is
 * marked; a figure equal to the mean and a missing one (NaN) break it.
 *
 * outside: strictly beyond a limit · trend: 7 in a row, each strictly above, or each below, the one before · two in
 * three: of three in a row on one side two or more near a limit but not outside, and only these are marked · run: 7
 * in a row on one side of the mean. One pass for each, linear in the points.
 * Source: NHSRplotthedots 0.2.2.
 */
export function markCauses(values: Float64Array, group: Stretch, limits: Limits, causes: Causes): void {
  markSides(values, group, limits, causes);
  markNear(values, group, limits, causes);
  markStretches(group, causes.patterns, RUN, (i) => causes.sides[i] ?? 0, 0);
  markStretches(group, causes.patterns, TREND, (i) => stepTo(values, group, i), 1);
}

/** What makes a point a special cause; null for common cause. */
export function causeOf(patterns: number): SpecialCause | null {
  if ((patterns & OUTSIDE) !== 0) return 'outside';
  if ((patterns & TREND) !== 0) return 'trend';
  if ((patterns & TWO_IN_THREE) !== 0) return 'two-in-three';
  return (patterns & RUN) !== 0 ? 'run' : null;
}

/**
 * Where a special cause points: +1 high or increasing, −1 low or decreasing; 0 for common cause. At the turn between
 * two trends the step to the next point tells.
 */
export function causeDirection(values: Float64Array, group: Stretch, causes: Causes, i: number): number {
  const cause = causeOf(causes.patterns[i] ?? 0);
  if (cause === null) return 0;
  if (cause !== 'trend') return causes.sides[i] ?? 0;
  const next = i + 1 < group.to && ((causes.patterns[i + 1] ?? 0) & TREND) !== 0;
  return stepTo(values, group, next ? i + 1 : i) > 0 ? 1 : -1;
}

function markSides(
  values: Float64Array,
  { from, to }: Stretch,
  { mean, lower, upper }: Limits,
  { patterns, sides }: Causes,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i] ?? Number.NaN;
    sides[i] = value > mean ? 1 : value < mean ? -1 : 0;
    if (value > upper || value < lower) patterns[i] = OUTSIDE;
  }
}

function markNear(
  values: Float64Array,
  { from, to }: Stretch,
  { lower, upper, nearLower, nearUpper }: Limits,
  { patterns, sides }: Causes,
): void {
  const near = (i: number): boolean => {
    const value = values[i] ?? Number.NaN;
    return (value > nearUpper && value <= upper) || (value < nearLower && value >= lower);
  };
  for (let last = from + NEAR_WINDOW - 1; last < to; last++) {
    const side = sides[last] ?? 0;
    if (side === 0 || sides[last - 1] !== side || sides[last - 2] !== side) continue;
    const many = Number(near(last)) + Number(near(last - 1)) + Number(near(last - 2));
    if (many < NEAR_NEEDED) continue;
    for (let i = last - NEAR_WINDOW + 1; i <= last; i++) {
      if (near(i)) patterns[i] = (patterns[i] ?? 0) | TWO_IN_THREE;
    }
  }
}

/** Sign of the step that leads to a point of a group; 0 for the first, for none and beside a missing figure. */
function stepTo(values: Float64Array, { from }: Stretch, i: number): number {
  if (i <= from) return 0;
  const step = (values[i] ?? Number.NaN) - (values[i - 1] ?? Number.NaN);
  return step > 0 ? 1 : step < 0 ? -1 : 0;
}

/**
 * Marks the places of every unbroken stretch of one sign, and `before` places in front of it, when these are 7 or
 * more together: steps join a point to the one before it, sides stand on their own.
 */
function markStretches(
  { from, to }: Stretch,
  patterns: Uint8Array,
  pattern: number,
  signAt: (i: number) => number,
  before: 0 | 1,
): void {
  let start = from;
  while (start < to) {
    const sign = signAt(start);
    let end = start + 1;
    while (sign !== 0 && end < to && signAt(end) === sign) end++;
    if (sign !== 0 && end - start + before >= PATTERN_LENGTH) {
      for (let i = start - before; i < end; i++) patterns[i] = (patterns[i] ?? 0) | pattern;
    }
    start = end;
  }
}
