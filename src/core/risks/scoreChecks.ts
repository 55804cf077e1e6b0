import type { CheckFinding } from '../findings';
import type { RiskRecord, RisksRegister, ScoreCells } from '../recognise/registers';
import type { AssessedScore } from './score';
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

/** A figure as people write it, without the noise of binary fractions. */
const print = (value: number): string => String(Number(value.toFixed(2)));

/**
 * Recorded scores that differ from probability × impact: an error each with both figures, or one warning for the
 * register when most of its scores follow another rule.
 */
export function scoreChecks(register: RisksRegister, scored: readonly ScoredCells[]): CheckFinding[] {
  const compared = scored.flatMap((one) => (one.read.comparison === null ? [] : [{ ...one, ...one.read }]));
  const rule = ruleOf(compared.flatMap(({ comparison }) => comparison ?? []));
  const agrees = rule === null ? PRODUCT.agrees : rule.words === null ? () => true : rule.agrees;
  const single = compared.flatMap(({ record, which, cells, comparison }) =>
    comparison === null || agrees(comparison) || PRODUCT.agrees(comparison)
      ? []
      : [mismatch(register.sheet, record, which, cells, comparison)],
  );
  return [...ruleCheck(register, rule?.words, compared), ...single];
}

type Compared = { cells: ScoreCells; comparison: AssessedScore['comparison'] };

function ruleCheck(
  { sheet }: RisksRegister,
  words: string | null | undefined,
  compared: readonly Compared[],
): CheckFinding[] {
  const wrong = compared.filter(({ comparison }) => comparison !== null && !PRODUCT.agrees(comparison));
  const cell = wrong[0]?.cells.score?.cell;
  if (words === undefined || cell === undefined) return [];
  const found = words === null ? 'follow no rule that is known here' : `are ${words}`;
  const message = `${wrong.length} of ${compared.length} recorded scores on ${sheet} (from ${cell} on) are not probability × impact; most ${found}: the report shows probability × impact beside the recorded score, so agree on one rule.`;
  return [{ code: 'score-rule', severity: 'warning', sheet, cell, message }];
}

function mismatch(
  sheet: string,
  record: RiskRecord,
  which: string,
  cells: ScoreCells,
  comparison: NonNullable<AssessedScore['comparison']>,
): CheckFinding {
  const { probability, impact, recorded } = comparison;
  const cell = cells.score?.cell ?? '';
  const product = `${print(probability)} × ${print(impact)} = ${print(probability * impact)}`;
  const message = `${riskName(record)} has a recorded ${which}score of ${print(recorded)} in ${sheet}, ${cell}, but ${product}; correct the score, the probability or the impact.`;
  return { code: 'score-mismatch', severity: 'error', sheet, cell, message };
}
