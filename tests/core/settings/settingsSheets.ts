import type { Findings } from '../../../src/core/findings';
import { cellName } from '../../../src/core/grid/address';
import type { CellValue, Grid, WorkbookContents } from '../../../src/core/grid/grid';
import { layOut } from '../../../src/core/report/layOutReport';
import { gridOfLayout } from '../../../src/core/report/settingsCells';
import { settingsSheet } from '../../../src/core/report/settingsSheet';
import type { Settings } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { ChosenSettings } from '../../../src/core/settings/chosenSettings';
import { findings, measure, risk } from '../../support/findings';

/** Two measures of one reference, and two of one name without any. */
export const FOUND = findings({
  workbook: {
    name: 'improvement.xlsx',
    sheets: [
      { name: 'KPIs', visibility: 'visible' },
      { name: 'Risks', visibility: 'hidden' },
      { name: ' 2019 ', visibility: 'visible' },
    ],
  },
  measures: [
    measure({ id: 'a', ref: '1.1', name: 'Assessments in time', row: 5 }),
    measure({ id: 'b', ref: '1.2', name: 'Agency staff', row: 6 }),
    measure({ id: 'c', ref: '1.2', name: 'Caseload', row: 7, unit: 'number' }),
    measure({ id: 'd', ref: null, name: 'Sickness', row: 8, unit: 'days' }),
    measure({ id: 'e', ref: null, name: 'Sickness', row: 9, unit: 'currency' }),
  ],
  risks: [risk()],
});

/** The workbook as it reads after a report with these settings was written. */
export function written(
  { settings, kept }: Pick<ChosenSettings, 'settings' | 'kept'>,
  found: Findings = FOUND,
): WorkbookContents {
  const page = settingsSheet(found, settings, kept);
  const sheets = layOut({ title: '', date: null, stamp: '', sheets: [page] });
  const grids = sheets.map(gridOfLayout);
  const own = sheets.map(({ key, name }) => ({ key, sheet: name }));
  return { name: 'improvement.xlsx', date1904: false, sheets: grids, own };
}

/** The settings sheet. */
export const sheetOf = (contents: WorkbookContents): Grid =>
  contents.sheets.find(({ name }) => name === contents.own.find(({ key }) => key === 'settings')!.sheet)!;

/**
 * Types into the cell of a row, named by the label of the row (the first line of it) and the heading of the column;
 * gives the address.
 */
export function type(
  contents: WorkbookContents,
  label: string,
  heading: string,
  value: CellValue,
  format = 'General',
): string {
  const sheet = sheetOf(contents);
  const labels = heading.startsWith('Impact') ? 'Probability' : null;
  const header = sheet.rows.find(({ values }, at) => {
    const below = sheet.rows.slice(at + 1);
    return values.includes(heading) && below.some((row) => labelOf(row.values, values, labels) === label);
  })!;
  const row = sheet.rows
    .slice(sheet.rows.indexOf(header) + 1)
    .find(({ values }) => labelOf(values, header.values, labels) === label)!;
  const column = header.values.indexOf(heading);
  row.values[column] = value;
  row.styles[column] = sheet.styles.push({ numberFormat: format, fill: null }) - 1;
  return cellName(row.row, column + 1);
}

function labelOf(values: CellValue[], header: CellValue[], labels: string | null): string | undefined {
  const column = labels === null ? 0 : header.indexOf(labels);
  return String(values[column] ?? '').split('\n')[0];
}

/** A report of these settings in which nothing was typed. */
export const plain = (settings: Settings = DEFAULT_SETTINGS): WorkbookContents =>
  written({ settings, kept: [] });
