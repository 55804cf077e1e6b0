import {
  htmlLines,
  htmlText,
  orNothingSeen,
  readsFromTheRight,
  shownText,
} from '../../../src/adapters/html/htmlText';

describe('Text of a workbook on a page', () => {
  test('is never markup, in an element or in an attribute', () => {
    expect(htmlText('<b title="x">A & B\'s</b>')).toBe(
      '&lt;b title=&quot;x&quot;&gt;A &amp; B&#39;s&lt;/b&gt;',
    );
  });

  test('loses the characters that HTML forbids and keeps tabs, lines and emoji', () => {
    expect(shownText('a\u0000b\u0008c\u000bd\u007f\u0080e\ufffe\u{1fffe}')).toBe('abcde');
    expect(shownText('a\tb\n👩‍👩‍👧 ✓')).toBe('a\tb\n👩‍👩‍👧 ✓');
  });

  test('shows half of a pair as the sign for what can’t be shown', () => {
    expect(shownText('\ud83d x \udc00')).toBe('\ufffd x \ufffd');
  });

  test('ends every line with a line feed alone, shown as a break', () => {
    expect(shownText('a\r\nb\rc\u0085d\u2028e\u2029f')).toBe('a\nb\nc\nd\ne\nf');
    expect(htmlLines('a\r\nb < c')).toBe('a<br>b &lt; c');
  });

  test('is never left out: what nobody would see is shown as nothing', () => {
    expect(['', ' \n', '\u0000', 'a'].map(orNothingSeen)).toEqual(['–', '–', '–', 'a']);
  });

  test('finds its own direction only where words are written from the right', () => {
    expect(['سجل', 'Risk שלום', '\u202Eabc'].map(readsFromTheRight)).toEqual([true, true, true]);
    expect(['Risk 12%', 'Ελλάδα', '中文', ''].map(readsFromTheRight)).toEqual([false, false, false, false]);
  });
});
