import { cleanText } from '../grid/cleanText';
import { isDateFormat, isoDate, serialToIso } from '../grid/dates';
import { readDayText } from '../grid/dayText';
import { figureOfText } from '../grid/figureText';
import type { CellValue } from '../grid/grid';
import type { Read } from './plainValues';
import { isTolerance } from './plainValues';
import { movedPoint, percentText, plainNumber, shareOf } from './shareText';

/** A cell of the settings sheet. */
export interface SettingCell {
  value: CellValue;
  /** Excel's format code. */
  format: string;
  /** As its reader saw it. */
  text: string;
  /** Address. */
  cell: string;
}

/** Empty, or a dash, which says nothing either. */
export function isBlank({ text }: Pick<SettingCell, 'text'>): boolean {
  return /^[-–—\s]*$/.test(text);
}

/** What was typed, exactly: a percentage to its last digit. */
export function typedIn({ value, format, text }: SettingCell): string {
  if (typeof value !== 'number' || isDateFormat(format)) return text;
  return format.includes('%') ? percentText(value) : String(value);
}

/** What was typed as words to compare: one line, lower case. */
export const wordsIn = ({ text }: SettingCell): string => cleanText(text).toLowerCase();

/**
 * A tolerance as typed: "5 points", "5%", 5 and 0.05 are all 0.05. Without a word or sign, numbers from 1 on are
 * points and smaller ones shares, so half a point is "0.5%" or "0.5 points".
 */
export function readToleranceCell(cell: SettingCell): Read<number> {
  const takes = 'from 0 to 100 points, such as 5, 5% or 5 points';
  const share = toleranceIn(cell);
  return isTolerance(share) ? { value: share } : { takes };
}

function toleranceIn({ value, format, text }: SettingCell): number | null {
  if (typeof value === 'number') return isDateFormat(format) ? null : shareIn(value, format.includes('%'), 1);
  if (typeof value !== 'string') return null;
  const typed = cleanText(text).toLowerCase();
  const [, points] =
    /^(\S+) ?(?:%|per ?cent|pct|(?:percentage )?points?|pts?|pp)(?: of (?:the )?target)?$/.exec(typed) ?? [];
  if (points !== undefined) return shareOf(points);
  const bare = plainNumber(typed);
  return bare === null ? null : shareIn(bare, false, 1);
}

/** A bare number as a share; from `points` on it counts per cent. */
function shareIn(value: number, isShare: boolean, points: number): number {
  return isShare || Math.abs(value) < points ? value : Number(movedPoint(value, -2));
}

/** Numbers above it are typed per cent: a target of 1 is the whole, 100%. */
const LARGEST_SHARE = 1;

/**
 * A target as typed. Of a percentage 70%, 70 and 0.7 are all 0.7 (1 is 100%); of all else a percentage is no target.
 * @param percent whether the measure is a percentage; `null` when that isn't known
 */
export function readTargetCell(cell: SettingCell, percent: boolean | null): Read<number> {
  const takes = percent === true ? 'a percentage such as 70% or 0.7' : 'a number';
  const figure = figureIn(cell);
  if (figure === null || (figure.isShare && percent === false)) return { takes };
  if (percent !== true || figure.isShare || Math.abs(figure.value) <= LARGEST_SHARE) {
    return { value: figure.value };
  }
  return { value: Number(movedPoint(figure.value, -2)) };
}

function figureIn({ value, format, text }: SettingCell): { value: number; isShare: boolean } | null {
  if (typeof value === 'number') {
    return isDateFormat(format) || !Number.isFinite(value) ? null : { value, isShare: format.includes('%') };
  }
  if (typeof value !== 'string') return null;
  const typed = cleanText(text)
    .toLowerCase()
    .replace(/^(?:[≥≤]|[<>]=?|at (?:least|most)) ?/, '');
  const plain = plainNumber(typed);
  if (plain !== null) return { value: plain, isShare: false };
  const share = typed.endsWith('%') ? shareOf(typed.slice(0, -1)) : null;
  if (share !== null) return { value: share, isShare: true };
  const figure = figureOfText(typed);
  return figure === null ? null : { value: figure.value, isShare: figure.unit === 'percent' };
}

/** A day as typed or picked: a date, "2020-01-31", "31/01/2020" or "31 January 2020". */
export function readDayCell({ value, format, text }: SettingCell, date1904: boolean): Read<string> {
  const takes = 'a day such as 31 January 2020 or 2020-01-31';
  if (typeof value === 'number') {
    const day = isDateFormat(format) ? serialToIso(value, date1904) : null;
    return day === null ? { takes } : { value: day };
  }
  const read = readDayText(cleanText(text).toLowerCase());
  const day = read?.year == null ? null : isoDate(read.year, read.month, read.day);
  return day === null ? { takes } : { value: day };
}

/** Yes or No, in the words and the truth values people type. */
export function readYesCell(cell: SettingCell): Read<boolean> {
  const word = wordsIn(cell);
  if (/^(?:y|yes|true|on|1)$/.test(word)) return { value: true };
  return /^(?:n|no|false|off|0)$/.test(word) ? { value: false } : { takes: 'Yes or No' };
}

/** One of some words; each choice may be typed in several ways, the first of them is the one shown. */
export function readChoiceCell<T extends string>(
  cell: SettingCell,
  choices: Readonly<Record<T, readonly string[]>>,
): Read<T> {
  const word = wordsIn(cell).replace(/\.$/, '');
  for (const choice in choices) {
    if (word === choice || choices[choice].some((way) => way.toLowerCase() === word))
      return { value: choice };
  }
  const shown = Object.values<readonly string[]>(choices).map(([first = '']) => first);
  return { takes: `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}` };
}
