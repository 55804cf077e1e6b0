import { cleanText } from '../grid/cleanText';

/** Marks a statutory measure at the end of, or in, its name. */
const STATUTORY = /\(s\)/gi;

/**
 * A measure's name without marks, and whether it carried the mark of a statutory one. Other words in brackets stay.
 * @example readName("Placement stability % (S)") // { name: "Placement stability %", statutory: true }
 */
export function readName(typed: string): { name: string; statutory: boolean } {
  const clean = cleanText(typed);
  const name = cleanText(clean.replace(STATUTORY, ' '));
  return { name: name === '' ? clean : name, statutory: name !== clean };
}

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
