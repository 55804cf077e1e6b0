import type { SheetLayout } from '../../../core/report/layout';
import type { Palette } from '../../theme';
import { assemblePackage } from '../package/assemblePackage';
import { openPackage } from '../package/opcPackage';
import type { OpcPackage } from '../package/opcPackage';
import { damaged } from '../package/problems';
import type { Relationship } from '../package/relationships';
import { relationshipsOf, relationshipsPartOf } from '../package/relationships';
import { tagsOf } from '../package/xmlTags';
import { digitPixels } from './columnWidth';
import { CONTENT_TYPES_PART, patchContentTypes, STYLES_TYPE, WORKSHEET_TYPE } from './contentTypes';
import { formatsNeeded } from './formatsUsed';
import { partsOnlyOf } from './reachableParts';
import { refuseShared, warningsFor } from './refusals';
import type { NewRelationship } from './relationshipsPatch';
import { freeIds, patchRelationships } from './relationshipsPatch';
import type { PlannedSheet, ReportPlan } from './reportPlan';
import { planReport } from './reportPlan';
import type { SheetSurroundings } from './sheetXml';
import { sheetXml } from './sheetXml';
import { StyleBook } from './styleBook';
import type { WorkbookOutline } from './workbookOutline';
import { outlineWorkbook } from './workbookOutline';
import { patchWorkbook } from './workbookPatch';
import { attributesOf } from '../package/xmlTags';

export interface WrittenReport {
  bytes: Uint8Array;
  /** What the user should know of the file, one sentence each. */
  warnings: string[];
}

const WORKSHEET = 'worksheet';
const EMPTY_STYLES = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strictMain: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strictRelationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The workbook as opened, with what every step below needs of it. */
interface Original {
  pkg: OpcPackage;
  part: string;
  folder: string;
  relationships: Relationship[];
  outline: WorkbookOutline;
}

/**
 * The same workbook file with the report's sheets in it: ours are replaced where they stand, new ones go after
 * the last sheet, and every part of the file that isn't ours is carried over as it is, packed bytes and all.
 * The sheet a reader sees first stays the same, because choosing another would mean changing somebody's sheet.
 */
export function writeReport(
  bytes: Uint8Array,
  layouts: readonly SheetLayout[],
  palette: Palette,
): WrittenReport {
  const original = openOriginal(bytes);
  const { pkg, part, outline } = original;
  refuseShared(pkg, part);

  const plan = planReport(outline, layouts);
  const replaced = plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
  const goingSheets = [...plan.removed].map((position) => sheetPart(original, position));
  const ownParts = [...replaced.map((position) => sheetPart(original, position)), ...goingSheets];
  const remove = new Set([...partsOnlyOf(pkg, ownParts), ...goingSheets]);
  const removedIds = new Set([...plan.removed].map((at) => outline.sheets[at]?.relationshipId ?? ''));

  const chain = original.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain && ownParts.some((own) => hasFormulas(pkg.text(own)))) {
    remove.add(chain.target);
    removedIds.add(chain.id);
  }

  const replace = new Map<string, string>();
  const add = new Map<string, string>();
  const placed = placeNewSheets(original, plan);
  const relationships: NewRelationship[] = placed.map(({ relationship }) => relationship);
  const types = placed.map((sheet) => ({ part: sheet.part, type: WORKSHEET_TYPE }));

  const styles = openStyles(original, palette, new Set(ownParts));
  const surroundings = surroundingsOf(original, plan, styles.book);
  for (const sheet of plan.sheets) {
    const xml = sheetXml(sheet.layout, surroundings(sheet));
    const fresh = placed.find(({ planned }) => planned === sheet);
    if (fresh) add.set(fresh.part, xml);
    else if (sheet.replaces !== null) replace.set(sheetPart(original, sheet.replaces), xml);
  }
  if (styles.part === null) {
    const target = freePart(original, 'styles');
    add.set(original.folder + target, styles.book.toText());
    types.push({ part: original.folder + target, type: STYLES_TYPE });
    relationships.push({ id: placed.nextId(), type: relationshipType(outline, 'styles'), target });
  } else if (styles.book.toText() !== styles.text) replace.set(styles.part, styles.book.toText());

  const added = placed.map(({ planned, sheetId, relationship }) => ({
    name: planned.name,
    sheetId,
    relationshipId: relationship.id,
  }));
  replace.set(part, patchWorkbook(outline, { ...plan, added }));
  const relsPart = relationshipsPartOf(part);
  if (relationships.length > 0 || removedIds.size > 0) {
    replace.set(relsPart, patchRelationships(pkg.text(relsPart), removedIds, relationships));
  }
  if (types.length > 0 || remove.size > 0) {
    replace.set(CONTENT_TYPES_PART, patchContentTypes(pkg.text(CONTENT_TYPES_PART), remove, types));
  }
  const warnings = warningsFor(pkg, outline.structureLocked, added.length + plan.removed.size > 0);
  return { bytes: assemblePackage(pkg, { replace, add, remove }), warnings };
}

