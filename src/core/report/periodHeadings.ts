import type { Frequency } from '../grid/period';
import { frequencyOfKey, periodOfKey } from '../grid/period';
import { comparePeriods } from '../grid/periodOrder';
import type { MeasureFinding } from '../findings';
import { shortDate } from './wording';

/** How often a measure is reported, by its last period; `null` when it has none. */
export function frequencyOf(measure: MeasureFinding): Frequency | null {
  return frequencyOfKey(measure.points.at(-1)?.period ?? '');
}

/** @example periodHeading("2019-08") // "Aug 19" */
export function periodHeading(key: string): string {
  const period = periodOfKey(key);
  if (period === null) return key;
  const [, month = '', year = ''] = shortDate(period.start).split(' ');
  if (period.kind === 'day') return shortDate(period.start);
  if (period.kind === 'month') return `${month} ${year.slice(-2)}`;
  if (period.kind === 'year' || period.kind === 'financialYear') return key;
  const [inYear = '', part = ''] = key.split('-');
  return `${part.replace(/^W0?/, 'Week ')} ${inYear}`;
}

/** The latest periods any of the measures has a column for, in time order; `most` is how many at most. */
export function latestPeriods(measures: readonly MeasureFinding[], most: number): string[] {
  const keys = new Set(measures.flatMap(({ points }) => points.map(({ period }) => period)));
  const periods = [...keys].map((key) => ({ key, period: periodOfKey(key) }));
  return periods
    .sort((a, b) =>
      a.period === null || b.period === null
        ? a.key.localeCompare(b.key, 'en')
        : comparePeriods(a.period, b.period),
    )
    .slice(-most)
    .map(({ key }) => key);
}
