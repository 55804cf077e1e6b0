import { editDistance } from '../recognise/editDistance';
import { wordsOf } from '../recognise/normalise';

/** A name made ready to be compared with many others. */
export interface Worded {
  /** Its words in lower case without punctuation. */
  text: string;
  /** The same words in alphabetical order, repeats included. */
  words: readonly string[];
  /** Those with a digit in them. */
  numbers: string;
}

/** Names up to so many letters are compared by letter too: one misspelt word of two or three is no other name. */
const LONGEST_SPELT = 60;
/** Two names of quite other words share half their letters by chance: no more than one of so many may be another. */
const LETTERS_TO_A_CHANGE = 5;

export function worded(name: string): Worded {
  const text = wordsOf(name);
  const words = text === '' ? [] : text.split(' ').sort();
  return { text, words, numbers: words.filter((word) => /\p{N}/u.test(word)).join(' ') };
}

/**
 * How alike two names are, 0 to 1: twice the words they share over the words they have (Dice's coefficient), or for
 * short names the share of letters that stay (Levenshtein) from 0.8 on, whichever is more. Two empty names are not
 * alike.
 * @example similarity(worded("Posts stay empty"), worded("Posts stay vacant")) // 0.667, two words of three
 */
export function similarity(a: Worded, b: Worded): number {
  return Math.max(wordShare(a, b), letterShare(a, b));
}

function wordShare({ words: a }: Worded, { words: b }: Worded): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function letterShare({ text: a }: Worded, { text: b }: Worded): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || longest > LONGEST_SPELT) return 0;
  const most = Math.floor(longest / LETTERS_TO_A_CHANGE);
  const changed = editDistance(a, b, most);
  return changed > most ? 0 : 1 - changed / longest;
}
