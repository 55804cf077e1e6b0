import { LEADS_TO_CELL } from '../../core/report/frontHighlights';
import type { HighlightTable, TableCell, TableColumn, TableRow } from '../../core/report/tables';
import { NOTHING } from '../../core/report/wording';
import { iconDrawing } from '../iconDrawing';
import { sparkDrawing } from '../sparkDrawing';
import { svgOf } from '../svg';
import { statusLook } from '../theme';
import type { Palette } from '../theme';
import { htmlLines, htmlText, orNothingSeen, readsFromTheRight } from './htmlText';
import { isMap, placeOnMap, shownHeading } from './tableWords';

/** Such tables follow the width of a phone; others keep theirs there and scroll. Widths in points. */
const MOST_FLUID_COLUMNS = 3;
const WIDEST_FLUID = 320;
/** A column at least so wide holds sentences, which wrap; it gives way so that figures keep their room and size. */
const RUNNING_TEXT = 100;
const TEXT_SHARE = 0.8;
/** An icon and the space beside it. */
const ICON_ROOM = 22;
/** Pixels of the screen for a point of the columns, at the size of type there. */
const PIXELS_PER_POINT = 1.2;
/** Text width of a landscape A4 page with margins of 12 mm, in points. */
const PAPER_WIDTH = 773;
const USUAL_SIZE = 7.5;
const SMALLEST_SIZE = 5.5;
/** What the columns' widths are made for, in points. */
const SIZE_OF_WIDTHS = 10;
/** A status that says more than its word fills its cell's width. */
const LONGEST_WORD = 16;

/**
 * A highlight table of the report page: caption, header row, a header to each row, its rule below. `named` where a
 * heading right above says its title already. A table of many columns scrolls in a region of its own.
 */
export function pageTable(table: HighlightTable, palette: Palette, named: boolean): string {
  const { title, description, columns, rows, rule } = table;
  const widths = columns.map(({ width }) => width);
  const isWide = columns.length > MOST_FLUID_COLUMNS && sumOf(widths) > WIDEST_FLUID;
  const shares = isWide ? columns.map((column, i) => shareOf(column, hasIcons(table, i))) : widths;
  const total = sumOf(shares);
  const size = Math.min(USUAL_SIZE, Math.max(SMALLEST_SIZE, (SIZE_OF_WIDTHS * PAPER_WIDTH) / total));
  const widest = isWide ? `;min-width:${String(Math.round(total * PIXELS_PER_POINT))}px` : '';
  const kind = isMap(table) ? ' class="tiles"' : columns.length <= MOST_FLUID_COLUMNS ? ' class="fluid"' : '';
  const name = htmlText(title);
  const about = `<span class="hidden">${named ? `${name}. ` : ' '}${htmlText(description)}</span>`;
  const html = [
    `<table${kind} style="--paper:${size.toFixed(1)}pt${widest}">`,
    `<caption>${named ? '' : name}${about}</caption>`,
    `<colgroup>${shares.map((width) => `<col style="width:${((100 * width) / total).toFixed(2)}%">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(headerCell).join('')}</tr></thead>`,
    `<tbody>${rows.map((row, i) => bodyRow(row, table, i === 0, palette)).join('\n')}</tbody></table>`,
  ].join('\n');
  const below = rule === '' ? '' : `\n<p class="rule">${htmlLines(rule.replaceAll(LEADS_TO_CELL, ''))}</p>`;
  return isWide
    ? `<div class="wide" role="region" tabindex="0" aria-label="${name}, table">${html}</div>${below}`
    : html + below;
}

/** Words beside an icon keep their width, and the icon gets room. */
function shareOf({ width }: TableColumn, icons: boolean): number {
  if (icons) return width + ICON_ROOM;
  return width < RUNNING_TEXT ? width : width * TEXT_SHARE;
}

const hasIcons = ({ rows }: HighlightTable, place: number): boolean =>
  rows.some(({ cells }) => cells[place]?.icon !== undefined);

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const headerCell = ({ heading, align }: TableColumn): string =>
  `<th scope="col" class="${align}">${htmlLines(shownHeading(heading))}</th>`;

/** The column a row is known by: the one that says so, else the first that is not a rating. */
function headerColumn(columns: readonly TableColumn[]): TableColumn | undefined {
  return columns.find(({ identifies }) => identifies) ?? columns.find(({ key }) => key !== 'rag');
}

function bodyRow(row: TableRow, table: HighlightTable, first: boolean, palette: Palette): string {
  const header = headerColumn(table.columns);
  const cells = table.columns.map((column, i) => {
    const cell = row.cells[i] ?? { text: NOTHING };
    const tile = isMap(table) && cell.status !== undefined;
    return bodyCell(cell, column, column === header ? 'th' : 'td', tile, palette);
  });
  const line = row.startsTheme === undefined ? 'section' : 'theme';
  const above = !first && (row.startsTheme !== undefined || row.startsSection === true) ? line : null;
  return `<tr${above === null ? '' : ` class="${above}"`}>${cells.join('')}</tr>`;
}

function bodyCell(
  cell: TableCell,
  column: TableColumn,
  element: 'td' | 'th',
  tile: boolean,
  palette: Palette,
): string {
  const text = orNothingSeen(cell.text);
  const classes = [
    ...(column.align === 'left' ? [] : [column.align]),
    ...(cell.emphasis === undefined ? [] : [cell.emphasis]),
    ...(cell.link === undefined || cell.emphasis === 'muted' ? [] : ['muted']),
    ...(tile && cell.status !== undefined ? [cell.status] : []),
  ];
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  const scope = element === 'th' ? ' scope="row"' : '';
  const direction = readsFromTheRight(text) ? ' dir="auto"' : '';
  const shown = tile ? tileOf(cell, text, palette) : content(cell, text, palette);
  return `<${element}${scope}${named}${direction}>${shown}</${element}>`;
}

/** The colour of a place on a map is its status; who can't see it hears the word. */
function tileOf(cell: TableCell, text: string, palette: Palette): string {
  const spoken = htmlText(placeOnMap(cell, palette));
  return `<span class="hidden">${spoken}</span><span aria-hidden="true">${htmlLines(text)}</span>`;
}

/** Its words stand beside it. */
function iconOf(icon: NonNullable<TableCell['icon']>): string {
  return svgOf(iconDrawing(icon), 'class="icon" aria-hidden="true"');
}

function content({ spark, status, icon }: TableCell, text: string, palette: Palette): string {
  if (spark !== undefined) {
    const label = `role="img" aria-label="${htmlText(spark.words)}"`;
    return svgOf(sparkDrawing(spark), label);
  }
  if (status === undefined) return htmlLines(text);
  if (icon !== undefined) {
    return `<span class="pill iconed ${status}">${iconOf(icon)}<span>${htmlLines(text)}</span></span>`;
  }
  const pill = statusLook(status, palette).fill === null ? [] : ['pill'];
  const long = pill.length > 0 && text.length > LONGEST_WORD ? ['long'] : [];
  return `<span class="${[...pill, ...long, status].join(' ')}">${htmlLines(text)}</span>`;
}
