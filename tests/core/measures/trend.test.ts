import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { erfc } from '../../../src/core/measures/erfc';
import { medianInPlace } from '../../../src/core/measures/median';
import { judgeTrend, trendOf } from '../../../src/core/measures/trend';

interface OracleCase {
  id: string;
  values: (number | null)[];
  n_valid: number;
  S: number;
  varS: number;
  Z: number;
  p_normal: number;
  sen_slope: number;
  intercept_separate: number;
}
const ORACLE = JSON.parse(readFileSync(join(__dirname, '../../fixtures/oracle/mk_cases.json'), 'utf8')) as {
  cases: OracleCase[];
};

function expectClose(actual: number, expected: number, what: string): void {
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-6);
  if (error > 1e-9) throw new Error(`${what}: ${actual} instead of ${expected}`);
}

describe('trend', () => {
  test('there are 159 series to compare with', () => expect(ORACLE.cases).toHaveLength(159));

  test.each(ORACLE.cases)('series $id agrees with R and scipy to nine digits', (expected) => {
    const trend = trendOf(expected.values);
    if (!trend) throw new Error('no trend');
    expect(trend.n).toBe(expected.n_valid);
    expect(trend.s).toBe(expected.S);
    expectClose(trend.varS, expected.varS, 'variance');
    expectClose(trend.z, expected.Z ?? 0, 'Z');
    expectClose(trend.pValue, expected.p_normal ?? 1, 'p');
    expectClose(trend.slope, expected.sen_slope, 'slope');
    expectClose(trend.intercept, expected.intercept_separate, 'intercept');
  });

  const series = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 2, maxLength: 30 });

  test('turned upside down, a series has the opposite S and slope and the same p-value', () => {
    fc.assert(
      fc.property(series, (values) => {
        const up = trendOf(values);
        const down = trendOf(values.map((value) => (value === null ? null : -value)));
        expect(down?.s ?? 0).toBe(-(up?.s ?? 0) || 0);
        expect(down?.pValue).toBe(up?.pValue);
        expect(Math.abs((down?.slope ?? 0) + (up?.slope ?? 0))).toBeLessThan(1e-12);
      }),
    );
  });

  test('read backwards, a series has the opposite S', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(trendOf([...values].reverse())?.s ?? 0).toBe(-(trendOf(values)?.s ?? 0) || 0);
      }),
    );
  });

  test('figures of one kind have no trend, and one figure has none to test', () => {
    expect(trendOf([0.1, 0.1, 0.1, 0.1, 0.1])).toMatchObject({ s: 0, varS: 0, pValue: 1, slope: 0 });
    expect(trendOf([3])).toBeNull();
    expect(trendOf([null, 3, null])).toBeNull();
  });

  test('four figures are too few, five strictly rising ones are enough', () => {
    expect(judgeTrend(trendOf([1, 2, 3, 4]), 'higher').judgement).toBe('too few points');
    expect(judgeTrend(trendOf([1, 2, 3, 4, null]), 'higher').judgement).toBe('too few points');
    expect(judgeTrend(trendOf([1, 2, 3, 4, 5]), 'higher').judgement).toBe('improving');
    expect(judgeTrend(trendOf([1, 2, 3, 5, 4]), 'higher').judgement).toBe('no trend');
    expect(judgeTrend(null, 'higher').judgement).toBe('too few points');
  });

  test('polarity decides whether a trend is good, and without one it only has a direction', () => {
    const rising = trendOf([1, 2, 3, 4, 5, 6]);
    const falling = trendOf([6, 5, 4, 3, 2, 1]);
    expect(judgeTrend(rising, 'lower').judgement).toBe('worsening');
    expect(judgeTrend(falling, 'lower').judgement).toBe('improving');
    expect(judgeTrend(falling, 'higher').judgement).toBe('worsening');
    expect(judgeTrend(rising, 'unknown')).toEqual({ movement: 'increasing', judgement: 'no trend' });
    expect(judgeTrend(falling, 'band')).toEqual({ movement: 'decreasing', judgement: 'no trend' });
  });

  // Abramowitz & Stegun, table 7.1, and the C library for the rest.
  test.each([
    [0, 1],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [1.9999, 0.004679802092970608],
    [2, 0.004677734981047266],
    [5, 1.5374597944280349e-12],
    [10, 2.088487583762545e-45],
  ])('erfc(%d) is %d', (x, expected) => expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-8));

  test('the median is the middle one of the sorted numbers, or the mean of the two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 }), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const middle = sorted.length / 2;
        const expected =
          sorted.length % 2
            ? sorted[Math.floor(middle)]
            : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
        expect(medianInPlace(Float64Array.from(numbers))).toBe(expected);
      }),
    );
    expect(() => medianInPlace(new Float64Array(0))).toThrow(RangeError);
  });
});
