import type { ChartPoint } from '../findings';
import type { ChartSeries } from './layout';

/** The value each series of a chart has at a point; null where it has none: a special cause says its figure again. */
export const SERIES_VALUES: Record<Exclude<ChartSeries, 'period'>, (point: ChartPoint) => number | null> = {
  value: ({ value }) => value,
  mean: ({ mean }) => mean,
  lower: ({ lower }) => lower,
  upper: ({ upper }) => upper,
  targetMin: ({ target }) => target?.min ?? null,
  targetUpper: ({ target }) => target?.upper ?? null,
  improvement: ({ judgement, value }) => (judgement === 'improvement' ? value : null),
  concern: ({ judgement, value }) => (judgement === 'concern' ? value : null),
  neutral: ({ judgement, value }) => (judgement === 'neutral' ? value : null),
};
