import type { Unit } from '../findings';
import { decimalsNeeded } from '../measures/figurePrint';
import { percentText } from '../settings/shareText';
import type { TableCell } from './tables';
import { textWidth } from './textWidth';
import { figureText, NOTHING, numberStyle } from './wording';

const MOST_DECIMALS = 4;
const SIDE_PADDING = 13;
const BODY = { size: 10, bold: false };

/**
 * A figure to be read back digit for digit: a native number where a column so wide (in points) shows it, else its
 * text, since a number without its room shows as ####. `undefined` is nothing to say.
 */
export function figureCell(value: number | undefined, unit: Unit | null, width: number): TableCell {
  if (value === undefined) return { text: NOTHING };
  const shown = unit ?? 'number';
  const decimals = decimalsNeeded(value, shown, MOST_DECIMALS);
  const text = figureText(value, shown, decimals);
  if (textWidth(text, BODY) <= width - SIDE_PADDING)
    return { text, value, number: numberStyle(shown, decimals) };
  return { text: unit === 'percent' ? percentText(value) : String(value) };
}
