import { cleanText } from './cleanText';
import { figureOfText } from './figureText';
import { isDateFormat } from './dates';
import type { CellValue } from './grid';
import { isMissingMark, isSuppressedMark } from './missingMarks';

/** A figure as people type them: "63%" as text, "4,200", "£1.2m", "-", "<5", "[c]", "93 days". */
export type Figure =
  /** `value` is a share (0–1) when `unit` is percent. `typedAsText` when Excel holds words instead of a number. */
  | { kind: 'number'; value: number; unit: 'percent' | 'currency' | 'days' | 'number'; typedAsText: boolean }
  /** `-`, `n/a`, `TBC`, blank, `#N/A`: there is no figure. */
  | { kind: 'missing'; mark: string }
  /** `<5`, `*`, `[c]`: there is a figure that may not be shown, or it isn't available. */
  | { kind: 'suppressed'; mark: string }
  /** Anything else: words where a figure was expected. */
  | { kind: 'words'; text: string };

/**
 * The figure a cell holds, whether Excel has it as a number or as text.
 *
 * A format with % makes a number a share, one with a currency a sum of money, one with the word days a duration.
 * Text may carry a sign, thousands commas, a currency, k / m / bn, % or days, and up to three words after it
 * ("40% repeat"). Marks are given as typed; TRUE, FALSE and dates
 * are words. A true 0 is 0.
 * @example readFigure("63.5%", "General") // { kind: "number", value: 0.635, unit: "percent", typedAsText: true }
 */
export function readFigure(value: CellValue, numberFormat: string): Figure {
  if (value === null) return { kind: 'missing', mark: '' };
  if (typeof value === 'boolean') return { kind: 'words', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'missing', mark: String(value) };
    if (isDateFormat(numberFormat)) return { kind: 'words', text: String(value) };
    return { kind: 'number', value, unit: unitOfFormat(numberFormat), typedAsText: false };
  }
  const text = cleanText(value);
  const lower = text.toLowerCase();
  if (isMissingMark(lower)) return { kind: 'missing', mark: text };
  if (isSuppressedMark(lower)) return { kind: 'suppressed', mark: text };
  const figure = figureOfText(lower);
  return figure === null ? { kind: 'words', text } : { kind: 'number', ...figure, typedAsText: true };
}

/**
 * What a number format says of its numbers: percent, currency, days, or nothing more than a number.
 * @example unitOfFormat("0.0%") // "percent"
 */
export function unitOfFormat(numberFormat: string): 'percent' | 'currency' | 'days' | 'number' {
  const unquoted = numberFormat.replace(/"[^"]*"|\\./g, '');
  if (unquoted.includes('%')) return 'percent';
  if (/[£$€]/.test(numberFormat.replace(/\[\$-[^\]]*\]/g, ''))) return 'currency';
  return /"[^"]*\bdays?\b[^"]*"/i.test(numberFormat) ? 'days' : 'number';
}
