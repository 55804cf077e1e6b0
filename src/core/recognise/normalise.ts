import { cleanText } from '../grid/cleanText';

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 90;

/**
 * A heading reduced to its words, so that typing habits don't matter: lower case, no punctuation, no brackets with
 * their content, line ends and tabs as spaces; "&" reads "and". Empty for a sentence of more than 90 characters.
 * @example normaliseHeading("Risk\tScore (1–25):") // "risk score"
 */
export function normaliseHeading(text: string): string {
  const head = withoutBrackets(text);
  return head.length > LONGEST_HEADING ? '' : wordsOf(head);
}

function withoutBrackets(text: string): string {
  const stripped = text.replace(/\([^)]*\)?|\[[^\]]*\]/g, ' ');
  return stripped.trim() === '' ? text : stripped;
}

/** The words of a text in lower case, separated by single spaces. @example wordsOf("R.A.G.—Status") // "rag status" */
export function wordsOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
}

/** The content of the first pair of brackets, as words; empty without brackets. */
export function bracketWords(text: string): string {
  return wordsOf(/\(([^)]*)\)?/.exec(text)?.[1] ?? '');
}

/** Longest heading quoted in full. */
const LONGEST_QUOTED = 40;

/**
 * A heading short enough to quote: without its explanation in brackets when it is long.
 * @example shortHeading("Delivery confidence (at a fixed point in time, on a three-point scale)") // "Delivery confidence"
 */
export function shortHeading(text: string): string {
  return text.length <= LONGEST_QUOTED ? text : withoutBrackets(text).replace(/\s+/g, ' ').trim();
}
