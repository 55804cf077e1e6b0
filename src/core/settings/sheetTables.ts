import { cellName } from '../grid/address';
import { cleanText } from '../grid/cleanText';
import type { Grid, GridRow } from '../grid/grid';
import { CONTINUED } from '../report/rowKeys';
import { shownText } from '../report/shownText';
import type { SettingCell } from './settingCells';
import { isBlank } from './settingCells';
import type { SettingsTable } from './settingsHeadings';
import { SETTINGS_TABLES, stepOf } from './settingsHeadings';

/** A row of a table of settings: its label, and its cells by the key of their heading ("value", or an impact "3"). */
export interface SettingRow {
  label: SettingCell;
  cells: Map<string, SettingCell>;
}

interface Header {
  table: SettingsTable;
  /** Index among the sheet's rows. */
  at: number;
  label: number;
  columns: Map<string, number>;
}

export interface FoundTable {
  /** Keys of the columns there are. */
  columns: ReadonlySet<string>;
  rows: SettingRow[];
}

const TABLES = Object.keys(SETTINGS_TABLES) as SettingsTable[];
const TITLES = new Set<string>(TABLES.map((table) => SETTINGS_TABLES[table].title.toLowerCase()));

/**
 * The tables of the settings sheet, found by their headings wherever these are now; the first of each counts. A
 * table goes down to the next one that stands on its columns. Rows without a value are left out.
 */
export function settingTables(grid: Grid, date1904: boolean): Map<SettingsTable, FoundTable> {
  const headers = grid.rows.flatMap((row, at) => headersIn(row, at));
  const tables = new Map<SettingsTable, FoundTable>();
  for (const header of headers) {
    if (tables.has(header.table)) continue;
    const rows = joined(rowsBelow(grid, header, headers, date1904));
    tables.set(header.table, { columns: new Set(header.columns.keys()), rows });
  }
  return tables;
}

function headersIn({ values }: GridRow, at: number): Header[] {
  const words = values.map((value) => (typeof value === 'string' ? cleanText(value).toLowerCase() : ''));
  return TABLES.flatMap((table) => {
    const label = words.indexOf(SETTINGS_TABLES[table].label.toLowerCase());
    const columns = label < 0 ? new Map<string, number>() : columnsOf(table, words);
    return columns.size === 0 ? [] : [{ table, at, label, columns }];
  });
}

function columnsOf(table: SettingsTable, words: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  if (table === 'grid') {
    words.forEach((word, column) => {
      const step = stepOf(word, 'impact');
      if (step !== null && !columns.has(String(step))) columns.set(String(step), column);
    });
    return columns;
  }
  for (const [key, heading] of Object.entries(SETTINGS_TABLES[table].headings)) {
    const column = words.indexOf(heading.toLowerCase());
    if (column >= 0) columns.set(key, column);
  }
  return columns;
}

const spanOf = ({ label, columns }: Header): [number, number] => [
  Math.min(label, ...columns.values()),
  Math.max(label, ...columns.values()),
];

function rowsBelow(grid: Grid, header: Header, headers: readonly Header[], date1904: boolean): SettingRow[] {
  const [first, last] = spanOf(header);
  const next = headers.find((other) => {
    const [from, to] = spanOf(other);
    return other.at > header.at && from <= last && to >= first;
  });
  const rows: SettingRow[] = [];
  for (const row of grid.rows.slice(header.at + 1, next?.at)) {
    const cell = (column: number): SettingCell => cellOf(grid, row, column, date1904);
    const label = cell(header.label);
    const cells = new Map([...header.columns].map(([key, column]) => [key, cell(column)]));
    const says = [...cells.values()].some((one) => !isBlank(one));
    if (!says && TITLES.has(cleanText(label.text).toLowerCase())) break;
    if (says) rows.push({ label, cells });
  }
  return rows;
}

function cellOf(grid: Grid, row: GridRow, column: number, date1904: boolean): SettingCell {
  const value = row.values[column] ?? null;
  const format = grid.styles[row.styles[column] ?? -1]?.numberFormat ?? 'General';
  return { value, format, text: shownText(value, format, date1904), cell: cellName(row.row, column + 1) };
}

/** A text longer than a row can be high goes on in the rows below, which say so. */
function joined(rows: readonly SettingRow[]): SettingRow[] {
  const whole: SettingRow[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    if (before === undefined || !row.label.text.endsWith(CONTINUED)) {
      whole.push(row);
      continue;
    }
    for (const [key, { text }] of row.cells) {
      const begun = before.cells.get(key);
      if (begun === undefined || isBlank({ text })) continue;
      const all = `${begun.text} ${text}`;
      before.cells.set(key, { ...begun, value: all, text: all });
    }
  }
  return whole;
}
