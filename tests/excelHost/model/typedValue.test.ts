import { typed } from './typedValue';

/** What Excel (en-US) shows in the formula bar and as the format of a General cell after such an entry. */
describe('a value written to a cell', () => {
  test.each([
    ['63%', 0.63, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234', 1234, '#,##0'],
    ['$5.50', 5.5, '$#,##0.00'],
    ['1/2/2020', 43832, 'm/d/yyyy'],
    ['2020-01-31', 43861, 'm/d/yyyy'],
    ['31-Jan-20', 43861, 'd-mmm-yy'],
    ['Jan 2020', 43831, 'mmm-yy'],
    ['12:00', 0.5, 'h:mm'],
    ['1e3', 1000, '0.00E+00'],
  ])('%s becomes the number %d, shown as %s', (written, value, numberFormat) => {
    expect(typed(written, 'General')).toEqual({ value, numberFormat });
  });

  test.each([
    ['-5', -5],
    ['(5)', -5],
    ['007', 7],
    ['true', true],
  ])('%s becomes %p', (written, value) => {
    expect(typed(written, 'General')).toEqual({ value });
  });

  test.each(['31/01/2020', '<5', '–', 'May be', '1.2.1', 'Q1 2020', '4 - Likely'])(
    '%s stays the text it is',
    (written) => {
      expect(typed(written, 'General')).toEqual({ value: written });
    },
  );

  test('text after an apostrophe stays text, without the apostrophe', () => {
    expect(typed("'63%", 'General')).toEqual({ value: '63%' });
    expect(typed("'=A1", 'General')).toEqual({ value: '=A1' });
  });

  test('text in a cell formatted as text stays text', () => {
    expect(typed('=A1', '@')).toEqual({ value: '=A1' });
  });

  test('text that begins with = is a formula', () => {
    expect(typed('=A1', 'General')).toEqual({ value: 0, formula: '=A1' });
  });

  test.each(['- see note', '+ two more', '@home'])(
    '%s is refused: Excel takes it for a broken formula',
    (written) => {
      expect(() => typed(written, 'General')).toThrow('formula');
    },
  );

  test('a cell holds 32,767 characters and no more', () => {
    expect(typed('x'.repeat(32_767), 'General').value).toHaveLength(32_767);
    expect(() => typed('x'.repeat(32_768), 'General')).toThrow('32,767');
  });

  test('an error’s name becomes the error', () => {
    expect(typed('#N/A', 'General')).toEqual({ value: '#N/A', isError: true });
  });
});
