import { textWidth, wrapText } from '../../core/report/textWidth';
import type { HighlightTable, TableCell, TableColumn, TableRow } from '../../core/report/tables';
import { sparkDrawing } from '../sparkDrawing';
import type { Orientation } from './page';
import { roomAcross, roomDown, TWIPS_PER_POINT } from './page';

/**
 * How a table is laid on a page: as a browser lays one out, from the longest word and the longest line of each column.
 * Lengths are points but for what is given to Word.
 */

/** Sizes of type in tables: the smaller one for those that are too wide for a page on its side. */
export const TABLE_SIZE = 9;
export const SMALL_TABLE_SIZE = 8;
/** Height of a line, as a share of its type's size. */
const LINE = 1.21;
/** What a cell keeps free on its left and right, and above and below its text. */
export const CELL_MARGIN = { side: 3.5, above: 2.2 };
const SIDES = 2 * CELL_MARGIN.side + 1;
/** In ems: a text up to here stays on one line, such as a figure, a date or a status. */
const SHORT = 7;
/** In ems: so does a heading up to here, such as a month. */
const SHORT_HEADING = 4;
/** In ems: no word claims more, so that an address or a line of dashes is broken. */
const LONGEST_WORD = 10;
/** In ems: what is longer counts for less and less, so that the other columns keep some room. */
const LONGEST_LINE = 40;
/** In ems: a column of sentences reads well from here on. */
const READS_WELL = 9;
/** In ems: the same of the column a row is known by, where a name and a reason stand below each other. */
const NAME_READS_WELL = 18;
/** Higher than this share of an upright page, a row is a long one. */
const TALL_ROW = 0.17;
/** Higher than this share of a page, a row may go on overleaf rather than leave the page half empty. */
const HIGHEST_WHOLE_ROW = 0.5;
/** Up to this share of a page a table is kept whole. */
const HIGHEST_WHOLE_TABLE = 0.3;

interface Want {
  least: number;
  most: number;
}

export interface TableFit {
  orientation: Orientation;
  size: number;
}

/** A table is set in the order of these until it fits. */
const FITS: readonly TableFit[] = [
  { orientation: 'portrait', size: TABLE_SIZE },
  { orientation: 'landscape', size: TABLE_SIZE },
  { orientation: 'landscape', size: SMALL_TABLE_SIZE },
];
const NARROWEST_FIT: TableFit = { orientation: 'landscape', size: SMALL_TABLE_SIZE };

/** An icon and the space between it and its words, in points. */
const ICON_ROOM = 20;

const widest = (texts: readonly string[], size: number): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, { size, bold: true })), 0);

function wantOf(column: TableColumn, cells: readonly TableCell[], size: number): Want {
  const drawn = Math.max(
    0,
    ...cells.map(({ spark }) => (spark === undefined ? 0 : sparkDrawing(spark).width)),
  );
  const texts = cells.filter(({ spark }) => spark === undefined).map(({ text }) => text);
  const longest = widest(
    texts.flatMap((text) => text.split('\n')),
    size,
  );
  const heading =
    widest([column.heading], size) <= SHORT_HEADING * size ? [column.heading] : column.heading.split(/\s+/);
  const words = [...heading, ...texts.flatMap((text) => text.split(/\s+/))];
  const word = Math.min(widest(words, size), LONGEST_WORD * size);
  const least = Math.max(drawn, longest <= SHORT * size ? Math.max(word, longest) : word);
  const beside = SIDES + (cells.some(({ icon }) => icon !== undefined) ? ICON_ROOM : 0);
  return { least: least + beside, most: Math.max(least, eased(longest, LONGEST_LINE * size)) + beside };
}

/** Beyond the limit twice the length counts as one limit more. */
const eased = (length: number, limit: number): number =>
  length <= limit ? length : limit * (1 + Math.log2(length / limit));

/** Measured once for every size: a table of measures is asked for again for each of its sections. */
const measured = new Map<number, WeakMap<HighlightTable, Want[]>>();

function wantsOf(table: HighlightTable, size: number): Want[] {
  const known = measured.get(size) ?? new WeakMap<HighlightTable, Want[]>();
  measured.set(size, known);
  const wants = known.get(table) ?? measure(table, size);
  known.set(table, wants);
  return wants;
}

