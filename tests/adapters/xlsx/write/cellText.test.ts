import { cellText, looksLikeFormula, MAX_CELL_TEXT } from '../../../../src/adapters/xlsx/write/cellText';

describe('text in a cell', () => {
  test('markup is only text', () => {
    expect(cellText('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;');
  });
  test('control characters and lone surrogates are written as Excel writes them', () => {
    expect(cellText('a\u0001\ud800\r')).toBe('a_x0001__xD800__x000D_');
  });
  test('text that looks escaped stays as typed', () => {
    expect(cellText('_x000D_')).toBe('_x005F_x000D_');
  });
  test('text of 32,767 characters is whole, one more is cut with a sign', () => {
    expect(cellText('a'.repeat(MAX_CELL_TEXT))).toHaveLength(MAX_CELL_TEXT);
    const cut = cellText('a'.repeat(MAX_CELL_TEXT + 1));
    expect([cut.length, cut.at(-1)]).toEqual([MAX_CELL_TEXT, '…']);
  });
  test.each(['=1', '+1', '-1', '@a'])('%s would be taken for a formula', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });
});
