import { cleanText } from '../grid/cleanText';
import type { MeasureFinding } from '../findings';

/**
 * What the figures of a measure span, from its period column: a snapshot ("Snapshot", "MS"), the year to date
 * ("YTD", "Cumulative") or the period itself ("Q", "A", "R12M", "Monthly"); `null` for blanks and other words.
 * @example readPeriodBasis("YTD") // "ytd"
 */
export function readPeriodBasis(typed: string | null): MeasureFinding['periodBasis'] {
  const text = cleanText(typed ?? '').toLowerCase();
  if (/^(snap ?shot|ms|s|point in time|monthly snapshot|as at .*)$/.test(text)) return 'snapshot';
  if (/^(ytd|year[ -]to[ -]date|cumulative|cum\.?)$/.test(text)) return 'ytd';
  const own =
    /^(m|q|a|w|r12m?|r12|in[ -](month|quarter|year|period)|rolling.*|month(ly)?|quarter(ly)?|annual(ly)?|year(ly)?|week(ly)?|daily)$/;
  return own.test(text) ? 'period' : null;
}
