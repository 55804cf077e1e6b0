import type { MeasureChart } from '../core/report/tables';
import { textWidth } from '../core/report/textWidth';
import { BELOW_GAP, lineHeight, printedMark, SIDE_GAP } from './chartFrame';
import type { ChartFrame } from './chartFrame';
import { specialMark } from './chartLines';
import type { Shape } from './drawing';
import { BASELINE } from './levelLabels';
import { LEVEL, MUTED } from './theme';
import type { SPECIAL_CAUSE } from './theme';

/** Between two words below the figures, and between two entries of the key. */
const WORD_GAP = 8;
const MARK_RADIUS = 3.2;
const MARK_ROOM = 10;
const KEY_EDGE = 2;
const BREAK_WIDTH = 0.8;
const CUT = '…';
const TRIAL = 'Trial limits: fewer than 13 figures';
const SPECIAL_WORDS = { improvement: 'Improvement', concern: 'Concern', neutral: 'Unusual' };

type Judgement = keyof typeof SPECIAL_CAUSE;

const widthOf = (text: string, size: number): number => textWidth(text, { size, bold: false });

/** Values beside the marked lines. */
export function valueTexts({ number }: MeasureChart, frame: ChartFrame): Shape[] {
  return frame.axis.values.map((value) => ({
    kind: 'text',
    at: [frame.left - SIDE_GAP, frame.y(value) + frame.textSize * BASELINE],
    text: printedMark(value, frame.axis, number),
    size: frame.textSize,
    colour: MUTED,
    anchor: 'end',
  }));
}

/** Periods below the figures: first, last, and as many in even steps between as don't touch. */
export function periodTexts({ points }: MeasureChart, frame: ChartFrame): Shape[] {
  const size = frame.textSize;
  const most = (frame.width - WORD_GAP) / 2;
  const texts = points.map(({ heading }) => cut(heading, most, size));
  const edges = texts.map((text, place): [number, number] => {
    const half = widthOf(text, size) / 2;
    const middle = Math.max(half, Math.min(frame.width - half, frame.x(place)));
    return [middle - half, middle + half];
  });
  makeWay(edges, frame.width);
  const places = shownPlaces(edges);
  return places.map((place) => {
    const [from = 0, to = 0] = edges[place] ?? [];
    return {
      kind: 'text',
      at: [(from + to) / 2, frame.bottom + BELOW_GAP + size * (1 - BASELINE / 2)],
      text: texts[place] ?? '',
      size,
      colour: MUTED,
      anchor: 'middle',
    };
  });
}

/** Two long texts of a short series, first and last, share the width. */
function makeWay(edges: [number, number][], width: number): void {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined || first === last || first[1] + WORD_GAP <= last[0]) return;
  const [left, right] = [(width - WORD_GAP) / 2, (width + WORD_GAP) / 2];
  edges[0] = [Math.min(first[0], left - (first[1] - first[0])), Math.min(first[1], left)];
  edges[edges.length - 1] = [Math.max(last[0], right), Math.max(last[1], right + (last[1] - last[0]))];
}

/** The first and last place and, in the smallest even steps that fit, those between. */
function shownPlaces(edges: readonly (readonly [number, number])[]): number[] {
  const last = edges.length - 1;
  const clear = (a: number, b: number): boolean => (edges[a]?.[1] ?? 0) + WORD_GAP <= (edges[b]?.[0] ?? 0);
  for (let step = 1; step < last; step++) {
    const places = Array.from({ length: Math.ceil(last / step) }, (_, n) => n * step);
    while (places.length > 1 && !clear(places.at(-1) ?? 0, last)) places.pop();
    if (places.every((place, i) => i === 0 || clear(places[i - 1] ?? 0, place))) return [...places, last];
  }
  return last > 0 ? [0, last] : edges.map((_, place) => place);
}

