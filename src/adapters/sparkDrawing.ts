import type { Spark } from '../core/report/tables';
import type { Drawing, Point, Shape } from './drawing';
import { MUTED, NAVY, RULE } from './theme';

const WIDTH = 66;
const HEIGHT = 18;
/** Keeps lines and dots whole at the edges. */
const MARGIN = 2.5;
const LINE_WIDTH = 1.4;
const TARGET_WIDTH = 0.8;
const LAST_RADIUS = 2;
const LONE_RADIUS = 1.1;

/**
 * The line of a measure's figures: gaps where there is none, a dot on the last one, the target dashed, and between
 * two targets a band. From the least to the largest of figures and targets, which fill the height.
 */
export function sparkDrawing({ values, target, words }: Spark): Drawing {
  const targets = [target?.min, target?.upper].filter((bound) => bound !== undefined);
  const figures = values.filter((value) => value !== null);
  const all = [...figures, ...targets];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const y = (value: number): number =>
    most === least
      ? HEIGHT / 2
      : HEIGHT - MARGIN - ((value - least) / (most - least)) * (HEIGHT - 2 * MARGIN);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1);
  const points = values.map((value, i): Point | null =>
    value === null ? null : [MARGIN + i * step, y(value)],
  );
  const shapes: Shape[] = all.length === 0 ? [] : [...targetShapes(targets.map(y)), ...figureShapes(points)];
  return { width: WIDTH, height: HEIGHT, shapes, words };
}

function targetShapes(heights: readonly number[]): Shape[] {
  const [one, other] = heights;
  const band: Shape[] =
    one === undefined || other === undefined
      ? []
      : [
          {
            kind: 'box',
            at: [0, Math.min(one, other)],
            width: WIDTH,
            height: Math.abs(one - other),
            colour: RULE,
          },
        ];
  const lines = heights.map((height): Shape => ({
    kind: 'line',
    points: [
      [0, height],
      [WIDTH, height],
    ],
    colour: MUTED,
    width: TARGET_WIDTH,
    dashed: true,
  }));
  return [...band, ...lines];
}

function figureShapes(points: readonly (Point | null)[]): Shape[] {
  const shapes: Shape[] = [];
  let run: Point[] = [];
  const end = (): void => {
    const [first] = run;
    if (run.length > 1) shapes.push({ kind: 'line', points: run, colour: NAVY, width: LINE_WIDTH });
    else if (first) shapes.push({ kind: 'dot', at: first, radius: LONE_RADIUS, colour: NAVY });
    run = [];
  };
  for (const point of points) {
    if (point === null) end();
    else run.push(point);
  }
  end();
  const last = points.findLast((point) => point !== null);
  return last ? [...shapes, { kind: 'dot', at: last, radius: LAST_RADIUS, colour: NAVY }] : shapes;
}
