import type { OpcPackage } from '../package/opcPackage';
import { partKey } from '../package/partNames';
import { relationshipsOf, relationshipsPartOf } from '../package/relationships';

/**
 * The parts that only the given sheets lead to (drawings, tables, comments someone added to a report sheet),
 * relationships included; the sheets themselves are left out. What another part also points at stays.
 */
export function partsOnlyOf(pkg: OpcPackage, sheetParts: readonly string[]): Set<string> {
  const sheets = new Set(sheetParts.map(partKey));
  if (!sheetParts.some((part) => pkg.find(relationshipsPartOf(part)))) return new Set();
  const kept = reach(pkg, [''], sheets);
  const own = reach(pkg, sheetParts, new Set());
  const only = new Set<string>();
  for (const key of own) {
    const rels = pkg.find(relationshipsPartOf(key));
    if (sheets.has(key)) {
      if (rels) only.add(rels.name);
      continue;
    }
    const part = pkg.find(key);
    if (kept.has(key) || !part) continue;
    only.add(part.name);
    if (rels) only.add(rels.name);
  }
  return only;
}

function reach(pkg: OpcPackage, from: readonly string[], closed: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = partKey(part);
    if (reached.has(key)) continue;
    reached.add(key);
    if (closed.has(key)) continue;
    for (const { target, external } of relationshipsOf(pkg, part)) if (!external) waiting.push(target);
  }
  return reached;
}
