import { readPolarityWord } from '../measures/polarity';
import type { MeasureSetting } from '../settings';
import { readBaselineText } from './baselineText';
import type { Read } from './plainValues';
import { readRebaseCell } from './rebaseText';
import type { SettingCell } from './settingCells';
import { isBlank, readTargetCell, readToleranceCell, typedIn, wordsIn } from './settingCells';
import type { SettingProblem } from './settingProblems';
import { quoted, settingCheck } from './settingProblems';
import { SETTINGS_TABLES } from './settingsHeadings';
import type { FoundTable, SettingRow } from './sheetTables';

/** A measure's row on the settings sheet. */
export interface MeasureRow {
  /** What it is called in the settings. */
  key: string;
  /** Its key, reference and name, as far as they stand on the row. */
  names: string[];
  setting: MeasureSetting;
  /** Where its name stands. */
  cell: string;
}

const FIELDS = ['polarity', 'min', 'upper', 'tolerance', 'rebase', 'baseline'] as const;
type Field = (typeof FIELDS)[number];
const { headings } = SETTINGS_TABLES.measures;

/** The settings of measures as typed on their rows; of two rows for one measure the upper counts. */
export function readMeasureRows(
  table: FoundTable,
  sheet: string,
  date1904: boolean,
): { rows: MeasureRow[]; problems: SettingProblem[] } {
  const rows = new Map<string, MeasureRow>();
  const problems: SettingProblem[] = missingColumns(table, sheet);
  for (const row of table.rows) {
    if (FIELDS.every((field) => isBlank(row.cells.get(field) ?? { text: '' }))) continue;
    const { key, names } = namesOn(row);
    const what = key === '' ? 'A setting names no measure' : `The measure ${quoted(key)} stands here twice`;
    if (key === '' || rows.has(key)) {
      const advice =
        key === '' ? 'so it is not used; type it on the row of its measure' : 'the upper row counts';
      problems.push({ about: 'none', check: settingCheck(sheet, row.label, `${what}: ${advice}`), kept: [] });
      continue;
    }
    const read = readRow(row, key, sheet, date1904);
    rows.set(key, { key, names, setting: read.setting, cell: row.label.cell });
    problems.push(...read.problems);
  }
  return { rows: [...rows.values()], problems };
}

function missingColumns({ columns }: FoundTable, sheet: string): SettingProblem[] {
  return FIELDS.filter((field) => !columns.has(field)).map((field) => {
    const what = `The table “Measures” has lost its column “${headings[field]}”, so measures go by what is found; it is written anew`;
    return { about: 'none', check: settingCheck(sheet, { cell: '' }, what), kept: [] };
  });
}

/** The first line of two is the reference; a key stands in a column of its own where neither tells a measure apart. */
function namesOn({ label, cells }: SettingRow): { key: string; names: string[] } {
  const lines = label.text.split('\n').map((line) => line.trim());
  const [first = '', ...more] = isBlank(label) ? [''] : lines.filter((line) => line !== '');
  const names = more.length === 0 ? [first] : [first, more.join(' ')];
  const typed = cells.get('key');
  if (typed === undefined || isBlank(typed)) return { key: first, names };
  return { key: typed.text.trim(), names: [typed.text.trim(), ...names] };
}

function readRow(
  { cells }: SettingRow,
  key: string,
  sheet: string,
  date1904: boolean,
): { setting: MeasureSetting; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const valueOf = <T>(field: Field, read: (cell: SettingCell) => Read<T>): T | undefined => {
    const cell = cells.get(field);
    if (cell === undefined || isBlank(cell)) return undefined;
    const found = read(cell);
    if ('value' in found) return found.value;
    const what = `“${headings[field]}” of ${quoted(key)} is ${quoted(cell.text)}, but takes ${found.takes}: what is found is used until it is mended`;
    problems.push({
      about: { measure: key },
      check: settingCheck(sheet, cell, what),
      kept: [{ table: 'measures', row: key, column: field, text: typedIn(cell), cell: cell.cell }],
    });
    return undefined;
  };
  const percent = isPercent(cells.get('unit'));
  const polarity = valueOf('polarity', readPolarity);
  const min = valueOf('min', (cell) => readTargetCell(cell, percent));
  const upper = valueOf('upper', (cell) => readTargetCell(cell, percent));
  const tolerance = valueOf('tolerance', readToleranceCell);
  const rebase = valueOf('rebase', (cell) => readRebaseCell(cell, date1904));
  const baseline = valueOf('baseline', (cell) => readBaselineText(typedIn(cell)));
  const target = { ...(min === undefined ? {} : { min }), ...(upper === undefined ? {} : { upper }) };
  const setting = {
    ...(polarity === undefined ? {} : { polarity }),
    ...(Object.keys(target).length === 0 ? {} : { target }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(rebase === undefined ? {} : { rebase }),
    ...(baseline === undefined ? {} : { baseline }),
  };
  return { setting, problems };
}

function isPercent(unit: SettingCell | undefined): boolean | null {
  return unit === undefined || isBlank(unit) ? null : unit.text.trim() === '%';
}

function readPolarity(cell: SettingCell): Read<NonNullable<MeasureSetting['polarity']>> {
  const polarity = readPolarityWord(wordsIn(cell));
  return polarity === null || polarity === 'unknown'
    ? { takes: 'Higher, Lower or Between' }
    : { value: polarity };
}
