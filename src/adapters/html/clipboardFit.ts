import { textWidth } from '../../core/report/textWidth';
import type { HighlightTable, TableCell } from '../../core/report/tables';

/** Free on the left and on the right of a cell's text, in points: usually, and where there is no room. */
const SIDE = 4;
const NARROW_SIDE = 1.5;
/** Line between two cells, in points: what rounding to whole points may take. */
const ROUNDING = 1;
/** Size of type the columns' widths are made for, and that of most papers, in points. */
const MADE_FOR = 10;
const PAPER_SIZE = 11;
/** Sizes for tables that are too wide for the paper's own, in points. */
const SMALLER_SIZES = [10, 9, 8.5, 8, 7.5, 7, 6.5];
const SMALLEST_SIZE = 6;
/** How much smaller than its page a table may be made by its lines breaking, before its type gets smaller. */
const SQUEEZE = 1.25;
/** In ems: a bar of a line of figures in text, which may come from another face than the paper's. */
const BAR = 1;
/** In ems: a text up to here is never broken, such as the name of a month. */
const SHORT = 3.6;
/** In ems: no word claims more, so that an address or a line of dashes is broken. */
const LONGEST_WORD = 12;

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
  const words = longestWords(table);
  const roomy = sizesUpTo((room / sumOf(wanted)) * MADE_FOR * SQUEEZE);
  const tries = [...roomy.map((size) => ({ size, side: SIDE })), { size: SMALLEST_SIZE, side: NARROW_SIDE }];
  const fits = tries.find(({ size, side }) => sumOf(leastAt(words, size, side)) <= room);
  const { size, side } = fits ?? { size: SMALLEST_SIZE, side: NARROW_SIDE };
  const widths = wholeShares(room, shares(wanted, leastAt(words, size, side), room));
  return { size: size === PAPER_SIZE ? null : size, widths, side };
}

const sizesUpTo = (largest: number): number[] =>
  [PAPER_SIZE, ...SMALLER_SIZES].filter((size) => size <= Math.max(largest, SMALLEST_SIZE));

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

/** Of each column, in ems. */
function longestWords({ columns, rows }: HighlightTable): number[] {
  return columns.map(({ heading }, i) => {
    const cells = rows.flatMap((row) => row.cells[i] ?? []);
    const longest = [{ text: heading }, ...cells].reduce(
      (most, cell) => Math.max(most, longestWord(cell)),
      0,
    );
    return Math.min(longest, LONGEST_WORD);
  });
}

function longestWord({ text, spark }: TableCell): number {
  if (spark !== undefined) return text.length * BAR;
  const wide = (words: string): number => textWidth(words, { size: 1, bold: true });
  return Math.max(
    ...text
      .split('\n')
      .map((line) => (wide(line) <= SHORT ? wide(line) : Math.max(...line.split(/\s+/).map(wide)))),
  );
}

const leastAt = (words: readonly number[], size: number, side: number): number[] =>
  words.map((ems) => ems * size + 2 * side + ROUNDING);

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
