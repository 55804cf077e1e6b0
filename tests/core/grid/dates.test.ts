import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isDateFormat,
  isoDate,
  isoToSerial,
  lastDayOfMonth,
  serialToIso,
  weekday,
} from '../../../src/core/grid/dates';

describe('dates', () => {
  // Serials as Excel shows them for these days.
  test.each([
    [43861, '2020-01-31'],
    [36526, '2000-01-01'],
    [61, '1900-03-01'],
    [73415, '2100-12-31'],
  ])('serial %i of the 1900 system is %s', (serial, date) => {
    expect(serialToIso(serial, false)).toBe(date);
    expect(isoToSerial(date, false)).toBe(serial);
  });

  test.each([
    [0, '1904-01-01'],
    [42399, '2020-01-31'],
  ])('serial %i of the 1904 system is %s', (serial, date) => {
    expect(serialToIso(serial, true)).toBe(date);
    expect(isoToSerial(date, true)).toBe(serial);
  });

  test('a time of day is dropped', () => {
    expect(serialToIso(43861.99, false)).toBe('2020-01-31');
  });

  test.each([60, 0, -1, 73416, Number.NaN, Infinity])('serial %d is no day we know', (serial) => {
    expect(serialToIso(serial, false)).toBeNull();
  });

  test('every day leads back to itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 73415 }),
        (n) => isoToSerial(serialToIso(n, false) ?? '', false) === n,
      ),
    );
  });

  test('a day that does not exist is none', () => {
    expect(isoDate(2020, 2, 29)).toBe('2020-02-29');
    expect(isoDate(2019, 2, 29)).toBeNull();
    expect(isoDate(2019, 13, 1)).toBeNull();
    expect(isoDate(2019, 0, 1)).toBeNull();
    expect(isoDate(1899, 12, 31)).toBeNull();
    expect(isoDate(2101, 1, 1)).toBeNull();
    expect(() => isoToSerial('2019-13-01', false)).toThrow(RangeError);
  });

  test('days and months are counted over the ends of months and years', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2020-03-31', -13)).toBe('2019-02-28');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(lastDayOfMonth(1900, 2)).toBe(28);
    expect(weekday('2020-01-06')).toBe(1);
    expect(weekday('2020-01-12')).toBe(7);
  });

  test.each([
    'dd/mm/yyyy',
    'mmm yy',
    'mmm-yy',
    '[$-809]d mmmm yyyy;@',
    'm/d/yy h:mm',
    'mmmm',
    'ddd d',
    'yyyy\\-mm',
  ])('“%s” shows a date', (format) => expect(isDateFormat(format)).toBe(true));

  test.each([
    'General',
    '0',
    '0.00%',
    '#,##0 "days"',
    'h:mm:ss',
    '[h]:mm',
    'mm:ss.0',
    '[Red]#,##0',
    '@',
    '_(* #,##0_);_(* (#,##0)',
    '"Good day"',
    '',
  ])('“%s” does not', (format) => expect(isDateFormat(format)).toBe(false));
});
