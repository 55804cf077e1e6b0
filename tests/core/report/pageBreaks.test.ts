import { type BreakPoint, pageBreaks, pageHeight } from '../../../src/core/report/pageBreaks';

const rows = (n: number, height = 10): number[] => Array.from({ length: n }, () => height);
const records = (from: number, to: number, parts: number[] = []): BreakPoint[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    row: from + i,
    starts: parts.includes(from + i) ? 'part' : 'record',
  }));

describe('page breaks', () => {
  it('are not needed as long as everything fits a page, and are one point later', () => {
    expect(pageBreaks(rows(10), records(2, 10), 100, 0)).toEqual([]);
    expect(pageBreaks([...rows(9), 10.1], records(2, 10), 100, 0)).not.toEqual([]);
  });

  it('leave room for the rows said again on every page after the first', () => {
    // 30 rows of 10: 10 on the first page, 8 beside the repeated 20 points on each one after it.
    expect(pageBreaks(rows(30), records(2, 30), 100, 20)).toEqual([11, 19, 27]);
  });

  it('come before a theme that would be torn, when the page before it is well filled', () => {
    expect(pageBreaks(rows(16), records(2, 16, [8]), 100, 0)).toEqual([8]);
  });

  it('tear a theme that begins high on the page rather than leave the page empty', () => {
    expect(pageBreaks(rows(16), records(2, 16, [4]), 100, 0)).toEqual([11]);
  });

  it('leave no page with a row or two of a theme', () => {
    // 11 rows would leave one alone; a fifth of a page is two rows.
    expect(pageBreaks(rows(11), records(2, 11), 100, 0)).toEqual([10]);
  });

  it('are left to the host where a stretch without a place to break is longer than a page', () => {
    expect(pageBreaks(rows(30), [{ row: 25, starts: 'part' }], 100, 0)).toEqual([]);
  });

  it('begin to count below the front page', () => {
    expect(pageBreaks(rows(30), records(12, 30), 100, 0, 11)).toEqual([21]);
  });
});

describe('height of a page', () => {
  it('grows as a wider sheet is printed smaller, in whole per cents', () => {
    // Landscape A4 less its margins is 770 by 516 points; 1,050 points fit its width at 73 %.
    expect(pageHeight(1050)).toBeCloseTo((516 / 0.73) * 0.965, 6);
    expect(pageHeight(700)).toBeCloseTo(516 * 0.965, 6);
  });
});
