import { dayWords, monthWords } from './periodWords';

const YEAR_AND_MONTH = 'yyyy-mm'.length;

/**
 * When a past report was, as a sentence says it: its month, or its day when this report is of the same month.
 * @example reportWords("2019-12-31", "2020-01-31") // "December 2019"
 */
export function reportWords(date: string, reportDate: string | null): string {
  return date.slice(0, YEAR_AND_MONTH) === reportDate?.slice(0, YEAR_AND_MONTH)
    ? `the report of ${dayWords(date)}`
    : monthWords(date);
}
