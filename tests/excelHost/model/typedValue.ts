import { invalidArgument } from '../hostErrors';
import type { Scalar } from './sheetModel';

/** What Excel makes of something typed or written into a cell. */
export interface Typed {
  value: Scalar;
  /** The format Excel gives a cell that had none of its own. */
  numberFormat?: string;
  formula?: string;
  isError?: true;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_TEXT = 32_767;
const DAY = 86_400_000;
/** Two-digit years up to here are of this century. */
const LAST_SHORT_YEAR = 29;
const ERRORS = /^#(n\/a|ref!|value!|div\/0!|name\?|num!|null!)$/i;
const NUMBER = /^[-+]?\$?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?%?$/i;

/** A value as the en-US Excel takes it: text that looks like a number, a date or a formula becomes one. */
export function typed(written: unknown, numberFormat: string): Typed {
  if (typeof written === 'number' || typeof written === 'boolean') return { value: written };
  if (typeof written !== 'string') throw invalidArgument(`${JSON.stringify(written)} is no value of a cell`);
  if (written.length > LONGEST_TEXT) throw invalidArgument('a cell holds 32,767 characters at most');
  if (written === '' || numberFormat === '@') return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (/^=./.test(written)) return { value: 0, formula: written };
  const text = written.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.test(text)) return { value: text.toUpperCase(), isError: true };
  const found = number(text) ?? date(text) ?? time(text);
  if (found) return found;
  if (/^[-+@]./.test(text)) throw invalidArgument(`Excel takes “${written}” for a formula that isn't one`);
  return { value: written };
}

function number(text: string): Typed | null {
  const inBrackets = /^\(([\d,]+(?:\.\d+)?)\)$/.exec(text);
  if (inBrackets) return { value: -Number((inBrackets[1] ?? '').replaceAll(',', '')) };
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const figure = Number(text.replace(/[$,%]/g, ''));
  const decimals = text.includes('.');
  if (text.endsWith('%')) {
    return { value: Number((figure / 100).toPrecision(15)), numberFormat: decimals ? '0.00%' : '0%' };
  }
  if (text.includes('$')) return { value: figure, numberFormat: decimals ? '$#,##0.00' : '$#,##0' };
  if (text.includes(',')) return { value: figure, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return /e/i.test(text) ? { value: figure, numberFormat: '0.00E+00' } : { value: figure };
}

/** US order; a day and a month without a year are of this year, as Excel has it. */
function date(text: string): Typed | null {
  const thisYear = new Date().getFullYear();
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (slashed) {
    const [, month, day, year] = slashed;
    const format = year === undefined ? 'd-mmm' : 'm/d/yyyy';
    return dated(year === undefined ? thisYear : fullYear(year), Number(month), Number(day), format);
  }
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const dayFirst = /^(\d{1,2})[- ]?([a-z]{3,9})(?:[-, ]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const [, day, month = '', year] = dayFirst;
    const format = year === undefined ? 'd-mmm' : 'd-mmm-yy';
    return dated(year === undefined ? thisYear : fullYear(year), monthOf(month), Number(day), format);
  }
  const monthYear = /^([a-z]{3,9})[ -](\d{4}|\d{2})$/i.exec(text);
  if (!monthYear) return null;
  const [, month = '', rest = ''] = monthYear;
  const asDay = rest.length === 2 ? dated(thisYear, monthOf(month), Number(rest), 'd-mmm') : null;
  return asDay ?? dated(fullYear(rest), monthOf(month), 1, 'mmm-yy');
}

function time(text: string): Typed | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return { value: (Number(hours) + Number(minutes) / 60) / 24, numberFormat: 'h:mm' };
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number <= LAST_SHORT_YEAR ? 2000 + number : 1900 + number;
}

/** 1–12 for a month's name or its first three letters or more; 0 for another word. */
function monthOf(word: string): number {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  const name = new Date(Date.UTC(2000, Math.max(at, 0), 1)).toLocaleString('en', { month: 'long' });
  return name.toLowerCase().startsWith(word.toLowerCase()) ? at + 1 : 0;
}

function dated(year: number, month: number, day: number, numberFormat: string): Typed | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const serial = (at.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return { value: serial, numberFormat };
}
