import type { Period } from '../grid/period';
import { periodsBetween } from '../grid/periodOrder';

/**
 * Where each period of a table stands in time, counted from 0 in the table's usual step, so that a month without a
 * column still counts as one. The usual step is the most frequent one (of a tie the shorter), so a table of March,
 * June, September has no gaps. Days (often only working days) and periods of several kinds count one by one.
 *
 * `periods` are in time order without repeats.
 * @example elapsed of 2019-08, 2019-09 and 2019-11 // [0, 1, 3]
 */
export function elapsed(periods: readonly Period[]): number[] {
  const steps = periods.slice(1).map((period, i) => {
    const before = periods[i];
    return before === undefined || period.kind === 'day' ? null : periodsBetween(before, period);
  });
  const known = steps.flatMap((step) => step ?? []);
  if (known.length < steps.length) return periods.map((_, i) => i);
  const usual = mostFrequent(known);
  let at = 0;
  return [0, ...known.map((step) => (at += Math.max(1, Math.round(step / usual))))].slice(0, periods.length);
}

function mostFrequent(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first?.[0] ?? 1;
}

/** A series with a gap (null) for every step of time it has no period for. */
export function withGaps(values: readonly (number | null)[], places: readonly number[]): (number | null)[] {
  const spaced: (number | null)[] = Array.from({ length: (places.at(-1) ?? -1) + 1 }, () => null);
  values.forEach((value, i) => (spaced[places[i] ?? i] = value));
  return spaced;
}
