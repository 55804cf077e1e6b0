import type { HighlightTable, TableCell, TableColumn, TableRow } from '../../core/report/tables';
import { NOTHING } from '../../core/report/wording';
import { looksLikeFormula } from '../cellText';
import { styleOf } from '../theme';
import type { CellStyle, Line, Palette } from '../theme';
import { htmlLines, readsFromTheRight, shownText } from './htmlText';

/** Text width of an A4 page with Word's usual margins of an inch, in points. */
const TEXT_WIDTHS = { portrait: 451, landscape: 697 } as const;
/** Widths in attributes are pixels, 96 to the inch; points are 72 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
/** What the columns' widths are made for, and the least that is still read, in points. */
const USUAL_SIZE = 10;
const SMALLEST_SIZE = 7;
const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
/** In points: Word and Outlook draw nothing thinner. */
const LINE_WIDTHS: Record<Line['style'], number> = { hair: 0.5, thin: 0.5, medium: 1, dashed: 0.5 };
const PADDING = '2pt 4pt';
/** Makes Excel take what is pasted as text. */
const AS_TEXT = "mso-number-format:'\\@'";

export interface ClipboardTable {
  html: string;
  /** Tab-separated, a line a row. */
  text: string;
}

/**
 * A highlight table as it goes on the clipboard, made for Word and Outlook: as wide as the text of the page, its face
 * that of the paper, its status in words on their colour. Inline styles on `table`, `td` and `th` are all that
 * survives there.
 */
export function clipboardTable(
  table: HighlightTable,
  palette: Palette,
  page: 'portrait' | 'landscape',
): ClipboardTable {
  return { html: tableHtml(table, palette, TEXT_WIDTHS[page]), text: tableText(table) };
}

function tableHtml({ title, columns, rows }: HighlightTable, palette: Palette, width: number): string {
  const wanted = columns.map((column) => column.width);
  const points = sharesOf(width, wanted);
  const pixels = sharesOf(Math.round(width * PIXELS_PER_POINT), wanted);
  const size = sizeFor(width, wanted);
  const place = columns.map((column, i) => ({
    column,
    points: points[i] ?? 0,
    pixels: pixels[i] ?? 0,
    size,
  }));
  const style = `width:${String(width)}pt;border-collapse:collapse;table-layout:fixed`;
  const total = String(Math.round(width * PIXELS_PER_POINT));
  return (
    `<table style="${style}" width="${total}" border="0" cellspacing="0" cellpadding="0">` +
    `<caption>${htmlLines(title)}</caption>` +
    `<thead><tr>${place.map((at) => headerCell(at, palette)).join('')}</tr></thead>` +
    `<tbody>${rows.map((row, i) => bodyRow(row, place, i === 0, palette)).join('')}</tbody></table>`
  );
}

/** Whole numbers in proportion to what is wanted, which add up to the total. */
function sharesOf(total: number, wanted: readonly number[]): number[] {
  const sum = wanted.reduce((all, width) => all + width, 0);
  let before = 0;
  let given = 0;
  return wanted.map((width) => {
    before += width;
    const share = Math.round((before / sum) * total) - given;
    given += share;
    return share;
  });
}

/** In points; null for a table that fits, which keeps the paper's own size of type. */
function sizeFor(width: number, wanted: readonly number[]): number | null {
  const scale = width / wanted.reduce((all, one) => all + one, 0);
  return scale >= 1 ? null : Math.max(SMALLEST_SIZE, Math.floor(USUAL_SIZE * scale * 2) / 2);
}

interface Place {
  column: TableColumn;
  points: number;
  pixels: number;
  size: number | null;
}

function headerCell(at: Place, palette: Palette): string {
  const look = styleOf({ role: 'table-header', align: at.column.align, wrap: true }, palette);
  return `<th scope="col"${attributes(at, look, at.column.heading)}>${htmlLines(at.column.heading)}</th>`;
}

function bodyRow(row: TableRow, place: readonly Place[], first: boolean, palette: Palette): string {
  const cells = place.map((at, i) => {
    const cell = row.cells[i] ?? { text: NOTHING };
    const look = styleOf(
      {
        role: 'table-cell',
        align: at.column.align,
        wrap: true,
        ...(cell.status === undefined ? {} : { status: cell.status }),
        ...(cell.emphasis === undefined ? {} : { emphasis: cell.emphasis }),
        ...(row.startsSection === true && !first ? { lineAbove: 'section' as const } : {}),
      },
      palette,
    );
    const text = textOf(cell);
    return `<td${attributes(at, look, text)}>${htmlLines(text)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** A cell on paper is never empty. */
const textOf = ({ text }: TableCell): string => (shownText(text).trim() === '' ? NOTHING : text);

function attributes({ column, points, pixels, size }: Place, look: CellStyle, text: string): string {
  const { top, bottom } = look.edges;
  const styles = [
    `width:${String(points)}pt`,
    `padding:${PADDING}`,
    ...(top === undefined ? [] : [`border-top:${lineOf(top)}`]),
    ...(bottom === undefined ? [] : [`border-bottom:${lineOf(bottom)}`]),
    ...(look.fill === null ? [] : [`background-color:#${look.fill}`]),
    // Said by every cell: in Outlook a cell takes nothing over from its table. No face is named: Word takes
    // `inherit` for the name of one, and the paper's own where none is.
    ...(size === null ? [] : [`font-size:${String(size)}pt`]),
    `color:#${look.text}`,
    `font-weight:${look.bold ? 'bold' : 'normal'}`,
    `text-align:${ALIGN[column.align]}`,
    'vertical-align:middle',
    ...(looksLikeFormula(text) ? [AS_TEXT] : []),
  ];
  const direction = readsFromTheRight(text) ? ' dir="auto"' : '';
  const fill = look.fill === null ? '' : ` bgcolor="#${look.fill}"`;
  return ` width="${String(pixels)}"${fill}${direction} style="${styles.join(';')}"`;
}

const lineOf = ({ style, colour }: Line): string =>
  `${String(LINE_WIDTHS[style])}pt ${style === 'dashed' ? 'dashed' : 'solid'} #${colour}`;

function tableText({ columns, rows }: HighlightTable): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => columns.map((_, i) => textOf(cells[i] ?? { text: NOTHING }))),
  ];
  return lines.map((texts) => texts.map(onOneLine).join('\t')).join('\n');
}

/** Excel would run a formula that is pasted as text; an apostrophe before it keeps it text. */
function onOneLine(text: string): string {
  const line = shownText(text).replaceAll('\t', ' ').replace(/\n+/g, ' / ');
  return /^(?:[=@]|[+-].*[(|!])/.test(line) ? `'${line}` : line;
}
