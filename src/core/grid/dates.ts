const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970 as a serial of the 1900 and of the 1904 system. */
const SERIAL_OF_1970 = 25_569;
const SERIAL_OF_1970_IN_1904 = 24_107;
/** The 1900 system counts a 29 February 1900 that never was: serials below this one are a day out. */
const FIRST_TRUE_SERIAL = 61;
const MONTHS_PER_YEAR = 12;

/** Years that are taken for years; what lies outside is a figure. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** Time in milliseconds of midnight UTC of an ISO date. */
function timeOf(date: string): number {
  const time = Date.parse(`${date.slice(0, 'yyyy-mm-dd'.length)}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`no date “${date}”`);
  return time;
}

/**
 * ISO date of a day of the calendar; month 1–12.
 *
 * Gives `null` for days that don't exist and for years outside 1900–2100.
 * @example isoDate(2020, 2, 29) // "2020-02-29"
 */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS_PER_YEAR) return null;
  if (day < 1 || day > lastDayOfMonth(year, month)) return null;
  return iso(Date.UTC(year, month - 1, day));
}

/**
 * Number of days of a month; month 1–12.
 * @example lastDayOfMonth(2020, 2) // 29
 */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Day of an Excel serial number as an ISO date; a time of day is dropped.
 *
 * Gives `null` for what is no day from 1 March 1900 (1904 system: 1 January 1904) to the end of 2100.
 * @example serialToIso(43861, false) // "2020-01-31"
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : FIRST_TRUE_SERIAL)) return null;
  const time = (day - (date1904 ? SERIAL_OF_1970_IN_1904 : SERIAL_OF_1970)) * MILLISECONDS_PER_DAY;
  return time <= Date.UTC(LAST_YEAR, MONTHS_PER_YEAR - 1, lastDayOfMonth(LAST_YEAR, MONTHS_PER_YEAR))
    ? iso(time)
    : null;
}

/**
 * Excel serial number of an ISO date. A date that doesn't exist is a bug and throws.
 * @example isoToSerial("2020-01-31", false) // 43861
 */
export function isoToSerial(date: string, date1904: boolean): number {
  return timeOf(date) / MILLISECONDS_PER_DAY + (date1904 ? SERIAL_OF_1970_IN_1904 : SERIAL_OF_1970);
}

/**
 * The ISO date so many days later (earlier when negative).
 * @example addDays("2020-02-28", 2) // "2020-03-01"
 */
export function addDays(date: string, days: number): string {
  return iso(timeOf(date) + days * MILLISECONDS_PER_DAY);
}

/**
 * The ISO date so many months later, on the same day or the month's last one.
 * @example addMonths("2020-01-31", 1) // "2020-02-29"
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastDayOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last)));
}

/**
 * Days from one ISO date to another; negative when the second is earlier.
 * @example daysBetween("2020-02-28", "2020-03-01") // 2
 */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / MILLISECONDS_PER_DAY;
}

/**
 * Day of the week of an ISO date, Monday 1 … Sunday 7.
 * @example weekday("2020-01-06") // 1
 */
export function weekday(date: string): number {
  const sunday = 7;
  return new Date(timeOf(date)).getUTCDay() || sunday;
}

/**
 * True when a number format shows a date: it has a year, month or day part outside of quotes, escapes and
 * brackets. Times, durations, `General` and formats of numbers are not.
 * @example isDateFormat("dd/mm/yyyy") // true
 */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|[0#?]/.test(bare.replace(/[hms]+[:.]?0+/g, ''))) return false;
  if (/[yd]/.test(bare)) return true;
  return /m/.test(bare) && !/[hs]/.test(bare);
}
