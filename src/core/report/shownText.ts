import { isDateFormat, serialToIso } from '../grid/dates';
import type { CellValue } from '../grid/grid';
import { figureText, grouped, longDate } from './wording';

const decimalsOf = (format: string): number => (/\.(0+)/.exec(format)?.[1] ?? '').length;

/**
 * A cell as its reader saw it, near enough: percentages, money and dates by their format, all else as it is.
 * @example shownText(0.85, "0%", false) // "85%"
 */
export function shownText(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (format.includes('%')) return figureText(value, 'percent', decimalsOf(format));
  if (isDateFormat(format)) {
    const date = serialToIso(value, date1904);
    if (date !== null) return longDate(date);
  }
  if (format.includes('£')) return figureText(value, 'currency', decimalsOf(format));
  return /#,##0/.test(format) ? grouped(value, decimalsOf(format)) : String(value);
}
