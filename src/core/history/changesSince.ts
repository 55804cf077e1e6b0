import type { ChangeFinding, CheckFinding, Findings, HistoryFinding, RiskFinding } from '../findings';
import { actionChanges, actionGone, recordedAction } from './actionChanges';
import { ragOf } from './changeWords';
import { comparedReport } from './comparedReport';
import type { HistoryKind, HistoryRow } from './historyRow';
import { measureChange, measureGone, recordedMeasure } from './measureChanges';
import type { Pairs } from './pairsOf';
import { pairsOf } from './pairsOf';
import { movementOf, recordedRisk, riskChange, riskGone } from './riskChanges';
import { overallChange, recordedTheme, themeChange } from './standingChanges';

type Standing = Pick<Findings, 'reportDate' | 'overall' | 'themes' | 'measures' | 'risks' | 'actions'>;

interface Since {
  history: HistoryFinding;
  /** The risks with their movement. */
  risks: RiskFinding[];
  checks: CheckFinding[];
}

/**
 * What changed since an earlier report on record: status of the whole and of themes, ratings of measures, scores of
 * risks, due dates and statuses of actions, and what is new, closed or gone. Without an earlier report nothing did,
 * and risks have no movement.
 *
 * @param past rows on record, of any date; later ones and this report's own count for nothing
 * @param compareWith ISO date asked for; null takes the latest report before this one
 */
export function changesSince(
  found: Standing,
  past: readonly HistoryRow[],
  compareWith: string | null,
): Since {
  const { reportDate, overall, themes, measures, risks, actions } = found;
  const recorded = [...new Set(past.map(({ date }) => date))];
  const { comparedWith, checks } = comparedReport(reportDate, recorded, compareWith);
  const reportDates = [...new Set([...recorded, ...(reportDate === null ? [] : [reportDate])])].sort();
  if (comparedWith === null) {
    return { history: { reportDates, comparedWith, overallBefore: null, changes: [] }, risks, checks };
  }
  const before = byKind(past, comparedWith);
  const [overallBefore] = before('Overall');
  const byTheme = pairsOf('theme', themes.map(recordedTheme), before('Theme'));
  const byMeasure = pairsOf('measure', measures.map(recordedMeasure), before('Measure'));
  const byRisk = pairsOf('risk', risks.map(recordedRisk), before('Risk'));
  const byAction = pairsOf('action', actions.map(recordedAction), before('Action'));
  const changes = [
    overallChange(overall, overallBefore),
    changesOf(byTheme, themeChange, () => []),
    changesOf(byMeasure, measureChange, (row) => [measureGone(row)]),
    changesOf(byRisk, riskChange, riskGone),
    changesOf(byAction, actionChanges, actionGone),
  ].flat();
  return {
    history: { reportDates, comparedWith, overallBefore: ragOf(overallBefore?.status ?? null), changes },
    risks: byRisk.pairs.map(({ finding, before: row }) => ({
      ...finding,
      movement: movementOf(finding, row),
    })),
    checks: [checks, byTheme.checks, byMeasure.checks, byRisk.checks, byAction.checks].flat(),
  };
}

function byKind(past: readonly HistoryRow[], date: string): (kind: HistoryKind) => HistoryRow[] {
  const rows = past.filter((row) => row.date === date);
  return (kind) => rows.filter((row) => row.kind === kind);
}

function changesOf<T>(
  { pairs, gone }: Pairs<T>,
  changeOf: (finding: T, before: HistoryRow | null) => ChangeFinding[],
  goneOf: (row: HistoryRow) => ChangeFinding[],
): ChangeFinding[] {
  return [...pairs.flatMap(({ finding, before }) => changeOf(finding, before)), ...gone.flatMap(goneOf)];
}
