import { textWidth, wrapText } from '../../../src/core/report/textWidth';

const regular = { size: 10, bold: false };

describe('width of text', () => {
  it('is the sum of Helvetica’s published widths and 2 % of margin', () => {
    // Adobe's Helvetica.afm: A 667, space 278, i 222 thousandths.
    expect(textWidth('A i', regular)).toBeCloseTo((6.67 + 2.78 + 2.22) * 1.02, 6);
  });
  it('is larger in bold: Helvetica-Bold has 722 for A', () => {
    expect(textWidth('A', { size: 10, bold: true })).toBeCloseTo(7.22 * 1.02, 6);
  });
});

describe('wrapping', () => {
  const four = textWidth('aaaa', regular);
  it('keeps a text on one line as long as it just fits, and breaks it one point later', () => {
    expect(wrapText('aaaa', four, regular)).toEqual(['aaaa']);
    const pair = textWidth('aaaa aaaa', regular);
    expect(wrapText('aaaa aaaa', pair + 0.01, regular)).toEqual(['aaaa aaaa']);
    expect(wrapText('aaaa aaaa', pair - 0.01, regular)).toEqual(['aaaa', 'aaaa']);
  });
  it('cuts a word that is wider than the cell, and loses no letter of it', () => {
    const lines = wrapText('x bbbbbbbbbbbb y', four, regular);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('').replace(/ /g, '')).toBe('xbbbbbbbbbbbby');
  });
  it('keeps the breaks a person typed, empty lines included', () => {
    expect(wrapText('a\n\nb', 100, regular)).toEqual(['a', '', 'b']);
  });
});
