import type { Examined } from '../app/examine';
import type { Progress } from '../app/ports';
import type { Refreshed } from '../app/refresh';
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
 * The components know this and nothing of Excel.
 *
 * What the user can mend rejects with a `WorkbookProblem`, what they stopped with `Cancelled`.
 */
export interface PaneHost {
  /** Reads and assesses, writes nothing: what the settings need before the first refresh. */
  examine(progress: Progress): Promise<Examined>;
  /** One click; `edited` settings are applied and kept on the settings sheet. */
  refresh(edited: EditedSettings | null, progress: Progress): Promise<Refreshed>;
  /** What edited settings would be once read, and which ratings they would change. */
  preview(examined: Examined, edited: EditedSettings): Promise<SettingsPreview>;
  /** Shows a cell. */
  goTo(place: Place): Promise<void>;
  /** Name of the sheet the front page stands on, and shows it. */
  showReport(refreshed: Refreshed): Promise<void>;
}

export interface SettingsPreview {
  settings: Settings;
  /** Values that were not understood, one check each. */
  checks: SettingsReading['checks'];
  changes: RatingChange[];
}