/** A text no wider than `most` points; what is cut off is told by a sign. */
function cut(text: string, most: number, size: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (widthOf(line, size) <= most) return line;
  let letters = Array.from(line);
  while (letters.length > 0 && widthOf(letters.join('') + CUT, size) > most) letters = letters.slice(0, -1);
  return letters.join('').trimEnd() + CUT;
}

/** An entry of the key above a chart. */
export interface KeyEntry {
  judgement: Judgement | null;
  text: string;
}

/** What the key says, in the lines it needs: the special causes there are, and whether the limits are on trial. */
export function keyLines({ points, trial }: MeasureChart, width: number, textSize: number): KeyEntry[][] {
  const found = Object.keys(SPECIAL_WORDS) as Judgement[];
  const entries: KeyEntry[] = found
    .filter((judgement) => points.some((point) => point.judgement === judgement))
    .map((judgement) => ({ judgement, text: SPECIAL_WORDS[judgement] }));
  if (trial) entries.push({ judgement: null, text: TRIAL });
  const lines: KeyEntry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const wide = entryWidth(entry, textSize);
    if (used + wide > width + WORD_GAP) {
      lines.push([]);
      used = KEY_EDGE;
    }
    lines.at(-1)?.push(entry);
    used += wide;
  }
  return lines;
}

const entryWidth = ({ judgement, text }: KeyEntry, size: number): number =>
  (judgement === null ? 0 : MARK_ROOM) + widthOf(text, size) + 2 * WORD_GAP;

/** The key at the top, its marks as in the chart. */
export function keyShapes(lines: readonly KeyEntry[][], frame: ChartFrame): Shape[] {
  const size = frame.textSize;
  return lines.flatMap((entries, row) => {
    const middle = (row + 0.5) * lineHeight(size);
    let x = KEY_EDGE;
    return entries.flatMap((entry): Shape[] => {
      const from = x;
      x += entryWidth(entry, size);
      const mark =
        entry.judgement === null
          ? []
          : [specialMark(entry.judgement, [from + MARK_RADIUS, middle], MARK_RADIUS)];
      const start = from + (entry.judgement === null ? 0 : MARK_ROOM);
      const text: Shape = {
        kind: 'text',
        at: [start, middle + size * BASELINE],
        text: entry.text,
        size,
        colour: MUTED,
        anchor: 'start',
      };
      return [...mark, text];
    });
  });
}

/** A line where a group begins anew, and from when, where there is room above the figures. */
export function breakShapes({ points, rebasedAt }: MeasureChart, frame: ChartFrame): Shape[] {
  const size = frame.textSize;
  const row = frame.top - lineHeight(size);
  let free = 0;
  return rebasedAt.flatMap((place, i): Shape[] => {
    const x = frame.x(place) - frame.step / 2;
    const line: Shape = {
      kind: 'line',
      points: [
        [x, row],
        [x, frame.bottom],
      ],
      colour: LEVEL,
      width: BREAK_WIDTH,
      dashed: true,
    };
    const next = rebasedAt[i + 1];
    const end = next === undefined ? frame.width : frame.x(next) - frame.step / 2;
    const from = (points[place]?.heading ?? '').replace(/\s+/g, ' ').trim();
    const said = [`New limits from ${from}`, `From ${from}`, from];
    const after = said.find((text) => x + 3 + widthOf(text, size) <= end);
    const before = said.find((text) => x - 3 - widthOf(text, size) >= free);
    // To the right the words stand above the figures they are about; the longer ones to the left are still better.
    const right =
      after !== undefined && (before === undefined || said.indexOf(after) <= said.indexOf(before));
    const text = right ? after : before;
    free = right ? x + 3 + widthOf(after, size) : x;
    if (text === undefined) return [line];
    return [
      line,
      {
        kind: 'text',
        at: [right ? x + 3 : x - 3, row + size * (0.5 + BASELINE)],
        text,
        size,
        colour: MUTED,
        anchor: right ? 'start' : 'end',
      },
    ];
  });
}
