import type { ScoreFinding } from '../findings';
import type { ScoreCells } from '../recognise/registers';
import { recordedScore } from './recordedScore';
import type { RiskScale } from './scale';
import type { Comparison } from './scoreRules';
import type { StepReading } from './scaleStep';

/** What one set of probability, impact and score cells comes to. */
export interface AssessedScore {
  probability: StepReading;
  impact: StepReading;
  /** Probability × impact; `null` unless both are on the scale. */
  score: ScoreFinding | null;
  recorded: number | null;
  /** What the recorded score is compared with; `null` when either side is missing. */
  comparison: Comparison | null;
}

/** Halves and thirds of a step, averaged by a formula, multiply to noise. */
const DECIMALS = 6;

const rounded = (score: number): number =>
  Number.isInteger(score) ? score : Number(score.toFixed(DECIMALS));

const NOTHING: StepReading = { step: null, offScale: false, figure: null };
/** What a set of three blank cells comes to. */
const NO_SCORE: AssessedScore = {
  probability: NOTHING,
  impact: NOTHING,
  score: null,
  recorded: null,
  comparison: null,
};

/**
 * Reads a set of cells on the register's scale and multiplies. A blank or off-scale part gives no score, never 0.
 * @example assessScore of "4 - Likely" and 5 // score { probability: 4, impact: 5, score: 20 }
 */
export function assessScore(cells: ScoreCells, scale: RiskScale): AssessedScore {
  if (cells.probability === null && cells.impact === null && cells.score === null) return NO_SCORE;
  const probability = scale.probability.read(cells.probability);
  const impact = scale.impact.read(cells.impact);
  const recorded = recordedScore(cells.score);
  const onScale = !probability.offScale && !impact.offScale;
  if (!onScale || probability.step === null || impact.step === null) {
    return { probability, impact, score: null, recorded, comparison: null };
  }
  const [p, i] = [probability.step, impact.step];
  const figures = { probability: probability.figure ?? p, impact: impact.figure ?? i };
  return {
    probability,
    impact,
    score: { probability: p, impact: i, score: rounded(p * i) },
    recorded,
    comparison: recorded === null ? null : { probability: p, impact: i, figures, recorded },
  };
}
