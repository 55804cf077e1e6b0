/** Printable part of landscape A4 in points: 11.69 by 8.27 inches less the margins (0.5 beside, 0.5 and 0.6). */
const PRINTED_WIDTH = 770;
const PRINTED_HEIGHT = 516;
/** Hosts round the scale down to whole per cents and rows to pixels; a page planned fuller would spill a row. */
const SURE_SHARE = 0.965;
/** A table or theme that begins above this share of a page is left on it and broken inside. */
const LEAST_FILLED = 0.45;
/** Less than this share of a page left over for the next one looks forgotten; it then gets more rows. */
const LEAST_LEFT_OVER = 0.2;
/** Excel takes 1,026 breaks by hand at most. */
const MOST_BREAKS = 1000;

/** A row a page may begin with. A `part` is a table with its heading, or a theme. */
export interface BreakPoint {
  row: number;
  starts: 'part' | 'record';
}

/** Height in points, in the sheet's own measure, that a page surely holds of a sheet printed one page wide. */
export function pageHeight(sheetWidth: number): number {
  const scale = Math.min(1, Math.floor((PRINTED_WIDTH / Math.max(sheetWidth, 1)) * 100) / 100);
  return (PRINTED_HEIGHT / scale) * SURE_SHARE;
}

/** Heights summed up, so that the height of any stretch of rows is one subtraction. */
function sums(rowHeights: readonly number[]): number[] {
  let total = 0;
  return [0, ...rowHeights.map((height) => (total += height))];
}

/**
 * Rows that pages begin with, 1-based: tables, themes and rows are kept whole where they can be, and no page is left
 * with a row or two of a theme.
 *
 * Heights are in points. `repeated` is the height of the rows said again at the top of every page after the first;
 * the first page begins with row `from`. A stretch that has no break point is longer than a page and is left to the
 * host. More breaks than Excel takes give none.
 */
export function pageBreaks(
  rowHeights: readonly number[],
  points: readonly BreakPoint[],
  page: number,
  repeated: number,
  from = 1,
): number[] {
  const upTo = sums(rowHeights);
  const end = rowHeights.length + 1;
  const height = (first: number, next: number): number => (upTo[next - 1] ?? 0) - (upTo[first - 1] ?? 0);
  const breaks: number[] = [];
  let start = from;
  let index = 0;
  while (index < points.length && height(start, end) > (breaks.length === 0 ? page : page - repeated)) {
    const room = breaks.length === 0 ? page : page - repeated;
    while (index < points.length && (points[index]?.row ?? end) <= start) index += 1;
    const first = index;
    while (index < points.length && height(start, points[index]?.row ?? end) <= room) index += 1;
    const chosen = choose(points.slice(first, index), points[index], room, {
      start,
      end,
      height,
      points,
      index,
    });
    // What is longer than a page in one piece is broken by the host; the next piece is planned from its own start.
    start = chosen ?? points[index]?.row ?? end;
    index = first;
    if (chosen !== null) breaks.push(chosen);
    if (breaks.length > MOST_BREAKS) return [];
  }
  return breaks;
}

/** Row the part after the page begins with, or one so far off that nothing can look forgotten before it. */
function followingPart({ start, end, height, points, index }: Stretch, room: number): number {
  for (let i = index; i < points.length; i += 1) {
    const point = points[i];
    if (point?.starts === 'part' || height(start, point?.row ?? end) > 2 * room) return point?.row ?? end;
  }
  return end;
}

interface Stretch {
  start: number;
  end: number;
  height: (first: number, next: number) => number;
  points: readonly BreakPoint[];
  index: number;
}

function choose(
  fitting: readonly BreakPoint[],
  next: BreakPoint | undefined,
  room: number,
  stretch: Stretch,
): number | null {
  const { start, height } = stretch;
  const last = fitting[fitting.length - 1];
  if (last === undefined) return null;
  if (next === undefined && last.starts === 'part') return last.row;
  const part = [...fitting].reverse().find(({ starts }) => starts === 'part');
  if (part !== undefined && height(start, part.row) >= room * LEAST_FILLED) return part.row;
  const following = followingPart(stretch, room);
  const least = room * LEAST_LEFT_OVER;
  const roomy = [...fitting]
    .reverse()
    .find(({ row }) => height(row, following) >= least && height(start, row) >= room * LEAST_FILLED);
  return (roomy ?? last).row;
}
