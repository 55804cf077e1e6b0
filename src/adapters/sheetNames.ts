/** Longest sheet name (Excel specifications and limits). */
const MAX_SHEET_NAME = 31;

/** The wanted name, or with " (2)", " (3)" … where it is taken; capital letters don't tell two names apart. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const cleaned = wanted.replace(/[\\/?*[\]:]/g, '-').replace(/^'+|'+$/g, '');
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${String(n)})`;
    const name = cleaned.slice(0, MAX_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
