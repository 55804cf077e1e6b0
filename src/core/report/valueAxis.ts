import type { MeasureChart, NumberStyle } from './tables';

/** The scale that a chart's figures stand on, in the measure's own unit (percentages are shares). */
export interface ValueAxis {
  least: number;
  most: number;
  /** Between two marked values. */
  step: number;
  /** Marked values from `least` to `most`, both included. */
  values: number[];
  /** Decimals that the marked values need, never more than the figures are shown with. */
  decimals: number;
}

/** No more than this many steps between the least and the largest value; rounding adds up to two. */
const MOST_STEPS = 5;
/** Steps people count in, of each power of ten. */
const ROUND_STEPS = [1, 2, 5, 10];
const PER_CENT = 100;
const PER_CENT_PLACES = 2;
/** Closer than this, in proportion, is the noise of binary fractions. */
const NOISE = 1e-9;
/** Room on either side of a series that never changes: a share of its value, but so many of the smallest steps. */
const FLAT_SHARE = 0.1;
const FLAT_STEPS = 2;

/**
 * The value axis of a measure's chart: round values around everything the chart draws, which are its figures, mean,
 * limits and targets, so that no limit is cut off. It needn't begin at 0. Percentages stay between 0 and 100 % unless
 * something drawn lies beyond. Without any figure it goes from 0 to 1 (0 to 100 %).
 * @example points 0.62 to 0.8, shown without decimals → least 0.6, most 0.8, step 0.05
 */
export function valueAxis({ points, number }: Pick<MeasureChart, 'points' | 'number'>): ValueAxis {
  const percent = number.kind === 'percent';
  const drawn = points
    .flatMap(({ value, mean, lower, upper, target }) => [
      value,
      mean,
      lower,
      upper,
      target?.min ?? null,
      target?.upper ?? null,
    ])
    .filter((value) => value !== null && Number.isFinite(value))
    .map((value) => (percent ? Number(value) * PER_CENT : Number(value)));
  const [low, high] = widened(extremes(drawn, percent), percent, number);
  return roundAxis(low, high, percent, number);
}

function extremes(drawn: readonly number[], percent: boolean): [number, number] {
  if (drawn.length === 0) return [0, percent ? PER_CENT : 1];
  return drawn.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
}

/** A series that never changes gets some room, but not beyond 0 or 100 % when it isn't there itself. */
function widened([low, high]: [number, number], percent: boolean, number: NumberStyle): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > NOISE * size) return [low, high];
  const room = Math.max(FLAT_STEPS * 10 ** -decimalsOf(number), FLAT_SHARE * size);
  const least = low >= 0 ? Math.max(0, low - room) : low - room;
  const most = percent && high <= PER_CENT ? Math.min(PER_CENT, high + room) : high + room;
  return [least, most];
}

const decimalsOf = (number: NumberStyle): number => (number.kind === 'date' ? 0 : number.decimals);

/** From `low` and `high` in shown units, out to multiples of a round step. */
function roundAxis(low: number, high: number, percent: boolean, number: NumberStyle): ValueAxis {
  const wanted = Math.max((high - low) / MOST_STEPS, 10 ** -decimalsOf(number));
  let exponent = Math.floor(Math.log10(wanted) + NOISE);
  let digit = ROUND_STEPS.find((step) => step >= (wanted / 10 ** exponent) * (1 - NOISE)) ?? 10;
  if (digit === 10) {
    digit = 1;
    exponent += 1;
  }
  const places = exponent - (percent ? PER_CENT_PLACES : 0);
  // Written and read back, so that marks are 0.3 and not 0.30000000000000004.
  const multiple = (n: number): number => Number(`${String(n * digit)}e${String(places)}`);
  const step = digit * 10 ** exponent;
  const first = Math.floor(low / step + NOISE);
  const last = Math.max(first + 1, Math.ceil(high / step - NOISE));
  const values = Array.from({ length: last - first + 1 }, (_, n) => multiple(first + n));
  const decimals = Math.max(0, -exponent);
  return { least: multiple(first), most: multiple(last), step: multiple(1), values, decimals };
}
