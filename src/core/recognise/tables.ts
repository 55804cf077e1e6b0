import { themeAt, themeHeadings, themeOfSheet, titleAbove, yearNamed } from './headings';
import type { ThemeHeading } from './headings';
import type { Header, HeaderColumn } from './headers';
import { findHeaders, withYear } from './headers';
import type { Senses } from './senses';
import type { SheetView } from './sheetView';
import { textAt, valueAt } from './sheetView';
import type { Term } from './terms';

/** A header and the rows under it, before its kind is known. */
export interface Table {
  view: SheetView;
  header: Header;
  /** First and last of its columns. */
  firstColumn: number;
  lastColumn: number;
  title: string | null;
  themes: ThemeHeading[];
  sheetTheme: string | null;
  /** Rows under the header up to whatever comes next, blank ones left out. */
  rows: number[];
}

const SEPARATES: readonly Term[] = [
  'ref',
  'description',
  'definition',
  'scale',
  'title',
  'owner',
  'status',
  'measure',
];

/** Every table of a sheet, top to bottom, left to right. `stops` are rows where something else begins. */
export function findTables(view: SheetView, senses: Senses, stops: ReadonlySet<number>): Table[] {
  const headers = findHeaders(view, senses).filter((header) => !header.rows.some((row) => stops.has(row)));
  const themes = themeHeadings(view);
  const ends = [...headers.map((header) => Math.min(...header.rows)), ...stops].sort((a, b) => a - b);
  return headers.flatMap((header) => {
    const parts = sideBySide(header);
    return parts.map((part) => tableOf(view, part, parts.length > 1, themes, ends));
  });
}

function tableOf(
  view: SheetView,
  header: Header,
  besides: boolean,
  themes: ThemeHeading[],
  ends: number[],
): Table {
  const columns = header.columns.map((column) => column.column);
  const area = {
    firstRow: Math.min(...header.rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const title = titleAbove(view, area, besides);
  const lastHeaderRow = Math.max(...header.rows);
  const end = ends.find((row) => row > lastHeaderRow) ?? Infinity;
  return {
    view,
    header: placed(view, header, title?.text ?? ''),
    firstColumn: area.firstColumn,
    lastColumn: area.lastColumn,
    title: title?.text ?? null,
    themes,
    sheetTheme: themeOfSheet(view.grid.name),
    rows: between(view.rowNumbers, lastHeaderRow + 1, end),
  };
}

/** Part of an ascending list, from `first` up to but without `end`. */
function between(rows: number[], first: number, end: number): number[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < rows.length && (rows[last] ?? 0) < end) last++;
  return rows.slice(low, last);
}

/** Months without a year take the one in the table's title or the sheet's name. */
function placed(view: SheetView, header: Header, title: string): Header {
  if (!header.columns.some((column) => column.bare)) return header;
  const year = yearNamed(title) ?? yearNamed(view.grid.name);
  return year === null ? header : withYear(view, header, year);
}

/** Columns from one to the next but one. */
const ACROSS_ONE_BLANK = 2;

/**
 * Tables side by side: a blank column, and to its right a column that says again what one to its left said. Across
 * one blank column a second set of ratings belongs to the same risks; across more it is a legend beside them.
 */
function sideBySide(header: Header): Header[] {
  const parts: HeaderColumn[][] = [[]];
  for (const column of header.columns) {
    const part = parts[parts.length - 1] ?? [];
    const last = part[part.length - 1];
    const gap = last !== undefined && column.column > last.column + 1;
    const rest = header.columns.filter((other) => other.column >= column.column);
    const far = last !== undefined && column.column > last.column + ACROSS_ONE_BLANK;
    if (gap && rest.length > 1 && rest.some((other) => saysAgain(part, other, far))) parts.push([column]);
    else part.push(column);
  }
  return parts.map((columns) => ({ rows: header.rows, columns }));
}

function saysAgain(part: HeaderColumn[], column: HeaderColumn, anything: boolean): boolean {
  return column.terms.some(
    (term) =>
      (anything || SEPARATES.includes(term)) &&
      part.some((other) => other.terms[0] === term && column.terms[0] === term),
  );
}

/** Columns of a table's span that hold a value in a row. */
export function filledIn(table: Table, row: number): number[] {
  const columns: number[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (valueAt(table.view, row, column) !== null) columns.push(column);
  }
  return columns;
}

export function themeOf(table: Table, row: number): string | null {
  return themeAt(table.themes, table.sheetTheme, row);
}

/** A run of a table's rows under one title; the first may be untitled. */
export interface TablePart {
  title: string | null;
  titleRow: number | null;
  rows: number[];
}

/**
 * A table cut where, after a blank row, a lone text stands: the columns go on under a new title, as after a page
 * break or with sections that share the header above. A lone text in `nameColumn`, unless that is the first one, is
 * a record that has no more to say.
 */
export function partsOf(table: Table, nameColumn: number = table.firstColumn): TablePart[] {
  const parts: TablePart[] = [{ title: null, titleRow: null, rows: [] }];
  let previous = Math.max(...table.header.rows);
  for (const row of table.rows) {
    const [column, ...others] = filledIn(table, row);
    const text = column === undefined || others.length > 0 ? '' : textAt(table.view, row, column);
    const named = column === nameColumn && nameColumn !== table.firstColumn;
    const lone = text !== '' && !named && typeof valueAt(table.view, row, column ?? 1) === 'string';
    const part = parts[parts.length - 1];
    const afterBlank =
      row > previous + 1 || (part !== undefined && part.rows.length === 0 && part.titleRow !== null);
    if (lone && afterBlank) parts.push({ title: text, titleRow: row, rows: [] });
    else part?.rows.push(row);
    previous = row;
  }
  return parts;
}
