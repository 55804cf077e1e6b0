import type { Cell } from './sheetModel';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const TOKENS = /"[^"]*"|\\.|\[[^\]]*\]|yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|am\/pm|./gi;

/** What a cell shows, for dates and the usual number formats; a rarer format shows the bare number. */
export function shownText({ value, format }: Cell, date1904: boolean): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const code = format.numberFormat.split(';')[0] ?? '';
  if (isDate(code)) return shownDate(value, code, date1904);
  const [, decimals = '', percent] = /^[^0#]*[#,]*0(?:\.(0+))?(%?)[^0#]*$/.exec(code) ?? [];
  if (percent === undefined) return String(value);
  const places = decimals.length;
  return percent === '%' ? `${(value * 100).toFixed(places)}%` : value.toFixed(places);
}

/** Does a format, but for its texts and colours, speak of days or years? */
function isDate(code: string): boolean {
  return /[dy]|mmm/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/^general$/i.test(code);
}

function shownDate(serial: number, code: string, date1904: boolean): string {
  const at = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY));
  const english = (options: Intl.DateTimeFormatOptions) =>
    at.toLocaleString('en-GB', { ...options, timeZone: 'UTC' });
  const two = (number: number) => String(number).padStart(2, '0');
  const parts: Record<string, () => string> = {
    yyyy: () => String(at.getUTCFullYear()),
    yy: () => two(at.getUTCFullYear() % 100),
    mmmm: () => english({ month: 'long' }),
    mmm: () => english({ month: 'short' }).slice(0, 3),
    mm: () => two(at.getUTCMonth() + 1),
    m: () => String(at.getUTCMonth() + 1),
    dddd: () => english({ weekday: 'long' }),
    ddd: () => english({ weekday: 'short' }),
    dd: () => two(at.getUTCDate()),
    d: () => String(at.getUTCDate()),
    hh: () => two(at.getUTCHours()),
    h: () => String(at.getUTCHours()),
    ss: () => two(at.getUTCSeconds()),
    s: () => String(at.getUTCSeconds()),
  };
  return [...code.matchAll(TOKENS)]
    .map(([token]) => parts[token.toLowerCase()]?.() ?? token.replace(/^"|"$|^\\|^\[.*\]$/g, ''))
    .join('');
}
