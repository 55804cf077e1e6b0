import type { Settings } from '../settings';
import type { RiskBand, ScaleSize } from './bands';
import { areCarriedOver, usesGrid } from './bands';
import { printScore } from './printScore';
import type { AssessedScore } from './score';
import type { StepReading } from './scaleStep';

/**
 * How a risk's band came about, in one sentence with the figures; for a risk without a score, what it lacks.
 * @example "Red: 4 × 5 = 20; 15 to 25 is red."
 */
export function bandReason(
  { score, probability, impact }: AssessedScore,
  band: RiskBand | null,
  scale: ScaleSize,
  settings: Pick<Settings, 'bands'>,
): string {
  if (score === null) return `Not scored: ${lacks(probability, impact)}.`;
  const product = `${printScore(score.probability)} × ${printScore(score.impact)} = ${printScore(score.score)}`;
  if (band === null) return `No band: ${product} lies outside of all bands.`;
  if (usesGrid(settings, scale)) {
    return `${band.name}: ${product}; the grid of the settings gives ${band.name} at probability ${Math.round(score.probability)} and impact ${Math.round(score.impact)}.`;
  }
  const range = band.from === band.to ? `${band.from}` : `${band.from} to ${band.to}`;
  const size = `${scale.probability} × ${scale.impact}`;
  const carried = areCarriedOver(settings, scale)
    ? ` on a scale of ${size}, at the same share of the highest score as on 5 × 5`
    : '';
  return `${band.name}: ${product}; ${range} is ${band.name.toLowerCase()}${carried}.`;
}

function lacks(probability: StepReading, impact: StepReading): string {
  const off = [probability.offScale ? 'probability' : null, impact.offScale ? 'impact' : null];
  const blank = [isBlank(probability) ? 'probability' : null, isBlank(impact) ? 'impact' : null];
  const parts = [clause(off, 'off the scale'), clause(blank, 'blank')].filter((part) => part !== null);
  return parts.join(' and ');
}

const isBlank = (reading: StepReading): boolean => reading.step === null && !reading.offScale;

function clause(names: (string | null)[], what: string): string | null {
  const found = names.filter((name) => name !== null);
  if (found.length === 0) return null;
  return `${found.join(' and ')} ${found.length === 1 ? 'is' : 'are'} ${what}`;
}
