import type { OpcPackage } from './opcPackage';
import { resolveTarget } from './partNames';
import { attributesOf, tagsOf } from './xmlTags';

/** How one part points at another. */
export interface Relationship {
  id: string;
  /** The last step of the type's address ("worksheet"), the same in Transitional and Strict files. */
  kind: string;
  type: string;
  /** Absolute part name, or the address as written when external. */
  target: string;
  external: boolean;
}

/** Where a part's relationships are kept: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationshipsPartOf(partName: string): string {
  const cut = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, cut)}_rels/${partName.slice(cut)}.rels`;
}

/** What a part points at, in written order; nothing when it has no relationships. */
export function relationshipsOf(pkg: OpcPackage, partName: string): Relationship[] {
  const relationships: Relationship[] = [];
  const source = relationshipsPartOf(partName);
  if (!pkg.find(source)) return relationships;
  for (const tag of tagsOf(pkg.text(source))) {
    if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
    const values = attributesOf(tag);
    const type = values.get('Type') ?? '';
    const target = values.get('Target') ?? '';
    const external = values.get('TargetMode') === 'External';
    relationships.push({
      id: values.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(partName, target),
      external,
    });
  }
  return relationships;
}
