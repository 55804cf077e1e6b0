import { percentText, typedShare, typedTarget, typedWhole } from '../../../src/taskpane/settings/figures';

const NUMBER = { problem: 'Type a number from 0 to 100.' };

test.each([
  ['5', 0.05],
  ['5%', 0.05],
  [' 7.5 % ', 0.075],
  ['0', 0],
  ['100', 1],
])('%j typed as points or per cent is the share %d', (text, value) => {
  expect(typedShare(text)).toEqual({ value });
});

test.each(['', 'many', '-1', '100.1', '5 points of'])('%j is no share, and says what to type', (text) => {
  expect(typedShare(text)).toEqual(NUMBER);
});

test.each([
  ['85', true, 0.85],
  ['85%', true, 0.85],
  ['1,200', false, 1200],
  ['-3.5', false, -3.5],
  ['', false, null],
  ['   ', true, null],
])('the target %j (a percentage: %j) is %j', (text, percent, value) => {
  expect(typedTarget(text, percent)).toEqual({ value });
});

test('a target in words says what to type', () => {
  expect(typedTarget('soon', false)).toEqual({ problem: 'Type a number, or leave it empty.' });
});

test('a whole number is taken from its range, both ends included', () => {
  expect(typedWhole('1', 1, 24)).toEqual({ value: 1 });
  expect(typedWhole('24', 1, 24)).toEqual({ value: 24 });
  for (const text of ['0', '25', '2.5', '', 'two']) {
    expect(typedWhole(text, 1, 24)).toEqual({ problem: 'Type a whole number from 1 to 24.' });
  }
});

test('a share is shown as typed, without the noise of binary fractions', () => {
  expect(percentText(0.05)).toBe('5');
  expect(percentText(0.07)).toBe('7');
  expect(percentText(0.125)).toBe('12.5');
});
