import type { CellValue } from '../../../src/core/grid/grid';
import { shownText } from '../../../src/core/report/shownText';
import { readRebaseCell, readRebaseText, rebaseText } from '../../../src/core/settings/rebaseText';

describe('the periods a chart starts anew with', () => {
  test.each([
    ['Apr 2019', ['2019-04']],
    ['april 19', ['2019-04']],
    ['2019-04', ['2019-04']],
    ['Q1 2019/20', ['2019/20-Q1']],
    ['Q1 2019', ['2019-Q1']],
    ['1 April 2019', ['2019-04-01']],
    ['2019/20', ['2019/20']],
    ['Week 5 2020', ['2020-W05']],
    ['2019/20-Q1', ['2019/20-Q1']],
  ])('“%s” is %j', (text, keys) => {
    expect(readRebaseText(text)).toEqual({ value: keys });
  });

  test.each([
    '1 April 2019; Jan 2020',
    'Jan 2020, 1 April 2019',
    '1 April 2019\nJan 2020',
    'Jan 2020 and 1 April 2019',
    'Jan 2020 & 1 April 2019; January 2020',
  ])('“%s” are two of them in time order, each once', (text) => {
    expect(readRebaseText(text)).toEqual({ value: ['2019-04-01', '2020-01'] });
  });

  test('a comma inside a period keeps it in one piece', () => {
    expect(readRebaseText('April, 2019')).toEqual({ value: ['2019-04'] });
  });

  test.each(['', 'soon', 'April', 'Apr 2019; soon', 'Apr 2019;', '30 February 2019', 'Q5 2019/20'])(
    '“%s” is not understood, as a whole',
    (text) => {
      expect(readRebaseText(text)).toEqual({ takes: expect.stringContaining('such as Apr 2019') });
    },
  );

  test.each<[CellValue, string, string[]]>([
    // What Excel makes of "Apr 2019", "1 April 2019" and "2019" as they are typed.
    [43556, 'mmm\\-yy', ['2019-04']],
    [43556, 'd mmm yyyy', ['2019-04-01']],
    [2019, 'General', ['2019']],
    ['Apr 2019', 'General', ['2019-04']],
  ])('a cell that holds %j in the format %s says %j', (value, format, keys) => {
    const cell = { value, format, text: shownText(value, format, false), cell: 'G5' };
    expect(readRebaseCell(cell, false)).toEqual({ value: keys });
  });

  test('a date of a workbook that counts from 1904 is its own month', () => {
    const cell = { value: 42094, format: 'mmm yy', text: 'Apr 19', cell: 'G5' };
    expect(readRebaseCell(cell, true)).toEqual({ value: ['2019-04'] });
  });

  test.each([43556, 12])('the plain number %d names no period', (value) => {
    const cell = { value, format: 'General', text: String(value), cell: 'G5' };
    expect(readRebaseCell(cell, false)).toHaveProperty('takes');
  });

  test.each([
    [['2019-04'], 'Apr 2019'],
    [['2019-04-01', '2020-01'], '1 Apr 2019; Jan 2020'],
    [['2019/20-Q1', '2020-Q2'], 'Q1 2019/20; Q2 2020'],
    [['2020-W05'], 'Week 5 2020'],
    [['2018/19', '2020'], '2018/19; 2020'],
    // "Q4 1920" would be read as 2019/20.
    [['1920-Q4'], '1920-Q4'],
  ])('%j are shown as “%s”, which reads back as the same', (keys, words) => {
    expect(rebaseText(keys)).toBe(words);
    expect(readRebaseText(words)).toEqual({ value: keys });
  });
});
