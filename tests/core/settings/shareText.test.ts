import fc from 'fast-check';
import {
  movedPoint,
  percentText,
  plainNumber,
  pointsText,
  shareOf,
} from '../../../src/core/settings/shareText';

test.each([
  [0.05, 2, '5'],
  [0.07, 2, '7'],
  [0.005, 2, '0.5'],
  [1e-7, 2, '0.00001'],
  [1e21, 2, '100000000000000000000000'],
  [-12.5, -2, '-0.125'],
  [0, 2, '0'],
])('%d with its point moved by %d is %s', (value, places, text) => {
  expect(movedPoint(value, places)).toBe(text);
});

test('a share reads as points or per cent', () => {
  expect([pointsText(0.05), pointsText(0.01), percentText(0.125)]).toEqual(['5 points', '1 point', '12.5%']);
});

test('a share read back from its points is the very same number', () => {
  const share = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(fc.property(share, (value) => shareOf(movedPoint(value, 2)) === value + 0));
});

test.each([
  ['1,200.5', 1200.5],
  ['.5', 0.5],
  ['−3', -3],
  ['1e-300', 1e-300],
])('%s is the number %d', (text, value) => {
  expect(plainNumber(text)).toBe(value);
});

test.each(['', '1,2', '5%', 'ten', '1e999', '1 2', '--1'])('“%s” is no plain number', (text) => {
  expect(plainNumber(text)).toBeNull();
});