function openOriginal(bytes: Uint8Array): Original {
  const pkg = openPackage(bytes);
  const part = relationshipsOf(pkg, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) throw damaged('its main part is missing');
  return {
    pkg,
    part,
    folder: part.slice(0, part.lastIndexOf('/') + 1),
    relationships: relationshipsOf(pkg, part),
    outline: outlineWorkbook(pkg.text(part)),
  };
}

function sheetPart({ outline, relationships, pkg }: Original, position: number): string {
  const id = outline.sheets[position]?.relationshipId;
  const target = relationships.find((relationship) => relationship.id === id)?.target ?? '';
  const part = pkg.find(target);
  if (!part) throw damaged(`the part of sheet "${outline.sheets[position]?.name ?? ''}" is missing`);
  return part.name;
}

function hasFormulas(xml: string): boolean {
  for (const tag of tagsOf(xml)) if (tag.name === 'f' && tag.kind !== 'close') return true;
  return false;
}

interface PlacedSheet {
  planned: PlannedSheet;
  part: string;
  sheetId: number;
  relationship: NewRelationship;
}

function placeNewSheets(original: Original, plan: ReportPlan): PlacedSheet[] & { nextId: () => string } {
  const { outline, relationships } = original;
  const nextId = freeIds(relationships.map(({ id }) => id));
  let sheetId = Math.max(0, ...outline.sheets.map((sheet) => sheet.sheetId));
  let number = 0;
  const fresh = plan.sheets.filter(({ replaces }) => replaces === null);
  const placed = fresh.map((planned): PlacedSheet => {
    let target: string;
    do target = `worksheets/sheet${String(++number)}.xml`;
    while (original.pkg.find(original.folder + target));
    const type = relationshipType(outline, WORKSHEET);
    const relationship = { id: nextId(), type, target };
    return { planned, part: original.folder + target, sheetId: ++sheetId, relationship };
  });
  return Object.assign(placed, { nextId });
}

function relationshipType(outline: WorkbookOutline, kind: string): string {
  return `${outline.strict ? NAMESPACE.strictRelationships : NAMESPACE.relationships}/${kind}`;
}

function freePart({ pkg, folder }: Original, stem: string): string {
  let target = `${stem}.xml`;
  for (let n = 1; pkg.find(folder + target); n++) target = `${stem}${String(n)}.xml`;
  return target;
}

interface OpenStyles {
  book: StyleBook;
  part: string | null;
  text: string;
}

/** The workbook's styles, with room made for every format its other sheets point at. */
function openStyles(original: Original, palette: Palette, own: ReadonlySet<string>): OpenStyles {
  const { pkg, relationships, outline } = original;
  const target = relationships.find(({ kind }) => kind === 'styles')?.target;
  const part = target === undefined ? undefined : pkg.find(target);
  const text = part
    ? pkg.text(part.name)
    : EMPTY_STYLES(outline.strict ? NAMESPACE.strictMain : NAMESPACE.main);
  const book = new StyleBook(text, palette);
  for (const { kind, target: sheet } of relationships) {
    const found = kind === WORKSHEET ? pkg.find(sheet) : undefined;
    if (!found || own.has(found.name)) continue;
    book.padFormats(formatsNeeded(pkg.bytes(found.name), book.formatCount));
  }
  return { book, part: part?.name ?? null, text };
}

function surroundingsOf(
  { outline }: Original,
  plan: ReportPlan,
  book: StyleBook,
): (sheet: PlannedSheet) => SheetSurroundings {
  const activeTab = outline.view === null ? '' : (attributesOf(outline.view).get('activeTab') ?? '0');
  const front = plan.sheets.find(({ layout }) => layout.key === 'front') ?? plan.sheets[0];
  const title = front?.layout.cells.find(({ look }) => look.role === 'title')?.value ?? '';
  const foreign = new Set(outline.sheets.map(({ name }) => name));
  for (const { name, replaces } of plan.sheets) if (replaces !== null) foreign.delete(name);
  const digit = digitPixels(book.defaultFont.name, book.defaultFont.size);
  return (sheet) => ({
    strict: outline.strict,
    active: sheet.replaces !== null && String(sheet.replaces) === activeTab,
    digit,
    date1904: outline.date1904,
    reportTitle: String(title),
    styleOf: (cell, quotePrefix) => book.xfOf(cell.look, quotePrefix),
    sheetNamed: (wanted, cell) => {
      const ours = plan.sheets.find(({ layout }) => layout.name === wanted);
      // A foreign sheet of that very name: only a contents list leads to A1, and it means our sheet.
      if (!ours || (foreign.has(wanted) && cell !== 'A1')) return wanted;
      return ours.name;
    },
  });
}
