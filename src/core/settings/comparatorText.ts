import type { Settings } from '../settings';
import type { Read } from './plainValues';
import { PERIODS_IN_MEAN } from './readSettings';
import type { SettingCell } from './settingCells';
import { readChoiceCell, wordsIn } from './settingCells';

type Comparator = Settings['comparator'];

const NAMED: Record<Extract<Comparator, string>, readonly string[]> = {
  previous: ['Previous period', 'previous', 'the previous period', 'last period', 'the last period'],
  year: [
    'Same period last year',
    'the same period last year',
    'same month last year',
    'same quarter last year',
    'last year',
    'prior year',
    'previous year',
    'a year before',
  ],
};

const UP_TO_NINETEEN =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TWENTIES = 'twenty twenty-one twenty-two twenty-three twenty-four'.split(' ');
const NUMBER_WORDS = [...UP_TO_NINETEEN, ...TWENTIES];
/** What the first number word stands for. */
const FIRST_NUMBER = 2;

/** What the direction compares with, as people read and type it. @example comparatorText({ meanOf: 3 }) // "Mean of the last 3" */
export function comparatorText(comparator: Comparator): string {
  return typeof comparator === 'string'
    ? (NAMED[comparator][0] ?? '')
    : `Mean of the last ${comparator.meanOf}`;
}

/** The same as typed: "last year", "mean of 6", "average of the last three periods". */
export function readComparatorCell(cell: SettingCell): Read<Comparator> {
  const { least, most } = PERIODS_IN_MEAN;
  const takes = `Previous period, Same period last year or Mean of the last 3 (any number from ${least} to ${most})`;
  const [, typed] =
    /^(?:the )?(?:mean|average) (?:of|over) (?:the )?(?:(?:last|past|previous) )?([a-z]+(?:[- ][a-z]+)??|\d{1,2})(?: (?:periods|figures))?$/.exec(
      wordsIn(cell),
    ) ?? [];
  if (typed !== undefined) {
    const periods = /^\d/.test(typed) ? Number(typed) : numberOf(typed);
    return periods >= least && periods <= most ? { value: { meanOf: periods } } : { takes };
  }
  const named = readChoiceCell(cell, NAMED);
  return 'value' in named ? named : { takes };
}

/** 0 for a word that is none of them. */
function numberOf(word: string): number {
  const place = NUMBER_WORDS.indexOf(word.replace(' ', '-'));
  return place < 0 ? 0 : place + FIRST_NUMBER;
}
