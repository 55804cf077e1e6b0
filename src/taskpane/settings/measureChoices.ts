import type { MeasureFinding } from '../../core/findings';
import type { MeasureSetting, Settings } from '../../core/settings';
import { measureSetting } from '../../core/settings/measureSetting';

/** The settings of these measures by their ids, whichever of its names each was set by; those without are left out. */
export function byId(measures: Settings['measures'], found: readonly MeasureFinding[]): Settings['measures'] {
  const own = found.map((measure) => [measure.id, measureSetting(measures, measure)] as const);
  return Object.fromEntries(own.filter(([, setting]) => Object.keys(setting).length > 0));
}

export function settingOf({ id }: MeasureFinding, measures: Settings['measures']): MeasureSetting {
  return measures[id] ?? {};
}

/** The settings with this one for the measure; a setting that says nothing is taken out. */
export function withMeasure(
  measures: Settings['measures'],
  measure: MeasureFinding,
  setting: MeasureSetting,
): Settings['measures'] {
  const others = Object.entries(measures).filter(([id]) => id !== measure.id);
  return Object.fromEntries(Object.keys(setting).length === 0 ? others : [...others, [measure.id, setting]]);
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
