import type { Grid, GridRow, ReportSheetKey, WorkbookContents } from '../grid/grid';
import { shownText } from './shownText';

/** What a row of a report in the workbook shows in the columns asked for, blanks around it cut off. */
export type ShownRow<Key extends string> = Readonly<Record<Key, string>>;

/** The sheets of the report that stands in a workbook, by their mark, whatever they are called now. */
export function ownGrids(contents: WorkbookContents, key: ReportSheetKey): Grid[] {
  const names = new Set(contents.own.filter((one) => one.key === key).map(({ sheet }) => sheet));
  return contents.sheets.filter((grid) => names.has(grid.name));
}

/**
 * The rows of a sheet below each row that has all of `headings`, wherever rows and columns were moved to.
 * @param others Headings of other tables: no row of ours is below a row that has one of them.
 */
export function rowsUnder<Key extends string>(
  grid: Grid,
  headings: Readonly<Record<Key, string>>,
  date1904: boolean,
  others: readonly string[] = [],
): ShownRow<Key>[] {
  const found: ShownRow<Key>[] = [];
  let columns: Columns<Key> | null = null;
  for (const row of grid.rows) {
    const header: Columns<Key> | null = columnsIn(row, headings);
    if (header !== null || hasHeading(row, others)) columns = header;
    else if (columns !== null) found.push(shownRow(grid, row, columns, date1904));
  }
  return found;
}

/** Where each column is, from 0. */
type Columns<Key extends string> = [Key, number][];

const headingOf = (value: GridRow['values'][number]): string => String(value ?? '').trim();

const hasHeading = ({ values }: GridRow, headings: readonly string[]): boolean =>
  headings.length > 0 && values.some((value) => headings.includes(headingOf(value)));

function columnsIn<Key extends string>(
  { values }: GridRow,
  headings: Readonly<Record<Key, string>>,
): Columns<Key> | null {
  const columns = (Object.entries(headings) as [Key, string][]).map(([key, heading]): [Key, number] => [
    key,
    values.findIndex((value) => headingOf(value) === heading),
  ]);
  return columns.every(([, column]) => column >= 0) ? columns : null;
}

function shownRow<Key extends string>(
  grid: Grid,
  row: GridRow,
  columns: Columns<Key>,
  date1904: boolean,
): ShownRow<Key> {
  const shown = columns.map(([key, column]) => {
    const format = grid.styles[row.styles[column] ?? -1]?.numberFormat ?? 'General';
    return [key, shownText(row.values[column] ?? null, format, date1904).trim()];
  });
  return Object.fromEntries(shown) as ShownRow<Key>;
}
