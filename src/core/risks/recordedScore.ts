import { cleanText } from '../grid/cleanText';
import type { SourceCell } from '../recognise/registers';

/** "20", "20 (High)", "20 - Red"; not "20%" and not "1 in 20". */
const LEADING_SCORE = /^(\d{1,4}(?:\.\d+)?)(?!\s*%|[\d.,/]| in )/;

/**
 * The score an author typed or a formula gave, as a number; `null` for blanks, errors and words ("High").
 * @example recordedScore({ cell: 'I5', value: '20 (High)', numberFormat: 'General' }) // 20
 */
export function recordedScore(cell: SourceCell | null): number | null {
  const value = cell?.value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const found = LEADING_SCORE.exec(cleanText(value))?.[1];
  return found === undefined ? null : Number(found);
}
