import type { History } from '../history/history';
import type { HistoryColumn } from '../history/historyColumns';
import {
  HISTORY_COLUMNS,
  HISTORY_HEADINGS,
  HISTORY_SHEET_NAME,
  HISTORY_SUBTITLE,
  HISTORY_TITLE,
} from '../history/historyColumns';
import type { HistoryLine, TypedCell } from '../history/historyLine';
import type { HistoryRow } from '../history/historyRow';
import { printScore } from '../risks/printScore';
import { isDateFormat } from '../grid/dates';
import { unitOfFormat } from '../grid/figures';
import { figureCell } from './figureCell';
import { column } from './tableColumns';
import type { ReportSheet, TableCell, TableColumn } from './tables';
import { NOTHING } from './wording';

const ADDED_WIDTH = 99;
const WIDTHS: Readonly<Record<HistoryColumn, number>> = {
  date: 76,
  kind: 62,
  key: 120,
  ref: 66,
  name: 330,
  period: 72,
  figure: 84,
  unit: 62,
  status: 76,
  probability: 76,
  impact: 60,
  score: 54,
  due: 76,
  state: 70,
  words: 300,
  draft: 200,
};
const NUMBERS: readonly HistoryColumn[] = ['figure', 'probability', 'impact', 'score'];

const SILENT: TableCell = { text: NOTHING };
const PLAIN_SCORE = { kind: 'number', decimals: 0 } as const;
const SCORE_DECIMALS = 2;

/**
 * Every past report on one plain sheet: a row a record and report date, in columns that can be filtered, sorted and
 * pivoted, with the columns people added beside them. `null` while nothing is on record.
 *
 * Days are ISO text, which sorts and reads the same whatever day a workbook counts from; figures are numbers.
 */
export function historySheet({ lines, added }: History): ReportSheet | null {
  if (lines.length === 0) return null;
  const columns: TableColumn[] = [
    ...HISTORY_COLUMNS.map((key) =>
      column(key, HISTORY_HEADINGS[key], WIDTHS[key], NUMBERS.includes(key) ? 'right' : 'left'),
    ),
    ...added.map(({ key, heading }) => column(key, heading, ADDED_WIDTH)),
  ];
  const rows = lines.map((line, at) => ({
    key: String(at),
    cells: columns.map(({ key }) => cellOf(line, key)),
  }));
  return {
    key: 'history',
    name: HISTORY_SHEET_NAME,
    title: HISTORY_TITLE,
    subtitle: HISTORY_SUBTITLE,
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'History',
          title: HISTORY_TITLE,
          description: 'A row for each record of each report, by report date.',
          columns,
          rows,
          rule: '',
          plain: true,
        },
      },
    ],
  };
}

function cellOf({ row, typed }: HistoryLine, key: string): TableCell {
  const text = typed[key];
  if (text !== undefined) return typedCell(text);
  return row === null || !isOwn(key) ? SILENT : recordedCell(row, key);
}

const isOwn = (key: string): key is HistoryColumn => Object.hasOwn(HISTORY_HEADINGS, key);

function recordedCell(row: HistoryRow, key: HistoryColumn): TableCell {
  const value = row[key];
  if (value === null || value === '') return SILENT;
  if (typeof value === 'string') return { text: value };
  if (key === 'figure') return figureCell(value, row.unit, WIDTHS.figure);
  const number = Number.isInteger(value) ? PLAIN_SCORE : { ...PLAIN_SCORE, decimals: SCORE_DECIMALS };
  return { text: printScore(value), value, number };
}

/** What a person typed, a number as the number it is; a date as its words. */
function typedCell({ value, format, text }: TypedCell): TableCell {
  if (typeof value !== 'number' || isDateFormat(format)) return { text };
  const unit = unitOfFormat(format);
  return { ...figureCell(value, unit === 'days' ? 'number' : unit, WIDTHS.figure) };
}
