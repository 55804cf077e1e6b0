import { partKey } from '../package/partNames';
import { attributesOf, tagsOf } from '../package/xmlTags';
import { encodeEntities } from '../package/xmlText';
import type { Splice } from './splice';
import { declareUtf8, spliceText } from './splice';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const NOT_REMOVED = -1;

/** The list of what each part is, without the removed parts and with the added ones. */
export function patchContentTypes(
  text: string,
  removed: ReadonlySet<string>,
  added: readonly { part: string; type: string }[],
): string {
  const gone = new Set([...removed].map(partKey));
  const splices: Splice[] = [];
  let prefix = '';
  let start = NOT_REMOVED;
  for (const tag of tagsOf(text)) {
    if (tag.depth === 0 && tag.kind === 'close') {
      const overrides = added.map(
        ({ part, type }) => `<${prefix}Override PartName="/${encodeEntities(part)}" ContentType="${type}"/>`,
      );
      splices.push({ start: tag.start, end: tag.start, text: overrides.join('') });
    } else if (tag.depth === 0) prefix = tag.prefix;
    else if (tag.kind !== 'close') {
      start = gone.has(partKey(attributesOf(tag).get('PartName') ?? '')) ? tag.start : NOT_REMOVED;
    }
    if (tag.depth > 0 && tag.kind !== 'open' && start !== NOT_REMOVED) {
      splices.push({ start, end: tag.end, text: '' });
    }
  }
  return declareUtf8(spliceText(text, splices));
}
