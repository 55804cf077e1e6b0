/**
 * A workbook as read, before anything is understood: plain values, printable as JSON.
 * Rows and columns are 1-based, as Excel shows them. Everything is sparse, because a sheet's declared
 * size is a claim, not a fact.
 */

/** An empty cell is `null`; an error is its own text (`#N/A`), as Excel gives it; a date is its serial number. */
export type CellValue = string | number | boolean | null;

/** What a cell's format says that its value doesn't. */
export interface CellStyle {
  /** Excel's format code in its English form: `General`, `0.0%`, `dd/mm/yyyy`. */
  numberFormat: string;
  /** Colour of a solid fill as `RRGGBB` (theme and tint resolved); `null` for none, white or unknown. */
  fill: string | null;
}

export interface GridRow {
  /** 1-based row number. */
  row: number;
  hidden: boolean;
  /** From column A onwards; as long as the last cell with a value or a fill. */
  values: CellValue[];
  /** Index into `Grid.styles` for each of `values`. */
  styles: number[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Grid {
  name: string;
  visibility: Visibility;
  /** Only rows with a value or a fill, in ascending order. */
  rows: GridRow[];
  styles: CellStyle[];
  /** 1-based numbers of hidden columns that hold cells. */
  hiddenColumns: number[];
  /** Addresses of formula cells that were saved without a result ("F5"). */
  uncalculated: string[];
}

/** A rectangle of cells, both ends included, 1-based. */
export interface Area {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/** What the sheets of a report are for; the key never changes, the sheet's name may (" (2)", a user's rename). */
export type ReportSheetKey =
  | 'front'
  | 'changes'
  | 'summary'
  | 'measures'
  | 'measuresByDay'
  | 'measuresByWeek'
  | 'measuresByMonth'
  | 'measuresByQuarter'
  | 'measuresByYear'
  | 'charts'
  | 'chartData'
  | 'risks'
  | 'actions'
  | 'narrative'
  | 'concerns'
  | 'budget'
  | 'key'
  | 'checks'
  | 'settings'
  | 'history';

export interface WorkbookContents {
  /** File name or title, for the findings and the title block only. */
  name: string;
  /** Serial 0 is 1 January 1904 instead of the last day of 1899. */
  date1904: boolean;
  /** Every worksheet in workbook order, the product's own ones included. */
  sheets: Grid[];
  /** The product's own sheets, known by the mark it left, never by their name. */
  own: { key: ReportSheetKey; sheet: string }[];
}

/** Fill colours (`RRGGBB`) by sheet name and cell address; a cell without a fill is absent. */
export type Fills = Record<string, Record<string, string>>;
