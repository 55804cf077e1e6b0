import { attributesOf, tagsOf } from '../package/xmlTags';
import type { XmlTag } from '../package/xmlTags';
import type { Splice } from './splice';

/** Depth of `<ext>`: workbook, list of extensions, extension. */
const EXTENSION_DEPTH = 2;

interface Extension {
  start: number;
  end: number;
  references: { id: string; start: number; end: number }[];
}

/** Takes the references with these ids out of the workbook's extensions, and an extension that has none left. */
export function extensionSplices(text: string, removedIds: ReadonlySet<string>): Splice[] {
  return extensionsOf(text).flatMap(({ start, end, references }) => {
    const going = references.filter(({ id }) => removedIds.has(id));
    if (going.length > 0 && going.length === references.length) return [{ start, end, text: '' }];
    return going.map((reference) => ({ start: reference.start, end: reference.end, text: '' }));
  });
}

function extensionsOf(text: string): Extension[] {
  const extensions: Extension[] = [];
  let open: Extension | undefined;
  for (const tag of tagsOf(text)) {
    if (tag.name === 'ext' && tag.depth === EXTENSION_DEPTH) {
      if (tag.kind === 'open') extensions.push((open = { start: tag.start, end: tag.end, references: [] }));
      else if (open) open.end = tag.end;
      if (tag.kind !== 'open') open = undefined;
    } else if (open) noteReference(open, tag);
  }
  return extensions;
}

/** Only what holds nothing itself is a reference, whether written as one tag or as two. */
function noteReference({ references }: Extension, tag: XmlTag): void {
  const last = references.at(-1);
  if (tag.kind === 'close') {
    if (last?.end === tag.start) last.end = tag.end;
    return;
  }
  const id = attributesOf(tag).get('id');
  if (id !== undefined) references.push({ id, start: tag.start, end: tag.end });
}
