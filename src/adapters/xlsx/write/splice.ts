/** A stretch of a part's text to be put in place of another; `start === end` inserts. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The text with all splices made, everything between them as it was. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('two splices overlap');
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Parts are rewritten as UTF-8, whatever they were: the declaration must not say otherwise. */
export function declareUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1"UTF-8"');
}
