import fc from 'fast-check';
import { readFigure } from '../../../src/core/grid/figures';
import type { CellValue } from '../../../src/core/grid/grid';

const typed = (text: string): [number, string] | null => {
  const figure = readFigure(text, 'General');
  return figure.kind === 'number' && figure.typedAsText ? [figure.value, figure.unit] : null;
};

describe('figures', () => {
  test.each([
    ['63%', 0.63, 'percent'],
    [' 63 % ', 0.63, 'percent'],
    ['63.5%', 0.635, 'percent'],
    ['15.8%', 0.158, 'percent'],
    ['100%', 1, 'percent'],
    ['0%', 0, 'percent'],
    ['-2.5%', -0.025, 'percent'],
    ['63 per cent', 0.63, 'percent'],
    ['40% repeat', 0.4, 'percent'],
    ['4,200', 4200, 'number'],
    ['1 288', 1288, 'number'],
    ['1 204 377', 1204377, 'number'],
    ['4.1M', 4100000, 'number'],
    ['1,234,567.5', 1234567.5, 'number'],
    ['4000K', 4000000, 'number'],
    ['0', 0, 'number'],
    ['-0', 0, 'number'],
    ['.5', 0.5, 'number'],
    ['1.5e3', 1500, 'number'],
    ['(1,200)', -1200, 'number'],
    ['(£1,200)', -1200, 'currency'],
    ['−3', -3, 'number'],
    ['–3', -3, 'number'],
    ['- 3', -3, 'number'],
    ['+3', 3, 'number'],
    ['£1.2m', 1200000, 'currency'],
    ['-£5', -5, 'currency'],
    ['£-5', -5, 'currency'],
    ['£ 4,200.50', 4200.5, 'currency'],
    ['€3 million', 3000000, 'currency'],
    ['93 days', 93, 'days'],
    ['1 day', 1, 'days'],
    ['45 working days', 45, 'days'],
    ['93\u00a0days\u200b', 93, 'days'],
  ])('“%s” is %d, %s', (text, value, unit) => expect(typed(text)).toEqual([value, unit]));

  test.each([
    '1 in 4',
    '12/34',
    '10-20',
    '10 - 20%',
    '3 of 5',
    'Exempt under Section 43',
    'On track',
    '4,20',
    '1,2345',
    '12 apples',
    '(12',
    '12)',
    '3 1',
    'Q1',
    '1.2.3',
    '40% of the 12 cases',
    'mm',
  ])('“%s” is words', (text) => expect(readFigure(text, 'General')).toEqual({ kind: 'words', text }));

  test.each([
    '-',
    '–',
    '—',
    'n/a',
    'N/A',
    '..',
    'TBC',
    '',
    '  ',
    '#N/A',
    '#DIV/0!',
    '#REF!',
    'Not available',
  ])('“%s” says there is no figure', (text) =>
    expect(readFigure(text, 'General')).toEqual({ kind: 'missing', mark: text.trim() }),
  );

  test.each([
    '[c]',
    '[x]',
    '[z]',
    '[k]',
    '[low]',
    '[u]',
    'c',
    'X',
    'z',
    'k',
    '*',
    '<5',
    '< 5',
    'Fewer than 5',
  ])('“%s” stands for a figure that is not shown', (text) =>
    expect(readFigure(text, 'General')).toEqual({ kind: 'suppressed', mark: text }),
  );

  test('an empty cell has no figure, and a true zero is one', () => {
    expect(readFigure(null, 'General')).toEqual({ kind: 'missing', mark: '' });
    expect(readFigure(0, 'General')).toEqual({
      kind: 'number',
      value: 0,
      unit: 'number',
      typedAsText: false,
    });
  });

  test.each([
    [0.635, '0.0%', 'percent'],
    [0.635, '[Red]0%', 'percent'],
    [0.635, '0.0"%"', 'number'],
    [1200, '£#,##0', 'currency'],
    [1200, '"£"#,##0', 'currency'],
    [1200, '[$£-809]#,##0.00', 'currency'],
    [1200, '[$-809]#,##0.00', 'number'],
    [93, '0 "days"', 'days'],
    [93, 'General', 'number'],
  ])('%d with the format %s is a %s', (value, format, unit) =>
    expect(readFigure(value, format)).toEqual({ kind: 'number', value, unit, typedAsText: false }),
  );

  test('a tick is not a figure, and neither is infinity', () => {
    expect(readFigure(true, 'General')).toEqual({ kind: 'words', text: 'TRUE' });
    expect(readFigure(Infinity, 'General').kind).toBe('missing');
  });

  test('a date is not a figure', () => {
    expect(readFigure(43678, 'dd/mm/yyyy')).toEqual({ kind: 'words', text: '43678' });
  });

  test('a number typed as text is the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('', ' ', '\u00a0'), (n, pad) => {
        expect(typed(`${pad}${n}${pad}`)?.[0]).toBe(n);
        expect(typed(`${n.toLocaleString('en-GB')}`)?.[0]).toBe(n);
      }),
    );
  });

  test('whatever a cell holds, reading it gives an answer', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(
        cell,
        fc.string(),
        (value: CellValue, format) => readFigure(value, format).kind !== undefined,
      ),
    );
  });
});
