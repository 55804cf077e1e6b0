import { cleanText } from '../grid/cleanText';
import type { Figure } from '../grid/figures';
import type { Unit } from '../findings';

/**
 * The unit of a measure: from its unit column; else from how most of its figures are formatted or typed; else from
 * the words of its name; else count when all figures are whole, number when not. Without figures the name alone
 * tells.
 * @example unitOf(null, "Average length of care proceedings (days)", []) // "days"
 */
export function unitOf(column: string | null, name: string, figures: readonly Figure[]): Unit {
  const numbers = figures.flatMap((figure) => (figure.kind === 'number' ? figure : []));
  const whole = numbers.every((figure) => Number.isInteger(figure.value));
  return (
    readUnitWord(column ?? '') ?? unitOfMost(numbers) ?? unitOfName(name) ?? (whole ? 'count' : 'number')
  );
}

/**
 * A unit as a column says it ("%", "£", "days", "Number", "Ratio"); `null` for blanks and words it doesn't know.
 * @example readUnitWord("£000") // "currency"
 */
export function readUnitWord(word: string): Unit | null {
  const text = cleanText(word).toLowerCase();
  if (/^%|\b(per ?cent(age)?|pct|proportion)\b/.test(text)) return 'percent';
  if (/[£$€]|\b(gbp|pounds|currency|money|cost)\b/.test(text)) return 'currency';
  if (/\b(working )?days?\b/.test(text)) return 'days';
  if (/\bratio\b/.test(text)) return 'ratio';
  if (/^(#|no\.?|nos\.?|number|integer|count|volume|people|children|cases)$/.test(text)) return 'count';
  return /\b(rate|score|decimal|index|average|fte)\b/.test(text) ? 'number' : null;
}

function unitOfMost(numbers: readonly { unit: 'percent' | 'currency' | 'days' | 'number' }[]): Unit | null {
  const units = ['percent', 'currency', 'days'] as const;
  const half = numbers.length / 2;
  return units.find((unit) => numbers.filter((figure) => figure.unit === unit).length > half) ?? null;
}

/**
 * Unit by the words of a name; `null` when they don't tell. "More than 20%" is a threshold, not a unit.
 * @example unitOfName("% of visits in time") // "percent"
 */
export function unitOfName(name: string): Unit | null {
  const text = cleanText(name).toLowerCase();
  if (/^(number|no\.?|count|total number|volume) of\b|^#/.test(text)) return 'count';
  if (/(^|[^\d\s]\s?|[^\d]\s)%|\b(per ?cent(age)?|proportion)\b/.test(text)) return 'percent';
  if (/\bratio\b/.test(text)) return 'ratio';
  if (/[£$€]/.test(text)) return 'currency';
  if (/\baverage\b.*\bdays\b|\bdays (to|between|from|taken|lost)\b|\(days\)|\bin days\b/.test(text))
    return 'days';
  return null;
}
