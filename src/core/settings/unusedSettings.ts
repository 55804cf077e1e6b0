import { gathered } from '../assess/gathered';
import type { CheckFinding } from '../findings';
import type { WorkbookContents } from '../grid/grid';
import type { Settings } from '../settings';
import type { MeasureNames } from './measureSetting';
import { unusedMeasureSettings } from './measureSetting';
import { quoted, settingCheck } from './settingProblems';
import { SETTINGS_SHEET_NAME } from './settingsHeadings';

/** Name of the settings sheet, there or to come; empty when a sheet of somebody else's has that name. */
export function settingsSheetName({ own, sheets }: WorkbookContents): string {
  const there = own.find(({ key }) => key === 'settings')?.sheet;
  if (there !== undefined) return there;
  const taken = sheets.some(({ name }) => name.toLowerCase() === SETTINGS_SHEET_NAME.toLowerCase());
  return taken ? '' : SETTINGS_SHEET_NAME;
}

/**
 * A note for each setting whose measure is not in the report, one for many.
 *
 * @param sheet name of the settings sheet
 * @param cellOf where the setting stands on it; nowhere yet unless said
 */
export function unusedSettingChecks(
  { measures }: Settings,
  found: readonly MeasureNames[],
  sheet: string,
  cellOf: (key: string) => string = () => '',
): CheckFinding[] {
  const checks = unusedMeasureSettings(measures, found).map(([key]) => {
    const what = `There are settings for the measure ${quoted(key)}, which is not in this report; they are kept in case it comes back, or delete their row`;
    return settingCheck(sheet, { cell: cellOf(key) }, what, 'info');
  });
  return gathered(
    checks,
    (many) =>
      `There are settings for ${many} measures that are not in this report; they are kept in case these come back, or delete their rows.`,
  );
}
