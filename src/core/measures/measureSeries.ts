import type { MeasureFinding } from '../findings';
import type { MeasurePoint } from '../recognise/registers';
import { elapsed, withGaps } from './elapsed';
import type { MeasureCells } from './measureCells';
import { lastFigure } from './points';

/** A measure's figures in time order; periods, values and places belong to each other one by one. */
export interface MeasureSeries {
  periods: MeasurePoint[];
  /** null where there is no figure. */
  values: (number | null)[];
  /** Steps of time, see `elapsed`. */
  places: number[];
  /** Index of the latest figure, −1 for none. */
  last: number;
  latest: MeasureFinding['latest'];
  /** The figure of the step of time right before the latest one; null without such a period or figure. */
  previous: MeasureFinding['previous'];
}

/** A measure's figures as a series. */
export function seriesOf({ points, values }: MeasureCells): MeasureSeries {
  const periods = points.map(({ point }) => point);
  const places = elapsed(periods.map(({ period }) => period));
  const last = lastFigure(values);
  const at = (index: number): MeasureFinding['latest'] => {
    const period = periods[index]?.period.key;
    const value = values[index] ?? null;
    return period === undefined || value === null ? null : { period, value };
  };
  const adjacent = (places[last] ?? 0) - (places[last - 1] ?? 0) === 1;
  return { periods, values, places, last, latest: at(last), previous: adjacent ? at(last - 1) : null };
}

/** The values with a gap (null) for every step of time without a column. */
export const spaced = ({ values, places }: MeasureSeries): (number | null)[] => withGaps(values, places);
