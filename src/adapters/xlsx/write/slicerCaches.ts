import type { OpcPackage } from '../package/opcPackage';
import { partKey } from '../package/partNames';
import type { Relationship } from '../package/relationships';
import { attributesOf, tagsOf } from '../package/xmlTags';

/** How slicers and timelines, and the caches they stand on, are called in parts of their own. */
const SLICERS = /\/(?:slicers|timelines)\/[^/]*\.xml$/i;
const CACHE_KINDS = new Set(['slicerCache', 'timelineCache']);

export interface LoneCache {
  name: string;
  part: string;
  relationshipId: string;
}

/**
 * The caches that stand on nothing any more once the parts in `removed` are gone: somebody had put a slicer or
 * timeline on a report sheet. Excel repairs a workbook whose cache points at a table that isn't there.
 */
export function loneCaches(
  pkg: OpcPackage,
  relationships: readonly Relationship[],
  removed: ReadonlySet<string>,
): LoneCache[] {
  const gone = new Set([...removed].map(partKey));
  const slicers = pkg.parts.filter(({ name }) => SLICERS.test(name));
  const lost = slicers.filter(({ name }) => gone.has(partKey(name)));
  if (lost.length === 0) return [];
  const namesIn = (parts: typeof slicers) => new Set(parts.flatMap(({ name }) => cachesOf(pkg.text(name))));
  const stay = namesIn(slicers.filter((part) => !lost.includes(part)));
  const lone = [...namesIn(lost)].filter((name) => !stay.has(name));
  return relationships.flatMap(({ id, kind, target }) => {
    const part = CACHE_KINDS.has(kind) ? pkg.find(target) : undefined;
    const name = part && rootName(pkg.text(part.name));
    if (part === undefined || name === undefined || !lone.includes(name)) return [];
    return [{ name, part: part.name, relationshipId: id }];
  });
}

function cachesOf(text: string): string[] {
  return [...tagsOf(text)].flatMap((tag) => {
    const cache = tag.depth === 1 && tag.kind !== 'close' ? attributesOf(tag).get('cache') : undefined;
    return cache === undefined ? [] : [cache];
  });
}

function rootName(text: string): string | undefined {
  for (const tag of tagsOf(text)) return attributesOf(tag).get('name');
  return undefined;
}
