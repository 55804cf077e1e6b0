import { FIRST_YEAR, LAST_YEAR } from './dates';

/** A year or, with `financial`, the financial year that begins in April of it. */
export interface YearRead {
  year: number;
  financial: boolean;
}

const CENTURY = 100;
/** Two-digit years below this are of the 2000s, the others of the 1900s (Excel: 30; reports look further ahead). */
const FIRST_TWO_DIGIT_OF_1900S = 80;

/**
 * A year written with two or four digits; `null` outside 1900–2100.
 * @example fullYear("19") // 2019
 */
export function fullYear(digits: string): number | null {
  const n = Number(digits);
  if (digits.length === 2) return n < FIRST_TWO_DIGIT_OF_1900S ? 2000 + n : FIRST_YEAR + n;
  return n >= FIRST_YEAR && n <= LAST_YEAR ? n : null;
}

/** Nobody reports on years before this one, so four digits below it can be two years run together. */
const FIRST_REPORTED_YEAR = 1990;

/**
 * The year beside a quarter: as `readYear`, and two years run together ("1819" is 2018/19; "2021" stays the year it can
 * be). Alone such digits are more often a figure.
 * @example yearOfQuarter("1819") // { year: 2018, financial: true }
 */
export function yearOfQuarter(text: string): YearRead | null {
  return runTogether(text) ?? readYear(text);
}

function runTogether(text: string): YearRead | null {
  const [, first = '', second = ''] = /^(\d\d)(\d\d)$/.exec(text) ?? [];
  const n = Number(text);
  if (first === '' || (n >= FIRST_REPORTED_YEAR && n <= LAST_YEAR)) return null;
  const year = fullYear(first);
  return year !== null && (year + 1) % CENTURY === Number(second) ? { year, financial: true } : null;
}

/**
 * A year or financial year in words: "2019", "2019/20", "2019-20", "2016/2017", "FY17" (the year that ends in
 * March 2017), "FY 2016/17"; lower case. `null` for others, and for pairs that aren't consecutive years.
 * @example readYear("2019/20") // { year: 2019, financial: true }
 */
export function readYear(text: string): YearRead | null {
  const [, marked, first, second] =
    /^(f\.?y\.? ?|financial year |year |cy ?)?['’]?(\d{4}|\d\d)(?: ?[/–-] ?(\d{4}|\d\d))?$/.exec(text) ?? [];
  if (first === undefined || (first.length === 2 && marked === undefined && !/^\d\d\/\d\d$/.test(text)))
    return null;
  const year = fullYear(first);
  if (year === null) return null;
  if (second !== undefined) {
    const consecutive = (year + 1) % CENTURY === Number(second) % CENTURY && fullYear(second) === year + 1;
    return consecutive ? { year, financial: true } : null;
  }
  return marked?.startsWith('f') ? { year: year - 1, financial: true } : { year, financial: false };
}
