import type { Area, ReportSheetKey } from '../grid/grid';
import type { MeasureChart, NumberStyle, Status } from './tables';

/**
 * A report sheet as cells at addresses: one layout, so that a workbook file and an open Excel get the same
 * cells. Measures are in points. Still meaning, not colour: the theme turns a role and a status into a look.
 */

export type CellRole =
  'title' | 'subtitle' | 'heading' | 'paragraph' | 'caption' | 'table-header' | 'table-cell' | 'table-input';

export interface CellLook {
  role: CellRole;
  align: 'left' | 'centre' | 'right';
  wrap: boolean;
  status?: Status;
  emphasis?: 'strong' | 'muted';
  number?: NumberStyle;
  /** A stronger line above: the first row of a section or theme. */
  lineAbove?: 'section' | 'theme';
  link?: boolean;
}

export interface LaidCell {
  /** 1-based. */
  row: number;
  column: number;
  value: string | number;
  look: CellLook;
  link?: { sheet: string; cell: string };
  /** The text stands for a picture of these figures, in a row or a column, for hosts that draw it. */
  spark?: LaidSpark;
}

/** A native chart over these cells, drawn from the figures that stand on another report sheet. */
export interface LaidChart {
  chart: MeasureChart;
  /** Cells it covers, both ends included. */
  area: Area;
  source: {
    sheet: ReportSheetKey;
    /** First and last row of its figures, 1-based. */
    firstRow: number;
    lastRow: number;
    /** Where each series stands, 1-based; a special cause's column repeats the figure where it is one, else is blank. */
    columns: Record<ChartSeries, number>;
  };
}

export type ChartSeries =
  | 'period'
  | 'value'
  | 'mean'
  | 'lower'
  | 'upper'
  | 'targetMin'
  | 'targetUpper'
  | 'improvement'
  | 'concern'
  | 'neutral';

export interface LaidSpark {
  /** null for the sheet of the cell itself. */
  sheet: ReportSheetKey | null;
  area: Area;
  least: number;
  most: number;
}

export interface SheetLayout {
  key: ReportSheetKey;
  /** Wanted name; a foreign sheet of that name makes it "… (2)". */
  name: string;
  /** Width of each column from A, in points. */
  columnWidths: number[];
  /** Height of each row from 1, in points. */
  rowHeights: number[];
  cells: LaidCell[];
  /** Top to bottom; nothing stands in the cells they cover. */
  charts: LaidChart[];
  /** Workbook names to define on this sheet: Highlights_Risks → area. */
  names: { name: string; area: Area }[];
  /** Rows that stay in view above this one; 0 for none. */
  frozenRows: number;
  print: {
    /** Rows repeated at the top of each page (inclusive), or null. */
    titleRows: [number, number] | null;
    /** A page begins with each of these rows. */
    breakBefore: number[];
    area: Area;
  };
}

/** Workbook-level names that mark a sheet as ours, one a sheet key, referring to its A1. */
export const OWNER_MARK_PREFIX = '_HighlightReport.';
