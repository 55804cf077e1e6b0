/** Longest text of a cell, in UTF-16 code units (Excel specifications and limits). */
export const MAX_CELL_TEXT = 32_767;
const CUT_SIGN = '…';

/** A text as a cell can hold it: lines end with a line feed alone, and what is too long ends with a sign. */
export function fittingText(text: string, longest = MAX_CELL_TEXT): string {
  const lines = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  if (lines.length <= longest) return lines;
  const kept = lines.slice(0, longest - CUT_SIGN.length);
  const halfPair = /[\ud800-\udbff]$/.test(kept);
  return (halfPair ? kept.slice(0, -1) : kept) + CUT_SIGN;
}

/** Would Excel take this for a formula if somebody typed it? */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
