import { attributesOf, tagsOf } from '../package/xmlTags';
import type { XmlTag } from '../package/xmlTags';
import { decodeEntities } from '../package/xmlText';

export interface SheetEntry {
  name: string;
  sheetId: number;
  relationshipId: string;
  hidden: boolean;
  start: number;
  end: number;
}

export interface NameEntry {
  name: string;
  /** Position among all sheet elements, charts and dialogs included; `null` for the whole workbook. */
  localSheet: number | null;
  refersTo: string;
  /** The opening tag's attributes as written. */
  tag: XmlTag;
  textStart: number;
  textEnd: number;
  start: number;
  end: number;
}

/** workbook.xml by the places where a report changes it. */
export interface WorkbookOutline {
  text: string;
  /** Prefix of the workbook's own elements: "x:" or "". */
  prefix: string;
  strict: boolean;
  date1904: boolean;
  structureLocked: boolean;
  /** Prefix of relationship attributes ("r"), or `null` where the root declares none. */
  relationshipPrefix: string | null;
  sheets: SheetEntry[];
  sheetsEnd: number;
  names: NameEntry[];
  /** Place of the list of names: inside it when there is one, else where it belongs. */
  namesList: { start: number; contentEnd: number; end: number } | null;
  namesPlace: number;
  /** First workbook view. */
  view: XmlTag | null;
}

/** Elements that stand before the list of names (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(['sheets', 'functionGroups', 'externalReferences']);
const STRICT_MARK = 'purl.oclc.org/ooxml';
const RELATIONSHIPS =
  /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/officeDocument(?:\/2006)?\/relationships["']/;

export function outlineWorkbook(text: string): WorkbookOutline {
  const outline: WorkbookOutline = {
    text,
    prefix: '',
    strict: false,
    date1904: false,
    structureLocked: false,
    relationshipPrefix: null,
    sheets: [],
    sheetsEnd: 0,
    names: [],
    namesList: null,
    namesPlace: 0,
    view: null,
  };
  let parent = '';
  for (const tag of tagsOf(text)) {
    if (tag.depth === 0) noteRoot(outline, tag);
    else if (tag.depth === 1) {
      parent = tag.kind === 'open' ? tag.name : '';
      noteSection(outline, tag);
    } else if (tag.depth === 2) noteEntry(outline, parent, tag);
  }
  return outline;
}

function noteRoot(outline: WorkbookOutline, tag: XmlTag): void {
  if (tag.kind === 'close') return;
  outline.prefix = tag.prefix;
  outline.strict = tag.attributes.includes(STRICT_MARK);
  outline.relationshipPrefix = RELATIONSHIPS.exec(tag.attributes)?.[1] ?? null;
}

function noteSection(outline: WorkbookOutline, tag: XmlTag): void {
  const values = attributesOf(tag);
  if (tag.kind !== 'open' && BEFORE_NAMES.has(tag.name)) outline.namesPlace = tag.end;
  if (tag.name === 'sheets' && tag.kind === 'close') outline.sheetsEnd = tag.start;
  if (tag.name === 'workbookPr') outline.date1904 = isOn(values.get('date1904'));
  if (tag.name === 'workbookProtection') outline.structureLocked = isOn(values.get('lockStructure'));
  if (tag.name !== 'definedNames') return;
  if (tag.kind === 'close' && outline.namesList) {
    Object.assign(outline.namesList, { contentEnd: tag.start, end: tag.end });
  } else outline.namesList = { start: tag.start, contentEnd: tag.end, end: tag.end };
}

function noteEntry(outline: WorkbookOutline, parent: string, tag: XmlTag): void {
  if (parent === 'bookViews' && tag.name === 'workbookView' && tag.kind !== 'close') outline.view ??= tag;
  if (parent === 'sheets' && tag.name === 'sheet') noteSheet(outline, tag);
  if (parent === 'definedNames' && tag.name === 'definedName') noteName(outline, tag);
}

function noteSheet(outline: WorkbookOutline, tag: XmlTag): void {
  const last = outline.sheets.at(-1);
  if (tag.kind === 'close') {
    if (last) last.end = tag.end;
    return;
  }
  const values = attributesOf(tag);
  outline.sheets.push({
    name: values.get('name') ?? '',
    sheetId: Number(values.get('sheetId')),
    relationshipId: values.get('id') ?? '',
    hidden: /hidden/i.test(values.get('state') ?? ''),
    start: tag.start,
    end: tag.end,
  });
}

function noteName(outline: WorkbookOutline, tag: XmlTag): void {
  if (tag.kind === 'close') {
    const last = outline.names.at(-1);
    if (!last) return;
    last.textEnd = tag.start;
    last.end = tag.end;
    last.refersTo = decodeEntities(outline.text.slice(last.textStart, tag.start));
    return;
  }
  const values = attributesOf(tag);
  const local = values.get('localSheetId');
  outline.names.push({
    name: values.get('name') ?? '',
    localSheet: local === undefined ? null : Number(local),
    refersTo: '',
    tag,
    textStart: tag.end,
    textEnd: tag.end,
    start: tag.start,
    end: tag.end,
  });
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
