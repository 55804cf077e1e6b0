import { addDays, addMonths } from './dates';
import type { Period } from './period';
import {
  financialQuarterPeriod,
  financialYearPeriod,
  monthPeriod,
  periodOfKey,
  quarterPeriod,
  weekOf,
  weekPeriod,
  yearPeriod,
} from './period';

const MONTHS_PER_QUARTER = 3;
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
 * The period of the same kind right after (or, with −1, before) one; `null` past the years 1900–2100.
 * @example nextPeriod of 2019/20-Q4 // 2020/21-Q1
 */
export function nextPeriod(period: Period, step: 1 | -1 = 1): Period | null {
  const year = Number(period.key.slice(0, 'yyyy'.length));
  const [nextYear = 0, nextMonth = 0] = startOfNext(period, step).split('-').map(Number);
  switch (period.kind) {
    case 'day':
      return periodOfKey(addDays(period.start, step));
    case 'week':
      return weekOf(step === 1 ? addDays(period.end, 1) : addDays(period.start, -1));
    case 'month':
      return monthPeriod(nextYear, nextMonth);
    case 'quarter':
      return quarterPeriod(nextYear, Math.ceil(nextMonth / MONTHS_PER_QUARTER));
    case 'financialQuarter':
      return financialQuarterOf(nextYear, nextMonth);
    case 'year':
      return yearPeriod(year + step);
    case 'financialYear':
      return financialYearPeriod(year + step);
  }
}

function startOfNext(period: Period, step: 1 | -1): string {
  const months = period.kind === 'month' ? 1 : MONTHS_PER_QUARTER;
  return addMonths(period.start, step * months);
}

function financialQuarterOf(year: number, month: number): Period | null {
  const sinceApril = (month - 1 + MONTHS_PER_YEAR - MONTHS_PER_QUARTER) % MONTHS_PER_YEAR;
  const firstYear = month > MONTHS_PER_QUARTER ? year : year - 1;
  return financialQuarterPeriod(firstYear, Math.floor(sinceApril / MONTHS_PER_QUARTER) + 1);
}

/**
 * The same period a year before: the same month, quarter, week number or day; `null` when that year hasn't got it
 * (29 February, week 53).
 * @example sameLastYear of 2020-W05 // 2019-W05
 */
export function sameLastYear(period: Period): Period | null {
  const year = Number(period.key.slice(0, 'yyyy'.length)) - 1;
  const rest = period.key.slice('yyyy'.length);
  if (period.kind === 'week') return weekPeriod(year, Number(rest.slice('-W'.length)));
  if (period.kind === 'financialYear') return financialYearPeriod(year);
  if (period.kind === 'financialQuarter') return financialQuarterPeriod(year, Number(rest.slice(-1)));
  return periodOfKey(`${year}${rest}`);
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
