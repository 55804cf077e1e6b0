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
