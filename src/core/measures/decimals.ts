import type { SourceCell } from '../recognise/registers';
import type { Unit } from '../findings';
import { decimalsNeeded } from './figurePrint';

/** More decimals than this are the noise of a calculation and are not shown, but for what a format asks for. */
const MOST_SHOWN: Record<Unit, number> = { percent: 1, count: 0, days: 1, currency: 2, ratio: 2, number: 2 };
const MOST_OF_FORMAT = 4;

/**
 * Decimal places a measure's figures are shown with: the most that any of them has, by its number format when that
 * says so, else as many as it needs, up to one for percentages and days, two for money, ratios and other numbers;
 * money has two or none.
 * @example decimalsOf([["0.0%" cell, 0.158]], "percent") // 1
 */
export function decimalsOf(figures: readonly { cell: SourceCell; value: number }[], unit: Unit): number {
  const places = figures.map(
    ({ cell, value }) =>
      (typeof cell.value === 'number' ? decimalsOfFormat(cell.numberFormat) : null) ??
      decimalsNeeded(value, unit, MOST_SHOWN[unit]),
  );
  const most = Math.max(0, ...places);
  return unit === 'currency' && most > 0 ? MOST_SHOWN.currency : most;
}

/**
 * Decimal places a number format shows; `null` when it doesn't say (General, text, dates).
 * @example decimalsOfFormat("0.0%") // 1
 */
export function decimalsOfFormat(numberFormat: string): number | null {
  const positive = (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const digits = /[0#?](?:\.([0#?]+))?(?=[^0#?.]*$)/.exec(positive);
  return digits === null ? null : Math.min((digits[1] ?? '').length, MOST_OF_FORMAT);
}
