import type { Palette } from '../../theme';
import { partKey } from '../package/partNames';
import type { Original } from './original';
import { StyleBook } from './styleBook';

export interface OpenStyles {
  book: StyleBook;
  /** `null` for a workbook that has no styles yet. */
  part: string | null;
  text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const EMPTY_STYLES = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
/** Most cell formats of a workbook (Excel specifications and limits); beyond it is nonsense, not a format. */
const MOST_FORMATS = 65_490;

/**
 * The workbook's styles, with room made for every format its other sheets point at: without it, a cell that
 * points past the end would take on the look of a report cell.
 */
export function openStyles(
  { pkg, relationships, outline }: Original,
  formatsUsed: ReadonlyMap<string, number>,
  own: ReadonlySet<string>,
  palette: Palette,
): OpenStyles {
  const target = relationships.find(({ kind }) => kind === 'styles')?.target;
  const part = target === undefined ? undefined : pkg.find(target);
  const text = part ? pkg.text(part.name) : EMPTY_STYLES(outline.strict ? STRICT_MAIN : MAIN);
  const book = new StyleBook(text, palette);
  const ours = new Set([...own].map(partKey));
  for (const [sheet, count] of formatsUsed) {
    if (!ours.has(sheet) && count <= MOST_FORMATS) book.padFormats(count);
  }
  return { book, part: part?.name ?? null, text };
}
