import { gathered } from '../assess/gathered';
import type { CheckFinding } from '../findings';
import { quoted } from '../settings/settingProblems';
import type { HistoryColumn } from './historyColumns';
import { historyCell, HISTORY_COLUMNS, HISTORY_HEADINGS } from './historyColumns';
import type { HistoryLine } from './historyLine';
import { identityOf } from './historyLine';
import { TAKES } from './understoodRow';

const SHEET = 'the history sheet';

export function historyCheck(
  sheet: string,
  cell: string,
  message: string,
  severity: CheckFinding['severity'] = 'warning',
): CheckFinding {
  return { code: 'history', severity, sheet, cell, message };
}

/** Headings that were deleted or renamed; without a date, a kind or a name nothing on the sheet can be used. */
export function missingColumns(sheet: string, missing: readonly HistoryColumn[]): CheckFinding[] {
  const checks = missing.map((column) => {
    const loss =
      column === 'date' || column === 'kind'
        ? 'so earlier reports can’t be compared with'
        : 'so it is not known of earlier reports';
    const what = `No column of ${SHEET} is headed ${quoted(HISTORY_HEADINGS[column])} any more, ${loss}; if it was renamed, name it so again.`;
    return historyCheck(sheet, historyCell(column), what);
  });
  return gathered(
    checks,
    (many) =>
      `${many} columns of ${SHEET} are missing, so what stood in them is not known of earlier reports; if they were renamed, name them so again.`,
  );
}

export function withoutHeadings(sheet: string): CheckFinding {
  const what = `The headings of ${SHEET} were missing, so its columns were taken in their usual order; look whether each stands under its own heading.`;
  return historyCheck(sheet, historyCell('date'), what);
}

export function emptied(sheet: string): CheckFinding {
  const what = `Nothing stood on ${SHEET}, so earlier reports are not known and changes count from this one on; take the sheet from a copy of the workbook to have them back.`;
  return historyCheck(sheet, historyCell('date'), what);
}

/** Line by line: what is not understood, by cell, and what stands there twice. */
export function lineChecks(sheet: string, lines: readonly HistoryLine[]): CheckFinding[] {
  const rows: CheckFinding[] = [];
  const cells: CheckFinding[] = [];
  const twice: CheckFinding[] = [];
  const known = new Map<string, number>();
  lines.forEach((line, at) => {
    const { row, typed, lacks } = line;
    if (lacks !== null) rows.push(rowCheck(sheet, line, lacks, at));
    if (row === null) return;
    for (const column of Object.keys(typed).filter(isOwn)) cells.push(cellCheck(sheet, line, column, at));
    const identity = row.date + identityOf(row);
    const first = known.get(identity);
    if (first === undefined) known.set(identity, at);
    else twice.push(twiceCheck(sheet, at, first));
  });
  return [
    ...gathered(
      rows,
      (many) =>
        `${many} rows of ${SHEET} are not understood, from this one on: they stay as typed and count for nothing; give each a report date and a kind, or delete it.`,
    ),
    ...gathered(
      cells,
      (many) =>
        `${many} cells of ${SHEET} are not understood, this one first: they stay as typed and count as not known until they are mended.`,
    ),
    ...gathered(
      twice,
      (many) =>
        `${many} rows of ${SHEET} say again what another row says of the same record and date, this one first: the first of each counts; delete the others.`,
    ),
  ];
}

const isOwn = (key: string): key is HistoryColumn => (HISTORY_COLUMNS as string[]).includes(key);

function rowCheck(sheet: string, { typed }: HistoryLine, lacks: HistoryColumn, at: number): CheckFinding {
  const cell = historyCell(lacks, at);
  const heading = HISTORY_HEADINGS[lacks];
  const text = typed[lacks]?.text;
  const until = 'the row stays as typed and counts for nothing until it is mended';
  if (text === undefined) {
    const what = `This row of ${SHEET} has no ${heading.toLowerCase()}: ${until}, or delete it.`;
    return historyCheck(sheet, cell, what, 'info');
  }
  const takes = lacks === 'date' || lacks === 'kind' ? TAKES[lacks] : 'words';
  return historyCheck(sheet, cell, `${heading} is ${quoted(text)}, but takes ${takes}: ${until}.`);
}

function cellCheck(sheet: string, { typed }: HistoryLine, column: HistoryColumn, at: number): CheckFinding {
  const takes = column in TAKES ? TAKES[column as keyof typeof TAKES] : 'words';
  const what = `${HISTORY_HEADINGS[column]} is ${quoted(typed[column]?.text ?? '')}, but takes ${takes}: it stays as typed and counts as not known until it is mended.`;
  return historyCheck(sheet, historyCell(column, at), what);
}

function twiceCheck(sheet: string, at: number, first: number): CheckFinding {
  const what = `This row says again what ${historyCell('date', first)} says of the same record and date: the first counts; delete the one that is wrong.`;
  return historyCheck(sheet, historyCell('date', at), what);
}
