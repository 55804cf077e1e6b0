import type { MeasureChart } from '../core/report/tables';
import type { ChartFrame } from './chartFrame';
import type { Point, Shape } from './drawing';
import { INK, LEVEL, NAVY, RULE, SPECIAL_CAUSE, TRIAL_LEVEL } from './theme';

type ChartPoint = MeasureChart['points'][number];

const FIGURES_WIDTH = 1.5;
const LEVEL_WIDTH = 1;
const TARGET_WIDTH = 1.1;
const GRID_WIDTH = 0.5;
/** A point's radius, and what it may take of its room where there are many. */
const RADIUS = 1.9;
const LEAST_RADIUS = 0.9;
const SHARE_OF_STEP = 0.32;
/** A special cause is so much larger. */
const LARGER = 1.5;

/** Lines of the marked values. */
export function gridShapes(frame: ChartFrame): Shape[] {
  return frame.axis.values.map((value) => level(frame, [frame.left, frame.right], value, RULE, GRID_WIDTH));
}

/** Mean and limits, anew for each group, and the target as it stood at each point. */
export function levelShapes(chart: MeasureChart, frame: ChartFrame): Shape[] {
  const limit = chart.trial ? TRIAL_LEVEL : LEVEL;
  const steady = (pick: (point: ChartPoint) => number | null, colour: string, dashed: boolean): Shape[] =>
    runsOf(chart, pick, chart.rebasedAt).map(({ from, to, value }) => ({
      ...level(frame, edges(frame, from, to), value, colour, LEVEL_WIDTH),
      ...(dashed ? { dashed: true } : {}),
    }));
  return [
    ...steady(({ lower }) => lower, limit, true),
    ...steady(({ upper }) => upper, limit, true),
    ...steady(({ mean }) => mean, LEVEL, false),
    ...targetShapes(chart, frame, ({ target }) => target?.min ?? null),
    ...targetShapes(chart, frame, ({ target }) => target?.upper ?? null),
  ];
}

function level(
  frame: ChartFrame,
  [from, to]: readonly [number, number],
  value: number,
  colour: string,
  width: number,
): Extract<Shape, { kind: 'line' }> {
  const y = frame.y(value);
  return {
    kind: 'line',
    points: [
      [from, y],
      [to, y],
    ],
    colour,
    width,
  };
}

/** From the left edge of a point's room to the right edge of another's. */
function edges({ x, step }: ChartFrame, from: number, to: number): [number, number] {
  return [x(from) - step / 2, x(to) + step / 2];
}

interface Run {
  from: number;
  to: number;
  value: number;
}

/** Stretches of one value; a new one begins at each of `breaks`, and after a point without a value. */
function runsOf(
  { points }: MeasureChart,
  pick: (point: ChartPoint) => number | null,
  breaks: readonly number[],
): Run[] {
  const runs: Run[] = [];
  points.forEach((point, place) => {
    const value = pick(point);
    const last = runs.at(-1);
    if (value === null) return;
    if (last?.to === place - 1 && last.value === value && !breaks.includes(place)) last.to = place;
    else runs.push({ from: place, to: place, value });
  });
  return runs;
}

/** One stepped line as long as there is a target. */
function targetShapes(
  chart: MeasureChart,
  frame: ChartFrame,
  pick: (point: ChartPoint) => number | null,
): Shape[] {
  const lines: Point[][] = [];
  let end = -1;
  for (const { from, to, value } of runsOf(chart, pick, [])) {
    const [left, right] = edges(frame, from, to);
    const step: Point[] = [
      [left, frame.y(value)],
      [right, frame.y(value)],
    ];
    if (from === end + 1 && lines.length > 0) lines.at(-1)?.push(...step);
    else lines.push(step);
    end = to;
  }
  return lines.map((points) => ({
    kind: 'line',
    points,
    colour: INK,
    width: TARGET_WIDTH,
    dashed: 'dash-dot',
  }));
}

/** The figures: a line with points, broken where there is none; special causes are larger and coloured. */
export function figureShapes({ points }: MeasureChart, frame: ChartFrame): Shape[] {
  const places = points.map(({ value }, at): Point | null =>
    value === null ? null : [frame.x(at), frame.y(value)],
  );
  const lines: Point[][] = [[]];
  for (const place of places) {
    if (place === null) lines.push([]);
    else lines.at(-1)?.push(place);
  }
  const drawn = lines
    .filter(({ length }) => length > 1)
    .map((line): Shape => ({ kind: 'line', points: line, colour: NAVY, width: FIGURES_WIDTH }));
  const radius = Math.max(LEAST_RADIUS, Math.min(RADIUS, frame.step * SHARE_OF_STEP));
  const marks = places.flatMap((place, at): Shape[] => {
    if (place === null) return [];
    const judgement = points[at]?.judgement ?? null;
    return [
      judgement === null
        ? { kind: 'dot', at: place, radius, colour: NAVY }
        : specialMark(judgement, place, radius + LARGER),
    ];
  });
  return [...drawn, ...marks];
}

/** A concern is square and the others round, so that they are told apart without colour. */
export function specialMark(judgement: keyof typeof SPECIAL_CAUSE, [x, y]: Point, radius: number): Shape {
  const colour = SPECIAL_CAUSE[judgement];
  return judgement === 'concern'
    ? { kind: 'box', at: [x - radius, y - radius], width: 2 * radius, height: 2 * radius, colour }
    : { kind: 'dot', at: [x, y], radius, colour };
}
