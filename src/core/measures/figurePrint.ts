import type { Unit } from '../findings';

const PER_CENT = 100;
/** Digits a figure is trusted to: what lies beyond is the noise of binary fractions. */
const TRUSTED_DIGITS = 12;
/** Figures closer than this, in proportion, are the same figure: 0.1 + 0.2 is 0.3. */
const SAME_WITHIN = 1e-9;
/** No more decimals than this are ever added to tell two figures apart. */
const MOST_DECIMALS = 10;

/**
 * A figure as a reader sees it: "86.4%" (from the share 0.864), "£1,200,000", "93 days", "1,204". Rounded half away
 * from zero to `decimals` places (of percentages: of the percent figure).
 * @example printFigure(0.864, "percent", 1) // "86.4%"
 */
export function printFigure(value: number, unit: Unit, decimals: number): string {
  const shown = unit === 'percent' ? value * PER_CENT : value;
  const digits = group(roundedDigits(Math.abs(shown), decimals));
  const sign = shown < 0 && /[1-9]/.test(digits) ? '-' : '';
  if (unit === 'percent') return `${sign}${digits}%`;
  if (unit === 'currency') return `${sign}£${digits}`;
  return unit === 'days' ? `${sign}${digits} ${digits === '1' ? 'day' : 'days'}` : `${sign}${digits}`;
}

function roundedDigits(size: number, decimals: number): string {
  const trusted = Number(size.toPrecision(TRUSTED_DIGITS));
  const rounded = Math.round(Number(shift(trusted, decimals)));
  return Number(shift(rounded, -decimals)).toFixed(decimals);
}

/** Moves the decimal point in the written number, which multiplying by a power of ten would blur. */
function shift(value: number, places: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return `${digits}e${Number(exponent) + places}`;
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * True when two figures are the same but for the noise of binary fractions. Every comparison with a target or a
 * previous figure uses it, so that a boundary counts as reached when it reads as reached.
 * @example sameFigure(0.1 + 0.2, 0.3) // true
 */
export function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_WITHIN * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * The fewest decimals, from `decimals` up, with which a figure prints differently from every other one it is judged
 * different from, so that 79.95 % never prints as "80.0%, below 80%".
 * @example decimalsToTellApart(0.7995, [0.8], "percent", 1) // 2
 */
export function decimalsToTellApart(
  value: number,
  others: readonly number[],
  unit: Unit,
  decimals: number,
): number {
  const different = others.filter((other) => !sameFigure(value, other));
  let places = decimals;
  const alike = (other: number): boolean =>
    printFigure(value, unit, places) === printFigure(other, unit, places);
  while (places < MOST_DECIMALS && different.some(alike)) places++;
  return places;
}

/**
 * Decimals a number needs to be printed in full, no more than `most`; of a percentage those of the percent figure.
 * @example decimalsNeeded(0.158, "percent", 2) // 1
 */
export function decimalsNeeded(value: number, unit: Unit, most: number): number {
  const shown = Number((unit === 'percent' ? value * PER_CENT : value).toPrecision(TRUSTED_DIGITS));
  for (let places = 0; places < most; places++) {
    if (sameFigure(Number(shown.toFixed(places)), shown)) return places;
  }
  return most;
}
