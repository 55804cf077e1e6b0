import type { CheckFinding } from '../findings';
import { lineChecks } from './historyChecks';
import type { HistoryRow } from './historyRow';
import type { AddedColumn, HistoryLine } from './historyLine';
import { identityOf } from './historyLine';

/** The past reports, as they stand on the history sheet and as they are written to it. */
export interface History {
  /** Name of the sheet; empty while it isn't known. */
  sheet: string;
  /** Every line, as it is written: by report date, else in the order found; those not understood at the end. */
  lines: HistoryLine[];
  /** Columns people added, in the order found. */
  added: AddedColumn[];
  /** What is on record, the oldest report first; of a record that stands twice under one date the first. */
  rows: HistoryRow[];
  /** Lines that are not understood and stay as typed. */
  kept: HistoryLine[];
  /** What is to be said of the sheet as a whole. */
  said: CheckFinding[];
  /** All there is to check, each at the cell where it will stand once the sheet is written. */
  checks: CheckFinding[];
}

/** Puts lines into their order and tells what is in them. */
export function historyOf({
  sheet,
  lines,
  added,
  said,
}: Pick<History, 'sheet' | 'lines' | 'added' | 'said'>): History {
  const understood = lines.filter(({ row }) => row !== null);
  const sorted = understood.sort((a, b) => compare(a.row?.date ?? '', b.row?.date ?? ''));
  const kept = lines.filter(({ row }) => row === null);
  const inOrder = [...sorted, ...kept];
  return {
    sheet,
    lines: inOrder,
    added,
    rows: onceEach(sorted),
    kept,
    said,
    checks: [...said, ...lineChecks(sheet, inOrder)],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function onceEach(lines: readonly HistoryLine[]): HistoryRow[] {
  const known = new Set<string>();
  return lines.flatMap(({ row }) => {
    if (row === null) return [];
    const identity = row.date + identityOf(row);
    if (known.has(identity)) return [];
    known.add(identity);
    return [row];
  });
}
