import { cleanText } from '../grid/cleanText';
import { isDateFormat, serialToIso } from '../grid/dates';
import { parseDueDate } from '../grid/dueDates';
import type { SourceCell } from '../recognise/registers';

/** What a cell says, dates as ISO; null for a blank one. */
export function cellText(cell: SourceCell | null, date1904: boolean): string | null {
  if (cell === null || cell.value === null) return null;
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) {
    return serialToIso(cell.value, date1904) ?? String(cell.value);
  }
  const text = cleanText(String(cell.value));
  return text === '' ? null : text;
}

/** The day a cell names, ISO; the last day of a month, quarter or year; null for anything else. */
export function cellDay(cell: SourceCell | null, date1904: boolean): string | null {
  return cell === null ? null : parseDueDate(cell.value, cell.numberFormat, date1904);
}
