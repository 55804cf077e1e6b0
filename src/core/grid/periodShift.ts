import { addDays, addMonths } from './dates';
import type { Period } from './period';
import { financialYearKey, periodOfKey, weekOf } from './period';

const MONTHS_PER_YEAR = 12;
const MONTHS_PER_QUARTER = 3;
const QUARTERS_PER_YEAR = 4;
const FIRST_FINANCIAL_MONTH = 4;
const DAYS_PER_WEEK = 7;
const YEAR_DIGITS = 4;
const MONTH_END = 7;

const MONTHS_OF: Partial<Record<Period['kind'], number>> = {
  month: 1,
  quarter: MONTHS_PER_QUARTER,
  financialQuarter: MONTHS_PER_QUARTER,
  year: MONTHS_PER_YEAR,
  financialYear: MONTHS_PER_YEAR,
};

/**
 * The period of the same kind so many steps later (earlier when negative); `null` outside 1900–2100.
 * @example periodAfter of 2019/20-Q4, 1 // 2020/21-Q1
 */
export function periodAfter(period: Period, steps: number): Period | null {
  if (period.kind === 'day') return periodOfKey(addDays(period.start, steps));
  if (period.kind === 'week') return weekOf(addDays(period.start, DAYS_PER_WEEK * steps));
  const start = addMonths(period.start, steps * (MONTHS_OF[period.kind] ?? 0));
  return periodOfKey(keyFrom(period.kind, start));
}

/**
 * The same period of the year before: December of December, week 5 of week 5; `null` for week 53 and 29 February
 * where that year has none.
 * @example yearBefore of 2019-12 // 2018-12
 */
export function yearBefore(period: Period): Period | null {
  const months = MONTHS_OF[period.kind];
  if (months !== undefined) return periodAfter(period, -MONTHS_PER_YEAR / months);
  const before = String(Number(period.key.slice(0, YEAR_DIGITS)) - 1);
  return periodOfKey(`${before}${period.key.slice(YEAR_DIGITS)}`);
}

/** Key of the period of months that begins on a day. */
function keyFrom(kind: Period['kind'], start: string): string {
  const year = Number(start.slice(0, YEAR_DIGITS));
  const month = Number(start.slice(YEAR_DIGITS + 1, MONTH_END));
  if (kind === 'year') return String(year);
  if (kind === 'month') return start.slice(0, MONTH_END);
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / MONTHS_PER_QUARTER)}`;
  const firstYear = month < FIRST_FINANCIAL_MONTH ? year - 1 : year;
  if (kind === 'financialYear') return financialYearKey(firstYear);
  const quarter = Math.ceil(month / MONTHS_PER_QUARTER) - 1;
  return `${financialYearKey(firstYear)}-Q${quarter === 0 ? QUARTERS_PER_YEAR : quarter}`;
}
