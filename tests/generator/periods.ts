import type { BuiltCell } from '../support/workbookBuilder';
import type { Chance } from './chance';
import { cell } from './facts';

export interface DrawnPeriod {
  key: string;
  head: BuiltCell;
  /** The year merged over it, where a heading is a month's name alone. */
  year?: string;
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY_MS = 86400000;
const DAYS_1900 = 25569;
const DAYS_1904 = 24107;

const YEAR_ABOVE = 'January under its year';

const twoDigits = (n: number): string => String(n % 100).padStart(2, '0');

/** How a month's column is headed: the forms seen most. */
const MONTH_FORMS: Record<string, (year: number, month: number, date1904: boolean) => BuiltCell> = {
  'Aug 19': (y, m) => cell(`${SHORT[m]} ${twoDigits(y)}`),
  'Aug-19': (y, m) => cell(`${SHORT[m]}-${twoDigits(y)}`),
  'Aug 2019': (y, m) => cell(`${SHORT[m]} ${y}`),
  'August 2019': (y, m) => cell(`${LONG[m]} ${y}`),
  'a date': (y, m, date1904) =>
    cell(Date.UTC(y, m, 1) / DAY_MS + (date1904 ? DAYS_1904 : DAYS_1900), { numberFormat: 'mmm yy' }),
};

/** Periods in time order with one style of heading, and that style in words. */
export function drawPeriods(
  chance: Chance,
  count: number,
  date1904: boolean,
  mayStandUnderYear = false,
): { form: string; periods: DrawnPeriod[] } {
  const kind = chance.pick(['month', 'month', 'month', 'quarter', 'financial quarter', 'financial year']);
  const year = chance.whole(2016, 2024);
  const range = Array.from({ length: count }, (_, i) => i);
  if (kind === 'month') {
    const forms = [...Object.keys(MONTH_FORMS), ...(mayStandUnderYear ? [YEAR_ABOVE] : [])];
    const form = chance.pick(forms);
    const start = chance.whole(0, 11);
    const periods = range.map((i) => {
      const y = year + Math.floor((start + i) / 12);
      const m = (start + i) % 12;
      const key = `${y}-${String(m + 1).padStart(2, '0')}`;
      const written = MONTH_FORMS[form];
      return written ? { key, head: written(y, m, date1904) } : { key, head: cell(LONG[m]), year: String(y) };
    });
    return { form, periods };
  }
  const financial = (y: number): string => `${y}/${twoDigits(y + 1)}`;
  const periods = range.map((i): DrawnPeriod => {
    const y = year + Math.floor(i / 4);
    const q = (i % 4) + 1;
    if (kind === 'quarter') return { key: `${y}-Q${q}`, head: cell(`Q${q} ${y}`) };
    if (kind === 'financial quarter')
      return { key: `${financial(y)}-Q${q}`, head: cell(`Q${q} ${financial(y)}`) };
    return { key: financial(year + i), head: cell(financial(year + i)) };
  });
  return { form: kind, periods };
}
