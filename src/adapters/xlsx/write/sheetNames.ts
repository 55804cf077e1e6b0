/** Longest sheet name (Excel specifications and limits). */
const MAX_SHEET_NAME = 31;

/** A sheet's name in a reference: always quoted, an apostrophe doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

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

/** The sheet a plain reference such as `'A ''b'''!$A$1` or `Risks!$A$1:$C$9` points at; `null` for anything else. */
export function sheetOfReference(refersTo: string): string | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!()[\],\s]+))!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.exec(
      refersTo.trim(),
    );
  if (!match) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}
