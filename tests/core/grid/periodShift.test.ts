import { periodOfKey } from '../../../src/core/grid/period';
import { periodAfter, yearBefore } from '../../../src/core/grid/periodShift';

function period(key: string) {
  const found = periodOfKey(key);
  if (!found) throw new Error(`no period ${key}`);
  return found;
}

test.each([
  ['2019-12', 1, '2020-01'],
  ['2020-01', -1, '2019-12'],
  ['2019-Q4', 1, '2020-Q1'],
  ['2019/20-Q3', 1, '2019/20-Q4'],
  ['2019/20-Q4', 1, '2020/21-Q1'],
  ['2020/21-Q1', -1, '2019/20-Q4'],
  ['2019/20', 2, '2021/22'],
  ['2019', -3, '2016'],
  ['2020-W53', 1, '2021-W01'],
  ['2020-02-28', 2, '2020-03-01'],
  ['2019-08', 0, '2019-08'],
])('%s and %d more is %s', (from, steps, to) => {
  expect(periodAfter(period(from), steps)).toEqual(period(to));
});

test.each([
  ['2019-12', '2018-12'],
  ['2019-Q1', '2018-Q1'],
  ['2019/20-Q4', '2018/19-Q4'],
  ['1999/00', '1998/99'],
  ['2019', '2018'],
  ['2020-W05', '2019-W05'],
  ['2019-08-31', '2018-08-31'],
])('a year before %s was %s', (from, to) => expect(yearBefore(period(from))).toEqual(period(to)));

test.each(['2020-W53', '2020-02-29', '1900'])('a year before %s there was no such period', (key) =>
  expect(yearBefore(period(key))).toBeNull(),
);
