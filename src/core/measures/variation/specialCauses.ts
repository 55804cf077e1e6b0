import type { SpecialCause } from '../../findings';
import type { Limits, Stretch } from './limits';

/** Points in a row that make a trend or a run. */
const PATTERN_LENGTH = 7;
/** Points in a row of which two are near a limit. */
const NEAR_WINDOW = 3;
const LAST_THREE = 0b111;

/** Bits of a point's marks. Of several patterns the lowest names the point. */
const OUTSIDE = 1;
const TREND = 2;
const TWO_IN_THREE = 4;
const RUN = 8;
const ABOVE = 16;
const BELOW = 32;

/**
 * Marks the special causes of one group of a series (places `[from, to)`) by its limits, a byte a point. Every point
 * of a pattern is marked; a figure equal to the mean and a missing one (NaN) break it.
 *
 * outside: strictly beyond a limit · trend: 7 in a row, each strictly above, or each below, the one before · two in
 * three: of three in a row on one side two or more near a limit but not outside, and only these are marked · run: 7
 * in a row on one side of the mean. One pass, linear in the points.
 * Source: NHSRplotthedots 0.2.2.
 */
export function markCauses(
  values: Float64Array,
  { from, to }: Stretch,
  limits: Limits,
  marks: Uint8Array,
): void {
  const { mean, lower, upper, nearLower, nearUpper } = limits;
  let before = Number.NaN;
  let stepBefore = 0;
  let sideBefore = 0;
  let trend = 1;
  let run = 0;
  let near = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? Number.NaN;
    const side = value > mean ? ABOVE : value < mean ? BELOW : 0;
    const outside = value > upper || value < lower;
    marks[i] = outside ? side | OUTSIDE : side;
    const step = value > before ? 1 : value < before ? -1 : 0;
    trend = step === 0 ? 1 : step === stepBefore ? trend + 1 : 2;
    markStretch(marks, i, trend, TREND);
    run = side === 0 ? 0 : side === sideBefore ? run + 1 : 1;
    markStretch(marks, i, run, RUN);
    // the lowest three bits say which of the last three figures are near a limit
    near = ((near << 1) | Number(!outside && (value > nearUpper || value < nearLower))) & LAST_THREE;
    if (run >= NEAR_WINDOW && isTwoOrMore(near)) markNear(marks, i, near);
    before = value;
    stepBefore = step;
    sideBefore = side;
  }
}

/** Marks the last point of a stretch of so many; at the seventh the six before it too. */
function markStretch(marks: Uint8Array, last: number, many: number, pattern: number): void {
  if (many < PATTERN_LENGTH) return;
  const first = many === PATTERN_LENGTH ? last - PATTERN_LENGTH + 1 : last;
  for (let i = first; i <= last; i++) marks[i] = (marks[i] ?? 0) | pattern;
}

const isTwoOrMore = (bits: number): boolean => (bits & (bits - 1)) !== 0;

function markNear(marks: Uint8Array, last: number, near: number): void {
  for (let back = 0; back < NEAR_WINDOW; back++) {
    const i = last - back;
    if (((near >> back) & 1) === 1) marks[i] = (marks[i] ?? 0) | TWO_IN_THREE;
  }
}

/** What makes a point a special cause; null for common cause. */
export function causeOf(mark: number): SpecialCause | null {
  if ((mark & OUTSIDE) !== 0) return 'outside';
  if ((mark & TREND) !== 0) return 'trend';
  if ((mark & TWO_IN_THREE) !== 0) return 'two-in-three';
  return (mark & RUN) !== 0 ? 'run' : null;
}

/** The side of the mean a point lies on: +1 above, −1 below, 0 on it or missing. */
export function sideOf(mark: number): number {
  return (mark & ABOVE) !== 0 ? 1 : (mark & BELOW) !== 0 ? -1 : 0;
}

/**
 * Where a special cause points: +1 high or increasing, −1 low or decreasing; 0 for common cause. At the turn between
 * two trends the step to the next point tells.
 */
export function causeDirection(values: Float64Array, group: Stretch, marks: Uint8Array, i: number): number {
  const mark = marks[i] ?? 0;
  const cause = causeOf(mark);
  if (cause === null) return 0;
  if (cause !== 'trend') return sideOf(mark);
  const next = i + 1 < group.to && ((marks[i + 1] ?? 0) & TREND) !== 0;
  const to = next ? i + 1 : i;
  return (values[to] ?? Number.NaN) > (values[to - 1] ?? Number.NaN) ? 1 : -1;
}
