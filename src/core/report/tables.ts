import type { ChartFinding, ChartPoint, VariationFinding, VariationIcon } from '../findings';
import type { ReportSheetKey } from '../grid/grid';

/**
 * The report as meaning: what stands where and what it says, without a colour, a font or a file format.
 * Every writer (workbook file, Excel, web page, Word, pane) shows these same tables and computes nothing.
 */

/** What a cell says about how things stand; the theme gives it colour, the cell's text always says it in words. */
export const STATUSES = [
  'red',
  'amber',
  'green',
  'blue',
  'extreme',
  'not-rated',
  'improving',
  'worsening',
  'no-change',
  // Of variation, and of assurance: a target that is sure to be met, sure to be missed, or neither.
  'improvement',
  'concern',
  'neutral-cause',
  'common-cause',
] as const;

export type Status = (typeof STATUSES)[number];

/** Will the target be met by what is usual? */
export type AssuranceIcon = NonNullable<VariationFinding['assurance']>;

/** How a number is shown, in a native cell and in text alike. */
export type NumberStyle =
  | { kind: 'percent' | 'number'; decimals: number }
  | { kind: 'currency'; decimals: number }
  | { kind: 'date' };

/** A small line of a measure's figures, drawn where a writer can; the cell's text stands for it elsewhere. */
export interface Spark {
  /** In time order; null where there is no figure. Percentages are shares. */
  values: (number | null)[];
  target: { min?: number; upper?: number } | null;
  /** What the line shows, for a reader who can't see it: "Aug 19 15.8%, …, Dec 19 19.9%; target 80%". */
  words: string;
  /** Keys of the columns of this row from first to last figure, where each cell between holds one as a number. */
  columns?: { first: string; last: string };
  /** Else the keys of the rows of its first and last figure in the table "ChartData", where these have no gaps drawn as nought. */
  rows?: { first: string; last: string };
}

export interface TableCell {
  /** Exactly what a reader sees. Never empty in a table: "–" stands for nothing to say. */
  text: string;
  /** A native number (dates: serial of the 1900 system) shown with `number`; absent for text. */
  value?: number;
  number?: NumberStyle;
  status?: Status;
  /** strong: the figure to look at; muted: said again or of little weight. */
  emphasis?: 'strong' | 'muted';
  /** Leads to a cell of the workbook. */
  link?: { sheet: string; cell: string };
  spark?: Spark;
  /** Drawn beside the text where a writer can; the text says it in words. */
  icon?: VariationIcon | AssuranceIcon;
  /** A person types here; what was typed survives a refresh. */
  input?: boolean;
  /** Truly empty in a cell of a workbook, where a native chart would draw the text that stands for nothing as nought. */
  blank?: true;
}

/** The XmR chart of a measure, drawn where a writer can; its figures also stand in the table "ChartData". */
export interface MeasureChart extends Pick<ChartFinding, 'trial' | 'rebasedAt'> {
  /** The measure as it is called on paper. */
  title: string;
  /** How its figures are shown. */
  number: NumberStyle;
  /** How its mean and limits are shown: they fall between two figures. */
  levels: NumberStyle;
  /** `heading` as printed below the chart: "Aug 19". */
  points: (ChartPoint & { heading: string })[];
  /** What it shows, for a reader who can't see it. */
  words: string;
  /** Keys of the rows of its first and last figure in the table "ChartData". */
  rows: { first: string; last: string };
}

export interface TableColumn {
  key: string;
  heading: string;
  /** Width in points on a landscape A4 page; writers may scale all of them alike. */
  width: number;
  align: 'left' | 'centre' | 'right';
  /** A row is known by this cell: where a long row continues on a second one, its first line is said again. */
  identifies?: true;
}

export interface TableRow {
  /** Stable from one refresh to the next: what a person typed into an input cell is found again by it. */
  key: string;
  cells: TableCell[];
  /** First row of a section (a stronger line above). */
  startsSection?: boolean;
  /** First row of a theme, for writers that set a theme apart or break the page before it. */
  startsTheme?: string;
  /** The theme it belongs to; absent where it has none. */
  theme?: string;
  /** The section of its theme; absent where it has none. */
  section?: string;
  /** For those who work on the report, in the workbook and the pane: papers and pages made from it leave it out. */
  working?: true;
}

export interface HighlightTable {
  /** "Risks" becomes the workbook name Highlights_Risks. */
  id: string;
  title: string;
  /** For a reader who can't see the table: what it holds and how it is ordered. */
  description: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** The rule the table used, printed below it. */
  rule: string;
  /** A table to sort, filter and pivot: each record is one row, one line high, however long its texts are. */
  plain?: true;
}

/** A piece of a report sheet. Pieces go down the page; `panel` pieces stand to the right on the front page. */
export type Block =
  | { kind: 'heading'; text: string; place?: 'main' | 'panel' }
  | { kind: 'paragraph'; text: string; place?: 'main' | 'panel' }
  | { kind: 'table'; table: HighlightTable; place?: 'main' | 'panel' }
  | { kind: 'chart'; chart: MeasureChart; place?: 'main' | 'panel' };

export interface ReportSheet {
  key: ReportSheetKey;
  /** The sheet name wanted: "Highlights - Risks". */
  name: string;
  title: string;
  /** One line under the title: report date, what the sheet holds, shorthand explained. */
  subtitle: string;
  blocks: Block[];
  /** The panel stands beside the last table instead of the first ones. */
  panelAt?: 'end';
}

export interface Report {
  title: string;
  date: string | null;
  /** Tool and rule version, stamped on the report. */
  stamp: string;
  sheets: ReportSheet[];
}
