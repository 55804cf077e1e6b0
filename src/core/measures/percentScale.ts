import type { Figure } from '../grid/figures';

const PER_CENT = 100;
/** A plain number above this in a measure of percentages is meant in per cent: 1.5 is 150 %, more is 1.5 %. */
const LARGEST_PLAIN_SHARE = 1.5;

/** A figure, and whether it had to be divided by 100 to be a share. */
export interface ScaledFigure {
  value: number;
  scaled: boolean;
}

/**
 * Puts the figures of a percentage on one scale: what carries a % is a share already; a plain number is a share or
 * a per cent, whichever is closer (in proportion) to the figures that leave no doubt.
 *
 * Gives a function for this measure's figures, targets and benchmarks alike. Without a figure that leaves no doubt,
 * numbers up to 1.5 are shares.
 * @example percentScale of 95 and 0.99 // 0.95 (scaled) and 0.99
 */
export function percentScale(figures: readonly Figure[]): (figure: Figure) => ScaledFigure | null {
  const numbers = figures.flatMap((figure) => (figure.kind === 'number' ? figure : []));
  const known = numbers.filter((figure) => figure.unit === 'percent').map((figure) => figure.value);
  const large = numbers
    .filter((figure) => figure.unit !== 'percent' && Math.abs(figure.value) > LARGEST_PLAIN_SHARE)
    .map((figure) => figure.value / PER_CENT);
  const typical = middle([...known, ...large].map(Math.abs).filter((size) => size > 0));
  return (figure) => {
    if (figure.kind !== 'number') return null;
    const { value, unit } = figure;
    const doubtful = unit !== 'percent' && value !== 0;
    const scaled = doubtful && meantInPercent(Math.abs(value), typical);
    return { value: scaled ? share(value) : value, scaled };
  };
}

function meantInPercent(size: number, typical: number | null): boolean {
  if (size > LARGEST_PLAIN_SHARE || typical === null) return size > LARGEST_PLAIN_SHARE;
  const apart = (value: number): number => Math.abs(Math.log(value / typical));
  return apart(size / PER_CENT) < apart(size);
}

function middle(sizes: number[]): number | null {
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? null;
}

/** Decimal digits every double keeps. */
const MOST_EXACT_DIGITS = 15;

function share(percent: number): number {
  return Number((percent / PER_CENT).toPrecision(MOST_EXACT_DIGITS));
}
