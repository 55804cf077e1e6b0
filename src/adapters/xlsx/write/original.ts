import { openPackage } from '../package/opcPackage';
import type { OpcPackage } from '../package/opcPackage';
import { damaged } from '../package/problems';
import type { Relationship } from '../package/relationships';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookOutline } from './workbookOutline';
import { outlineWorkbook } from './workbookOutline';

/** The workbook as opened, with what every step of writing needs of it. */
export interface Original {
  pkg: OpcPackage;
  /** Name of the workbook part, and the folder it is in. */
  part: string;
  folder: string;
  relationships: Relationship[];
  outline: WorkbookOutline;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export function openOriginal(bytes: Uint8Array): Original {
  const pkg = openPackage(bytes);
  const target = relationshipsOf(pkg, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const part = pkg.find(target ?? 'xl/workbook.xml')?.name;
  if (part === undefined) throw damaged('its main part is missing');
  return {
    pkg,
    part,
    folder: part.slice(0, part.lastIndexOf('/') + 1),
    relationships: relationshipsOf(pkg, part),
    outline: outlineWorkbook(pkg.text(part)),
  };
}

/** Name of the part of the sheet at a position. */
export function sheetPart({ outline, relationships, pkg }: Original, position: number): string {
  const id = outline.sheets[position]?.relationshipId;
  const target = relationships.find((relationship) => relationship.id === id)?.target ?? '';
  const part = pkg.find(target);
  if (!part) throw damaged(`the part of sheet "${outline.sheets[position]?.name ?? ''}" is missing`);
  return part.name;
}

export function relationshipType(outline: WorkbookOutline, kind: string): string {
  return `${outline.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS}/${kind}`;
}

/** A name beside the workbook part that nothing has yet: "styles.xml", "styles1.xml" … */
export function freePart({ pkg, folder }: Original, stem: string, first = 0): string {
  let number = first;
  const target = () => `${stem}${number === 0 ? '' : String(number)}.xml`;
  while (pkg.find(folder + target())) number++;
  return target();
}
