import type { ChangeFinding, RiskFinding } from '../findings';
import { sameFigure } from '../measures/figurePrint';
import { called, scoreWords, sentence } from './changeWords';
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
export function riskChange(risk: RiskFinding, before: HistoryRow | null): ChangeFinding[] {
  const now = scoreWords(risk);
  const then = before === null ? null : scoreWords(before);
  const wasClosed = before?.state === CLOSED;
  if (before === null) return [change(risk, 'new', null, risk.closed ? CLOSED : now, null, newWords(risk))];
  if (risk.closed) {
    if (wasClosed) return [];
    const scored = then === null ? '' : `; it scored ${then}`;
    return [change(risk, 'closed', then, CLOSED, true, `is closed${scored}`)];
  }
  if (wasClosed) {
    return [change(risk, 'reopened', CLOSED, now, false, `is open again, ${now ?? UNSCORED}`)];
  }
  const movement = movementOf(risk, before);
  if (movement === 'same' || (now === null && then === null)) return [];
  if (movement === 'up' || movement === 'down') {
    const fact = `is ${movement} to ${now ?? ''} from ${then ?? ''}`;
    return [change(risk, 'score', then, now, movement === 'down', fact)];
  }
  return [change(risk, 'score', then, now, null, `is ${now ?? UNSCORED}, from ${then ?? UNSCORED}`)];
}

function newWords(risk: RiskFinding): string {
  if (risk.closed) return 'is new and closed already';
  return `is new, ${scoreWords(risk) ?? UNSCORED}`;
}

/** A risk that is no longer in a register; one that was closed before is no news. */
export function riskGone(row: HistoryRow): ChangeFinding[] {
  if (row.state === CLOSED) return [];
  const before = scoreWords(row);
  const text = sentence('Risk', row.ref, 'is no longer in the register and was not closed', row.name);
  return [
    {
      kind: 'risk',
      change: 'gone',
      what: called(row.ref, row.name),
      before,
      now: null,
      better: null,
      text,
      sheet: '',
      cell: '',
    },
  ];
}

function change(
  risk: RiskFinding,
  what: ChangeFinding['change'],
  before: string | null,
  now: string | null,
  better: boolean | null,
  fact: string,
): ChangeFinding {
  const name = risk.title ?? risk.description;
  return {
    kind: 'risk',
    change: what,
    what: called(risk.ref, name),
    before,
    now,
    better,
    text: sentence(risk.type === 'issue' ? 'Issue' : 'Risk', risk.ref, fact, name),
    sheet: risk.sheet,
    cell: risk.cell,
  };
}