function measure({ columns, rows }: HighlightTable, size: number): Want[] {
  const wants = columns.map((column, i) =>
    wantOf(
      column,
      rows.flatMap(({ cells }) => cells[i] ?? []),
      size,
    ),
  );
  return evened(columns, wants);
}

/** Neighbours in the middle of their columns, such as quarters and the fields of the heat map, stay equally wide. */
function evened(columns: readonly TableColumn[], wants: readonly Want[]): Want[] {
  const groupOf: number[] = [];
  columns.forEach(({ width, align }, i) => {
    const before = columns[i - 1];
    const alike = align === 'centre' && before?.align === align && before.width === width;
    groupOf.push(alike ? (groupOf[i - 1] ?? i) : i);
  });
  return wants.map((_, i) => {
    const group = wants.filter((_, other) => groupOf[other] === groupOf[i]);
    return {
      least: Math.max(...group.map(({ least }) => least)),
      most: Math.max(...group.map(({ most }) => most)),
    };
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** The page and the size of type a table reads well in: upright if it can be, small only if it must be. */
export function fitOf(table: HighlightTable): TableFit {
  const fits = (fit: TableFit): boolean => {
    const { orientation, size } = fit;
    const wants = wantsOf(table, size);
    const comfortable = wants.map(({ least, most }, i) => {
      const well = table.columns[i]?.identifies === true ? NAME_READS_WELL : READS_WELL;
      return Math.max(least, Math.min(most, well * size));
    });
    if (sumOf(comfortable) * TWIPS_PER_POINT > roomAcross(orientation)) return false;
    const widths = columnWidths(table, fit);
    return orientation === 'landscape' || table.rows.every((row) => !isTall(row, widths, fit));
  };
  return FITS.find(fits) ?? NARROWEST_FIT;
}

/** Width of each column in twips; together exactly the room of the page. */
export function columnWidths(table: HighlightTable, { orientation, size }: TableFit): number[] {
  const room = roomAcross(orientation);
  const wants = wantsOf(table, size);
  const least = sumOf(wants.map((want) => want.least));
  const stretch = sumOf(wants.map((want) => want.most - want.least));
  const spare = room / TWIPS_PER_POINT - least;
  const shares = wants.map((want) => {
    if (spare < 0 || stretch === 0) return (want.least * room) / least;
    return (want.least + ((want.most - want.least) * spare) / stretch) * TWIPS_PER_POINT;
  });
  return wholeTwips(shares, room);
}

/** Rounded so that they still add up: what rounding leaves over goes to the last. */
function wholeTwips(shares: readonly number[], room: number): number[] {
  const whole = shares.slice(0, -1).map(Math.round);
  return [...whole, room - sumOf(whole)];
}

/** Height of a row in twips, near enough. */
function heightOf({ cells }: TableRow, widths: readonly number[], size: number): number {
  const lines = cells.map(({ text, spark }, i) => {
    const room = (widths[i] ?? 0) / TWIPS_PER_POINT - SIDES;
    return spark === undefined ? wrapText(text, room, { size, bold: false }).length : 2;
  });
  return (Math.max(...lines) * LINE * size + 2 * CELL_MARGIN.above) * TWIPS_PER_POINT;
}

/** Is a row so high that its texts begin at its top, and the table reads better on a wider page? */
export function isTall(row: TableRow, widths: readonly number[], { size }: TableFit): boolean {
  return heightOf(row, widths, size) > roomDown('portrait') * TALL_ROW;
}

/** May a row go on overleaf? Only one so high that keeping it whole would leave much of a page empty. */
export function maySplit(row: TableRow, widths: readonly number[], { orientation, size }: TableFit): boolean {
  return heightOf(row, widths, size) > roomDown(orientation) * HIGHEST_WHOLE_ROW;
}

/** Is a table so low that it is kept on one page? */
export function staysWhole({ rows }: HighlightTable, widths: readonly number[], fit: TableFit): boolean {
  const most = roomDown(fit.orientation) * HIGHEST_WHOLE_TABLE;
  let height = 0;
  for (const row of rows) {
    height += heightOf(row, widths, fit.size);
    if (height > most) return false;
  }
  return true;
}
