import { textWidth } from '../../core/report/textWidth';
import type { HighlightTable, TableCell } from '../../core/report/tables';

/** Free on the left and on the right of a cell's text, in points: usually, and where there is no room. */
const SIDE = 4;
const NARROW_SIDE = 1;
/** Line between two cells, in points: what rounding to whole points may take. */
const ROUNDING = 0.75;
/** What most papers are set in, in points. */
export const PAPER_SIZE = 11;
/** Sizes for tables that are too wide for the paper's own: as long as sentences read well, and where they needn't. */
const SIZES_TO_READ = [PAPER_SIZE, 10, 9.5, 9, 8.5, 8, 7.5, 7];
const SMALL_SIZES = [7, 6.5];
const SMALLEST_SIZE = 6;
/** In ems: a column of sentences reads well from here on. */
const READS_WELL = 9;
/** In ems: the same of the column a row is known by, where a name and a reason stand below each other. */
const NAME_READS_WELL = 18;
/** Size of a line of figures in text, as a share of the other type's: its bars come from other, wider faces. */
export const SPARK_SHARE = 0.6;
/** In ems of its own size: the widest bar found in those faces. */
const BAR = 1.45;
/** In ems: a text up to here is never broken, such as the name of a month. */
const SHORT = 3.6;
/** In ems: no word claims more, so that an address or a line of dashes is broken. */
const LONGEST_WORD = 8;
/** In ems: the same where there is no room; figures still stay whole. */
const LONGEST_CRAMPED_WORD = 4.8;

export interface ClipboardFit {
  /** Size of type in points; null for a table that fits, which keeps the paper's own. */
  size: number | null;
  /** Of each column in whole points; together the room given. */
  widths: number[];
  /** Free beside a cell's text on either side, in points. */
  side: number;
}

/**
 * How a table fills a page of that many points across: columns in proportion to their own widths, but none narrower
 * than its longest word, in smaller type where there is no other way.
 */
export function clipboardFit(table: HighlightTable, room: number): ClipboardFit {
  const wanted = table.columns.map(({ width }) => width);
  const words = inEms(table, (text) => Math.min(longestWord(text, SHORT), LONGEST_WORD));
  const cramped = inEms(table, (text) => Math.min(longestWord(text, 0), LONGEST_CRAMPED_WORD));
  const lines = inEms(table, longestLine);
  const sentences = table.columns.map(({ identifies }, i) => {
    const well = identifies === true ? NAME_READS_WELL : READS_WELL;
    return Math.max(words[i] ?? 0, Math.min(lines[i] ?? 0, well));
  });
  const tries = [
    ...SIZES_TO_READ.map((size) => ({ size, side: SIDE, claims: sentences, ems: words })),
    ...SMALL_SIZES.map((size) => ({ size, side: SIDE, claims: words, ems: words })),
  ];
  const last = { size: SMALLEST_SIZE, side: NARROW_SIDE, ems: cramped };
  const fits = tries.find(({ size, side, claims }) => sumOf(leastAt({ size, side, ems: claims })) <= room);
  const { size, side, ems } = fits ?? last;
  const widths = wholeShares(room, shares(wanted, leastAt({ size, side, ems }), room));
  return { size: size === PAPER_SIZE ? null : size, widths, side };
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

/** What each column claims, in ems. */
function inEms({ columns, rows }: HighlightTable, claim: (text: string) => number): number[] {
  return columns.map(({ heading }, i) =>
    rows.reduce((most, { cells }) => Math.max(most, claimOf(cells[i], claim)), claim(heading)),
  );
}

function claimOf(cell: TableCell | undefined, claim: (text: string) => number): number {
  if (cell === undefined) return 0;
  return cell.spark === undefined ? claim(cell.text) : cell.text.length * BAR * SPARK_SHARE;
}

const wide = (text: string): number => textWidth(text, { size: 1, bold: true });

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, wide(text)), 0);

const longestLine = (text: string): number => widest(text.split('\n'));

/** A line that is no longer than `short` counts as one word. */
function longestWord(text: string, short: number): number {
  const unbroken = text.split('\n').flatMap((line) => (wide(line) <= short ? line : line.split(/\s+/)));
  return widest(unbroken);
}

const leastAt = ({ size, side, ems }: { size: number; side: number; ems: readonly number[] }): number[] =>
  ems.map((em) => em * size + 2 * side + ROUNDING);

/** In proportion to what is wanted; a column that would get less than its least gets that, and the others the rest. */
function shares(wanted: readonly number[], least: readonly number[], room: number): number[] {
  if (sumOf(least) >= room) return [...least];
  const held = new Set<number>();
  for (;;) {
    const free = wanted.map((width, i) => (held.has(i) ? 0 : width));
    const rest = room - sumOf(least.filter((_, i) => held.has(i)));
    const scale = rest / sumOf(free);
    const tight = free.findIndex((width, i) => !held.has(i) && width * scale < (least[i] ?? 0));
    if (tight === -1) return free.map((width, i) => (held.has(i) ? (least[i] ?? 0) : width * scale));
    held.add(tight);
  }
}

/** Whole numbers in proportion to others, which add up to the total. */
export function wholeShares(total: number, proportions: readonly number[]): number[] {
  const sum = sumOf(proportions);
  let before = 0;
  let given = 0;
  return proportions.map((proportion) => {
    before += proportion;
    const share = Math.round((before / sum) * total) - given;
    given += share;
    return share;
  });
}
