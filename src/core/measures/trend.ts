import type { MeasureFinding } from '../findings';
import { erfc } from './erfc';
import { medianInPlace } from './median';
import type { Polarity } from './polarity';

/** Mann–Kendall test and Theil–Sen slope of a series. */
export interface Trend {
  /** Number of figures. */
  n: number;
  s: number;
  varS: number;
  z: number;
  /** Two-sided, normal approximation with continuity correction and tie correction. */
  pValue: number;
  /** Per period, in the series' own unit. */
  slope: number;
  /** At the first period of the series. */
  intercept: number;
}

/** The number's own movement, and what it means where a polarity tells. */
export type TrendReading = Pick<MeasureFinding['trend'], 'movement' | 'judgement'>;

/** 4 points can't reach p < 0.05, 5 only if strictly monotone. */
export const MINIMUM_TREND_POINTS = 5;
/** The usual level; R, scipy and the public-health tools take the same. */
export const SIGNIFICANCE = 0.05;
/** Of the variance of S, Kendall 1975. */
const VARIANCE_DIVISOR = 18;

/**
 * Mann–Kendall trend test (normal approximation, corrected for continuity and ties) and Theil–Sen slope of a series
 * in time order, one value a period. `null` is a missing figure; the time it took still counts.
 *
 * `null` when there are fewer than 2 figures. It knows nothing of seasons.
 * Source: Mann 1945, Kendall 1975, Sen 1968; agrees with R `trend::mk.test` and scipy `theilslopes`.
 * @example trendOf([1, 2, null, 4]) // slope 1 per period, p-value 0.296…
 */
export function trendOf(series: readonly (number | null)[]): Trend | null {
  const t = new Float64Array(series.length);
  const y = new Float64Array(series.length);
  let n = 0;
  for (let i = 0; i < series.length; i++) {
    const value = series[i] ?? null;
    if (value === null) continue;
    t[n] = i;
    y[n++] = value;
  }
  if (n < 2) return null;
  const { s, slope, ties } = compareAllPairs(t, y, n);
  const varS = (variancePart(n) - ties) / VARIANCE_DIVISOR;
  const z = s === 0 || varS === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS);
  const intercept = medianOf(y, n) - slope * medianOf(t, n);
  return { n, s, varS, z, pValue: erfc(Math.abs(z) / Math.SQRT2), slope, intercept };
}

/** n(n−1)(2n+5): 18 times the variance of S of n different figures when nothing changes. */
const variancePart = (n: number): number => n * (n - 1) * (2 * n + 5);

/** Room for the slopes of one series after the other: making it anew for each takes longer than filling it. */
let room = new Float64Array(0);

/**
 * S, the median slope, and what ties take from the variance: Σ g(g−1)(2g+5) over their groups, added up figure by
 * figure, since the one with k equal ones after it stands for the step from a group of k to one of k + 1.
 */
function compareAllPairs(
  t: Float64Array,
  y: Float64Array,
  n: number,
): { s: number; slope: number; ties: number } {
  const pairs = (n * (n - 1)) / 2;
  if (room.length < pairs + n) room = new Float64Array(pairs + n);
  let count = 0;
  let s = 0;
  let ties = 0;
  for (let i = 0; i < n; i++) {
    const ti = t[i] ?? 0;
    const yi = y[i] ?? 0;
    let equal = 0;
    for (let j = i + 1; j < n; j++) {
      const rise = (y[j] ?? 0) - yi;
      if (rise > 0) s++;
      else if (rise < 0) s--;
      else equal++;
      room[count++] = rise / ((t[j] ?? 0) - ti);
    }
    ties += variancePart(equal + 1) - variancePart(equal);
  }
  return { s, slope: medianInPlace(room, count), ties };
}

/** Median of the first `n` numbers, which stay as they are; after `compareAllPairs`, which makes the room. */
function medianOf(numbers: Float64Array, n: number): number {
  for (let i = 0; i < n; i++) room[i] = numbers[i] ?? 0;
  return medianInPlace(room, n);
}

/**
 * What a trend says: it moves when it is significant (p < 0.05), and improves or worsens when polarity tells which.
 * Without a polarity nothing is judged ("no trend"), but the movement is there. Below 5 figures "too few points".
 */
export function judgeTrend(trend: Trend | null, polarity: Polarity): TrendReading {
  if (trend === null || trend.n < MINIMUM_TREND_POINTS)
    return { movement: 'none', judgement: 'too few points' };
  if (trend.pValue >= SIGNIFICANCE) return { movement: 'none', judgement: 'no trend' };
  const up = trend.s > 0;
  const movement = up ? 'increasing' : 'decreasing';
  if (polarity !== 'higher' && polarity !== 'lower') return { movement, judgement: 'no trend' };
  return { movement, judgement: up === (polarity === 'higher') ? 'improving' : 'worsening' };
}

/** A trend as the findings say it: slope and p-value only when there are figures enough to speak of one. */
export function trendFinding(trend: Trend | null, polarity: Polarity): MeasureFinding['trend'] {
  const reading = judgeTrend(trend, polarity);
  const enough = trend !== null && reading.judgement !== 'too few points';
  return { slope: enough ? trend.slope : null, pValue: enough ? trend.pValue : null, ...reading };
}
