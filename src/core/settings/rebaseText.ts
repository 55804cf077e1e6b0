import { cleanText } from '../grid/cleanText';
import type { Period } from '../grid/periods';
import { parsePeriod, periodOfKey } from '../grid/periods';
import { shortDate } from '../report/wording';
import type { MeasureSetting } from '../settings';
import type { Read } from './plainValues';
import type { SettingCell } from './settingCells';

export type Rebase = NonNullable<MeasureSetting['rebase']>;

export const TAKES_REBASE =
  'periods such as Apr 2019, Q1 2019/20 or 1 April 2019, with a semicolon between two';

/**
 * The periods a chart starts anew with, as people type them: one or more, with semicolons, commas or "and" between.
 * Gives their keys in time order, each once.
 * @example readRebaseText("Jan 2020; 1 April 2019") // { value: ["2019-04-01", "2020-01"] }
 */
export function readRebaseText(text: string): Read<Rebase> {
  const periods = text.split(/[;\n&]|\band\b/i).map((piece) => periodsIn(piece));
  const known = periods.flatMap((some) => some ?? []);
  if (known.length === 0 || periods.includes(null)) return { takes: TAKES_REBASE };
  return { value: keysInOrder(known) };
}

/** A cell of one period may be a date or a year as well as a text. */
export function readRebaseCell({ value, format, text }: SettingCell, date1904: boolean): Read<Rebase> {
  if (typeof value !== 'number') return readRebaseText(text);
  const period = parsePeriod(value, format, { date1904 });
  return period === null ? { takes: TAKES_REBASE } : { value: [period.key] };
}

/** A comma may stand inside one period ("April, 2019") as well as between two. */
function periodsIn(piece: string): Period[] | null {
  const whole = periodIn(piece);
  if (whole !== null) return [whole];
  const parts = piece.split(',').map(periodIn);
  const known = parts.flatMap((period) => period ?? []);
  return known.length === parts.length ? known : null;
}

function periodIn(text: string): Period | null {
  const clean = cleanText(text);
  return periodOfKey(clean) ?? parsePeriod(clean, 'General', { date1904: false });
}

function keysInOrder(periods: readonly Period[]): string[] {
  const inOrder = [...periods].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return [...new Set(inOrder.map(({ key }) => key))];
}

/** The same periods as people read and type them. @example rebaseText(["2019-04", "2019/20-Q4"]) // "Apr 2019; Q4 2019/20" */
export function rebaseText(rebase: Rebase): string {
  return rebase.map(periodText).join('; ');
}

function periodText(key: string): string {
  const words = periodWords(key);
  // A few years read as two of them: "Q4 1920" is of 2019/20.
  return periodIn(words)?.key === key ? words : key;
}

function periodWords(key: string): string {
  const period = periodOfKey(key);
  if (period === null) return key;
  const [day = '', month = '', year = ''] = shortDate(period.start).split(' ');
  if (period.kind === 'day') return `${day} ${month} ${year}`;
  if (period.kind === 'month') return `${month} ${year}`;
  const [inYear = '', part = ''] = key.split('-');
  return part === '' ? key : `${part.replace(/^W0?/, 'Week ')} ${inYear}`;
}
