import type { ChangeFinding, RiskFinding } from '../findings';
import { sameFigure } from '../measures/figurePrint';
import type { Changed } from './changeWords';
import { changeOf, scoreWords } from './changeWords';
import type { HistoryRow } from './historyRow';
import type { Recorded } from './pairsOf';
import { riskName } from './snapshotOf';

const CLOSED = 'Closed';
const UNSCORED = 'without a score';

export function recordedRisk(finding: RiskFinding): Recorded<RiskFinding> {
  const { id, ref, sheet, cell } = finding;
  return { finding, key: id, ref, name: riskName(finding), sheet, cell };
}

/**
 * How an open risk's score stands to the one recorded: new without a record, null when either has no score. Closed
 * ones don't move.
 */
export function movementOf(risk: RiskFinding, before: HistoryRow | null): RiskFinding['movement'] {
  if (risk.closed) return null;
  if (before === null) return 'new';
  if (risk.score === null || before.score === null) return null;
  if (sameFigure(risk.score, before.score)) return 'same';
  return risk.score > before.score ? 'up' : 'down';
}

/** What became of a risk: new, closed, reopened, or its score is another one (a lower score is better). */
export function riskChange(finding: RiskFinding, before: HistoryRow | null): ChangeFinding[] {
  const risk = about(finding);
  const score = scoreWords(finding);
  if (before === null) {
    const fact = finding.closed ? 'is new and closed already' : `is new, ${score ?? UNSCORED}`;
    return [changeOf(risk, 'new', fact, { now: finding.closed ? CLOSED : score })];
  }
  const then = scoreWords(before);
  const wasClosed = before.state === CLOSED;
  if (finding.closed) {
    const scored = then === null ? '' : `; it scored ${then}`;
    const closed = { before: then, now: CLOSED, better: true };
    return wasClosed ? [] : [changeOf(risk, 'closed', `is closed${scored}`, closed)];
  }
  if (wasClosed) {
    const again = { before: CLOSED, now: score, better: false };
    return [changeOf(risk, 'reopened', `is open again, ${score ?? UNSCORED}`, again)];
  }
  const movement = movementOf(finding, before);
  if (movement === 'same' || (score === null && then === null)) return [];
  if (movement === 'up' || movement === 'down') {
    const fact = `is ${movement} to ${score ?? ''} from ${then ?? ''}`;
    return [changeOf(risk, 'score', fact, { before: then, now: score, better: movement === 'down' })];
  }
  const fact = `is ${score ?? UNSCORED}, from ${then ?? UNSCORED}`;
  return [changeOf(risk, 'score', fact, { before: then, now: score })];
}

const about = ({ type, ref, title, description, sheet, cell }: RiskFinding): Changed => ({
  kind: 'risk',
  noun: type === 'issue' ? 'Issue' : 'Risk',
  ref,
  name: title ?? description,
  at: { sheet, cell },
});

/** A risk that is no longer in a register; one that was closed before is no news. */
export function riskGone(row: HistoryRow): ChangeFinding[] {
  if (row.state === CLOSED) return [];
  const { ref, name } = row;
  const fact = 'is no longer in the register and was not closed';
  return [
    changeOf({ kind: 'risk', noun: 'Risk', ref, name, at: null }, 'gone', fact, { before: scoreWords(row) }),
  ];
}
