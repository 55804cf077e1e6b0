import { clipboardFit, wholeShares } from '../../../src/adapters/html/clipboardFit';
import type { HighlightTable } from '../../../src/core/report/tables';
import { sampleReport, tablesOf } from './sampleReport';

/** A table of one row; each column as wide as said. */
function table(columns: [width: number, text: string][]): HighlightTable {
  return {
    id: 'T',
    title: 'T',
    description: '',
    rule: '',
    columns: columns.map(([width], i) => ({ key: `c${String(i)}`, heading: 'A', width, align: 'left' })),
    rows: [{ key: 'r', cells: columns.map(([, text]) => ({ text })) }],
  };
}

describe('A copied table on an A4 page', () => {
  const tables = tablesOf(sampleReport());

  test.each([451, 697])('fills %i points with whole points, none of its columns empty', (room) => {
    for (const one of tables) {
      const { widths } = clipboardFit(one, room);
      expect(widths).toHaveLength(one.columns.length);
      expect(widths.reduce((sum, width) => sum + width)).toBe(room);
      expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
    }
  });

  test('keeps the proportions of its columns where every word has room', () => {
    expect(
      clipboardFit(
        table([
          [100, 'one'],
          [300, 'two'],
        ]),
        400,
      ),
    ).toMatchObject({ size: null, widths: [100, 300] });
    expect(
      clipboardFit(
        table([
          [100, 'one'],
          [300, 'two'],
        ]),
        800,
      ).widths,
    ).toEqual([200, 600]);
  });

  test('gives a column the room of its longest word, at the cost of the others', () => {
    const { widths } = clipboardFit(
      table([
        [1, 'Worsening'],
        [999, 'Nothing'],
      ]),
      451,
    );
    // Bold 11 point Helvetica: W 944, o 611, r 389, s 556, e 556, n 611, i 278, n 611, g 611 thousandths of an em.
    const inked = (5.167 * 11 * 1.02 + 2 * 4) | 0;
    expect(widths[0]).toBeGreaterThanOrEqual(inked);
    expect(widths[0]).toBeLessThan(inked + 4);
  });

  test('is set smaller the more words stand side by side, down to 6 points', () => {
    const wide = (n: number) =>
      clipboardFit(table(Array.from({ length: n }, () => [50, 'Improvement'])), 451).size;
    const sizes = [2, 8, 9, 30].map(wide);
    expect(sizes[0]).toBeNull();
    expect(sizes[1]).not.toBeNull();
    expect(sizes[2]).toBeLessThanOrEqual(sizes[1] ?? 0);
    expect(sizes[3]).toBe(6);
  });

  test('survives a cell of 32,000 letters without a space', () => {
    const { widths } = clipboardFit(
      table([
        [50, 'x'.repeat(32_000)],
        [50, 'Red'],
      ]),
      451,
    );
    expect(widths[1]).toBeGreaterThan(100);
  });

  test('rounds so that the parts add up', () => {
    expect(wholeShares(100, [1, 1, 1])).toEqual([33, 34, 33]);
    expect(wholeShares(601, [99, 352]).reduce((sum, share) => sum + share)).toBe(601);
  });
});
