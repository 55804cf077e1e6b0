import type { VariationFinding } from '../../findings';
import type { Limits } from './limits';
import type { Improvement } from './variationIcon';

/**
 * Will what is usual meet the target? The target against the limits of the latest group, in their own unit.
 *
 * Beyond both limits: "pass" when it lies on the worse side of them (met consistently), "fail" on the better one.
 * Between or on them, and without limits (NaN), "inconsistent" (hit and miss). Where both limits are the mean of
 * figures that never change, a target on them is met: "pass". null without a target, or where better isn't known.
 * Source: NHSRplotthedots 0.2.2; figures that never change are a declared deviation.
 * @example target 0.85 above an upper limit of 0.801, increase is better // "fail"
 */
export function assuranceOf(
  { lower, upper }: Limits,
  target: number | null,
  improvement: Improvement,
  constant: boolean,
): VariationFinding['assurance'] {
  if (target === null || improvement === 'neutral') return null;
  const higher = improvement === 'increase';
  if (target > upper) return higher ? 'fail' : 'pass';
  if (target < lower) return higher ? 'pass' : 'fail';
  return constant && target === upper ? 'pass' : 'inconsistent';
}
