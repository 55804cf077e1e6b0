import type { MeasureFinding } from '../findings';
import type { MeasureSetting, Settings } from '../settings';

/** What a measure may be called in the settings. */
export type MeasureNames = Pick<MeasureFinding, 'id' | 'ref' | 'name'>;

/** Everything a measure answers to, the most particular first. */
export const namesOf = ({ id, ref, name }: MeasureNames): string[] => [
  id,
  ...(ref === null ? [] : [ref]),
  name,
];

/** The setting of a measure, by its id, else its reference, else its exact name; `{}` without one. */
export function measureSetting(measures: Settings['measures'], measure: MeasureNames): MeasureSetting {
  const key = namesOf(measure).find((each) => Object.hasOwn(measures, each));
  return (key === undefined ? undefined : measures[key]) ?? {};
}

/** Settings that no measure of the report answers to, and that say something. */
export function unusedMeasureSettings(
  measures: Settings['measures'],
  found: readonly MeasureNames[],
): [string, MeasureSetting][] {
  const names = new Set(found.flatMap(namesOf));
  return Object.entries(measures).filter(
    ([key, setting]) => !names.has(key) && Object.keys(setting).length > 0,
  );
}
