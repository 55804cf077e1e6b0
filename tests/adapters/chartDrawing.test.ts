import fc from 'fast-check';
import { chartDrawing } from '../../src/adapters/chartDrawing';
import type { Shape, TextShape } from '../../src/adapters/drawing';
import { svgOf } from '../../src/adapters/svg';
import { textWidth } from '../../src/core/report/textWidth';
import type { MeasureChart, NumberStyle } from '../../src/core/report/tables';
import { chart, chartPoint } from '../support/drawnCharts';

const NAVY = '1F3864';
const WIDTHS = [288, 420, 640];

const shapesOf = (drawn: MeasureChart, width = 420): Shape[] => chartDrawing(drawn, width).shapes;
const texts = (drawn: MeasureChart, width = 420): TextShape[] =>
  shapesOf(drawn, width).filter((shape) => shape.kind === 'text');
const said = (drawn: MeasureChart, width = 420): string[] => texts(drawn, width).map(({ text }) => text);
const linesOf = (drawn: MeasureChart, colour: string) =>
  shapesOf(drawn).flatMap((shape) => (shape.kind === 'line' && shape.colour === colour ? [shape] : []));

/** The box that a text takes, a little less than its letters' full height. */
function boxOf({ at: [x, y], text, size, anchor }: TextShape) {
  const width = textWidth(text, { size, bold: false }) / 1.02;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.7, bottom: y };
}

const overlaps = (a: TextShape, b: TextShape): boolean => {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
};

const LIMITS = { mean: 0.71, lower: 0.62, upper: 0.8 };

