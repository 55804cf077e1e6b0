import type { MeasureFinding } from '../../core/findings';
import type { MeasureSetting, Settings } from '../../core/settings';

/** What stands for a measure in the settings: its id, reference or name, whichever is there. */
export function settingKey(measure: MeasureFinding, measures: Settings['measures']): string {
  const keys = [measure.id, measure.ref ?? '', measure.name];
  return keys.find((key) => Object.hasOwn(measures, key)) ?? measure.id;
}

export function settingOf(measure: MeasureFinding, measures: Settings['measures']): MeasureSetting {
  return measures[settingKey(measure, measures)] ?? {};
}

/** The settings with this one for the measure; a setting that says nothing is taken out. */
export function withMeasure(
  measures: Settings['measures'],
  measure: MeasureFinding,
  setting: MeasureSetting,
): Settings['measures'] {
  const key = settingKey(measure, measures);
  const others = Object.entries(measures).filter(([one]) => one !== key);
  return Object.fromEntries(Object.keys(setting).length === 0 ? others : [...others, [key, setting]]);
}

/** True while nobody has said which way is better and it was assumed. */
export function isAssumed({ polarity: { basis } }: MeasureFinding): boolean {
  return basis === 'name' || basis === 'target';
}

/** The settings with the assumed polarity of each of these measures confirmed. */
export function confirmed(
  measures: Settings['measures'],
  assumed: readonly MeasureFinding[],
): Settings['measures'] {
  return assumed.reduce((settings, measure) => {
    const { value } = measure.polarity;
    return value === 'unknown'
      ? settings
      : withMeasure(settings, measure, { ...settingOf(measure, settings), polarity: value });
  }, measures);
}

/** Assumed ones first, then those nothing is known of, then the rest; found by words of the name, reference or sheet. */
export function measuresToShow(measures: readonly MeasureFinding[], search: string): MeasureFinding[] {
  const words = search.toLowerCase().split(/\s+/);
  const rank = (measure: MeasureFinding): number =>
    isAssumed(measure) ? 0 : measure.polarity.value === 'unknown' ? 1 : 2;
  return measures
    .filter(({ ref, name, sheet, theme }) => {
      const text = [ref, name, sheet, theme].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b));
}
