import type { ChartFinding, MeasureFinding } from '../findings';

/** Figures the limits of a chart need before they judge anything. */
export const FIGURES_NEEDED = 13;

/** Figures of a chart's latest group; of a measure without a chart, all it has. */
export function figuresForLimits({ chart, points }: Pick<MeasureFinding, 'chart' | 'points'>): number {
  const group = chart === null ? points : chart.points.slice(chart.rebasedAt.at(-1) ?? 0);
  return group.filter(({ value }) => value !== null).length;
}

/** @example "6 of the 13 figures that limits need" */
export function figuresInWords(figures: number): string {
  return `${String(figures)} of the ${String(FIGURES_NEEDED)} figures that limits need`;
}

/** What is said of a chart whose limits judge nothing yet; without limits there is nothing to try. */
export function trialWords(measure: MeasureFinding & { chart: ChartFinding }): string {
  const limits = measure.chart.points.at(-1)?.lower == null ? 'No limits yet' : 'Trial limits';
  return `${limits}: ${figuresInWords(figuresForLimits(measure))}.`;
}
