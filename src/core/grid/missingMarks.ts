/** What people type where there is no figure; lower case, without the spaces around. */
const MISSING = new Set([
  '',
  '-',
  '–',
  '—',
  '−',
  '--',
  '---',
  '.',
  '..',
  '...',
  '…',
  '/',
  '?',
  'n/a',
  'n\\a',
  'na',
  'n.a.',
  'n/k',
  'nk',
  'n/r',
  'none',
  'null',
  'nan',
  'tbc',
  'tba',
  'tbd',
  'not known',
  'unknown',
  'not available',
  'not yet available',
  'not applicable',
  'not collected',
  'not reported',
  'no data',
  'no figure',
  'pending',
  'awaited',
  'awaiting data',
]);

/** Symbols of the Government Statistical Service for figures that aren't shown, bare or in brackets. */
const SUPPRESSED =
  /^(?:\[(?:c|x|z|k|low|u)\]|\((?:c|x|z|k)\)|[cxzk]|\*{1,3}|suppressed|redacted|[<≤] ?\d{1,3}|fewer than \d+|less than \d+)$/;

/**
 * True for a mark that says there is no figure: "-", "n/a", "..", "TBC", blank, and Excel's errors.
 * `text` is clean and lower case.
 */
export function isMissingMark(text: string): boolean {
  return (
    MISSING.has(text) ||
    /^#(?:n\/a|div\/0!|value!|ref!|name\?|num!|null!|spill!|calc!|getting_data|field!)$/.test(text)
  );
}

/**
 * True for a mark that says a figure may not be shown or isn't available: "[c]", "<5", "*" and bare "c", "x", "z",
 * "k" (which mean so in a figures column only). `text` is clean and lower case.
 */
export function isSuppressedMark(text: string): boolean {
  return SUPPRESSED.test(text);
}
