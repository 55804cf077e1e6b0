import type { RiskFinding } from '../findings';
import { PRESET_SIZE } from '../risks/bandPresets';
import type { ScaleSize } from '../risks/bands';

const PRESET_SCALE: ScaleSize = { probability: PRESET_SIZE, impact: PRESET_SIZE };

/** @example scaleKey({ probability: 5, impact: 4 }) // "5x4" */
export const scaleKey = (scale: ScaleSize): string => `${scale.probability}x${scale.impact}`;

/** The scale most of the risks were scored on, of equals the first; `null` when none has a score. */
export function usualScale(risks: readonly RiskFinding[]): ScaleSize | null {
  const times = new Map<string, number>();
  let best: ScaleSize | null = null;
  for (const { scale } of risks) {
    if (scale === null) continue;
    const count = (times.get(scaleKey(scale)) ?? 0) + 1;
    times.set(scaleKey(scale), count);
    if (best === null || count > (times.get(scaleKey(best)) ?? 0)) best = scale;
  }
  return best;
}

/** Every scale a risk was scored on, in the order first met; 5 × 5 when none was, so that the key has bands. */
export function scalesOf(risks: readonly RiskFinding[]): ScaleSize[] {
  const scales = new Map<string, ScaleSize>();
  for (const { scale } of risks) if (scale !== null) scales.set(scaleKey(scale), scale);
  return scales.size === 0 ? [PRESET_SCALE] : [...scales.values()];
}
