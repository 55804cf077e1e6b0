/** Digits a number may show after and before its point before it is written with an exponent. */
const MOST_ZEROS = 30;

/**
 * A number with its decimal point moved, digit for digit, so that reading it back gives the very same number.
 * @example movedPoint(0.05, 2) // "5"
 */
export function movedPoint(value: number, places: number): string {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) + places;
  const sign = value < 0 ? '-' : '';
  if (Math.abs(power) > MOST_ZEROS) return `${sign}${mantissa}e${power}`;
  const digits = `${'0'.repeat(MOST_ZEROS)}${whole}${fraction}${'0'.repeat(MOST_ZEROS)}`;
  const point = MOST_ZEROS + whole.length + power;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return `${sign}${integer}${rest === '' ? '' : `.${rest}`}`;
}

/** A share as points of a percentage. @example pointsText(0.05) // "5 points" */
export function pointsText(share: number): string {
  const points = movedPoint(share, PLACES_OF_PER_CENT);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** @example percentText(0.05) // "5%" */
export const percentText = (share: number): string => `${movedPoint(share, PLACES_OF_PER_CENT)}%`;

const PLACES_OF_PER_CENT = 2;
const PLAIN_NUMBER = /^[-+−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d{1,3})?$/i;

/** A number as typed without any words, thousands set apart or not; `null` for anything else. */
export function plainNumber(text: string): number | null {
  return shiftedNumber(text, 0);
}

/** A figure of so many per cent as a share, without the dust of binary fractions. @example shareOf("15.8") // 0.158 */
export function shareOf(percent: string): number | null {
  return shiftedNumber(percent, -PLACES_OF_PER_CENT);
}

/** The point is moved in the text: the largest numbers have no double that is a hundred times as large. */
function shiftedNumber(text: string, places: number): number | null {
  const typed = text.trim();
  if (!PLAIN_NUMBER.test(typed)) return null;
  const [mantissa = '0', exponent = '0'] = typed.replaceAll(',', '').replace('−', '-').split(/e/i);
  const value = Number(`${mantissa}e${Number(exponent) + places}`);
  return Number.isFinite(value) ? value : null;
}
