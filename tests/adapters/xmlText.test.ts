import { xmlText } from '../../src/adapters/xmlText';

describe('text in XML', () => {
  test('is never markup', () => {
    expect(xmlText(`</text><script a="1" b='2'>&amp;`)).toBe(
      '&lt;/text&gt;&lt;script a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;',
    );
  });

  test('keeps its spaces and lines', () => {
    expect(xmlText('Week  1\n\tto 2')).toBe('Week  1\n\tto 2');
  });

  test('is without the characters XML forbids', () => {
    expect(xmlText('a\u0000\u0007b\uFFFEc\uD800d')).toBe('abc\uFFFDd');
    expect(xmlText('£ é 中 😀')).toBe('£ é 中 😀');
  });
});
