import type { Drawing } from '../../src/adapters/drawing';
import { iconDrawing } from '../../src/adapters/iconDrawing';
import { pngOf } from '../../src/adapters/png';
import { svgOf } from '../../src/adapters/svg';
import { LEVEL, PAGE, SPECIAL_CAUSE } from '../../src/adapters/theme';
import { contrast } from '../support/contrast';

const ICONS = [
  ['improvement-high', 'Improvement (high)', SPECIAL_CAUSE.improvement],
  ['improvement-low', 'Improvement (low)', SPECIAL_CAUSE.improvement],
  ['concern-high', 'Concern (high)', SPECIAL_CAUSE.concern],
  ['concern-low', 'Concern (low)', SPECIAL_CAUSE.concern],
  ['neutral-high', 'Unusual (high)', SPECIAL_CAUSE.neutral],
  ['neutral-low', 'Unusual (low)', SPECIAL_CAUSE.neutral],
  ['common-cause', 'Common cause', LEVEL],
  ['pass', 'Will pass', SPECIAL_CAUSE.improvement],
  ['fail', 'Will fail', SPECIAL_CAUSE.concern],
  ['inconsistent', 'Hit or miss', LEVEL],
] as const;
/** WCAG 2.2, 1.4.11: of graphics. */
const LEAST_FOR_GRAPHICS = 3;

/** Heights of the dots but the ring's two, left to right; down the page is more. */
const dotHeights = ({ shapes }: Drawing): number[] =>
  shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.at[1]] : [])).slice(2);
const heightsOfWave = ({ shapes }: Drawing): number[] =>
  shapes
    .flatMap((shape) => (shape.kind === 'line' && shape.points.length > 8 ? shape.points : []))
    .map(([, y]) => y);
const heightOfTarget = ({ shapes }: Drawing): number | undefined =>
  shapes.flatMap((shape) => (shape.kind === 'line' && shape.dashed ? shape.points : [])).map(([, y]) => y)[0];

describe.each(ICONS)('the icon %s', (icon, words, colour) => {
  test('has its words, one colour on white, and stands out from it', () => {
    const drawing = iconDrawing(icon);
    expect(drawing.words).toBe(words);
    expect(new Set(drawing.shapes.map((shape) => shape.colour))).toEqual(new Set([colour, PAGE]));
    expect(contrast(colour, PAGE)).toBeGreaterThanOrEqual(LEAST_FOR_GRAPHICS);
  });

  test('stays inside its ring, needs no typeface, and can be made into dots', () => {
    const { width, shapes } = iconDrawing(icon);
    expect(shapes.map(({ kind }) => kind)).not.toContain('text');
    const points = shapes.flatMap((shape) => (shape.kind === 'line' ? shape.points : []));
    for (const [x, y] of points) expect(Math.hypot(x - width / 2, y - width / 2)).toBeLessThan(width / 2);
    expect(pngOf(iconDrawing(icon)).length).toBeGreaterThan(0);
  });

  test('is like no other icon of its colour', () => {
    const alike = ICONS.filter(([other]) => svgOf(iconDrawing(other)) === svgOf(iconDrawing(icon)));
    expect(alike.map(([other]) => other)).toEqual([icon]);
  });
});

test('dots rise for high and fall for low', () => {
  const rising = dotHeights(iconDrawing('concern-high'));
  expect(rising).toEqual([...rising].sort((a, b) => b - a));
  const falling = dotHeights(iconDrawing('concern-low'));
  expect(falling).toEqual([...falling].sort((a, b) => a - b));
  expect(rising.length).toBeGreaterThan(2);
});

test('figures lie on the good side of the target for pass, on the bad for fail, on both for hit or miss', () => {
  const about = (icon: 'pass' | 'fail' | 'inconsistent') => {
    const target = heightOfTarget(iconDrawing(icon)) ?? Number.NaN;
    return heightsOfWave(iconDrawing(icon)).map((y) => Math.sign(Math.round((y - target) * 100)));
  };
  expect(new Set(about('pass'))).toEqual(new Set([-1]));
  expect(new Set(about('fail'))).toEqual(new Set([1]));
  expect(about('inconsistent')).toEqual(expect.arrayContaining([-1, 1]));
});
