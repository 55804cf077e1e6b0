/** Zero-width characters, soft hyphens and byte order marks, which nobody sees and everybody pastes. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/**
 * Text without what can't be seen: no zero-width characters, every run of spaces, tabs and line ends one space.
 * @example cleanText("Q1\u00a0 2023 \u200b") // "Q1 2023"
 */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
