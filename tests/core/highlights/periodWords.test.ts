import {
  dayWords,
  monthWords,
  ordinal,
  periodWords,
  stepWord,
  steps,
} from '../../../src/core/highlights/periodWords';

test('months are said in full, other periods as they are headed', () => {
  expect(periodWords({ period: '2019-12', label: 'Dec 19' })).toBe('December 2019');
  expect(periodWords({ period: '2019/20-Q3', label: 'Q3 2019/20' })).toBe('Q3 2019/20');
});

test('dates are said by day or by month', () => {
  expect(dayWords('2020-01-05')).toBe('5 January 2020');
  expect(monthWords('2019-12-31')).toBe('December 2019');
});

test.each([
  ['2019-12', 'month'],
  ['2020-W05', 'week'],
  ['2019-Q1', 'quarter'],
  ['2019/20-Q1', 'quarter'],
  ['2019', 'year'],
  ['2019/20', 'year'],
  ['2019-08-31', 'figure'],
  ['nonsense', 'figure'],
])('a step of %s is a %s', (period, word) => {
  expect(stepWord(period)).toBe(word);
});

test('counts of steps', () => {
  expect([steps(1, '2019-12'), steps(2, '2019-12')]).toEqual(['1 month', '2 months']);
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '111th',
  ]);
});
