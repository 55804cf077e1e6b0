import type { CheckFinding } from '../findings';
import type { WorkbookContents } from '../grid/grid';
import type { GivenSettings, Settings, SettingsReading } from '../settings';
import { DEFAULT_SETTINGS } from '../settings';
import type { MeasureRow } from './measureRows';
import type { GivenValues } from './readSettings';
import { readGiven, readSettings, withGiven } from './readSettings';
import { readSettingsSheet } from './readSettingsSheet';
import type { SettingProblem } from './settingProblems';
import type { KeptText } from './settingsHeadings';

/** The settings in force, and what was typed on the settings sheet and could not be used. */
export interface ChosenSettings extends SettingsReading {
  kept: KeptText[];
}

const NOTHING_GIVEN: GivenSettings = { raw: {}, source: 'settings' };

/**
 * The settings in force for a workbook: what is given from outside counts first, then its settings sheet, then the
 * defaults; field by field, and measure by measure. A given `null` is back to the default. What is given settles a
 * text on the sheet that was not understood.
 */
export function chosenSettings(contents: WorkbookContents, given: GivenSettings | null): ChosenSettings {
  const { raw, source } = given ?? NOTHING_GIVEN;
  const onSheet = readSettingsSheet(contents);
  if (onSheet === null) return { ...readSettings(raw, source), kept: [] };
  const outside = readGiven(raw, source, 'the settings sheet counts');
  const rows = onSheet.measures.filter((row) => !isGiven(row, outside.given));
  const bySheet = withGiven(DEFAULT_SETTINGS, { ...onSheet.given, measures: measuresOf(rows) });
  const open = onSheet.problems.filter((problem) => !isSettled(problem, onSheet.measures, outside.given));
  return {
    settings: withGiven(bySheet, outside.given),
    checks: [
      ...outside.checks,
      ...open.flatMap(({ check }): CheckFinding[] => (check === null ? [] : [check])),
    ],
    kept: open.flatMap(({ kept }) => kept),
  };
}

function measuresOf(rows: readonly MeasureRow[]): Settings['measures'] {
  const says = rows.filter(({ setting }) => Object.keys(setting).length > 0);
  return Object.fromEntries(says.map(({ key, setting }) => [key, setting]));
}

/** A given measure counts for the row, by whichever of its names it is given. */
function isGiven({ names }: MeasureRow, { measures }: GivenValues): boolean {
  return measures !== undefined && names.some((name) => Object.hasOwn(measures, name));
}

function isSettled({ about }: SettingProblem, rows: readonly MeasureRow[], given: GivenValues): boolean {
  if (about === 'none') return false;
  if (about === 'points' || about === 'share') return given.tolerance?.[about] !== undefined;
  if (typeof about === 'string') return given[about] !== undefined;
  return rows.some((row) => row.key === about.measure && isGiven(row, given));
}
