import type { WorkbookContents } from '../grid/grid';
import { gathered } from '../assess/gathered';
import { keptBands, keptGrid, readLookupGrid, readOwnBands } from './bandRows';
import type { MeasureRow } from './measureRows';
import { readMeasureRows } from './measureRows';
import type { GivenValues } from './readSettings';
import type { Reading } from './readReportRows';
import { keptValue, readReportRows, reportRow } from './readReportRows';
import { BAND_CHOICES, BANDS_LABEL } from './reportSettings';
import { isBlank, readChoiceCell, readYesCell, typedIn } from './settingCells';
import type { SettingProblem } from './settingProblems';
import { quoted, settingCheck } from './settingProblems';
import type { KeptText, SettingsTable } from './settingsHeadings';
import { SETTINGS_TABLES } from './settingsHeadings';
import type { FoundTable } from './sheetTables';
import { settingTables } from './sheetTables';
import { waitingBands } from './waitingBands';

/** What a person chose on the settings sheet. */
export interface SheetSettings {
  /** Its name at present. */
  sheet: string;
  /** All but the measures. */
  given: GivenValues;
  measures: MeasureRow[];
  problems: SettingProblem[];
}

type Tables = ReadonlyMap<SettingsTable, FoundTable>;

/**
 * The settings on the workbook's settings sheet, known by its mark; `null` without one.
 *
 * Tables are found by their headings and rows by their labels, so that people may put rows and columns in, sort and
 * rename. What is empty says nothing; what is not understood is a problem with its cell. Never throws, whatever
 * became of the sheet.
 */
export function readSettingsSheet({ own, sheets, date1904 }: WorkbookContents): SheetSettings | null {
  const name = own.find(({ key }) => key === 'settings')?.sheet;
  const grid = sheets.find((sheet) => sheet.name === name);
  if (grid === undefined) return null;
  const sheet = grid.name;
  const tables = settingTables(grid, date1904);
  const report = readReportRows(tables.get('report'), sheet, date1904);
  const left = readSheetRows(tables.get('sheets'), sheet);
  const bands = readBandTables(tables, sheet);
  const measures = tables.get('measures');
  const read =
    measures === undefined ? { rows: [], problems: [] } : readMeasureRows(measures, sheet, date1904);
  const given = [report.given, left.given, bands.given].reduce<GivenValues>(
    (all, one) => ({ ...all, ...one, tolerance: { ...all.tolerance, ...one.tolerance } }),
    {},
  );
  const problems = [...report.problems, ...bands.problems, ...read.problems, ...left.problems];
  return { sheet, given, measures: read.rows, problems };
}

function readSheetRows(table: FoundTable | undefined, sheet: string): Reading {
  const problems: SettingProblem[] = [];
  const leaveOut = new Set<string>();
  for (const { label, cells } of table?.rows ?? []) {
    const cell = cells.get('read');
    if (cell === undefined || isBlank(cell) || label.text === '') continue;
    const read = readYesCell(cell);
    if ('value' in read) {
      if (!read.value) leaveOut.add(label.text);
      continue;
    }
    const what = `“${SETTINGS_TABLES.sheets.headings.read}” of the sheet ${quoted(label.text)} is ${quoted(cell.text)}, but takes ${read.takes}: the sheet is read until it is mended`;
    const kept: KeptText = {
      table: 'sheets',
      row: label.text,
      column: 'read',
      text: typedIn(cell),
      cell: cell.cell,
    };
    problems.push({ about: 'leaveOut', check: settingCheck(sheet, cell, what), kept: [kept] });
  }
  return { given: { leaveOut: [...leaveOut] }, problems };
}

/** Bands of one's own and the lookup grid count when the table "Report" says so. */
function readBandTables(tables: Tables, sheet: string): Reading {
  const row = reportRow(tables.get('report'), BANDS_LABEL);
  const cell = row?.cells.get('value');
  const choice = cell === undefined ? null : readChoiceCell(cell, BAND_CHOICES);
  if (cell === undefined || choice === null || !('value' in choice)) return { given: {}, problems: [] };
  const own = choice.value === 'own';
  const [bands, grid] = [tables.get('bands'), tables.get('grid')];
  if (!own && choice.value !== 'grid')
    return { given: {}, problems: waiting(waitingBands(bands, grid), sheet) };
  const read = own ? readOwnBands(bands) : readLookupGrid(bands, grid);
  if ('bands' in read) return { given: { bands: read.bands }, problems: [] };
  const kept = [keptValue(BANDS_LABEL, cell), ...keptBands(bands), ...(own ? [] : keptGrid(grid))];
  const checks = read.wrong.map((one) =>
    settingCheck(
      sheet,
      { cell: one.cell === '' ? cell.cell : one.cell },
      `${one.what}: three bands are used until it is mended`,
    ),
  );
  const told = gathered(
    checks,
    (many) => `${many} cells of the bands are not understood: three bands are used until they are mended.`,
  );
  return {
    given: {},
    problems: told.map((check, i) => ({ about: 'bands', check, kept: i === 0 ? kept : [] })),
  };
}

/** What is typed into a table that doesn't count stays, with a note on what makes it count. */
function waiting(kept: KeptText[], sheet: string): SettingProblem[] {
  const [first] = kept;
  if (first === undefined) return [];
  const [title, choice] =
    first.table === 'grid' ? ['Lookup grid', 'Lookup grid'] : ['Risk bands', 'Your own'];
  const what = `What is typed into the table “${title}” counts only when the setting “${BANDS_LABEL}” says ${choice}; until then it stays as typed, or empty its cells to see the bands in force`;
  return [{ about: 'bands', check: settingCheck(sheet, first, what, 'info'), kept }];
}
