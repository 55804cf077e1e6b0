import fc from 'fast-check';
import { parseDueDate } from '../../../src/core/grid/dueDates';
import { isoToSerial, serialToIso } from '../../../src/core/grid/dates';
import { monthPeriod, periodOfKey, weekOf } from '../../../src/core/grid/period';
import { comparePeriods, periodsBetween } from '../../../src/core/grid/periodOrder';
import { daysAsMonths, parsePeriod, quartersOfOneKind } from '../../../src/core/grid/periods';
import type { Period } from '../../../src/core/grid/periods';

const key = (value: string | number, format = 'General', year?: string): string | null =>
  parsePeriod(value, format, year === undefined ? { date1904: false } : { year, date1904: false })?.key ??
  null;

const of = (text: string): Period => {
  const period = periodOfKey(text);
  if (!period) throw new Error(text);
  return period;
};

describe('periods', () => {
  test.each([
    ['Aug 19', '2019-08'],
    ['Aug-19', '2019-08'],
    ["Aug '19", '2019-08'],
    ['August 2019', '2019-08'],
    ['Sept. 2019', '2019-09'],
    ['2019 August', '2019-08'],
    ['2023-08', '2023-08'],
    ['08/2023', '2023-08'],
    ['Jan-24', '2024-01'],
    ['Jan 99', '1999-01'],
    ['gennaio 2020', '2020-01'],
    ['Январь 2020', '2020-01'],
    ["Q1'15", '2015-Q1'],
    ['Q1 2023 ', '2023-Q1'],
    [' Q1  2023', '2023-Q1'],
    ['2023 Q4', '2023-Q4'],
    ['2019-Q1', '2019-Q1'],
    ['Q1 2019/20', '2019/20-Q1'],
    ['2019/20-Q1', '2019/20-Q1'],
    ['2019/20 Q4', '2019/20-Q4'],
    ['Quarter 2 2019-20', '2019/20-Q2'],
    ['Q3 FY17', '2016/17-Q3'],
    ['Q2 1819', '2018/19-Q2'],
    ['Q4 2122', '2021/22-Q4'],
    ['Q1 2021', '2021-Q1'],
    ['1st quarter 2019', '2019-Q1'],
    ['Apr-Jun 2019', '2019-Q2'],
    ['2016/17', '2016/17'],
    ['2016-17', '2016/17'],
    ['2016/2017', '2016/17'],
    ['1999/00', '1999/00'],
    ['FY17', '2016/17'],
    ['FY2017', '2016/17'],
    ['FY 2016/17', '2016/17'],
    ['2019', '2019'],
    ['2020-W05', '2020-W05'],
    ['Week 5 2020', '2020-W05'],
    ['w/c 06/01/2020', '2020-W02'],
    ['W/C: 6 Jan 2020', '2020-W02'],
    ['w/e 12/01/2020', '2020-W02'],
    ['Week ending 10 January 2020', '2020-W02'],
    ['31 Dec 2023', '2023-12-31'],
    ['31-Dec-23', '2023-12-31'],
    ['31st December 2023', '2023-12-31'],
    ['Mar 25, 2024', '2024-03-25'],
    ['Mon 6 Jan 2020', '2020-01-06'],
    ['Wednesday, 8 January 2020', '2020-01-08'],
    ['2020-01-01', '2020-01-01'],
    ['2020-01-01T00:00:00Z', '2020-01-01'],
    ['01/08/2019', '2019-08-01'],
    ['08/25/2019', '2019-08-25'],
    ['1.8.2019', '2019-08-01'],
    ['Aug\u200b\u00a019', '2019-08'],
  ])('“%s” is %s', (text, expected) => expect(key(text)).toBe(expected));

  test.each([
    ['JANUARY', '2019', '2019-01'],
    ['January', '2019/20', '2020-01'],
    ['Apr', '2019/20', '2019-04'],
    ['Mar', 'FY20', '2020-03'],
    ['Q1', '2019/20', '2019/20-Q1'],
    ['Q4', '2019/20', '2019/20-Q4'],
    ['Q1', '2019', '2019-Q1'],
    ['Qtr 3', '2019', '2019-Q3'],
    ['WW32', '2019', '2019-W32'],
    ['Week 01', '2020', '2020-W01'],
    ['31 Dec', '2019/20', '2019-12-31'],
  ])('“%s” under %s is %s', (text, year, expected) => expect(key(text, 'General', year)).toBe(expected));

  test.each([
    'JANUARY',
    'Q1',
    'Week 01',
    '31 Dec',
    'Target',
    'Current',
    'Trend',
    '',
    '12',
    '63%',
    '1/2',
    '2019/21',
    '2018/19 (or 2019/20)',
    '30/02/2019',
    '31/13/2019',
    'Q5 2019',
    'Week 54 2019',
    '1899',
    '1819',
    '2101',
    'May be 20',
    'Maria 19',
  ])('“%s” alone is no period', (text) => expect(key(text)).toBeNull());

  test('weeks of a financial year are not guessed', () => {
    expect(key('Week 01', 'General', '2019/20')).toBeNull();
  });

  test('a number is a period only when its format shows a date, or it can be a year', () => {
    expect(key(43678)).toBeNull();
    expect(key(43678, 'mmm yy')).toBe('2019-08');
    expect(key(43678, 'mmmm')).toBe('2019-08');
    expect(key(43678, 'dd/mm/yyyy')).toBe('2019-08-01');
    expect(key(43678, 'yyyy')).toBe('2019');
    expect(key(2019)).toBe('2019');
    expect(key(1990)).toBe('1990');
    expect(key(1989)).toBeNull();
    expect(key(2100)).toBe('2100');
    expect(key(2101)).toBeNull();
    expect(key(2019.5)).toBeNull();
    expect(key(2019, '£#,##0')).toBeNull();
    expect(parsePeriod(null, 'General', { date1904: false })).toBeNull();
    expect(parsePeriod(true, 'General', { date1904: false })).toBeNull();
  });

  test('a date of the 1904 system is four years and a day later', () => {
    expect(parsePeriod(42216, 'mmm yy', { date1904: true })?.key).toBe('2019-08');
  });

  test('a period knows its first and last day', () => {
    expect(of('2020-02')).toMatchObject({ start: '2020-02-01', end: '2020-02-29' });
    expect(of('2019/20')).toMatchObject({ start: '2019-04-01', end: '2020-03-31' });
    expect(of('2019/20-Q4')).toMatchObject({ start: '2020-01-01', end: '2020-03-31' });
    expect(of('2019-Q4')).toMatchObject({ start: '2019-10-01', end: '2019-12-31' });
    // ISO 8601: 2020 has 53 weeks, 2019 has 52
    expect(of('2020-W53')).toMatchObject({ start: '2020-12-28', end: '2021-01-03' });
    expect(periodOfKey('2019-W53')).toBeNull();
    expect(periodOfKey('2010-11')?.kind).toBe('month');
  });

  test('beside financial quarters, quarters of 2021 are of 2020/21', () => {
    const quarters = (...keys: string[]): string[] => quartersOfOneKind(keys.map(of)).map(({ key }) => key);
    expect(quarters('2019/20-Q4', '2021-Q1')).toEqual(['2019/20-Q4', '2020/21-Q1']);
    expect(quarters('2021-Q1', '2021-Q2')).toEqual(['2021-Q1', '2021-Q2']);
    expect(quarters('2019/20-Q4', '2021-Q1', '2022-Q1')).toEqual(['2019/20-Q4', '2021-Q1', '2022-Q1']);
  });

  test('first days of months, or last ones, stand for their months', () => {
    const days = (...keys: string[]): string[] => daysAsMonths(keys.map(of)).map((period) => period.key);
    expect(days('2019-08-01', '2019-09-01')).toEqual(['2019-08', '2019-09']);
    expect(days('2019-09-30', '2019-08-31')).toEqual(['2019-09', '2019-08']);
    expect(days('2019-08-01')).toEqual(['2019-08-01']);
    expect(days('2019-08-01', '2019-08-02')).toEqual(['2019-08-01', '2019-08-02']);
    expect(days('2019-08-01', '2019-09-30')).toEqual(['2019-08-01', '2019-09-30']);
    expect(days('2019-10', '2019-11-30', '2019-12')).toEqual(['2019-10', '2019-11', '2019-12']);
    expect(days('2019-10', '2019-11-29')).toEqual(['2019-10', '2019-11-29']);
    expect(days('2019-11', '2019-11-30')).toEqual(['2019-11', '2019-11-30']);
  });

  test.each([
    ['2019-12', '2020-01'],
    ['2019-12-31', '2020-01-01'],
    ['2020-W53', '2021-W01'],
    ['2019-Q4', '2020-Q1'],
    ['2019/20-Q3', '2019/20-Q4'],
    ['2019/20-Q4', '2020/21-Q1'],
    ['2019', '2020'],
    ['1999/00', '2000/01'],
  ])('after %s comes %s', (first, second) => {
    expect(periodsBetween(of(first), of(second))).toBe(1);
    expect(comparePeriods(of(first), of(second))).toBeLessThan(0);
  });

  test('periods are counted over years, and never across kinds', () => {
    expect(periodsBetween(of('2019-11'), of('2020-01'))).toBe(2);
    expect(periodsBetween(of('1900-01'), of('2100-12'))).toBe(2411);
    expect(periodsBetween(of('2019-11'), of('2019-11'))).toBe(0);
    expect(periodsBetween(of('2020'), of('2019'))).toBe(-1);
    expect(periodsBetween(of('2019'), of('2019-11'))).toBeNull();
  });

  test('every day lies in a week that its key names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73400 }), (serial) => {
        const day = serialToIso(serial, false) ?? '';
        const week = weekOf(day);
        expect(week.start <= day && day <= week.end).toBe(true);
        if (week.key >= '1901') expect(periodOfKey(week.key)).toEqual(week);
      }),
    );
  });

  test('months from any two months apart are counted exactly', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, month, ([y1, m1], [y2, m2]) => {
        const [from, to] = [monthPeriod(y1, m1), monthPeriod(y2, m2)];
        expect(from && to && periodsBetween(from, to)).toBe((y2 - y1) * 12 + m2 - m1 || 0);
      }),
    );
  });
});

