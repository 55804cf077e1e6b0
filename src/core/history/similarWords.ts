import type { Worded } from './similarity';

/** Names much alike share most of their words, so one of so many of the rarest is among them. */
const RAREST = 6;
/** A word that so many names share tells none of them apart. */
const MOST_OF_ONE_WORD = 30;

/**
 * Pairs of names that share one of their rare words: the only ones worth comparing. So many at most for each name,
 * however many names there are.
 */
export function similarWords<T extends Worded>(now: readonly T[], before: readonly T[]): [T, T][] {
  if (now.length === 0 || before.length === 0) return [];
  const byWord = new Map<string, T[]>();
  for (const record of before) {
    for (const word of new Set(record.words)) {
      const there = byWord.get(word);
      if (there === undefined) byWord.set(word, [record]);
      else there.push(record);
    }
  }
  const pairs: [T, T][] = [];
  for (const record of now) {
    const found = [...new Set(record.words)]
      .flatMap((word) => {
        const there = byWord.get(word) ?? [];
        return there.length === 0 || there.length > MOST_OF_ONE_WORD ? [] : [there];
      })
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
    for (const other of new Set(found.flat())) pairs.push([record, other]);
  }
  return pairs;
}
