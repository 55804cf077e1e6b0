import { cleanText } from './grid/cleanText';

/**
 * A stable id from the words of a section and a name: lower-case letters and digits joined by hyphens, "%" as
 * "percent". Never empty.
 * @example slug("Adoption", "% adopted (in year)") // "adoption-percent-adopted-in-year"
 */
export function slug(...words: (string | null)[]): string {
  const joined = words
    .map((word) => cleanText(word ?? ''))
    .join(' ')
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/£/g, ' pounds ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return joined === '' ? 'measure' : joined;
}

/**
 * The id with "-2", "-3" … when it is taken already; remembers it in `taken`.
 * @example uniqueId("agency", new Set(["agency"])) // "agency-2"
 */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
  taken.add(unique);
  return unique;
}
