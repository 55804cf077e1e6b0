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
  const times = new Float64Array(series.length);
  const values = new Float64Array(series.length);
  let n = 0;
  series.forEach((value, t) => {
    if (value === null) return;
    times[n] = t;
    values[n++] = value;
  });
  if (n < 2) return null;
  const y = values.subarray(0, n);
  const t = times.subarray(0, n);
  const { s, slope } = compareAllPairs(t, y);
  const varS = varianceOfS(y);
  const z = s === 0 || varS === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS);
  const intercept = medianInPlace(y.slice()) - slope * medianInPlace(t.slice());
  return { n, s, varS, z, pValue: erfc(Math.abs(z) / Math.SQRT2), slope, intercept };
}

function compareAllPairs(t: Float64Array, y: Float64Array): { s: number; slope: number } {
  const slopes = new Float64Array((y.length * (y.length - 1)) / 2);
  let count = 0;
  let s = 0;
  for (let i = 0; i < y.length; i++) {
    const [ti = 0, yi = 0] = [t[i], y[i]];
    for (let j = i + 1; j < y.length; j++) {
      const rise = (y[j] ?? 0) - yi;
      s += rise > 0 ? 1 : rise < 0 ? -1 : 0;
      slopes[count++] = rise / ((t[j] ?? 0) - ti);
    }
  }
  return { s, slope: medianInPlace(slopes) };
}

/** Variance of S when nothing changes: [n(n−1)(2n+5) − Σ g(g−1)(2g+5) over groups of ties] / 18. */
function varianceOfS(y: Float64Array): number {
  const part = (n: number): number => n * (n - 1) * (2 * n + 5);
  const sizes = new Map<number, number>();
  for (const value of y) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let sum = part(y.length);
  for (const size of sizes.values()) sum -= part(size);
  return sum / VARIANCE_DIVISOR;
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
