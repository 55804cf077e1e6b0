import type { HighlightTable, TableCell, TableColumn, TableRow } from '../../core/report/tables';
import { NOTHING } from '../../core/report/wording';
import { looksLikeFormula } from '../cellText';
import { PAGE, styleOf } from '../theme';
import type { CellStyle, Line, Palette } from '../theme';
import { isMap, placeOnMap, shownHeading } from './tableWords';
import { clipboardFit, PAPER_SIZE, SPARK_SHARE, wholeShares } from './clipboardFit';
import { htmlLines, htmlText, orNothingSeen, readsFromTheRight, shownText } from './htmlText';

/** Text width of an A4 page with Word's usual margins of an inch, in points. */
const TEXT_WIDTHS = { portrait: 451, landscape: 697 } as const;
/** Widths in attributes are pixels, 96 to the inch; points are 72 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
/** In pixels: LibreOffice reads this, Word and Outlook the cells' own padding. */
const CELL_PADDING = 3;
const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
/** In points: Word and Outlook draw nothing thinner. */
const LINE_WIDTHS: Record<Line['style'], number> = { hair: 0.5, thin: 0.5, medium: 1, dashed: 0.5 };
/** Above and below a cell's text, in points. */
const ABOVE = 2;
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
  const shown = inWords(table, palette);
  return { html: tableHtml(shown, palette, TEXT_WIDTHS[page]), text: tableText(shown) };
}

/** The table as a paper needs it: nobody types into it, and no colour goes without its word. */
function inWords(table: HighlightTable, palette: Palette): HighlightTable {
  const columns = table.columns.map((column) => ({ ...column, heading: shownHeading(column.heading) }));
  if (!isMap(table)) return { ...table, columns };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: placeOnMap(cell, palette) })),
  }));
  return { ...table, columns, rows };
}

function tableHtml(table: HighlightTable, palette: Palette, room: number): string {
  const { size, widths, side } = clipboardFit(table, room);
  const across = Math.round(room * PIXELS_PER_POINT);
  const pixels = wholeShares(across, widths);
  const place = table.columns.map((column, i) => ({
    column,
    points: widths[i] ?? 0,
    pixels: pixels[i] ?? 0,
    size,
    side,
  }));
  const title = htmlLines(table.title);
  // Word reads these two as the table's alternative text.
  const described = `title="${htmlText(table.title)}" summary="${htmlText(table.description)}"`;
  const shape = `width="${String(across)}" border="0" cellspacing="0" cellpadding="${String(CELL_PADDING)}"`;
  return (
    `${titleForWord(title)}<table ${described} ${shape} style="${tableStyle(room)}"><caption>${title}</caption>` +
    `<thead><tr>${place.map((at) => headerCell(at, palette)).join('')}</tr></thead>` +
    `<tbody>${table.rows.map((row, i) => bodyRow(row, place, i === 0, palette)).join('')}</tbody></table>`
  );
}

/** Word drops captions, others show them: only Word and Outlook read what stands in such a comment. */
const titleForWord = (title: string): string => `<!--[if gte mso 9]><p><b>${title}</b></p><![endif]-->`;

const tableStyle = (room: number): string =>
  `width:${String(room)}pt;border-collapse:collapse;table-layout:fixed`;

interface Place {
  column: TableColumn;
  points: number;
  pixels: number;
  size: number | null;
  side: number;
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
        ...emphasisOf(cell),
        ...(row.startsSection === true && !first ? { lineAbove: 'section' as const } : {}),
      },
      palette,
    );
    const text = textOf(cell);
    const sized = cell.spark === undefined ? at : { ...at, size: sparkSize(at.size) };
    return `<td${attributes(sized, look, text)}>${htmlLines(text)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const sparkSize = (size: number | null): number => Math.round((size ?? PAPER_SIZE) * SPARK_SHARE * 2) / 2;

/** Bars of text are darker than a drawn line. */
function emphasisOf({ emphasis, spark }: TableCell): Pick<TableCell, 'emphasis'> {
  if (spark !== undefined) return { emphasis: 'muted' };
  return emphasis === undefined ? {} : { emphasis };
}

/** A cell on paper is never empty. */
const textOf = ({ text }: TableCell): string => orNothingSeen(text);

function attributes({ column, points, pixels, size, side }: Place, look: CellStyle, text: string): string {
  const styles = [
    `width:${String(points)}pt`,
    // Word counts a cell's padding in its width; a browser is told to.
    'box-sizing:border-box',
    `padding:${String(ABOVE)}pt ${String(side)}pt`,
    ...bordersOf(look),
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

/** On every side, since LibreOffice keeps room beside text only where there is a line; those at the sides aren't seen. */
function bordersOf({ edges, fill }: CellStyle): string[] {
  const unseen: Line = { style: 'thin', colour: fill ?? PAGE };
  const below = edges.bottom ?? unseen;
  const sides = { top: edges.top ?? below, right: unseen, bottom: below, left: unseen };
  return Object.entries(sides).map(([side, line]) => `border-${side}:${lineOf(line)}`);
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
