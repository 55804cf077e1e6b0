import type { MeasureChart } from '../core/report/tables';
import { textWidth } from '../core/report/textWidth';
import { lineHeight, SIDE_GAP } from './chartFrame';
import type { ChartFrame } from './chartFrame';
import { latestLevel, levelName } from './chartSeries';
import type { DrawnSeries } from './chartSeries';
import type { Shape } from './drawing';
import { INK, LEVEL, MUTED } from './theme';

/** The name of a line at the right edge of a chart. */
export interface LevelLabel {
  text: string;
  value: number;
  colour: string;
}

/** What the names may take of a chart's width: in full, else short, else without those that are longer still. */
const SHARE_OF_WIDTH = 0.22;
const MOST_SHARE = 0.3;
const LEADER_WIDTH = 0.5;
/** A name moved further than this from its line is led to it. */
const NEAR = 1.5;
/** From the middle of a letter down to the line it stands on, as a share of its size. */
export const BASELINE = 0.35;
const LEADER = 6;

/** Names of the lines as they stand last; all in full or all short, so that they fit to the right of the figures. */
export function levelLabels(chart: MeasureChart, width: number, textSize: number): LevelLabel[] {
  const full = labelsOf(chart, 'Upper limit', 'Lower limit');
  const labels =
    labelRoom(full, textSize) <= width * SHARE_OF_WIDTH ? full : labelsOf(chart, 'Upper', 'Lower');
  return labels.filter((label) => labelRoom([label], textSize) <= width * MOST_SHARE);
}

function labelsOf(chart: MeasureChart, upper: string, lower: string): LevelLabel[] {
  const label = (key: DrawnSeries['key'], name: string, colour: string): LevelLabel[] => {
    const value = latestLevel(chart, key);
    const text = levelName(chart, key, name);
    return value === null || text === null ? [] : [{ text, value, colour }];
  };
  return [
    ...label('upper', upper, MUTED),
    ...label('mean', 'Mean', MUTED),
    ...label('lower', lower, MUTED),
    ...label('targetMin', 'Target', INK),
    ...label('targetUpper', 'Target', INK),
  ];
}

/** Room that the names need to the right of the figures, in points; 0 without any. */
export function labelRoom(labels: readonly LevelLabel[], textSize: number): number {
  if (labels.length === 0) return SIDE_GAP;
  const widths = labels.map(({ text }) => textWidth(text, { size: textSize, bold: false }));
  return LEADER + SIDE_GAP + Math.max(...widths);
}

/** The names beside their lines; where they would overlap they make way for each other and are led to their lines. */
export function levelLabelShapes(labels: readonly LevelLabel[], frame: ChartFrame): Shape[] {
  const sorted = [...labels].sort((a, b) => b.value - a.value);
  const wanted = sorted.map(({ value }) => frame.y(value));
  const places = spread(wanted, lineHeight(frame.textSize), [frame.top, frame.bottom]);
  return sorted.flatMap((label, i) => {
    const [line, place] = [wanted[i] ?? 0, places[i] ?? 0];
    const text: Shape = {
      kind: 'text',
      at: [frame.right + LEADER + 2, place + frame.textSize * BASELINE],
      text: label.text,
      size: frame.textSize,
      colour: label.colour,
      anchor: 'start',
    };
    return Math.abs(line - place) > NEAR ? [leader(frame.right, line, place), text] : [text];
  });
}

const leader = (right: number, line: number, place: number): Shape => ({
  kind: 'line',
  points: [
    [right, line],
    [right + LEADER, place],
  ],
  colour: LEVEL,
  width: LEADER_WIDTH,
});

/**
 * Places as near as can be to the wanted ones, which go down the page, `apart` from each other and within `room`.
 * Those too near to each other share their stretch evenly around the middle of what they wanted.
 */
export function spread(
  wanted: readonly number[],
  apart: number,
  [first, last]: readonly [number, number],
): number[] {
  const groups: { middle: number; places: number }[] = [];
  const half = ({ places }: { places: number }): number => ((places - 1) * apart) / 2;
  const inRoom = (group: { middle: number; places: number }) => {
    const middle = Math.max(first + half(group), Math.min(last - half(group), group.middle));
    return { ...group, middle };
  };
  for (const place of wanted) {
    let group = inRoom({ middle: place, places: 1 });
    for (let above = groups.at(-1); above !== undefined; above = groups.at(-1)) {
      if (above.middle + half(above) + apart <= group.middle - half(group) + Number.EPSILON) break;
      groups.pop();
      const places = above.places + group.places;
      group = inRoom({
        middle: (above.middle * above.places + group.middle * group.places) / places,
        places,
      });
    }
    groups.push(group);
  }
  return groups.flatMap((group) =>
    Array.from({ length: group.places }, (_, n) => group.middle - half(group) + n * apart),
  );
}
