import type { CheckFinding } from '../findings';
import { cleanText } from '../grid/cleanText';
import { isoDate } from '../grid/dates';
import type { Settings, SettingsReading } from '../settings';
import { DEFAULT_SETTINGS } from '../settings';
import { isObject, isText, isTolerance } from './plainValues';
import type { Reader } from './plainValues';
import { readBands } from './readBands';
import { readMeasures } from './readMeasures';

/** Settings as given: those that are absent say nothing. `{}` for a measure is back to what is found. */
export interface GivenValues extends Partial<Omit<Settings, 'tolerance'>> {
  tolerance?: Partial<Settings['tolerance']>;
}

export interface GivenReading {
  given: GivenValues;
  /** One for each value that was not understood. */
  checks: CheckFinding[];
}

export const MOST_PERIODS_SHOWN = 24;
/** A mean of one period is the previous one; of more than two years it says nothing of today. */
export const PERIODS_IN_MEAN = { least: 2, most: 24 };
/** A title is one line of a page. */
export const LONGEST_TITLE = 200;
const THE_DEFAULT = 'the default is used';

const READERS: { [K in keyof Settings]: Reader<NonNullable<GivenValues[K]>> } = {
  title: readTitle,
  reportDate: (value) => (isText(value) && isDay(value) ? { value } : { takes: 'a day as YYYY-MM-DD' }),
  arrows: oneOf('performance', 'number'),
  tolerance: readTolerance,
  rollUp: oneOf('worst', 'weighted', 'majority'),
  benchmarkFallback: (value) => (typeof value === 'boolean' ? { value } : { takes: 'true or false' }),
  bands: readBands,
  comparator: readComparator,
  compareWith: (value) => (isText(value) && isDay(value) ? { value } : { takes: 'a day as YYYY-MM-DD' }),
  palette: oneOf('standard', 'colour-blind-safe'),
  periodsShown: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_PERIODS_SHOWN
      ? { value }
      : { takes: `a whole number from 1 to ${MOST_PERIODS_SHOWN}` },
  measures: () => ({ takes: 'measures by reference or name' }),
  leaveOut: (value) =>
    Array.isArray(value) && value.every(isText)
      ? { value: [...new Set(value)] }
      : { takes: 'a list of sheet names' },
  reportTo: readTitle,
  meetingDate: readTitle,
  agendaItem: readTitle,
  preparedBy: readTitle,
};

/**
 * Settings from plain values (a JSON file, the pane). What is absent has its default, as has what is `null`; what is
 * not understood has its default too and a check that says what the setting takes. Never throws.
 *
 * @param raw what was read; anything but an object gives the defaults and one check
 * @param source where it was read, for the checks
 * @example readSettings({ rollUp: 'best' }, 'settings.json').checks[0].message
 *   // "Setting rollUp is “best”, but takes worst, weighted or majority: the default is used until it is mended."
 */
export function readSettings(raw: unknown, source: string): SettingsReading {
  const { given, checks } = readGiven(raw, source);
  return { settings: withGiven(DEFAULT_SETTINGS, given), checks };
}

/** The same, but only what is given; `otherwise` says in the checks what is used instead of a value that isn't understood. */
export function readGiven(raw: unknown, source: string, otherwise = THE_DEFAULT): GivenReading {
  const given: GivenValues = {};
  const checks: CheckFinding[] = [];
  const complain = (what: string): void => {
    const message = `${what}: ${otherwise} until it is mended.`;
    checks.push({ code: 'setting', severity: 'warning', sheet: source, cell: '', message });
  };
  if (!isObject(raw)) {
    complain('The settings are not a list of names and values');
    return { given, checks };
  }
  for (const [name, value] of Object.entries(raw)) {
    if (!isSettingName(name)) complain(`There is no setting “${name}”`);
    else if (name === 'measures' && isObject(value)) given.measures = readMeasures(value, complain);
    else {
      const takes = readInto(given, name, value);
      if (takes !== null) complain(`Setting ${name} is ${shown(value)}, but takes ${takes}`);
    }
  }
  return { given, checks };
}

/** Settings with what is given in their place, measure by measure. */
export function withGiven(settings: Settings, given: GivenValues): Settings {
  return {
    ...settings,
    ...given,
    tolerance: { ...settings.tolerance, ...given.tolerance },
    measures: { ...settings.measures, ...given.measures },
  };
}

function readInto<K extends keyof Settings>(given: GivenValues, name: K, value: unknown): string | null {
  if (value === null) {
    const byDefault: GivenValues = DEFAULT_SETTINGS;
    given[name] = byDefault[name];
    return null;
  }
  const read = READERS[name](value);
  if ('takes' in read) return read.takes;
  given[name] = read.value;
  return null;
}

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(READERS, name);
}

function shown(value: unknown): string {
  return isText(value) ? `“${value}”` : JSON.stringify(value);
}

function oneOf<T extends string>(...words: T[]): Reader<T> {
  const takes = `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
  return (value) => {
    const found = words.find((word) => word === value);
    return found === undefined ? { takes } : { value: found };
  };
}

function readTitle(value: unknown): { value: string } | { takes: string } {
  const title = isText(value) ? cleanText(value) : '';
  const says = /[\p{L}\p{N}]/u.test(title) && title.length <= LONGEST_TITLE;
  return says ? { value: title } : { takes: `a text of at most ${LONGEST_TITLE} characters` };
}

function readComparator(value: unknown): { value: Settings['comparator'] } | { takes: string } {
  const { least, most } = PERIODS_IN_MEAN;
  const takes = `previous, year or {"meanOf": a whole number from ${least} to ${most}}`;
  if (value === 'previous' || value === 'year') return { value };
  const periods = isObject(value) ? value['meanOf'] : undefined;
  return typeof periods === 'number' && Number.isInteger(periods) && periods >= least && periods <= most
    ? { value: { meanOf: periods } }
    : { takes };
}

/** True for the ISO date of a day that exists. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && isoDate(Number(year), Number(month), Number(day)) === text;
}

function readTolerance(value: unknown): { value: Partial<Settings['tolerance']> } | { takes: string } {
  const takes = 'points and share, each from 0 to 1 (0.05 is 5 points or 5 %)';
  if (!isObject(value)) return { takes };
  const tolerance: Partial<Settings['tolerance']> = {};
  for (const part of ['points', 'share'] as const) {
    const given = value[part];
    if (given === undefined) continue;
    if (given !== null && !isTolerance(given)) return { takes };
    tolerance[part] = given ?? DEFAULT_SETTINGS.tolerance[part];
  }
  return { value: tolerance };
}
