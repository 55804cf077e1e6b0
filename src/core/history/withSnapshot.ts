import { grouped } from '../report/wording';
import type { History } from './history';
import { historyOf } from './history';
import { historyCheck } from './historyChecks';
import { historyCell, HISTORY_COLUMNS, HISTORY_HEADINGS } from './historyColumns';
import type { HistoryLine, TypedCell } from './historyLine';
import { identityOf, NOTHING_TYPED } from './historyLine';
import type { HistoryRow } from './historyRow';

/** Most lines of the sheet: about 1.3 KB each, they stay below the 400 MB that are read of one sheet. */
export const MOST_LINES = 250_000;

/**
 * The history with the rows of one report date replaced by a snapshot of it; rows of other dates are neither changed
 * nor left out. What a person typed in columns of their own goes with its record; what finds no record any more stays
 * as a line by itself. Rows beside the snapshot, such as highlights, come in `snapshot` too.
 *
 * @param date report date; null records nothing, and a check says so, as it does when the sheet is full
 * @example withSnapshot(readHistory(contents), findings.reportDate, snapshotOf(findings))
 */
export function withSnapshot(
  history: History,
  date: string | null,
  snapshot: readonly HistoryRow[],
): History {
  if (date === null) return { ...history, ...saying(history, NO_DATE, 'info') };
  const before = history.lines.filter(({ row }) => row?.date === date);
  const others = history.lines.filter(({ row }) => row?.date !== date);
  const { lines, left } = recorded(before, snapshot);
  if (others.length + lines.length + left.length > MOST_LINES)
    return { ...history, ...saying(history, FULL) };
  // One by one: a call takes no 100,000 arguments.
  return historyOf({ ...history, lines: others.concat(lines, left) });
}

const NO_DATE =
  'No report date is known, so this report is not recorded and movements can’t be counted from it; type “Date of report” with a date beside it, or give one when refreshing.';
const FULL = `The history sheet holds no more than ${grouped(MOST_LINES, 0)} rows, so this report is not recorded: move its oldest rows to another workbook.`;

function saying(history: History, message: string, severity?: 'info'): Pick<History, 'said' | 'checks'> {
  const there = history.lines.length > 0;
  const check = historyCheck(there ? history.sheet : '', there ? historyCell('date') : '', message, severity);
  return { said: [...history.said, check], checks: [check, ...history.checks] };
}

/** The snapshot as lines, with what was typed beside the same record before, and what has no line any more. */
function recorded(
  before: readonly HistoryLine[],
  snapshot: readonly HistoryRow[],
): { lines: HistoryLine[]; left: HistoryLine[] } {
  const typedBefore = new Map<string, HistoryLine[]>();
  for (const line of before) {
    if (line.row === null || Object.keys(line.typed).length === 0) continue;
    const identity = identityOf(line.row);
    typedBefore.set(identity, [...(typedBefore.get(identity) ?? []), line]);
  }
  const lines = snapshot.map((row): HistoryLine => {
    const waiting = typedBefore.get(identityOf(row));
    const first = waiting?.find(({ typed }) => Object.keys(typed).every((key) => !isOwn(key)));
    if (waiting === undefined || first === undefined) return { row, typed: NOTHING_TYPED, lacks: null };
    typedBefore.set(
      identityOf(row),
      waiting.filter((line) => line !== first && !sameTyped(line, first)),
    );
    return { row, typed: first.typed, lacks: null };
  });
  return { lines, left: [...typedBefore.values()].flat().map(withoutRecord) };
}

const isOwn = (key: string): boolean => Object.hasOwn(HISTORY_HEADINGS, key);

const sameTyped = (a: HistoryLine, b: HistoryLine): boolean =>
  JSON.stringify(a.typed) === JSON.stringify(b.typed);

/** A line as typed text alone: without its kind it counts for nothing, and stays for a person to look at. */
function withoutRecord({ row, typed }: HistoryLine): HistoryLine {
  const said: Record<string, TypedCell> = {};
  for (const column of HISTORY_COLUMNS) {
    const value = row?.[column] ?? '';
    if (column !== 'kind' && value !== '') said[column] = { value, format: 'General', text: String(value) };
  }
  return { row: null, typed: { ...said, ...typed }, lacks: 'kind' };
}
