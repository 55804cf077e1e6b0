import type { PaperPart } from './paper';
import { NOTHING } from '../wording';

/** A narrative, a blank line between its paragraphs, as paragraphs; "–" says nothing. */
export function paragraphsOf(text: string): PaperPart[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== NOTHING)
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}
