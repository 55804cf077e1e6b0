import { periodOfKey } from '../../../src/core/grid/period';
import { elapsed, withGaps } from '../../../src/core/measures/elapsed';

const places = (...keys: string[]) => elapsed(keys.flatMap((key) => periodOfKey(key) ?? []));

test.each([
  ['months in a row', ['2019-11', '2019-12', '2020-01'], [0, 1, 2]],
  ['a month without a column', ['2019-08', '2019-09', '2019-11'], [0, 1, 3]],
  ['every third month has no gaps', ['2019-03', '2019-06', '2019-09'], [0, 1, 2]],
  ['a quarter left out of every third month', ['2019-03', '2019-06', '2019-09', '2020-03'], [0, 1, 2, 4]],
  ['financial quarters over the year end', ['2019/20-Q3', '2019/20-Q4', '2020/21-Q1'], [0, 1, 2]],
  ['days, often only working ones', ['2019-08-02', '2019-08-05', '2019-08-06'], [0, 1, 2]],
  ['periods of several kinds', ['2018/19', '2019-04', '2019-06'], [0, 1, 2]],
  ['one period', ['2019'], [0]],
  ['no period', [], []],
])('%s: %j stand at %j', (_, keys, expected) => {
  expect(places(...keys)).toEqual(expected);
});

test('a series has a gap for every period without a column', () => {
  expect(withGaps([1, 2, 4], [0, 1, 3])).toEqual([1, 2, null, 4]);
  expect(withGaps([], [])).toEqual([]);
});