describe('due dates', () => {
  test.each([
    ['March 2020', '2020-03-31'],
    ['31/03/2025', '2025-03-31'],
    ['End of Q2 2024/25', '2024-09-30'],
    ['By end March 2020', '2020-03-31'],
    ['end of 2024/25', '2025-03-31'],
    ['Feb 24.', '2024-02-29'],
    ['by 1 May 2020', '2020-05-01'],
    ['2025', '2025-12-31'],
    ['01.07.24', '2024-07-01'],
  ])('“%s” is due on %s', (text, date) => expect(parseDueDate(text, 'General', false)).toBe(date));

  test.each(['Ongoing', 'Quarterly', 'Spring 2024', 'TBC', 'March', '', 'ASAP'])('“%s” has no day', (text) =>
    expect(parseDueDate(text, 'General', false)).toBeNull(),
  );

  test('a number is due on a day only when its format shows a date', () => {
    expect(parseDueDate(isoToSerial('2025-03-31', false), 'dd/mm/yyyy', false)).toBe('2025-03-31');
    expect(parseDueDate(45747, 'General', false)).toBeNull();
    expect(parseDueDate(isoToSerial('2025-03-31', true), 'mmm yy', true)).toBe('2025-03-31');
    expect(parseDueDate(null, 'General', false)).toBeNull();
  });
});
