import type { CheckFinding } from './findings';
import type { MeasureSetting, RiskBandsSetting, Settings, SettingsReading } from './settings';
import { DEFAULT_SETTINGS } from './settings';

/** Reads one setting: its value, or a sentence on what it takes. */
type Reader<T> = (value: unknown) => { value: T } | { takes: string };

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A tolerance of more than the whole target rates nothing. */
const LARGEST_TOLERANCE = 1;
const MOST_PERIODS_SHOWN = 24;

const READERS: { [K in keyof Settings]: Reader<Settings[K]> } = {
  title: orNull(test((value) => typeof value === 'string' && value.trim() !== '', 'a text')),
  reportDate: orNull(
    test((value) => typeof value === 'string' && ISO_DATE.test(value), 'a day as YYYY-MM-DD'),
  ),
  arrows: oneOf('performance', 'number'),
  tolerance: readTolerance,
  rollUp: oneOf('worst', 'weighted', 'majority'),
  benchmarkFallback: test((value) => typeof value === 'boolean', 'true or false'),
  bands: readBands,
  palette: oneOf('standard', 'colour-blind-safe'),
  periodsShown: test(
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_PERIODS_SHOWN,
    `a whole number from 1 to ${MOST_PERIODS_SHOWN}`,
  ),
  measures: readMeasures,
  leaveOut: test((value) => isList(value, isText), 'a list of sheet names'),
};

/**
 * Settings from plain values (a JSON file, a table). What is absent has its default; what is not understood
 * has its default too and a check that says what the setting takes. Never throws.
 *
 * @param raw what was read; anything but an object gives the defaults and one check
 * @param source where it was read, for the checks
 * @example readSettings({ rollUp: 'best' }, 'settings.json').checks[0].message
 *   // "Setting rollUp is “best”, but takes worst, weighted or majority: the default is used until it is mended."
 */
export function readSettings(raw: unknown, source: string): SettingsReading {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  if (!isObject(raw)) {
    return { settings, checks: [check(source, 'The settings are not a list of names and values')] };
  }
  const checks: CheckFinding[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!isSettingName(name)) {
      checks.push(check(source, `There is no setting “${name}”`));
      continue;
    }
    const takes = readInto(settings, name, value);
    if (takes !== null) checks.push(check(source, `Setting ${name} is ${shown(value)}, but takes ${takes}`));
  }
  return { settings, checks };
}

function readInto<K extends keyof Settings>(settings: Settings, name: K, value: unknown): string | null {
  const read = READERS[name](value);
  if ('takes' in read) return read.takes;
  settings[name] = read.value;
  return null;
}

function check(source: string, what: string): CheckFinding {
  const message = `${what}: the default is used until it is mended.`;
  return { code: 'setting', severity: 'warning', sheet: source, cell: '', message };
}

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(READERS, name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isList<T>(value: unknown, one: (value: unknown) => value is T): value is T[] {
  return Array.isArray(value) && value.every(one);
}

function shown(value: unknown): string {
  return isText(value) ? `“${value}”` : JSON.stringify(value);
}

function test<T>(right: (value: unknown) => boolean, takes: string): Reader<T> {
  return (value) => (right(value) ? { value: value as T } : { takes });
}

function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? { value: null } : reader(value));
}

function oneOf<T extends string>(...words: T[]): Reader<T> {
  const takes = `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
  return (value) => {
    const found = words.find((word) => word === value);
    return found === undefined ? { takes } : { value: found };
  };
}

function isTolerance(value: unknown): value is number {
  return isFigure(value) && value >= 0 && value <= LARGEST_TOLERANCE;
}

function readTolerance(value: unknown): { value: Settings['tolerance'] } | { takes: string } {
  const takes = 'points and share, each from 0 to 1 (0.05 is 5 points or 5 %)';
  if (!isObject(value)) return { takes };
  const { points = DEFAULT_SETTINGS.tolerance.points, share = DEFAULT_SETTINGS.tolerance.share } = value;
  return isTolerance(points) && isTolerance(share) ? { value: { points, share } } : { takes };
}

const BAND_STATUSES = ['red', 'amber', 'green', 'extreme'] as const;
type BandStatus = (typeof BAND_STATUSES)[number];

function readBands(value: unknown): { value: RiskBandsSetting } | { takes: string } {
  const takes = 'three-band, four-band, nhs, or bands with a name, a status and the lowest score of each';
  if (value === 'three-band' || value === 'four-band' || value === 'nhs') return { value };
  if (!isObject(value)) return { takes };
  const { grid, bands } = value;
  if (isList(grid, (row) => isList(row, isText)) && isList(bands, isNamedBand)) {
    const names = new Set(bands.map((band) => band.name));
    const known = grid.length > 0 && grid.flat().every((name) => names.has(name));
    return known ? { value: { grid, bands } } : { takes: 'a grid whose every cell names one of its bands' };
  }
  return isList(bands, isScoreBand) && bands.length > 0 ? { value: { bands } } : { takes };
}

function isNamedBand(value: unknown): value is { name: string; status: BandStatus } {
  return isObject(value) && isText(value['name']) && BAND_STATUSES.some((one) => one === value['status']);
}

function isScoreBand(value: unknown): value is { name: string; status: BandStatus; from: number } {
  return isNamedBand(value) && 'from' in value && isFigure(value.from);
}

function readMeasures(value: unknown): { value: Record<string, MeasureSetting> } | { takes: string } {
  const takes =
    'measures by reference or name, each with polarity (higher, lower or band), target (min, upper) or tolerance';
  if (!isObject(value)) return { takes };
  const measures = new Map<string, MeasureSetting>();
  for (const [name, setting] of Object.entries(value)) {
    if (!isMeasureSetting(setting)) return { takes };
    measures.set(name, setting);
  }
  return { value: Object.fromEntries(measures) };
}

function isMeasureSetting(value: unknown): value is MeasureSetting {
  if (!isObject(value)) return false;
  const { polarity, target, tolerance } = value;
  const polarityRight = [undefined, 'higher', 'lower', 'band'].some((one) => one === polarity);
  const targetRight =
    target === undefined ||
    (isObject(target) && [target['min'], target['upper']].every((one) => one === undefined || isFigure(one)));
  return polarityRight && targetRight && (tolerance === undefined || isTolerance(tolerance));
}
