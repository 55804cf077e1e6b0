/** Zero-width characters, soft hyphens and byte order marks, which nobody sees and everybody pastes. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/**
 * Text without what can't be seen: no zero-width characters, every run of spaces, tabs and line ends one space.
 * @example cleanText("Q1\u00a0 2023 \u200b") // "Q1 2023"
 */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * Text on one line, cut to at most so many characters with a visible "…".
 * @example shortened("Publish the strategy", 8) // "Publish…"
 */
export function shortened(text: string, most: number): string {
  const characters = [...cleanText(text)];
  if (characters.length <= most) return characters.join('');
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
