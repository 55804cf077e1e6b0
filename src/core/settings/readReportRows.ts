import { gathered } from '../assess/gathered';
import { cleanText } from '../grid/cleanText';
import type { GivenValues } from './readSettings';
import { REPORT_SETTINGS } from './reportSettings';
import type { SettingCell } from './settingCells';
import { isBlank, typedIn } from './settingCells';
import type { SettingProblem } from './settingProblems';
import { quoted, settingCheck } from './settingProblems';
import type { KeptText } from './settingsHeadings';
import type { FoundTable, SettingRow } from './sheetTables';

/** What a table of the settings sheet says. */
export interface Reading {
  given: GivenValues;
  problems: SettingProblem[];
}

/** The row of the table "Report" with this label. */
export function reportRow(table: FoundTable | undefined, label: string): SettingRow | undefined {
  return table?.rows.find((row) => labelled(row.label.text) === labelled(label));
}

const labelled = (text: string): string => cleanText(text).toLowerCase();

/** The settings of the report as a whole. A label that is missing or has nothing beside it leaves the default. */
export function readReportRows(table: FoundTable | undefined, sheet: string, date1904: boolean): Reading {
  if (table === undefined) {
    const what =
      'The settings sheet has lost its table “Report”, so the defaults are used; it is written anew';
    return {
      given: {},
      problems: [{ about: 'none', check: settingCheck(sheet, { cell: 'A1' }, what), kept: [] }],
    };
  }
  const problems: SettingProblem[] = [];
  let given: GivenValues = {};
  const known = new Set<SettingRow>();
  for (const setting of REPORT_SETTINGS) {
    const row = reportRow(table, setting.label);
    const cell = row?.cells.get('value');
    if (row === undefined || cell === undefined) continue;
    known.add(row);
    if (isBlank(cell)) continue;
    const read = setting.read(cell, date1904);
    if ('value' in read) {
      given = { ...given, ...read.value, tolerance: { ...given.tolerance, ...read.value.tolerance } };
      continue;
    }
    const what = `“${setting.label}” is ${quoted(cell.text)}, but takes ${read.takes}: the default is used until it is mended`;
    const kept = [keptValue(setting.label, cell)];
    problems.push({ about: setting.about, check: settingCheck(sheet, cell, what), kept });
  }
  return { given, problems: [...problems, ...strayRows(table, known, sheet)] };
}

/** A value that stays as it was typed. */
export const keptValue = (row: string, cell: SettingCell): KeptText => ({
  table: 'report',
  row,
  column: 'value',
  text: typedIn(cell),
  cell: cell.cell,
});

/** Rows that name no setting, or one a second time: kept, and told of. */
function strayRows(table: FoundTable, known: ReadonlySet<SettingRow>, sheet: string): SettingProblem[] {
  const stray = table.rows.filter((row) => !known.has(row));
  const checks = stray.map(({ label, cells }) =>
    settingCheck(
      sheet,
      cells.get('value') ?? label,
      `There is no setting ${quoted(label.text)}, or it stands here twice: delete the row`,
    ),
  );
  const told = gathered(checks, (many) => `${many} rows name no setting of the table “Report”: delete them.`);
  return stray.map(({ label, cells }, i) => {
    const value = cells.get('value');
    const check = told[i] ?? null;
    const kept = value === undefined ? [] : [keptValue(label.text, value)];
    return { about: 'none', check, kept };
  });
}
