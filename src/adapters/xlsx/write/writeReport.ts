import type { SheetLayout } from '../../../core/report/layout';
import { reportTitleOf, sheetLinkedTo } from '../../linkTargets';
import type { PlannedSheet, ReportPlan } from '../../reportPlan';
import { planReport } from '../../reportPlan';
import type { Palette } from '../../theme';
import { assemblePackage } from '../package/assemblePackage';
import type { OpcPackage } from '../package/opcPackage';
import { partKey } from '../package/partNames';
import { relationshipsPartOf } from '../package/relationships';
import { attributesOf, tagsOf } from '../package/xmlTags';
import type { SheetInPart } from './chartParts';
import { chartParts, DRAWING_ID } from './chartParts';
import { digitPixels } from './columnWidth';
import { CONTENT_TYPES_PART, patchContentTypes, STYLES_TYPE, WORKSHEET_TYPE } from './contentTypes';
import { keptSheets } from './keptSheets';
import type { PlacedSheet } from './newSheets';
import { placeNewSheets } from './newSheets';
import { openStyles } from './openStyles';
import type { Original } from './original';
import { freePart, openOriginal, relationshipType, sheetPart } from './original';
import { partsOnlyOf } from './reachableParts';
import { refuseShared, warningsFor } from './refusals';
import { freeIds, patchRelationships } from './relationshipsPatch';
import type { SheetSurroundings } from './sheetXml';
import { sheetXml } from './sheetXml';
import { loneCaches } from './slicerCaches';
import type { StyleBook } from './styleBook';
import type { NameEntry } from './workbookOutline';
import { patchWorkbook } from './workbookPatch';

export interface WrittenReport {
  bytes: Uint8Array;
  /** What the user should know of the file, one sentence each. */
  warnings: string[];
}

/** What goes besides the sheets themselves. */
interface Removal {
  /** Parts of our sheets, old and going. */
  own: string[];
  parts: Set<string>;
  relationshipIds: Set<string>;
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
  formatsUsed: ReadonlyMap<string, number>,
): WrittenReport {
  const original = openOriginal(bytes);
  const { pkg, part, outline } = original;
  refuseShared(pkg, part);

  const plan = planReport(outline, [...layouts, ...keptSheets(original, layouts)]);
  const removal = planRemoval(original, plan);
  const nextId = freeIds(original.relationships.map(({ id }) => id));
  const fresh = plan.sheets.filter(({ replaces }) => replaces === null);
  const placed = placeNewSheets(original, fresh, nextId);
  const relationships = placed.map(({ relationship }) => relationship);
  const types = placed.map((sheet) => ({ part: sheet.part, type: WORKSHEET_TYPE }));
  const replace = new Map<string, string>();
  const add = new Map<string, string>();

  const styles = openStyles(original, formatsUsed, new Set(removal.own), palette);
  const sheets = sheetsInParts(original, plan, placed);
  const charts = chartParts(original, sheets, removal.parts);
  const surroundings = surroundingsOf(original, plan, styles.book, charts.drawn);
  for (const { planned, part: sheet } of sheets) {
    const xml = sheetXml(planned.layout, surroundings(planned));
    if (planned.replaces === null) add.set(sheet, xml);
    else replace.set(sheet, xml);
  }
  const stylesText = styles.book.toText();
  if (styles.part === null) {
    const target = freePart(original, 'styles');
    add.set(original.folder + target, stylesText);
    types.push({ part: original.folder + target, type: STYLES_TYPE });
    relationships.push({ id: nextId(), type: relationshipType(outline, 'styles'), target });
  } else if (stylesText !== styles.text) replace.set(styles.part, stylesText);

  // A name may stand there for a sheet that is long gone.
  const gone = new Set([...removal.parts].map(partKey));
  for (const [name, xml] of charts.parts) {
    (pkg.find(name) === undefined || gone.has(partKey(name)) ? add : replace).set(name, xml);
  }
  types.push(...charts.types);

  const added = placed.map(({ planned, sheetId, relationship }) => ({
    name: planned.name,
    sheetId,
    relationshipId: relationship.id,
  }));
  replace.set(part, patchWorkbook(outline, { ...plan, added, removedIds: removal.relationshipIds }));
  const relsPart = relationshipsPartOf(part);
  if (relationships.length > 0 || removal.relationshipIds.size > 0) {
    replace.set(relsPart, patchRelationships(pkg.text(relsPart), removal.relationshipIds, relationships));
  }
  if (types.length > 0 || removal.parts.size > 0) {
    const text = pkg.text(CONTENT_TYPES_PART);
    replace.set(CONTENT_TYPES_PART, patchContentTypes(text, removal.parts, types));
  }
  const warnings = warningsFor(pkg, outline.structureLocked, added.length + plan.removed.size > 0);
  return { bytes: assemblePackage(pkg, { replace, add, remove: removal.parts }), warnings };
}

