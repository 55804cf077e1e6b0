import fc from 'fast-check';
import { areaName, cellName, columnName, columnNumber, parseCell } from '../../../src/core/grid/address';

describe('address', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %i is called %s', (n, letters) => {
    expect(columnName(n)).toBe(letters);
    expect(columnNumber(letters)).toBe(n);
  });

  test('every column name leads back to its number', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (n) => columnNumber(columnName(n)) === n));
  });

  test('a column that can not exist is a bug', () => {
    expect(() => columnName(0)).toThrow(RangeError);
    expect(() => columnName(1.5)).toThrow(RangeError);
    expect(() => columnNumber('A1')).toThrow(RangeError);
  });

  test('a cell and an area are named as Excel names them', () => {
    expect(cellName(5, 6)).toBe('F5');
    expect(areaName({ firstRow: 2, firstColumn: 1, lastRow: 10, lastColumn: 16 })).toBe('A2:P10');
    expect(areaName({ firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 })).toBe('B3');
  });

  test('an address is read with dollar signs and in either case', () => {
    expect(parseCell('F5')).toEqual({ row: 5, column: 6 });
    expect(parseCell('$f$5')).toEqual({ row: 5, column: 6 });
    expect(parseCell('XFD1048576')).toEqual({ row: 1_048_576, column: 16_384 });
  });

  test.each(['F0', 'XFE1', 'A1048577', 'A1:B2', '', 'F', '5', 'ABCD1', 'A-1'])(
    '“%s” is not a cell',
    (address) => {
      expect(parseCell(address)).toBeNull();
    },
  );
});
