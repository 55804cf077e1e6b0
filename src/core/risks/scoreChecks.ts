import type { CheckFinding } from '../findings';
import type { RiskRecord, RisksRegister, ScoreCells } from '../recognise/registers';
import type { AssessedScore } from './score';
import { printScore } from './printScore';
import { riskName } from './riskPlace';
import { PRODUCT, ruleOf } from './scoreRules';

/** A scored set of cells with what was read from it. */
export interface ScoredCells {
  record: RiskRecord;
  /** "" for the residual score, "inherent " and "target " for the others. */
  which: '' | 'inherent ' | 'target ';
  cells: ScoreCells;
  read: AssessedScore;
}

/**
 * Recorded scores that differ from probability × impact: an error each with both figures, or one warning for the
 * register when most of its scores follow another rule.
 */
export function scoreChecks(register: RisksRegister, scored: readonly ScoredCells[]): CheckFinding[] {
  const comparisons = scored.flatMap(({ read }) => read.comparison ?? []);
  const wrong = scored.filter(({ read }) => read.comparison !== null && !PRODUCT.agrees(read.comparison));
  const rule = ruleOf(comparisons, wrong.length);
  if (rule === null) return wrong.flatMap((one) => mismatch(register.sheet, one));
  const others = wrong.filter(
    ({ read }) => rule.words !== null && read.comparison !== null && !rule.agrees(read.comparison),
  );
  return [
    ...ruleCheck(register, rule.words, wrong, comparisons.length),
    ...others.flatMap((one) => mismatch(register.sheet, one)),
  ];
}

function ruleCheck(
  { sheet }: RisksRegister,
  words: string | null,
  wrong: readonly ScoredCells[],
  compared: number,
): CheckFinding[] {
  const cell = wrong[0]?.cells.score?.cell ?? '';
  const found = words === null ? 'follow no rule that is known here' : `are ${words}`;
  const message = `${wrong.length} of ${compared} recorded scores on ${sheet} (from ${cell} on) are not probability × impact; most ${found}: the report shows probability × impact beside the recorded score, so agree on one rule.`;
  return [{ code: 'score-rule', severity: 'warning', sheet, cell, message }];
}

function mismatch(sheet: string, { record, which, cells, read }: ScoredCells): CheckFinding[] {
  if (read.comparison === null) return [];
  const { probability, impact, recorded } = read.comparison;
  const cell = cells.score?.cell ?? '';
  const product = `${printScore(probability)} × ${printScore(impact)} = ${printScore(probability * impact)}`;
  const message = `${riskName(record)} has a recorded ${which}score of ${printScore(recorded)} in ${sheet}, ${cell}, but ${product}; correct the score, the probability or the impact.`;
  return [{ code: 'score-mismatch', severity: 'error', sheet, cell, message }];
}
