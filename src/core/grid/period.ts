import {
  addDays,
  addMonths,
  daysBetween,
  isoDate,
  lastDayOfMonth,
  weekday,
  FIRST_YEAR,
  LAST_YEAR,
} from './dates';

/**
 * A reporting period as people head their columns.
 *
 * `key` is the notation of the findings file: `2019-08` month · `2020-W05` ISO week · `2019-Q1` calendar quarter ·
 * `2019/20-Q1` financial quarter · `2019/20` financial year (April to March) · `2019` year · `2019-08-31` day.
 */
export interface Period {
  key: string;
  kind: 'day' | 'week' | 'month' | 'quarter' | 'financialQuarter' | 'year' | 'financialYear';
  /** First and last day, ISO dates. */
  start: string;
  end: string;
}

/** How often a measure is reported. */
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'year';

const FREQUENCIES: Record<Period['kind'], Frequency> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  financialQuarter: 'quarter',
  year: 'year',
  financialYear: 'year',
};

/** How often there is such a period; `null` for what is no key. @example frequencyOfKey("2019/20-Q1") // "quarter" */
export function frequencyOfKey(key: string): Frequency | null {
  const period = periodOfKey(key);
  return period === null ? null : FREQUENCIES[period.kind];
}

const MONTHS_PER_QUARTER = 3;
const QUARTERS_PER_YEAR = 4;
const FIRST_FINANCIAL_MONTH = 4;
const DAYS_PER_WEEK = 7;
/** ISO 8601: a week belongs to the year its Thursday is in; 4 January is always in week 1. */
const THURSDAY = 4;
const IN_WEEK_ONE = 4;

const two = (n: number): string => String(n).padStart(2, '0');

const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

/** A single day; `null` for a day that doesn't exist. @example dayPeriod(2019, 8, 31) // 2019-08-31 */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const date = isoDate(year, month, day);
  return date === null ? null : { key: date, kind: 'day', start: date, end: date };
}

/** A calendar month, 1–12; `null` for others. @example monthPeriod(2019, 8) // 2019-08 */
export function monthPeriod(year: number, month: number): Period | null {
  const start = isoDate(year, month, 1);
  if (start === null) return null;
  const key = `${year}-${two(month)}`;
  return { key, kind: 'month', start, end: `${key}-${two(lastDayOfMonth(year, month))}` };
}

function threeMonths(key: string, kind: Period['kind'], year: number, month: number): Period | null {
  const start = isoDate(year, month, 1);
  return start === null ? null : { key, kind, start, end: addDays(addMonths(start, MONTHS_PER_QUARTER), -1) };
}

/** A calendar quarter, 1–4; `null` for others. @example quarterPeriod(2019, 1) // 2019-Q1, January to March */
export function quarterPeriod(year: number, quarter: number): Period | null {
  if (quarter < 1 || quarter > QUARTERS_PER_YEAR) return null;
  return threeMonths(`${year}-Q${quarter}`, 'quarter', year, 1 + (quarter - 1) * MONTHS_PER_QUARTER);
}

/** "2019/20" of the financial year that begins in April 2019. */
export function financialYearKey(firstYear: number): string {
  return `${firstYear}/${String(firstYear + 1).slice(-2)}`;
}

/**
 * A quarter of the financial year that begins in April of `firstYear`; `null` for others than 1–4.
 * @example financialQuarterPeriod(2019, 1) // 2019/20-Q1, April to June 2019
 */
export function financialQuarterPeriod(firstYear: number, quarter: number): Period | null {
  if (quarter < 1 || quarter > QUARTERS_PER_YEAR) return null;
  const months = FIRST_FINANCIAL_MONTH - 1 + (quarter - 1) * MONTHS_PER_QUARTER;
  const year = firstYear + (quarter === QUARTERS_PER_YEAR ? 1 : 0);
  const month = 1 + (quarter === QUARTERS_PER_YEAR ? 0 : months);
  return threeMonths(`${financialYearKey(firstYear)}-Q${quarter}`, 'financialQuarter', year, month);
}

/** A calendar year, 1900–2100. @example yearPeriod(2019) // 2019 */
export function yearPeriod(year: number): Period | null {
  return isYear(year)
    ? { key: String(year), kind: 'year', start: `${year}-01-01`, end: `${year}-12-31` }
    : null;
}

/** The financial year April to March that begins in `firstYear`. @example financialYearPeriod(2019) // 2019/20 */
export function financialYearPeriod(firstYear: number): Period | null {
  if (!isYear(firstYear) || !isYear(firstYear + 1)) return null;
  const start = `${firstYear}-04-01`;
  return { key: financialYearKey(firstYear), kind: 'financialYear', start, end: `${firstYear + 1}-03-31` };
}

/** The ISO week, Monday to Sunday, that a day lies in. @example weekOf("2020-01-01") // 2020-W01 */
export function weekOf(date: string): Period {
  const start = addDays(date, 1 - weekday(date));
  const year = Number(addDays(start, THURSDAY - 1).slice(0, 'yyyy'.length));
  const fourth = `${year}-01-0${IN_WEEK_ONE}`;
  const firstMonday = addDays(fourth, 1 - weekday(fourth));
  const number = daysBetween(firstMonday, start) / DAYS_PER_WEEK + 1;
  return { key: `${year}-W${two(number)}`, kind: 'week', start, end: addDays(start, DAYS_PER_WEEK - 1) };
}

/** An ISO week by number; `null` for a week the year doesn't have. @example weekPeriod(2020, 53) // 2020-W53 */
export function weekPeriod(year: number, week: number): Period | null {
  if (!isYear(year) || week < 1) return null;
  const period = weekOf(addDays(`${year}-01-0${IN_WEEK_ONE}`, (week - 1) * DAYS_PER_WEEK));
  return period.key === `${year}-W${two(week)}` ? period : null;
}

/**
 * The period a key of the findings file names; `null` for what is no key.
 * @example periodOfKey("2019/20-Q1") // April to June 2019
 */
export function periodOfKey(key: string): Period | null {
  const [, year, , quarter, week, month, day] =
    /^(\d{4})(\/\d\d)?(?:-Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(key) ?? [];
  if (year === undefined) return null;
  const period = periodOfParts(Number(year), key.includes('/'), quarter, week, month, day);
  return period?.key === key ? period : null;
}

function periodOfParts(
  year: number,
  financial: boolean,
  quarter: string | undefined,
  week: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Period | null {
  if (quarter !== undefined) {
    return (financial ? financialQuarterPeriod : quarterPeriod)(year, Number(quarter));
  }
  if (week !== undefined) return weekPeriod(year, Number(week));
  if (month === undefined) return financial ? financialYearPeriod(year) : yearPeriod(year);
  return day === undefined ? monthPeriod(year, Number(month)) : dayPeriod(year, Number(month), Number(day));
}
