import { isBaseline, readBaselineText } from '../../../src/core/settings/baselineText';

test.each([
  ['12', 12],
  ['first 24', 24],
  ['First 12 points', 12],
  ['the first 13 figures', 13],
  ['120', 120],
])('“%s” is a baseline of %d points', (text, points) => {
  expect(readBaselineText(text)).toEqual({ value: points });
});

test.each(['11', '121', '12.5', '-12', 'a year', '2019', '12%', ''])('“%s” is no baseline', (text) => {
  expect(readBaselineText(text)).toEqual({ takes: 'a whole number from 12 to 120' });
});

test.each([
  [11, false],
  [12, true],
  [12.5, false],
  [120, true],
  [121, false],
  ['12', false],
  [NaN, false],
])('as a plain value %j is one: %s', (value, right) => {
  expect(isBaseline(value)).toBe(right);
});
