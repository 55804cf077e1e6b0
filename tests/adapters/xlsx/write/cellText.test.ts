import { cellText } from '../../../../src/adapters/xlsx/write/cellText';

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
});
