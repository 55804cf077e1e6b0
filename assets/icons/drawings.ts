/** The pictures of the add-in, as SVG for a given size in pixels. Every edge stands on a whole pixel. */

const FRAME = '#616161';
const PAPER = '#FFFFFF';
const LINE = '#8A8886';
const HEAD = '#0F6CBD';
/** Red, amber and green, as in a report. */
const STATUSES = ['#C00000', '#FFB900', '#107C10'];

/** Where the round arrow's gap begins, counted from the right. */
const OPEN = Math.PI / 4;

interface Grid {
  /** Thickness of the frame. */
  frame: number;
  /** From the edge of the picture to the frame. */
  margin: number;
  /** Height of the heading. */
  head: number;
  /** Side of a status. */
  status: number;
  /** From the top of one row to the next, and of the first row from the top. */
  step: number;
  first: number;
  /** From the left edge to the statuses, and between a status and its line. */
  indent: number;
  gap: number;
  /** Thickness of a line. */
  line: number;
}

/** Tuned by hand, because a picture of 16 pixels scaled up is coarse, and one of 128 scaled down a blur. */
const GRIDS: Record<number, Grid> = {
  16: { frame: 1, margin: 1, head: 2, status: 2, step: 3, first: 5, indent: 3, gap: 1, line: 1 },
  32: { frame: 1, margin: 2, head: 5, status: 4, step: 6, first: 10, indent: 6, gap: 3, line: 2 },
  64: { frame: 2, margin: 4, head: 10, status: 9, step: 12, first: 20, indent: 12, gap: 5, line: 3 },
  80: { frame: 2, margin: 5, head: 12, status: 11, step: 15, first: 25, indent: 15, gap: 6, line: 4 },
  128: { frame: 4, margin: 8, head: 20, status: 18, step: 24, first: 40, indent: 24, gap: 10, line: 6 },
};

export const SIZES = Object.keys(GRIDS).map(Number);

/** A report: a page with a heading and three rows, each with its status. */
export function report(size: number): string {
  return svg(size, page(size, gridOf(size), true));
}

/** The same page, an arrow that comes round again in the place of its lines. */
export function refresh(size: number): string {
  return svg(size, page(size, gridOf(size), false) + (size === SMALLEST ? smallArrow() : roundArrow(size)));
}

function gridOf(size: number): Grid {
  const grid = GRIDS[size];
  if (grid === undefined) throw new Error(`There is no grid for ${String(size)} pixels.`);
  return grid;
}

function page(size: number, grid: Grid, lines: boolean): string {
  const { frame, margin, head, status, step, first, indent, gap, line } = grid;
  const width = size - 2 * margin;
  const right = size - indent;
  const rows = STATUSES.map((fill, at) => {
    const top = first + at * step;
    const from = indent + status + gap;
    const middle = top + Math.floor((status - line) / 2);
    const mark = box(indent, top, status, status, fill);
    return lines ? mark + box(from, middle, right - from, line, LINE) : mark;
  });
  const inner = width - 2 * frame;
  return [
    box(margin, margin, width, width, FRAME),
    box(margin + frame, margin + frame, inner, inner, PAPER),
    box(margin, margin, width, frame + head, HEAD),
    ...rows,
  ].join('');
}

/** In the lower right corner, with a rim of paper so that it stands off the page. */
function roundArrow(size: number): string {
  const centre = size * 0.66;
  const radius = size * 0.19;
  const stroke = size / 12;
  // Open at the upper right, where the head is.
  const [endX, endY] = [centre + radius * Math.cos(OPEN), centre - radius * Math.sin(OPEN)];
  const arc = `M ${n(endX)} ${n(endY)} A ${n(radius)} ${n(radius)} 0 1 0 ${n(centre + radius)} ${n(centre)}`;
  const reach = size * 0.17;
  const corner = `M ${n(centre + radius + stroke / 2)} ${n(centre - radius - stroke * 0.9)} v ${n(reach)} h ${n(-reach)} z`;
  return [
    `<circle cx="${n(centre)}" cy="${n(centre)}" r="${n(radius + stroke * 1.35)}" fill="${PAPER}"/>`,
    `<path d="${arc}" fill="none" stroke="${HEAD}" stroke-width="${n(stroke)}"/>`,
    `<path d="${corner}" fill="${HEAD}"/>`,
  ].join('');
}

/** A curve of so few pixels would be a smudge, so each is set by hand. */
const SMALLEST = 16;
const SMALL_ARROW = [
  '..###..#', //
  '.#...#.#',
  '#.....##',
  '#...####',
  '#.......',
  '#.....#.',
  '.#...#..',
  '..###...',
];
const SMALL_ARROW_AT = { x: 6, y: 5 };

function smallArrow(): string {
  return SMALL_ARROW.flatMap((row, y) =>
    Array.from(row, (pixel, x) =>
      pixel === '#' ? box(SMALL_ARROW_AT.x + x, SMALL_ARROW_AT.y + y, 1, 1, HEAD) : '',
    ),
  ).join('');
}

function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;
}

function svg(size: number, content: string): string {
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${content}</svg>`;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
