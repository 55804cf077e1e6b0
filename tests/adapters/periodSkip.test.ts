import fc from 'fast-check';
import { periodSkip } from '../../src/adapters/periodSkip';
import { textWidth } from '../../src/core/report/textWidth';
import { monthAt } from '../support/drawnCharts';

const months = (count: number) => Array.from({ length: count }, (_, at) => monthAt(at));

describe('the names of periods below a chart', () => {
  test('are all shown where there is room', () => {
    expect(periodSkip(months(6), 690, 9)).toBe(1);
  });

  test('keep clear of each other, and name the last period too where a small step can', () => {
    expect(periodSkip(months(24), 690, 9)).toBe(2); // 23 steps to the last one, which nothing divides
    expect(periodSkip(months(25), 400, 9)).toBe(3);
    expect(periodSkip(months(60), 690, 9)).toBe(4);
  });

  test('ask for nothing without periods', () => {
    expect(periodSkip([], 400, 9)).toBe(1);
    expect(periodSkip(['Apr 18'], 0, 9)).toBeGreaterThanOrEqual(1);
  });

  test('never touch, whatever their number and the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 50, max: 900 }), (count, width) => {
        const skip = periodSkip(months(count), width, 9);
        const widest = Math.max(...months(count).map((text) => textWidth(text, { size: 9, bold: false })));
        expect(skip * (width / count)).toBeGreaterThanOrEqual(widest);
      }),
    );
  });
});
