import { addDays, addMonths } from '../grid/dates';

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

/**
 * The day a deadline group of an inspection ends: "Immediately" on the day it counts from (the publication), "Within
 * three months" three months later. `null` for words that name no span of time.
 *
 * @param countsFrom ISO date the group counts from
 * @example deadlineDay("Within three months:", "2013-03-22") // "2013-06-22"
 */
export function deadlineDay(group: string, countsFrom: string): string | null {
  const words = group.toLowerCase();
  if (/\b(?:immediate(?:ly)?|with immediate effect|at once)\b/.test(words)) return countsFrom;
  const span = /\b(\d{1,3}|[a-z]+)\s+(?:working |calendar )?(day|week|month|year)s?\b/.exec(words);
  const [, number = '', unit = ''] = span ?? [];
  const count = /^\d+$/.test(number) ? Number(number) : number === 'a' ? 1 : NUMBER_WORDS.indexOf(number);
  if (span === null || count < 0) return null;
  if (unit === 'day') return addDays(countsFrom, count);
  if (unit === 'week') return addDays(countsFrom, count * DAYS_PER_WEEK);
  return addMonths(countsFrom, unit === 'year' ? count * MONTHS_PER_YEAR : count);
}
