import { gathered } from '../assess/gathered';
import type { ChangeFinding, CheckFinding } from '../findings';
import { longDate } from '../report/wording';
import { quoted } from '../settings/settingProblems';
import { called } from './changeWords';
import { historyCheck } from './historyChecks';
import type { HistoryRow } from './historyRow';
import type { Known } from './matching';
import { matched } from './matching';

/** A record of this report, as the history knows it. */
export interface Recorded<T> extends Known {
  finding: T;
  sheet: string;
  cell: string;
}

/** A record beside what was recorded of it; null where it is new. */
export interface Pair<T> extends Recorded<T> {
  before: HistoryRow | null;
}

export interface Pairs<T> {
  /** In the order given. */
  pairs: Pair<T>[];
  /** What was there before and is no more, in the order recorded. */
  gone: HistoryRow[];
  checks: CheckFinding[];
}

/** Matches of one kind that need a look, told one by one; beyond, how many there are. */
const MOST_TOLD = 20;

/**
 * The records of one kind beside what a past report recorded of them, by reference and name with some tolerance for
 * rewording; a match that isn't certain is a check at the record's cell.
 */
export function pairsOf<T>(
  kind: ChangeFinding['kind'],
  records: readonly Recorded<T>[],
  past: readonly HistoryRow[],
): Pairs<T> {
  const { matches, gone } = matched(records, past);
  const before = new Map(matches.map((match) => [match.now, match]));
  const checks: CheckFinding[] = [];
  const pairs = records.map((record, i): Pair<T> => {
    const match = before.get(i);
    const row = match === undefined ? undefined : past[match.before];
    if (match === undefined || row === undefined) return { ...record, before: null };
    if (!match.certain) checks.push(takenFor(kind, record, row));
    return { ...record, before: row };
  });
  return {
    pairs,
    gone: gone.flatMap((place) => past[place] ?? []),
    checks: gathered(
      checks,
      (many) =>
        `${many} ${kind}s are taken for ones that were worded or numbered otherwise before, this one first; where one is another ${kind}, give it another reference and wording.`,
      MOST_TOLD,
    ),
  };
}

function takenFor<T>(
  kind: ChangeFinding['kind'],
  { ref, name, sheet, cell }: Recorded<T>,
  row: HistoryRow,
): CheckFinding {
  const [now, then] = [called(ref, name), called(row.ref, row.name)];
  const taken =
    now === then
      ? `Several ${kind}s are called ${quoted(now)}, so this one is taken for one of those of ${longDate(row.date)} by its place`
      : `${quoted(now)} is taken for ${quoted(then)} of ${longDate(row.date)}`;
  const remedy =
    now === then
      ? 'give each a reference of its own'
      : `if it is another ${kind}, give it another reference and wording`;
  return historyCheck(sheet, cell, `${taken}, and its changes count from there; ${remedy}.`, 'info');
}
