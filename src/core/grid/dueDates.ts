import { cleanText } from './cleanText';
import { isDateFormat, serialToIso } from './dates';
import type { CellValue } from './grid';
import { readPeriodText } from './periodText';

/**
 * The day something is due, as an ISO date: the day itself, or the last day of the month, quarter or year typed
 * ("March 2020", "End of Q2 2024/25").
 *
 * `null` for blanks, for words without a day ("Ongoing", "Quarterly", "Spring 2024") and for numbers whose format
 * shows no date.
 * @example parseDueDate("March 2020", "General", false) // "2020-03-31"
 */
export function parseDueDate(value: CellValue, numberFormat: string, date1904: boolean): string | null {
  if (typeof value === 'number') return isDateFormat(numberFormat) ? serialToIso(value, date1904) : null;
  if (typeof value !== 'string') return null;
  const text = cleanText(value)
    .toLowerCase()
    .replace(
      /^(?:by|due|before|until|no later than)?:? ?(?:the )?(?:end(?: of)?|by end(?: of)?)? ?(?:the )?/,
      '',
    )
    .replace(/[.;]$/, '')
    // Where a day is due, dots and two figures are a day; as a heading they are more often a reference.
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d\d)$/, '$1/$2/$3');
  return readPeriodText(text, null)?.end ?? null;
}
