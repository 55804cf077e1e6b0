import type { MeasureFinding } from '../findings';
import { yearBefore } from '../grid/periodShift';
import { periodWords } from '../highlights/periodWords';
import type { Settings } from '../settings';
import type { MeasureSeries } from './measureSeries';

/** The column of the year before, which has no period of its own. */
export interface PriorYear {
  label: string;
  value: number;
}

/**
 * What the direction of travel compares the latest figure with: the period right before it, the same period of the
 * year before (else the column of the prior year), or the mean of so many periods right before it.
 *
 * null when any of its figures is missing; an older one is never taken in its place.
 * @example comparator { meanOf: 3 } // { basis: "mean", words: "mean of the 3 before", value: 0.71 }
 */
export function comparisonOf(
  series: MeasureSeries,
  comparator: Settings['comparator'],
  priorYear: PriorYear | null,
): MeasureFinding['comparison'] {
  if (series.last < 0) return null;
  if (comparator === 'year') return yearEarlier(series, priorYear);
  if (comparator !== 'previous') return meanBefore(series, comparator.meanOf);
  const before = stepsBefore(series, 1);
  return before === null ? null : { basis: 'previous', ...before };
}

/** The figure so many steps of time before the latest one; null without it. */
function stepsBefore(series: MeasureSeries, steps: number): { words: string; value: number } | null {
  return figureAt(series, series.places.indexOf((series.places[series.last] ?? 0) - steps));
}

function figureAt({ periods, values }: MeasureSeries, at: number): { words: string; value: number } | null {
  const value = values[at] ?? null;
  const point = periods[at];
  if (value === null || point === undefined) return null;
  return { words: periodWords({ period: point.period.key, label: point.label }), value };
}

function yearEarlier(series: MeasureSeries, priorYear: PriorYear | null): MeasureFinding['comparison'] {
  const latest = series.periods[series.last];
  const key = latest === undefined ? null : (yearBefore(latest.period)?.key ?? null);
  const before = figureAt(
    series,
    series.periods.findIndex(({ period }) => period.key === key),
  );
  if (before !== null) return { basis: 'year', ...before };
  return priorYear === null ? null : { basis: 'year', words: priorYear.label, value: priorYear.value };
}

function meanBefore(series: MeasureSeries, many: number): MeasureFinding['comparison'] {
  let sum = 0;
  for (let steps = 1; steps <= many; steps++) {
    const before = stepsBefore(series, steps);
    if (before === null) return null;
    sum += before.value;
  }
  return many < 1 ? null : { basis: 'mean', words: `mean of the ${many} before`, value: sum / many };
}
