import { fittingText, looksLikeFormula, MAX_CELL_TEXT } from '../../src/adapters/cellText';

describe('text that fits a cell', () => {
  test('text of 32,767 characters is whole, one more is cut with a sign', () => {
    expect(fittingText('a'.repeat(MAX_CELL_TEXT))).toHaveLength(MAX_CELL_TEXT);
    const cut = fittingText('a'.repeat(MAX_CELL_TEXT + 1));
    expect([cut.length, cut.at(-1)]).toEqual([MAX_CELL_TEXT, '…']);
  });
  test('a character of two halves is never cut in two', () => {
    expect(fittingText('ab😀c', 4)).toBe('ab…');
  });
  test('lines end with a line feed alone', () => {
    expect(fittingText('one\r\ntwo')).toBe('one\ntwo');
  });
  test.each(['=1', '+1', '-1', '@a'])('%s would be taken for a formula', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });
});
