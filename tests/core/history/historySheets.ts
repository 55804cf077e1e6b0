import type { CellValue, Grid, WorkbookContents } from '../../../src/core/grid/grid';
import type { History } from '../../../src/core/history/history';
import { historyOf } from '../../../src/core/history/history';
import { HISTORY_SHEET_NAME } from '../../../src/core/history/historyColumns';
import type { HistoryRow } from '../../../src/core/history/historyRow';
import { historySheet } from '../../../src/core/report/historySheet';
import { layOut } from '../../../src/core/report/layOutReport';
import { gridOfLayout } from '../../../src/core/report/settingsCells';

/** A row of the history; the test says only what it is about. */
export function row(parts: Partial<HistoryRow> = {}): HistoryRow {
  return {
    date: '2019-12-31',
    kind: 'Risk',
    key: `risk-${parts.ref ?? '1'}`,
    ref: '1',
    name: 'If posts stay empty, then visits may be late.',
    period: null,
    figure: null,
    unit: null,
    status: 'Red',
    probability: 4,
    impact: 5,
    score: 20,
    due: null,
    state: 'Open',
    words: null,
    draft: null,
    ...parts,
  };
}

export const measureRow = (parts: Partial<HistoryRow> = {}): HistoryRow =>
  row({
    kind: 'Measure',
    key: 'visits',
    ref: '1.2.1',
    name: 'Visits in time',
    period: '2019-12',
    figure: 0.864,
    unit: 'percent',
    status: 'Amber',
    probability: null,
    impact: null,
    score: null,
    state: null,
    ...parts,
  });

export const historyWith = (...rows: HistoryRow[]): History =>
  historyOf({
    sheet: HISTORY_SHEET_NAME,
    lines: rows.map((one) => ({ row: one, typed: {}, lacks: null })),
    added: [],
    said: [],
  });

/** A workbook that holds nothing but the history sheet as written, read again. */
export function written(history: History): WorkbookContents {
  const page = historySheet(history);
  const [layout] = page === null ? [] : layOut({ title: '', date: null, stamp: '', sheets: [page] });
  if (layout === undefined) throw new Error('there is no history to write');
  const sheet = gridOfLayout(layout);
  return { name: 'x.xlsx', date1904: false, sheets: [sheet], own: [{ key: 'history', sheet: sheet.name }] };
}

export function sheetOf({ sheets }: WorkbookContents): Grid {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

/** Types into a cell; row and column count from 1. */
export function typeInto(
  sheet: Grid,
  at: { row: number; column: number },
  value: CellValue,
  format = 'General',
): void {
  let there = sheet.rows.find((one) => one.row === at.row);
  if (there === undefined) {
    there = { row: at.row, hidden: false, values: [], styles: [] };
    sheet.rows.push(there);
    sheet.rows.sort((a, b) => a.row - b.row);
  }
  while (there.values.length < at.column) {
    there.values.push(null);
    there.styles.push(0);
  }
  sheet.styles.push({ numberFormat: format, fill: null });
  there.values[at.column - 1] = value;
  there.styles[at.column - 1] = sheet.styles.length - 1;
}

/** Every text and number on the sheet, as text; a percentage as its number. */
export const textsOn = (sheet: Grid): Set<string> =>
  new Set(
    sheet.rows.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [plain(value)]))),
  );

function plain(value: string | number | boolean): string {
  const [, percent] = /^([\d.]+)%$/.exec(String(value)) ?? [];
  return percent === undefined ? String(value) : String(Number((Number(percent) / 100).toPrecision(12)));
}
