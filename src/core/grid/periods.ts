import { cleanText } from './cleanText';
import { isDateFormat, serialToIso } from './dates';
import type { CellValue } from './grid';
import type { Period } from './period';
import { dayPeriod, monthPeriod, periodOfKey, yearPeriod } from './period';
import { readPeriodText } from './periodText';
import { readYear } from './yearText';

export type { Period } from './period';
export { periodOfKey } from './period';

/** What the surroundings of a heading say about it, so that "January" or "Q4" alone can be placed. */
export interface PeriodContext {
  /** Year or financial year merged over the heading: "2019/20" or 2019. */
  year?: string;
  date1904: boolean;
}

/** A plain number is only taken for a year in this range; below it, it is more likely a count. */
const FIRST_PLAIN_YEAR = 1990;

/**
 * The period a heading names: a true date, a year, or text in any of the usual forms ("Aug 19", "Q1'15",
 * "2019/20", "WW32", "w/c 06/01/2020").
 *
 * A number is a date only when its format shows one (as a month when the format has no day), and a year when it
 * is a whole number from 1990 to 2100. Days before months, but for dates that only work the American way.
 * `null` for blanks, for what names no period, for years outside 1900–2100, and when a year is needed that
 * neither the heading nor its context gives.
 * @example parsePeriod("Q1", "General", { year: "2019/20", date1904: false }) // 2019/20-Q1
 */
export function parsePeriod(value: CellValue, numberFormat: string, context: PeriodContext): Period | null {
  if (typeof value === 'number') return periodOfNumber(value, numberFormat, context.date1904);
  if (typeof value !== 'string') return null;
  const text = cleanText(value).toLowerCase();
  if (text === '') return null;
  return readPeriodText(
    text,
    context.year === undefined ? null : readYear(cleanText(context.year).toLowerCase()),
  );
}

function periodOfNumber(value: number, numberFormat: string, date1904: boolean): Period | null {
  if (!isDateFormat(numberFormat)) {
    return value >= FIRST_PLAIN_YEAR && !/[%£$€]/.test(numberFormat) ? yearPeriod(value) : null;
  }
  const [year = 0, month = 0, day = 0] = (serialToIso(value, date1904) ?? '').split('-').map(Number);
  const format = numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (format.includes('d')) return dayPeriod(year, month, day);
  return format.includes('m') ? monthPeriod(year, month) : yearPeriod(year);
}

/**
 * Days that stand for months, as in a row of headings 01/08/2019, 01/09/2019 …: when every period is a day or a
 * month, there are at least two, no two in the same month, and all days are first days or all last days of their
 * month, each becomes its month; otherwise they come back as they are.
 * @example daysAsMonths of 2019-08-01 and 2019-09-01 // 2019-08 and 2019-09
 */
export function daysAsMonths(periods: readonly Period[]): Period[] {
  const months = periods.map((period) => periodOfKey(period.start.slice(0, 'yyyy-mm'.length)));
  const allDays =
    periods.length > 1 && periods.every((period) => period.kind === 'day' || period.kind === 'month');
  const distinct = new Set(months.map((month) => month?.key)).size === periods.length;
  const first = periods.every((period, i) => months[i]?.start === period.start);
  const last = periods.every((period, i) => months[i]?.end === period.end);
  if (!allDays || !distinct || !(first || last)) return [...periods];
  return months.flatMap((month) => month ?? []);
}

/** The only year that is also two years run together: beside "Q4 1920", "Q1 2021" is of 2020/21. */
const AMBIGUOUS_YEAR = '2021';

/**
 * The quarters of a row of headings as one kind: beside financial quarters, quarters of "2021" are those of 2020/21;
 * otherwise, and where other calendar quarters stand among them, they come back as they are.
 * @example quartersOfOneKind of 2019/20-Q4 and 2021-Q1 // 2019/20-Q4 and 2020/21-Q1
 */
export function quartersOfOneKind(periods: readonly Period[]): Period[] {
  const calendar = periods.filter((period) => period.kind === 'quarter');
  const financial = periods.some((period) => period.kind === 'financialQuarter');
  if (!financial || calendar.some(({ key }) => !key.startsWith(AMBIGUOUS_YEAR))) return [...periods];
  return periods.map((period) =>
    period.kind === 'quarter'
      ? (periodOfKey(period.key.replace(AMBIGUOUS_YEAR, '2020/21')) ?? period)
      : period,
  );
}
