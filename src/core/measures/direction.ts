import type { MeasureFinding } from '../findings';
import { sameFigure } from './figurePrint';
import type { Polarity } from './polarity';

/**
 * Direction of travel: the latest figure against the one of the period right before it.
 *
 * `movement` is the number's own (flat when they are the same), `judgement` says better or worse by polarity; of a
 * band the figure nearer to it is better, and any two inside are stable. Without one of the figures there is no
 * movement, and without a polarity no judgement.
 * @example direction of 0.188 then 0.199 when lower is better // up, worsening
 */
export function directionOf(
  previous: number | null,
  latest: number | null,
  polarity: Polarity,
  band: { min?: number; upper?: number } | null,
): MeasureFinding['direction'] {
  if (previous === null || latest === null) return { movement: 'none', judgement: 'unknown' };
  if (sameFigure(previous, latest)) return { movement: 'flat', judgement: 'stable' };
  const up = latest > previous;
  const movement = up ? 'up' : 'down';
  if (polarity === 'unknown' || (polarity === 'band' && band === null))
    return { movement, judgement: 'unknown' };
  if (polarity !== 'band')
    return { movement, judgement: up === (polarity === 'higher') ? 'improving' : 'worsening' };
  const before = distanceFrom(band, previous);
  const after = distanceFrom(band, latest);
  if (sameFigure(before, after)) return { movement, judgement: 'stable' };
  return { movement, judgement: after < before ? 'improving' : 'worsening' };
}

function distanceFrom(band: { min?: number; upper?: number } | null, figure: number): number {
  return Math.max(0, (band?.min ?? -Infinity) - figure, figure - (band?.upper ?? Infinity));
}
