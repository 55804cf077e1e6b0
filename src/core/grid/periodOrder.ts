import type { Period } from './period';

const MONTHS_PER_YEAR = 12;

/**
 * Order in time: by the last day, then by the first (a longer period before a shorter one that ends with it).
 * Negative when `a` comes first, 0 for the same days.
 */
export function comparePeriods(a: Period, b: Period): number {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return order(a.end, b.end) || order(a.start, b.start);
}

/**
 * How many periods of their kind lie from one to another: 1 for neighbours, 0 for the same, negative backwards.
 * `null` when they are of different kinds.
 * @example periodsBetween of 2019-11 and 2020-01 // 2
 */
export function periodsBetween(from: Period, to: Period): number | null {
  if (from.kind !== to.kind) return null;
  const days = (Date.parse(to.start) - Date.parse(from.start)) / MILLISECONDS_PER_DAY;
  return Math.round(days / DAYS_OF[from.kind]);
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Mean length in days of the Gregorian calendar; off by less than half a period over 1900–2100. */
const DAYS_PER_YEAR = 365.2425;
const DAYS_OF: Record<Period['kind'], number> = {
  day: 1,
  week: 7,
  month: DAYS_PER_YEAR / MONTHS_PER_YEAR,
  quarter: DAYS_PER_YEAR / 4,
  financialQuarter: DAYS_PER_YEAR / 4,
  year: DAYS_PER_YEAR,
  financialYear: DAYS_PER_YEAR,
};
