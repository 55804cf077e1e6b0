import type { Settings } from '../../../src/core/settings';
import { comparatorText, readComparatorCell } from '../../../src/core/settings/comparatorText';

const typed = (text: string) => readComparatorCell({ value: text, format: 'General', text, cell: 'B9' });

test.each<[string, Settings['comparator']]>([
  ['Previous period', 'previous'],
  ['previous', 'previous'],
  ['Same period last year', 'year'],
  ['last year.', 'year'],
  ['Mean of the last 3', { meanOf: 3 }],
  ['mean of 6', { meanOf: 6 }],
  ['Average of the last three periods', { meanOf: 3 }],
  ['mean of the previous twelve', { meanOf: 12 }],
  ['mean of two', { meanOf: 2 }],
  ['mean of the last twenty four', { meanOf: 24 }],
  ['mean of twenty-one figures', { meanOf: 21 }],
  ['mean of 2', { meanOf: 2 }],
  ['mean of 24', { meanOf: 24 }],
])('“%s” is %j', (text, comparator) => {
  expect(typed(text)).toEqual({ value: comparator });
});

test.each([
  'mean',
  'mean of 1',
  'mean of one',
  'mean of 25',
  'mean of some',
  'mean of 3 months',
  'best ever',
])('“%s” is not understood, and it is said what is', (text) => {
  expect(typed(text)).toEqual({
    takes: 'Previous period, Same period last year or Mean of the last 3 (any number from 2 to 24)',
  });
});

test.each<[Settings['comparator'], string]>([
  ['previous', 'Previous period'],
  ['year', 'Same period last year'],
  [{ meanOf: 24 }, 'Mean of the last 24'],
])('%j is shown as “%s”', (comparator, words) => {
  expect(comparatorText(comparator)).toBe(words);
});
