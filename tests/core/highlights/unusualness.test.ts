import { unusualness } from '../../../src/core/highlights/unusualness';
import { charted, monthly } from '../../support/series';

const counts = { unit: 'count' } as const;

test('how unusual a change is counts in the mean size of the changes before it', () => {
  // Changes before: 2, 2, 2; the latest one is 6.
  expect(unusualness(monthly([10, 12, 10, 12, 18], counts))).toBe(3);
});

test('fewer than three earlier changes tell nothing of what is usual', () => {
  expect(unusualness(monthly([10, 12, 10, 18], counts))).toBeNull();
  expect(unusualness(monthly([10, null, 10, 12, 18], counts))).toBeNull();
});

test('with limits it is the distance from the mean in mean moving ranges, 2.66 of which lead to a limit', () => {
  const limits = { mean: 50, lower: 23.4, upper: 76.6 };
  // The limits are 26.6 from the mean, so the mean moving range is 10; 65 is 15 away.
  expect(unusualness(charted([50, 40, 65], limits, counts))).toBeCloseTo(1.5, 9);
});

test('without limits, or with limits on the mean, the changes before count', () => {
  expect(unusualness(charted([10, 12, 10, 12, 18], { mean: 12, lower: null, upper: null }, counts))).toBe(3);
  expect(unusualness(charted([10, 12, 10, 12, 18], { mean: 12, lower: 12, upper: 12 }, counts))).toBe(3);
});
