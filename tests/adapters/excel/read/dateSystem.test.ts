import { countsFrom1904, DateSystem } from '../../../../src/adapters/excel/read/dateSystem';
import type { Area } from '../../../../src/core/grid/grid';

const area = (lastRow: number, lastColumn: number): Area => ({
  firstRow: 1,
  firstColumn: 1,
  lastRow,
  lastColumn,
});
const on = (lastRow: number, lastColumn: number) => ({ sheet: 'Risks', area: area(lastRow, lastColumn) });

/** Serial numbers of 31 January 2020, as Excel has them in either system: 1,462 days lie between. */
const IN_1900 = 43_861;
const IN_1904 = 42_399;

describe('a date and its text', () => {
  test.each([
    ['31/01/2020', IN_1900, false],
    ['31/01/2020', IN_1904, true],
    ['Friday, 31 January 2020', IN_1904, true],
    ['2020-01-31 00:00', IN_1900, false],
    ['Jan-20', IN_1900, false],
    ['Jan-20', IN_1904, true],
  ])('%s with %d tell by the year whether days count from 1904', (text, serial, from1904) => {
    expect(countsFrom1904(serial, text)).toBe(from1904);
  });

  test.each([
    ['31 January', IN_1900],
    ['########', IN_1900],
    ['', IN_1904],
    ['31/01/1999', IN_1900],
  ])('%s with %d do not tell', (text, serial) => {
    expect(countsFrom1904(serial, text)).toBeNull();
  });

  test('do not tell when the day of the month is the other system’s year', () => {
    // 20 January 2016 and, in the 1904 system, 21 January 2020.
    expect(countsFrom1904(42_389, '20/01/16')).toBeNull();
  });
});

describe('the date system of a workbook', () => {
  test('is told by the first date whose text shows its year', () => {
    const dates = new DateSystem(1);
    dates.look(
      on(1, 3),
      [['Due', IN_1904, IN_1904]],
      [['General', 'd mmmm', 'dd/mm/yyyy']],
      [['Due', '31 January', '31/01/2020']],
    );
    expect(dates.is1904).toBe(true);
    expect(dates.unread).toEqual([]);
    expect(dates.partToRead(area(5, 5))).toBeNull();
  });

  test('is the usual one without a date; a number that is none tells nothing', () => {
    const dates = new DateSystem(1);
    dates.look(on(1, 2), [[IN_1904, '31/01/2020']], [['#,##0', 'dd/mm/yyyy']], [['42,399', '31/01/2020']]);
    expect(dates.is1904).toBe(false);
    expect(dates.unread).toEqual([]);
  });

  test('is asked of dates whose text was not read, each as a cell of its own', () => {
    const dates = new DateSystem(1);
    dates.look(
      on(2, 2),
      [
        ['Due', 'Done'],
        ['', IN_1904],
      ],
      [
        ['@', '@'],
        ['@', 'dd/mm/yyyy'],
      ],
      [],
    );
    const cell = { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 };
    expect(dates.unread).toEqual([{ sheet: 'Risks', area: cell }]);
    dates.look({ sheet: 'Risks', area: cell }, [[IN_1904]], [['dd/mm/yyyy']], [['31/01/2020']]);
    expect(dates.is1904).toBe(true);
    expect(dates.unread).toEqual([]);
  });

  test('is asked of no more than 20 dates', () => {
    const dates = new DateSystem(1);
    const rows = Array.from({ length: 50 }, () => [IN_1900]);
    dates.look(
      on(50, 1),
      rows,
      rows.map(() => ['d mmm']),
      [],
    );
    expect(dates.unread).toHaveLength(20);
  });

  test('needs the texts of the first columns only, shared out among the sheets', () => {
    // 40,000 texts over 10 areas are 4,000 each: 100 rows of 40 columns.
    const dates = new DateSystem(10);
    expect(dates.partToRead(area(5_000, 300))).toEqual(area(100, 40));
    expect(dates.partToRead(area(6, 3))).toEqual(area(6, 3));
  });

  test('needs no more texts once 40,000 were read', () => {
    const dates = new DateSystem(1);
    expect(dates.partToRead(area(2_000, 40))).toEqual(area(1_000, 40));
    expect(dates.partToRead(area(1, 1))).toBeNull();
  });
});
