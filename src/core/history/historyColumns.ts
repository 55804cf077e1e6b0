import { cellName } from '../grid/address';
import type { HistoryRow } from './historyRow';

export type HistoryColumn = keyof HistoryRow;

/** The name our history sheet is given; a person may rename it. */
export const HISTORY_SHEET_NAME = 'Highlight history';
export const HISTORY_TITLE = 'History';
/** One line, so that the table below it always begins on the same row. */
export const HISTORY_SUBTITLE =
  'How everything stood in each report, a row a record, to filter, sort and pivot. Every refresh records its report date anew; columns of your own stay.';

/** Heading of each column, in the order they are written. */
export const HISTORY_HEADINGS: Readonly<Record<HistoryColumn, string>> = {
  date: 'Report date',
  kind: 'Kind',
  key: 'Key',
  ref: 'Reference',
  name: 'Name',
  period: 'Period',
  figure: 'Figure',
  unit: 'Unit',
  status: 'Status',
  probability: 'Probability',
  impact: 'Impact',
  score: 'Score',
  due: 'Due',
  state: 'State',
  words: 'Words',
  draft: 'Draft',
};

export const HISTORY_COLUMNS = Object.keys(HISTORY_HEADINGS) as HistoryColumn[];

/** Row of the headings as written: below the title, the subtitle and a gap. */
const HEADER_ROW = 4;

/** Address of a cell of the table as written, by place of its line (from 0); of the heading without one. */
export function historyCell(column: HistoryColumn, line?: number): string {
  const row = line === undefined ? HEADER_ROW : HEADER_ROW + 1 + line;
  return cellName(row, HISTORY_COLUMNS.indexOf(column) + 1);
}
