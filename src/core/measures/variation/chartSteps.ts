import type { Period } from '../../grid/period';
import { periodsBetween } from '../../grid/periodOrder';
import { periodAfter } from '../../grid/periodShift';
import { periodWords } from '../../highlights/periodWords';
import type { MeasureSeries } from '../measureSeries';

/** A step of time of a measure's chart. */
export interface ChartStep {
  period: Period;
  label: string;
  /** null where there is no figure, or no column for the period. */
  value: number | null;
}

/**
 * The steps of a measure's chart: every step of time from its first figure to its latest one, periods without a
 * column included. Empty periods before and after are the time before the measure began and the future.
 *
 * @example figures of August, September and November // 4 steps, the one of October without a figure
 */
export function chartSteps({
  periods,
  values,
  places,
}: Pick<MeasureSeries, 'periods' | 'values' | 'places'>): ChartStep[] {
  const all = periods.flatMap(({ period, label }, i): ChartStep[] => {
    const step = { period, label, value: values[i] ?? null };
    const before = periods[i - 1];
    const missing = (places[i] ?? 0) - (places[i - 1] ?? 0) - 1;
    return before === undefined ? [step] : [...gap(before.period, period, missing), step];
  });
  const first = all.findIndex(({ value }) => value !== null);
  const last = all.findLastIndex(({ value }) => value !== null);
  return first < 0 ? [] : all.slice(first, last + 1);
}

function gap(from: Period, to: Period, missing: number): ChartStep[] {
  const apart = periodsBetween(from, to) ?? 0;
  return Array.from({ length: missing }, (_, i) => {
    const period = periodAfter(from, Math.round((apart * (i + 1)) / (missing + 1))) ?? from;
    return { period, label: periodWords({ period: period.key, label: period.key }), value: null };
  });
}
