import { attributesOf, tagsOf } from '../package/xmlTags';
import { encodeEntities } from '../package/xmlText';
import type { Splice } from './splice';
import { declareUtf8, spliceText } from './splice';

export interface NewRelationship {
  id: string;
  type: string;
  target: string;
}

const NOT_REMOVED = -1;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationships part of its own. */
export function newRelationships(relationships: readonly NewRelationship[]): string {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  return patchRelationships(empty, new Set(), relationships);
}

/** A relationships part without the ids removed and with the new ones at its end. */
export function patchRelationships(
  text: string,
  removedIds: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const splices: Splice[] = [];
  let prefix = '';
  let start = NOT_REMOVED;
  for (const tag of tagsOf(text)) {
    if (tag.depth === 0 && tag.kind === 'close') {
      const elements = added.map(
        ({ id, type, target }) =>
          `<${prefix}Relationship Id="${id}" Type="${type}" Target="${encodeEntities(target)}"/>`,
      );
      splices.push({ start: tag.start, end: tag.start, text: elements.join('') });
    } else if (tag.depth === 0) prefix = tag.prefix;
    else if (tag.kind !== 'close') {
      start = removedIds.has(attributesOf(tag).get('Id') ?? '') ? tag.start : NOT_REMOVED;
    }
    if (tag.depth > 0 && tag.kind !== 'open' && start !== NOT_REMOVED) {
      splices.push({ start, end: tag.end, text: '' });
    }
  }
  return declareUtf8(spliceText(text, splices));
}

/** Ids no relationship has yet: rId8, rId9 … */
export function freeIds(taken: Iterable<string>): () => string {
  const used = new Set([...taken].map((id) => id.toLowerCase()));
  let n = 1;
  return () => {
    while (used.has(`rid${String(n)}`)) n++;
    return `rId${String(n++)}`;
  };
}
