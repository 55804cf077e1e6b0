import fc from 'fast-check';
import { sparkDrawing } from '../../src/adapters/sparkDrawing';

const draw = (values: (number | null)[], target: { min?: number; upper?: number } | null = null) =>
  sparkDrawing({ values, target, words: 'said' });
const lines = (values: (number | null)[], target?: { min?: number; upper?: number }) =>
  draw(values, target).shapes.flatMap((shape) =>
    shape.kind === 'line' && !shape.dashed ? [shape.points] : [],
  );

describe('the drawing of a line of figures', () => {
  test('rises where figures rise: up the page is less', () => {
    const [[first, last] = []] = lines([1, 2]);
    expect(first?.[0]).toBeLessThan(last?.[0] ?? 0);
    expect(first?.[1]).toBeGreaterThan(last?.[1] ?? Infinity);
  });

  test('breaks where a figure is missing, and shows a lone figure as a dot', () => {
    expect(lines([1, 2, null, 3, 4]).map(({ length }) => length)).toEqual([2, 2]);
    expect(draw([1, null, 3, 4]).shapes.filter(({ kind }) => kind === 'dot')).toHaveLength(2);
  });

  test('shows one target as a dashed line and two as a band between them', () => {
    const kinds = (target: object) => draw([1, 2], target).shapes.map(({ kind }) => kind);
    expect(kinds({ min: 1.5 })).toEqual(['line', 'line', 'dot']);
    expect(kinds({ min: 1.2, upper: 1.8 })).toEqual(['box', 'line', 'line', 'line', 'dot']);
  });

  test('keeps its words', () => {
    expect(draw([1, 2]).words).toBe('said');
  });

  test('stays inside its frame, whatever the figures', () => {
    const figure = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
    const target = fc.option(fc.record({ min: fc.double({ min: -1e9, max: 1e9, noNaN: true }) }), {
      nil: null,
    });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 24 }), target, (values, bounds) => {
        const { width, height, shapes } = draw(values, bounds);
        const places = shapes.flatMap((shape) => (shape.kind === 'line' ? shape.points : [shape.at]));
        expect(places.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
      }),
    );
  });
});
