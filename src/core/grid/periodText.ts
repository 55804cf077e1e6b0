import { readDayText } from './dayText';
import { addDays } from './dates';
import { monthNumber } from './monthNames';
import type { Period } from './period';
import {
  dayPeriod,
  financialQuarterPeriod,
  financialYearPeriod,
  monthPeriod,
  quarterPeriod,
  weekOf,
  weekPeriod,
  yearPeriod,
} from './period';
import type { YearRead } from './yearText';
import { fullYear, readYear, yearOfQuarter } from './yearText';

const FIRST_FINANCIAL_MONTH = 4;
const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_YEAR = 12;
/** From a week's first or last day to a day surely inside it, whichever weekday it begins on. */
const HALF_A_WEEK = 3;

const WORD_NUMBERS = ['first', 'second', 'third', 'fourth'];

/**
 * The period a heading names in words; `text` is clean and lower case, `context` the year it stands under.
 *
 * `null` for words that name no period and for a month, quarter or week whose year isn't known.
 * @example readPeriodText("q1'15", null) // 2015-Q1
 */
export function readPeriodText(text: string, context: YearRead | null): Period | null {
  return (
    readMonth(text, context) ??
    readYearPeriod(text) ??
    readQuarter(text, context) ??
    readWeek(text, context) ??
    readDay(text, context)
  );
}

function readYearPeriod(text: string): Period | null {
  const year = readYear(text);
  // "12/13" alone may be a day as well as a year
  if (year === null || /^\d\d\/\d\d$/.test(text)) return null;
  return year.financial ? financialYearPeriod(year.year) : yearPeriod(year.year);
}

/** The calendar year a month lies in under a heading of a year or financial year. */
function yearOfMonth(month: number, year: YearRead): number {
  return year.year + (year.financial && month < FIRST_FINANCIAL_MONTH ? 1 : 0);
}

function readMonth(text: string, context: YearRead | null): Period | null {
  const numeric = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (numeric && readYear(text) === null) return monthPeriod(Number(numeric[1]), Number(numeric[2]));
  const flipped = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (flipped) return monthPeriod(Number(flipped[2]), Number(flipped[1]));
  const [, yearBefore, word, yearAfter] =
    /^(?:(\d{4})[ ,/-]*)?([a-zа-я]+\.?)(?:[ ,/–-]*['’]?(\d{4}(?: ?[/-] ?\d\d(?:\d\d)?)?|\d\d))?$/.exec(
      text,
    ) ?? [];
  const month = word === undefined ? null : monthNumber(word);
  if (month === null || (yearBefore !== undefined && yearAfter !== undefined)) return null;
  const typed = yearBefore ?? yearAfter;
  if (typed === undefined) return context && monthPeriod(yearOfMonth(month, context), month);
  const year = typed.length === 2 ? fullYear(typed) : null;
  const read = year === null ? readYear(typed) : { year, financial: false };
  return read && monthPeriod(yearOfMonth(month, read), month);
}

function readQuarter(text: string, context: YearRead | null): Period | null {
  const range = /^([a-z]+)\.? ?(?:-|–|to) ?([a-z]+)\.?[ ,-]*['’]?(\d{4}|\d\d)?$/.exec(text);
  if (range) return quarterOfMonths(range[1] ?? '', range[2] ?? '', range[3], context);
  const ordinal = text.replace(
    /\b(first|second|third|fourth)\b/,
    (word) => `${WORD_NUMBERS.indexOf(word) + 1}`,
  );
  const [, before, digit, other, after] =
    /^(?:(.*\d)[ ,-]*)?(?:(?:q|qtr|quarter)\.? ?([1-4])|([1-4])(?:st|nd|rd|th)? (?:qtr|quarter))(?:[ ,/–-]*(?:of )?['’]?(.*\d))?$/.exec(
      ordinal,
    ) ?? [];
  const quarter = Number(digit ?? other);
  if (!(quarter > 0) || (before !== undefined && after !== undefined)) return null;
  const typed = before ?? after;
  const year = typed === undefined ? context : yearBeside(typed);
  if (year === null) return null;
  return (year.financial ? financialQuarterPeriod : quarterPeriod)(year.year, quarter);
}

/** A year that stands beside a quarter or week, where two digits can only be a year. */
function yearBeside(typed: string): YearRead | null {
  if (!/^\d\d$/.test(typed)) return yearOfQuarter(typed);
  const year = fullYear(typed);
  return year === null ? null : { year, financial: false };
}

function quarterOfMonths(
  from: string,
  to: string,
  typed: string | undefined,
  context: YearRead | null,
): Period | null {
  const first = monthNumber(from);
  const last = monthNumber(to);
  const year = typed === undefined ? context : yearBeside(typed);
  if (first === null || last === null || year === null) return null;
  if (last - first !== MONTHS_PER_QUARTER - 1 || last % MONTHS_PER_QUARTER !== 0) return null;
  return quarterPeriod(yearOfMonth(first, year), last / MONTHS_PER_QUARTER);
}

function readWeek(text: string, context: YearRead | null): Period | null {
  const [, edge, rest] =
    /^(?:week |wk )?(w\/?c|w\/?e|commencing|beginning|starting|ending)[:. ]+(.+)$/.exec(text) ?? [];
  if (edge !== undefined && rest !== undefined) {
    const day = readDay(rest, context);
    return day && weekOf(addDays(day.start, /e$|ending/.test(edge) ? -HALF_A_WEEK : HALF_A_WEEK));
  }
  const [, before, number, after] =
    /^(?:(\d{4})[ ,-]*)?(?:week|wk|ww|w)[ .]*(?:no\.? ?)?(\d{1,2})(?:[ ,/–-]+['’]?(\d{4}|\d\d))?$/.exec(
      text,
    ) ?? [];
  if (number === undefined || (before !== undefined && after !== undefined)) return null;
  const typed = before ?? after;
  const year = typed === undefined ? context : yearBeside(typed);
  // weeks of a financial year are counted in too many ways to guess
  return year === null || year.financial ? null : weekPeriod(year.year, Number(number));
}

function readDay(text: string, context: YearRead | null): Period | null {
  const day = readDayText(text);
  if (day === null || day.month > MONTHS_PER_YEAR) return null;
  if (day.year !== null) return dayPeriod(day.year, day.month, day.day);
  return context && dayPeriod(yearOfMonth(day.month, context), day.month, day.day);
}
