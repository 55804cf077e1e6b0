import { unusualness } from '../../../src/core/highlights/unusualness';
import { charted, monthly, variation } from '../../support/series';

const counts = { unit: 'count' } as const;

test('how unusual a change is counts in the mean size of the changes before it', () => {
  // Changes before: 2, 2, 2; the latest one is 6.
  expect(unusualness(monthly([10, 12, 10, 12, 18], counts))).toBe(3);
});

test('fewer than three earlier changes tell nothing of what is usual', () => {
  expect(unusualness(monthly([10, 12, 10, 18], counts))).toBeNull();
  expect(unusualness(monthly([10, null, 10, 12, 18], counts))).toBeNull();
});

const within = (values: number[], limits: { mean: number; lower: number | null; upper: number | null }) =>
  unusualness(charted(values, limits, { ...counts, variation: variation('common-cause', limits) }));

test('with limits it is the distance from the mean in mean moving ranges, 2.66 of which lead to a limit', () => {
  // The limits are 26.6 from the mean, so the mean moving range is 10; 65 is 15 away.
  expect(within([50, 40, 65], { mean: 50, lower: 23.4, upper: 76.6 })).toBeCloseTo(1.5, 9);
});

test('without limits, with limits on the mean or on trial, the changes before count', () => {
  const values = [10, 12, 10, 12, 18];
  expect(within(values, { mean: 12, lower: null, upper: null })).toBe(3);
  expect(within(values, { mean: 12, lower: 12, upper: 12 })).toBe(3);
  expect(unusualness(charted(values, { mean: 12, lower: 2, upper: 22 }, counts))).toBe(3);
});
