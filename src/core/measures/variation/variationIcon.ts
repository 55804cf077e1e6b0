import type { VariationIcon } from '../../findings';

/** Which way a measure gets better. */
export type Improvement = 'increase' | 'decrease' | 'neutral';

/** What a special cause means. */
export type CauseJudgement = 'improvement' | 'concern' | 'neutral';

/**
 * What a special cause means by the way the measure gets better; `direction` is +1 high or increasing, −1 low or
 * decreasing. null for common cause (0).
 * @example judgeCause(-1, "decrease") // "improvement"
 */
export function judgeCause(direction: number, improvement: Improvement): CauseJudgement | null {
  if (direction === 0) return null;
  if (improvement === 'neutral') return 'neutral';
  return direction > 0 === (improvement === 'increase') ? 'improvement' : 'concern';
}

/**
 * The variation icon of a point, usually the last one.
 * @example iconOf(1, "decrease") // "concern-high"
 */
export function iconOf(direction: number, improvement: Improvement): VariationIcon {
  const judgement = judgeCause(direction, improvement);
  return judgement === null ? 'common-cause' : `${judgement}-${direction > 0 ? 'high' : 'low'}`;
}
