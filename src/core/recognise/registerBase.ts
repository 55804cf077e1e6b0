import { columnName } from '../grid/address';
import type { Area } from '../grid/grid';
import { shortHeading } from './normalise';
import type { RegisterKind } from './registers';
import type { Table } from './tables';
import { themeOf } from './tables';

/** What registers of every kind say about where they stand, put together from a table and the rows it used. */
export function baseOf<K extends RegisterKind>(
  kind: K,
  table: Table,
  found: {
    columns: Record<string, string>;
    /** Rows of records, without template rows. */
    rows: number[];
    templateRows?: number[];
    title?: string | null;
    headerRows?: number[];
    why: string;
  },
) {
  const headerRows = found.headerRows ?? table.header.rows;
  const templateRows = found.templateRows ?? [];
  const used = [...headerRows, ...found.rows, ...templateRows];
  const area = areaOf(table, used);
  return {
    kind,
    sheet: table.view.grid.name,
    area,
    title: found.title === undefined ? table.title : found.title,
    theme: themeOf(table, area.firstRow),
    headerRows,
    columns: found.columns,
    why: found.why,
    templateRows,
    hiddenRows: [...found.rows, ...templateRows].filter((row) => table.view.rows.get(row)?.hidden === true),
  };
}

function areaOf(table: Table, rows: number[]): Area {
  let [firstRow, lastRow] = [Infinity, 0];
  for (const row of rows) {
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
  }
  return { firstRow, firstColumn: table.firstColumn, lastRow, lastColumn: table.lastColumn };
}

/** "Header row 3 names Risk, Probability and Impact; 8 rows are filled." */
export function whyOf(table: Table, headings: string[], records: number, extra = ''): string {
  const rows = table.header.rows;
  const place = rows.length > 1 ? `Header rows ${rows.join(', ')} name` : `Header row ${rows.join('')} names`;
  const count = records === 1 ? '1 row is filled' : `${records} rows are filled`;
  return `${place} ${listed([...new Set(headings)])}; ${count}${extra}.`;
}

/** "a, b and c"; at most six of them. */
export function listed(words: string[]): string {
  const MOST = 6;
  const shown = words.slice(0, MOST);
  const last = shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`;
}

/** The headings of the columns that got a role, in sheet order. */
export function headingsOf(table: Table, columns: Record<string, string>): string[] {
  const taken = new Set(Object.values(columns));
  return table.header.columns
    .filter((column) => taken.has(columnName(column.column)))
    .map((column) => (column.period ? column.label : shortHeading(column.text)))
    .filter((text) => text !== '');
}
