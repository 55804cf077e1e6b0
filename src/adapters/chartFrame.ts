import { printFigure } from '../core/measures/figurePrint';
import type { MeasureChart, NumberStyle } from '../core/report/tables';
import { textWidth } from '../core/report/textWidth';
import { valueAxis } from '../core/report/valueAxis';
import type { ValueAxis } from '../core/report/valueAxis';

/** Where a chart's picture has what: lengths in points from the top left corner. */
export interface ChartFrame {
  width: number;
  height: number;
  /** Edges of the ground that the figures stand on. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Room of one point of the series; each stands in the middle of its own. */
  step: number;
  axis: ValueAxis;
  /** Middle of a point, by its place in the series. */
  x: (place: number) => number;
  y: (value: number) => number;
  textSize: number;
}

/** A picture so narrow is looked at in the pane, a point being a pixel there: its letters are larger. */
const NARROW = 340;
const TEXT_SIZE = 9;
const NARROW_TEXT_SIZE = 10;
/** Share of the width, and its limits: flat enough for two charts on a page, high enough to see a change. */
const HEIGHT_SHARE = 0.42;
const LEAST_HEIGHT = 150;
const MOST_HEIGHT = 240;
const LINE_HEIGHT = 1.25;
/** Between the text at the side and the ground. */
export const SIDE_GAP = 5;
const EDGE = 2;
/** Between the ground and the periods below it, so that the lowest value keeps clear of the first period. */
export const BELOW_GAP = 8;

/** Size of a chart's text, in points. */
export const chartTextSize = (width: number): number => (width < NARROW ? NARROW_TEXT_SIZE : TEXT_SIZE);

/** Height of a line of its text, in points. */
export const lineHeight = (textSize: number): number => textSize * LINE_HEIGHT;

/** A value as the chart prints it. @example printedValue(0.714, { kind: 'percent', decimals: 0 }) // "71%" */
export function printedValue(value: number, number: NumberStyle): string {
  return number.kind === 'date' ? String(value) : printFigure(value, number.kind, number.decimals);
}

/** A marked value of the axis, with no more decimals than its step needs. */
export function printedMark(value: number, { decimals }: ValueAxis, number: NumberStyle): string {
  return number.kind === 'date' ? String(value) : printFigure(value, number.kind, decimals);
}

/** The frame of a chart `width` points wide, with so many lines of text above and so much room for labels to the right. */
export function chartFrame(
  chart: MeasureChart,
  width: number,
  linesAbove: number,
  labelRoom: number,
): ChartFrame {
  const textSize = chartTextSize(width);
  const line = lineHeight(textSize);
  const axis = valueAxis(chart);
  const above = linesAbove * line;
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, width * HEIGHT_SHARE)) + above;
  const marks = axis.values.map((value) =>
    textWidth(printedMark(value, axis, chart.number), { size: textSize, bold: false }),
  );
  const left = EDGE + Math.max(...marks) + SIDE_GAP;
  const right = width - EDGE - labelRoom;
  const top = above + line / 2;
  const bottom = height - line - BELOW_GAP;
  const step = (right - left) / Math.max(1, chart.points.length);
  const share = (value: number): number => (value - axis.least) / (axis.most - axis.least);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    step,
    axis,
    x: (place) => left + (place + 0.5) * step,
    y: (value) => bottom - share(value) * (bottom - top),
    textSize,
  };
}