describe('the picture of a chart', () => {
  test('joins the figures with a line, broken where there is none, and marks each with a point', () => {
    const drawn = chart([0.7, 0.72, null, 0.71, null, 0.7, 0.71]);
    expect(linesOf(drawn, NAVY).map(({ points }) => points.length)).toEqual([2, 2]);
    expect(shapesOf(drawn).filter((shape) => shape.kind === 'dot')).toHaveLength(5);
  });

  test('names mean, limits and target at the right edge, short where there is little room', () => {
    const drawn = chart([0.7, 0.72], { ...LIMITS, target: { min: 0.75 } });
    expect(said(drawn)).toEqual(
      expect.arrayContaining(['Upper limit 80%', 'Target 75%', 'Mean 71%', 'Lower limit 62%']),
    );
    expect(said(drawn, 288)).toEqual(expect.arrayContaining(['Upper 80%', 'Mean 71%', 'Lower 62%']));
  });

  test('draws the mean as a whole line, limits dashed, the target dash-dotted', () => {
    const drawn = chart([0.7, 0.72], { ...LIMITS, target: { min: 0.75 } });
    expect(linesOf(drawn, '7F7F7F').map(({ dashed }) => dashed)).toEqual([true, true, undefined]);
    expect(linesOf(drawn, '262626').map(({ dashed }) => dashed)).toEqual(['dash-dot']);
  });

  test('draws limits on trial fainter and says so', () => {
    const drawn = chart([0.7, 0.72], LIMITS, {}, { trial: true });
    expect(linesOf(drawn, 'B2B2B2')).toHaveLength(2);
    expect(said(drawn)).toContain('Trial limits: fewer than 13 figures');
  });

  test('shows special causes larger: improvement round and blue, a concern square and orange', () => {
    const drawn = chart([0.7, 0.9, 0.5, 0.7], LIMITS, {
      1: { judgement: 'improvement' },
      2: { judgement: 'concern' },
    });
    const radii = shapesOf(drawn).flatMap((shape) =>
      shape.kind === 'dot' ? [[shape.colour, shape.radius]] : [],
    );
    const usual = radii.find(([colour]) => colour === NAVY)?.[1];
    const special = radii.find(([colour]) => colour === '2F80D0')?.[1];
    expect(Number(special)).toBeGreaterThan(Number(usual));
    expect(shapesOf(drawn).filter(({ kind }) => kind === 'box')).toHaveLength(2); // one in the key
    expect(said(drawn)).toEqual(expect.arrayContaining(['Improvement', 'Concern']));
    expect(said(drawn)).not.toContain('Unusual');
  });

  test('breaks mean and limits where a group begins anew and says from when', () => {
    const later = { mean: 0.8, lower: 0.75, upper: 0.85 };
    const drawn = chart([0.7, 0.72, 0.8, 0.81], LIMITS, { 2: later, 3: later }, { rebasedAt: [2] });
    expect(linesOf(drawn, '7F7F7F').filter(({ points: [a, b] }) => a?.[1] === b?.[1])).toHaveLength(6);
    expect(said(drawn)).toContain('New limits from Jun 18');
    expect(said(drawn)).toContain('Mean 80%');
  });

  test('breaks the mean at a new group even when it stays the same', () => {
    const drawn = chart([0.7, 0.72, 0.7, 0.72], { mean: 0.71 }, {}, { rebasedAt: [2] });
    expect(linesOf(drawn, '7F7F7F').filter(({ dashed }) => !dashed)).toHaveLength(2);
  });

  test('steps the target where it changes, and interrupts it where there is none', () => {
    const target = (min: number) => ({ target: { min } });
    const drawn = chart([0.7, 0.7, 0.7, 0.7, 0.7], {}, { 0: target(0.6), 1: target(0.65), 3: target(0.7) });
    const [first, second] = linesOf(drawn, '262626').map(({ points }) => points);
    expect(first).toHaveLength(4);
    expect(first?.[1]?.[0]).toBeCloseTo(first?.[2]?.[0] ?? NaN);
    expect(second).toHaveLength(2);
  });

  test('takes the words of a workbook as text', () => {
    const drawn = chart([0.7, 0.72]);
    drawn.points = drawn.points.map((point) => ({ ...point, heading: '<b> & "x"' }));
    const svg = svgOf(chartDrawing(drawn, 420));
    expect(svg).toContain('&lt;b&gt; &amp; &quot;x&quot;</text>');
    expect(svg).not.toContain('<b>');
  });

  test('always shows the first and the last period', () => {
    for (const count of [1, 2, 3, 6, 13, 24, 60]) {
      const drawn = chart(Array.from({ length: count }, (_, i) => 0.7 + i / 1000));
      const [first, last] = [drawn.points[0]?.heading, drawn.points.at(-1)?.heading];
      expect(said(drawn, 288)).toEqual(expect.arrayContaining([first, last]));
    }
  });

  test('is an empty ground without any figure, and keeps its words', () => {
    expect(linesOf(chart([]), NAVY)).toEqual([]);
    expect(chartDrawing(chart([null]), 420).words).toBe('Assessments in time, month by month.');
  });

  const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
  const point = fc.record({
    value: fc.option(value, { nil: null }),
    mean: value,
    lower: value,
    upper: value,
    judgement: fc.constantFrom('improvement', 'concern', null),
    target: fc.option(fc.record({ min: value, upper: value }), { nil: null }),
    heading: fc.constantFrom('Apr 20', '2019/20', 'Week ending 31 December 2019', 'Q1'),
  });
  const style = fc.constantFrom<NumberStyle>(
    { kind: 'percent', decimals: 1 },
    { kind: 'currency', decimals: 2 },
    { kind: 'number', decimals: 0 },
  );
  const anyChart = fc
    .record({
      points: fc.array(point, { minLength: 1, maxLength: 60 }),
      number: style,
      trial: fc.boolean(),
      breaks: fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { maxLength: 3 }),
    })
    .map(({ points, number, trial, breaks }) =>
      chart(
        points.map(() => 0),
        {},
        points.map((parts) => chartPoint(parts)),
        { number, trial, rebasedAt: breaks.filter((at) => at < points.length).sort((a, b) => a - b) },
      ),
    );

  test.each(WIDTHS)('never lets two texts overlap, whatever the chart, at %d points', (width) => {
    fc.assert(
      fc.property(anyChart, (drawn) => {
        const all = texts(drawn, width);
        const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => overlaps(a, b)).map(([a, b]) => [a.text, b.text])).toEqual([]);
      }),
    );
  });

  test.each(WIDTHS)('stays inside its frame, whatever the chart, at %d points', (width) => {
    fc.assert(
      fc.property(anyChart, (drawn) => {
        const picture = chartDrawing(drawn, width);
        const corners = picture.shapes.flatMap((shape): (readonly [number, number])[] => {
          if (shape.kind === 'line') return shape.points;
          if (shape.kind !== 'text') return [shape.at];
          const { left, right, top, bottom } = boxOf(shape);
          return [
            [left, top],
            [right, bottom],
          ];
        });
        const outside = corners.filter(
          ([x, y]) => x < -0.5 || x > width + 0.5 || y < -0.5 || y > picture.height + 0.5,
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});
