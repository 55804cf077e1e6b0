import { monthNumber } from './monthNames';
import { fullYear } from './yearText';

/** A day as typed; the year is `null` when it isn't. */
export interface DayRead {
  year: number | null;
  month: number;
  day: number;
}

const MONTHS_PER_YEAR = 12;
const WEEKDAY = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?,? /;
const TIME_OF_DAY = /[t ,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?$/;

/**
 * A day in words or digits, clean and lower case: "31 dec 2023", "mar 25, 2024", "2020-01-01", "01/08/2019"
 * (day first; month first only where nothing else is possible: "08/25/2019"). A weekday before and a time of day
 * after it are dropped. `null` for anything else; whether the day exists is not asked here.
 * @example readDayText("1st august 2019") // { year: 2019, month: 8, day: 1 }
 */
export function readDayText(text: string): DayRead | null {
  const bare = text.replace(WEEKDAY, '').replace(TIME_OF_DAY, '');
  return readDigits(bare) ?? readWords(bare);
}

function readDigits(text: string): DayRead | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return { year: fullYear(iso[1] ?? ''), month: Number(iso[2]), day: Number(iso[3]) };
  // Dots with a two-figure year are more often a reference ("10.02.01") than a day.
  const [, first, second, year] =
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d\d)$/.exec(text) ??
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ??
    [];
  if (first === undefined || year === undefined) return null;
  const monthFirst = Number(second) > MONTHS_PER_YEAR;
  const full = fullYear(year);
  if (full === null) return null;
  return monthFirst
    ? { year: full, month: Number(first), day: Number(second) }
    : { year: full, month: Number(second), day: Number(first) };
}

function readWords(text: string): DayRead | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?([a-zа-я]+)\.?(?:[ ,/-]*['’]?(\d{4}|\d\d))?$/.exec(
    text,
  );
  const monthFirst = /^([a-zа-я]+)\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})$/.exec(text);
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  if (month === null) return null;
  const typed = dayFirst?.[3] ?? monthFirst?.[3];
  return {
    year: typed === undefined ? null : fullYear(typed),
    month,
    day: Number(dayFirst?.[1] ?? monthFirst?.[2]),
  };
}
