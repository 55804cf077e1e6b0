import type { MeasureFinding, SpecialCause } from '../../../src/core/findings';
import { variationClause } from '../../../src/core/highlights/variationClause';
import { charted, monthly, variation } from '../../support/series';

const limits = { mean: 71, lower: 62, upper: 80 };
const counts = { unit: 'count', decimals: 0 } as const;

function unusual(values: (number | null)[], cause: SpecialCause, rebasedAt: number[] = []): string {
  const above = (values.at(-1) ?? 0) > limits.mean;
  const measure = charted(
    values,
    limits,
    { ...counts, variation: variation(above ? 'neutral-high' : 'neutral-low', limits) },
    { cause, judgement: 'neutral' },
    rebasedAt,
  );
  const { special, words } = variationClause(measure);
  expect(special).toBe(true);
  return words;
}

test('a figure outside the limits is said to be, with the limit', () => {
  expect(unusual([70, 85], 'outside')).toBe('above the upper limit of 80');
  expect(unusual([70, 50], 'outside')).toBe('below the lower limit of 62');
});

test('a limit never reads like the figure beyond it', () => {
  expect(unusual([70, 80.4], 'outside')).toBe('above the upper limit of 80.0');
});

test('a run is counted from the last figure that was not on its side of the mean', () => {
  expect(unusual([60, 72, 73, 72, 74, 73, 72, 74, 73], 'run')).toBe(
    'the 8th month in a row above the mean of 71',
  );
  expect(unusual([71, 70, 70, 69, 70, 69, 70, 70], 'run')).toBe(
    'the 7th month in a row below the mean of 71',
  );
  expect(unusual([72, null, 72, 73, 72, 74, 73, 72, 74], 'run')).toBe(
    'the 7th month in a row above the mean of 71',
  );
});

test('a run begins anew where the chart does', () => {
  expect(unusual([72, 73, 72, 73, 72, 74, 73, 72, 74, 73], 'run', [3])).toBe(
    'the 7th month in a row above the mean of 71',
  );
});

test('a trend is counted in its figures, the first included', () => {
  expect(unusual([80, 79, 77, 76, 75, 74, 73, 70], 'trend')).toBe('falling for 8 months in a row');
  expect(unusual([75, 66, 67, 68, 69, 70, 72, 73], 'trend')).toBe('rising for 7 months in a row');
});

test('two of three near a limit are counted, one outside it not among them', () => {
  expect(unusual([78, 72, 78], 'two-in-three')).toBe('2 of the last 3 months near the upper limit of 80');
  expect(unusual([78, 79, 80], 'two-in-three')).toBe('3 of the last 3 months near the upper limit of 80');
  expect(unusual([81, 64, 63], 'two-in-three')).toBe('2 of the last 3 months near the lower limit of 62');
});

const clause = (measure: MeasureFinding) => variationClause(measure).words;

test('a range that begins below zero is written with words', () => {
  const low = { mean: 4, lower: -2, upper: 10 };
  expect(clause(charted([4, 5], low, { ...counts, variation: variation('common-cause', low) }))).toBe(
    'within its usual variation (-2 to 10)',
  );
});

test('no limits, no range', () => {
  const none = { mean: 4, lower: null, upper: null };
  expect(clause(charted([4, 5], none, { ...counts, variation: variation('common-cause', none) }))).toBe(
    'within its usual variation',
  );
});

test('too few figures, trial limits, and figures that add up over the year are told apart', () => {
  const few = 'too few figures to tell whether that is unusual';
  const ytd = { ...counts, periodBasis: 'ytd' } as const;
  expect(clause(monthly([1, 2, 3, 4, 5, 6], counts))).toBe(few);
  expect(clause(charted([1, 2, 3, 4, 5, 6], limits, counts))).toBe(few);
  expect(clause(monthly([1, 2, 3, 4, 5], ytd))).toBe(few);
  expect(clause(monthly([1, 2, 3, 4, 5, 6], ytd))).toBe(
    'figures that add up over the year don’t tell whether that is unusual',
  );
});

test('steps are called by their length, days only figures', () => {
  const quarters = charted(
    [72, 85],
    limits,
    { ...counts, variation: variation('neutral-high', limits) },
    { cause: 'run', judgement: 'neutral' },
  );
  const renamed = (period: string) => ({
    ...quarters,
    chart: {
      trial: false,
      rebasedAt: [],
      points: (quarters.chart?.points ?? []).map((point) => ({ ...point, period })),
    },
  });
  expect(clause(renamed('2019-Q1'))).toContain('2nd quarter in a row');
  expect(clause(renamed('2019-08-31'))).toContain('2nd figure in a row');
});
