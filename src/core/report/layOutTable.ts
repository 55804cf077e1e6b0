import type { Area } from '../grid/grid';
import { fitRow } from './continuedRows';
import { withSigns } from './iconSigns';
import type { CellLook, LaidCell, LaidSpark } from './layout';
import type { BreakPoint } from './pageBreaks';
import { cellLines, heightOf } from './rowHeights';
import type { SheetCells } from './sheetCells';
import type { HighlightTable, Spark, TableCell, TableColumn, TableRow } from './tables';

/** Where a table came to stand. */
export interface PlacedTable {
  name: { name: string; area: Area };
  headerRow: number;
  table: HighlightTable;
  /** Rows a page may begin with: its records after the first, which stays with the header. */
  recordRows: BreakPoint[];
  /** First row below it. */
  nextRow: number;
  /** Cells whose picture is of figures in the rows of another table. */
  sparks: { laid: LaidCell; spark: Spark }[];
}

/** Of the workbook name of each table: Highlights_Risks. */
export const TABLE_NAME_PREFIX = 'Highlights_';

function lookOf(cell: TableCell, column: TableColumn, line: CellLook['lineAbove'], wraps: boolean): CellLook {
  return {
    role: cell.input === true ? 'table-input' : 'table-cell',
    align: column.align,
    wrap: wraps && cell.value === undefined,
    ...(cell.status === undefined ? {} : { status: cell.status }),
    ...(cell.emphasis === undefined ? {} : { emphasis: cell.emphasis }),
    ...(cell.value === undefined || cell.number === undefined ? {} : { number: cell.number }),
    ...(line === undefined ? {} : { lineAbove: line }),
    ...(cell.link === undefined ? {} : { link: true }),
  };
}

/** The picture of figures that stand in columns of the same row. */
function sparkInRow(
  { spark }: TableCell,
  columns: readonly TableColumn[],
  row: number,
  left: number,
): LaidSpark | null {
  if (spark?.columns === undefined) return null;
  const { first, last } = spark.columns;
  const place = (key: string): number => left + columns.findIndex((column) => column.key === key);
  const area = { firstRow: row, firstColumn: place(first), lastRow: row, lastColumn: place(last) };
  return { sheet: null, area, ...reachOf(spark) };
}

/** The least and the largest figure of a picture. */
export function reachOf({ values }: Spark): Pick<LaidSpark, 'least' | 'most'> {
  const figures = values.filter((value) => value !== null);
  return { least: Math.min(...figures), most: Math.max(...figures) };
}

function lineAbove(row: TableRow, first: boolean): CellLook['lineAbove'] {
  if (first) return undefined;
  if (row.startsTheme !== undefined) return 'theme';
  return row.startsSection === true ? 'section' : undefined;
}

function putHeader(
  sheet: SheetCells,
  table: HighlightTable,
  row: number,
  column: number,
  widths: number[],
): void {
  let most = 1;
  const look = (align: CellLook['align']) => sheet.look({ role: 'table-header', align, wrap: true });
  table.columns.forEach(({ heading, align }, i) => {
    sheet.put({ row, column: column + i, value: heading, look: look(align) });
    most = Math.max(most, cellLines(heading, widths[i] ?? 0, 'table-header', true).length);
  });
  sheet.atLeast(row, heightOf('table-header', most));
}

/** Puts a table down with its header at `top`, `left` (1-based); the caption is the caller's. */
export function layOutTable(
  sheet: SheetCells,
  table: HighlightTable,
  top: number,
  left: number,
  sheetWidths: readonly number[],
): PlacedTable {
  const widths = sheetWidths.slice(left - 1, left - 1 + table.columns.length);
  putHeader(sheet, table, top, left, widths);
  let next = top + 1;
  const recordRows: BreakPoint[] = [];
  const sparks: PlacedTable['sparks'] = [];
  const plain = table.plain === true;
  table.rows.forEach((row, place) => {
    // Rows of one height are broken well by the host itself.
    if (place > 0 && !plain)
      recordRows.push({ row: next, starts: row.startsTheme === undefined ? 'record' : 'part' });
    (plain ? [{ row, lines: 1 }] : fitRow(table, withSigns(row), widths)).forEach((fitted, part) => {
      const line = part === 0 ? lineAbove(row, place === 0) : undefined;
      fitted.row.cells.forEach((cell, i) => {
        const column = table.columns[i];
        if (column === undefined) return;
        const laid: LaidCell = {
          row: next,
          column: left + i,
          value: cell.blank === true ? '' : (cell.value ?? cell.text),
          look: sheet.look(lookOf(cell, column, line, !plain)),
        };
        if (cell.link !== undefined) laid.link = cell.link;
        const spark = sparkInRow(cell, table.columns, next, left);
        if (spark !== null) laid.spark = spark;
        if (cell.spark?.rows !== undefined) sparks.push({ laid, spark: cell.spark });
        sheet.put(laid);
      });
      sheet.atLeast(next, heightOf('table-cell', fitted.lines));
      next += 1;
    });
  });
  const area = {
    firstRow: top,
    firstColumn: left,
    lastRow: next - 1,
    lastColumn: left + table.columns.length - 1,
  };
  return {
    name: { name: TABLE_NAME_PREFIX + table.id, area },
    headerRow: top,
    table,
    recordRows,
    nextRow: next,
    sparks,
  };
}