/** Each of our sheets with the name of its part: a new one's is new, the others keep theirs. */
function sheetsInParts(
  original: Original,
  plan: ReportPlan<NameEntry>,
  placed: readonly PlacedSheet[],
): SheetInPart[] {
  return plan.sheets.map((planned) => {
    const part = placed.find((sheet) => sheet.planned === planned)?.part;
    return { planned, part: part ?? sheetPart(original, planned.replaces ?? 0) };
  });
}

/** What goes with our sheets: what somebody put on them, and what stood on that. */
function planRemoval(original: Original, plan: ReportPlan<NameEntry>): Removal {
  const { pkg, outline, relationships } = original;
  const replaced = plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
  const going = [...plan.removed].map((position) => sheetPart(original, position));
  const own = [...replaced.map((position) => sheetPart(original, position)), ...going];
  const parts = new Set([...partsOnlyOf(pkg, own), ...going]);
  const relationshipIds = new Set([...plan.removed].map((at) => outline.sheets[at]?.relationshipId ?? ''));
  const remove = (part: string, id: string) => {
    parts.add(part);
    relationshipIds.add(id);
  };
  const caches = loneCaches(pkg, relationships, parts);
  for (const { part, relationshipId } of caches) {
    if (pkg.find(relationshipsPartOf(part))) parts.add(relationshipsPartOf(part));
    remove(part, relationshipId);
  }
  for (const { name } of caches) dropName(plan, outline.names, name);
  const chain = relationships.find(({ kind }) => kind === 'calcChain');
  if (chain && own.some((part) => hasFormulas(pkg, part))) remove(chain.target, chain.id);
  return { own, parts, relationshipIds };
}

/** Excel keeps a workbook name for every slicer cache. */
function dropName(plan: ReportPlan<NameEntry>, names: readonly NameEntry[], cache: string): void {
  for (const entry of names) if (entry.name === cache && entry.localSheet === null) plan.dropped.add(entry);
}

function hasFormulas(pkg: OpcPackage, part: string): boolean {
  for (const tag of tagsOf(pkg.text(part))) if (tag.name === 'f' && tag.kind !== 'close') return true;
  return false;
}

function surroundingsOf(
  { outline }: Original,
  plan: ReportPlan<NameEntry>,
  book: StyleBook,
  drawn: ReadonlySet<PlannedSheet>,
): (sheet: PlannedSheet) => SheetSurroundings {
  const activeTab = outline.view === null ? '' : (attributesOf(outline.view).get('activeTab') ?? '0');
  const digit = digitPixels(book.defaultFont.name, book.defaultFont.size);
  const names = new Map(plan.sheets.map(({ layout, name }) => [layout.key, name]));
  return (sheet) => ({
    strict: outline.strict,
    active: sheet.replaces !== null && String(sheet.replaces) === activeTab,
    digit,
    date1904: outline.date1904,
    reportTitle: reportTitleOf(plan.sheets),
    name: sheet.name,
    reportSheet: (key) => names.get(key) ?? sheet.name,
    drawing: drawn.has(sheet) ? DRAWING_ID : null,
    styleOf: (cell, quotePrefix) =>
      cell.spark === undefined ? book.xfOf(cell.look, quotePrefix) : book.hiddenXfOf(cell.look),
    sheetNamed: sheetLinkedTo(
      plan.sheets,
      outline.sheets.map(({ name }) => name),
    ),
  });
}
