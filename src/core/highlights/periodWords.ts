import { frequencyOfKey } from '../grid/period';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const YEAR_AND_MONTH = 'yyyy-mm'.length;

/**
 * A period as a sentence says it: "December 2019", else its heading as typed.
 * @example periodWords({ period: "2019-12", label: "Dec 19" }) // "December 2019"
 */
export function periodWords({ period, label }: { period: string; label: string }): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  return year === undefined ? label : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * An ISO date as a sentence says it.
 * @example dayWords("2020-01-31") // "31 January 2020"
 */
export function dayWords(date: string): string {
  return `${Number(date.slice(-2))} ${monthWords(date)}`;
}

/** The month of an ISO date. @example monthWords("2019-12-31") // "December 2019" */
export function monthWords(date: string): string {
  return periodWords({ period: date.slice(0, YEAR_AND_MONTH), label: date });
}

/** What one step of a series is called; days are often working days, so they are only "figures". @example stepWord("2019-12") // "month" */
export function stepWord(period: string): string {
  const frequency = frequencyOfKey(period);
  return frequency === null || frequency === 'day' ? 'figure' : frequency;
}

/** @example steps(2, "2019-12") // "2 months" */
export function steps(count: number, period: string): string {
  return `${count} ${stepWord(period)}${count === 1 ? '' : 's'}`;
}

/** @example ordinal(8) // "8th"; ordinal(21) // "21st" */
export function ordinal(count: number): string {
  const [tens, ones] = [count % 100, count % 10];
  const ends: Record<number, string> = tens > 10 && tens < 14 ? {} : { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${count}${ends[ones] ?? 'th'}`;
}
