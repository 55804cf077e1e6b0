import fc from 'fast-check';
import { levelLabels, spread } from '../../src/adapters/levelLabels';
import { chart } from '../support/drawnCharts';

describe('names at the right edge', () => {
  test('stay where they are wanted when there is room', () => {
    expect(spread([10, 30, 90], 10, [0, 100])).toEqual([10, 30, 90]);
  });

  test('make way evenly where they would overlap', () => {
    expect(spread([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
    expect(spread([20, 48, 52], 10, [0, 100])).toEqual([20, 45, 55]);
  });

  test('stay in their room at the edges', () => {
    expect(spread([0, 1], 10, [0, 100])).toEqual([0, 10]);
    expect(spread([99, 100], 10, [0, 100])).toEqual([90, 100]);
  });

  test('keep their order and their distance, wherever they are wanted', () => {
    const places = fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(places, (wanted) => {
        const found = spread(
          wanted.sort((a, b) => a - b),
          11,
          [0, 150],
        );
        const steps = found.slice(1).map((place, i) => place - (found[i] ?? 0));
        expect(steps.every((step) => step >= 11 - 1e-6)).toBe(true);
        expect(found.every((place) => place >= -1e-6 && place <= 150 + 1e-6)).toBe(true);
      }),
    );
  });

  test('say how lines stand last: the last group, and the last target there was', () => {
    const drawn = chart([0.7, 0.7, 0.7], { mean: 0.7 }, { 0: { mean: 0.5 }, 1: { target: { upper: 0.9 } } });
    expect(levelLabels(drawn, 420, 9).map(({ text }) => text)).toEqual(['Mean 70%', 'Target 90%']);
  });

  test('are left out where even the short ones are too long', () => {
    const drawn = chart([1e9], { mean: 1_234_567_890 }, {}, { number: { kind: 'currency', decimals: 2 } });
    expect(levelLabels(drawn, 288, 10)).toEqual([]);
    expect(levelLabels(drawn, 640, 9)).toHaveLength(1);
  });
});
