import type { Progress } from '../app/ports';
import type {
  CheckFinding,
  HighlightFinding,
  HistoryFinding,
  MeasureFinding,
  RollUpFinding,
} from '../core/findings';
import type { HighlightTable, MeasureChart, TableCell, TableRow } from '../core/report/tables';
import type { ScaleSize } from '../core/risks/bandPresets';
import type { RatingChange } from '../core/settings/ratingChanges';
import type { Settings, SettingsReading } from '../core/settings';

/** A cell of the workbook. */
export interface Place {
  sheet: string;
  cell: string;
}

/** Settings as edited in the pane: only those that were touched, not yet understood. */
export type EditedSettings = Record<string, unknown>;

/**
 * What the pane can ask for, wherever the workbook is: the one open in Excel, or a file in the browser.
 * The components know this and nothing of Excel. All that is given and taken is plain and small, however large the
 * workbook is, so that a host may live in another thread.
 *
 * What the user can mend rejects with a `WorkbookProblem`, what they stopped with `Cancelled`.
 */
export interface PaneHost {
  /** Reads and assesses, writes nothing: what the settings need before the first refresh. */
  examine(progress: Progress): Promise<KnownWorkbook>;
  /** One click; `edited` settings are applied and kept on the settings sheet. */
  refresh(edited: EditedSettings | null, progress: Progress): Promise<ShownReport>;
  /** What edited settings would be once read, and which ratings they would change of what was last read. */
  preview(edited: EditedSettings): Promise<SettingsPreview>;
  /** Further rows of a table of the last report. */
  rows(table: string, from: number, count: number): Promise<TableRow[]>;
  /** A table of the last report as it goes into another program, as wide as the text of that A4 page. */
  copied(table: string, page: PageSide): Promise<Copied>;
  /** Shows a table of the last report with all its cells selected; false where cells can't be. */
  selectTable(table: string): Promise<boolean>;
  /** The last report as a Word paper. */
  paper(): Promise<SavedFile>;
  /** The last report as a page for a browser. */
  webPage(): Promise<SavedFile>;
  /** Shows a cell. */
  goTo(place: Place): Promise<void>;
  /** Shows the front page of the last report. */
  showReport(): Promise<void>;
}

export type PageSide = 'portrait' | 'landscape';

/** What goes onto the clipboard. */
export interface Copied {
  html: string;
  /** For programs that take no tables: cells with tabs between, a row a line. */
  text: string;
}

export interface SavedFile {
  name: string;
  bytes: Blob;
}

/** A workbook as its settings need it. */
export interface KnownWorkbook {
  /** Names of its sheets but the report's own. */
  sheets: string[];
  measures: MeasureFinding[];
  /** The one most risks were scored on. */
  scale: ScaleSize;
  settings: Settings;
}

/** A report as the pane shows it. */
export interface ShownReport extends KnownWorkbook {
  title: string;
  overall: RollUpFinding;
  /** The report compared with and the first changes since, the worse ones first; `count` is how many there are. */
  history: Pick<HistoryFinding, 'comparedWith' | 'changes'> & { count: number };
  highlights: HighlightFinding[];
  /** What the report says below "Reds first" in words, such as how much is left out; null when nothing. */
  redsInWords: string | null;
  tables: ShownTable[];
  charts: ShownChart[];
  /** Charts there is no room for. */
  chartsLeftOut: number;
  checks: CheckFinding[];
}

/** The chart of a measure, and what stands with it. */
export interface ShownChart {
  /** Of its measure. */
  id: string;
  chart: MeasureChart;
  /** Variation and assurance in words, with their icons. */
  variation: TableCell;
  assurance: TableCell;
  sentence: string;
  place: Place;
}

/** A table with its first rows. */
export interface ShownTable extends HighlightTable {
  rowCount: number;
}

export interface SettingsPreview {
  settings: Settings;
  /** Values that were not understood, one check each. */
  checks: SettingsReading['checks'];
  changes: RatingChange[];
}
