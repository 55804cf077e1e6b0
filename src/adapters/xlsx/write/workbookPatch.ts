import type { NewName } from '../../reportPlan';
import { shifted } from '../../reportPlan';
import { sheetOfReference } from '../../sheetReferences';
import { encodeEntities } from '../package/xmlText';
import { attributesOf } from '../package/xmlTags';
import { extensionSplices } from './extensionSplices';
import type { Splice } from './splice';
import { declareUtf8, spliceText } from './splice';
import type { NameEntry, WorkbookOutline } from './workbookOutline';

export interface NewSheet {
  name: string;
  sheetId: number;
  relationshipId: string;
}

export interface WorkbookChange {
  /** Positions of sheets that go. */
  removed: ReadonlySet<number>;
  added: readonly NewSheet[];
  /** Names that go because they are said anew, or their sheet is gone. */
  dropped: ReadonlySet<NameEntry>;
  /** Relationships that go: of the sheets, and of what the extensions point at. */
  removedIds: ReadonlySet<string>;
  /** New names; positions are those after the change. */
  names: readonly NewName[];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const LOST = '#REF!';

/** workbook.xml with sheets and names added and taken away, and nothing else touched. */
export function patchWorkbook(outline: WorkbookOutline, change: WorkbookChange): string {
  const splices: Splice[] = [
    ...sheetSplices(outline, change),
    ...nameSplices(outline, change),
    ...viewSplices(outline, change.removed),
    ...(change.removedIds.size > 0 ? extensionSplices(outline.text, change.removedIds) : []),
  ];
  return declareUtf8(spliceText(outline.text, splices));
}

function sheetSplices(outline: WorkbookOutline, change: WorkbookChange): Splice[] {
  const gone = outline.sheets
    .filter((_, position) => change.removed.has(position))
    .map(({ start, end }) => ({ start, end, text: '' }));
  const prefix = outline.relationshipPrefix ?? 'r';
  const address = outline.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const declared = outline.relationshipPrefix === null ? ` xmlns:${prefix}="${address}"` : '';
  const text = change.added.map(
    ({ name, sheetId, relationshipId }) =>
      `<${outline.prefix}sheet${declared} name="${encodeEntities(name)}" sheetId="${String(sheetId)}" ${prefix}:id="${relationshipId}"/>`,
  );
  return [...gone, { start: outline.sheetsEnd, end: outline.sheetsEnd, text: text.join('') }];
}

function nameSplices(outline: WorkbookOutline, change: WorkbookChange): Splice[] {
  const splices: Splice[] = [];
  let left = 0;
  for (const entry of outline.names) {
    if (change.dropped.has(entry)) splices.push({ start: entry.start, end: entry.end, text: '' });
    else {
      left++;
      splices.push(...keptName(outline, entry, change.removed));
    }
  }
  const element = `${outline.prefix}definedName`;
  const added = change.names.map((name) => nameXml(element, name)).join('');
  const list = outline.namesList;
  if (left === 0 && added === '') {
    return list ? [{ start: list.start, end: list.end, text: '' }] : [];
  }
  if (list && list.contentEnd < list.end) {
    return [...splices, { start: list.contentEnd, end: list.contentEnd, text: added }];
  }
  const place = list ?? { start: outline.namesPlace, end: outline.namesPlace };
  return [{ start: place.start, end: place.end, text: `<${element}s>${added}</${element}s>` }];
}

function nameXml(element: string, { name, localSheet, refersTo, hidden }: NewName): string {
  const local = localSheet === null ? '' : ` localSheetId="${String(localSheet)}"`;
  const unseen = hidden ? ' hidden="1"' : '';
  return `<${element} name="${name}"${local}${unseen}>${encodeEntities(refersTo)}</${element}>`;
}

/** A name that stays counts its sheet anew, and says so when the sheet it pointed at is gone. */
function keptName(outline: WorkbookOutline, entry: NameEntry, removed: ReadonlySet<number>): Splice[] {
  if (removed.size === 0) return [];
  const splices: Splice[] = [];
  if (entry.localSheet !== null) {
    const moved = shifted(entry.localSheet, removed);
    if (moved !== entry.localSheet)
      splices.push(...attributeSplice(outline, entry.tag, 'localSheetId', moved));
  }
  const target = sheetOfReference(entry.refersTo)?.toLowerCase();
  const lost = outline.sheets.some((sheet, at) => removed.has(at) && sheet.name.toLowerCase() === target);
  if (lost) splices.push({ start: entry.textStart, end: entry.textEnd, text: LOST });
  return splices;
}

function viewSplices(outline: WorkbookOutline, removed: ReadonlySet<number>): Splice[] {
  const { view } = outline;
  if (view === null || removed.size === 0) return [];
  return ['activeTab', 'firstSheet'].flatMap((attribute) => {
    const position = attributesOf(view).get(attribute);
    if (position === undefined) return [];
    const moved = shifted(nearestVisible(outline, Number(position), removed), removed);
    return moved === Number(position) ? [] : attributeSplice(outline, view, attribute, moved);
  });
}

/** The sheet itself, or the nearest one before it, else after it, that stays and can be seen. */
function nearestVisible(outline: WorkbookOutline, from: number, removed: ReadonlySet<number>): number {
  if (from < outline.sheets.length && !removed.has(from)) return from;
  const candidates = outline.sheets.flatMap(({ hidden }, at) => (hidden || removed.has(at) ? [] : [at]));
  return candidates.findLast((at) => at < from) ?? candidates[0] ?? 0;
}

function attributeSplice(
  outline: WorkbookOutline,
  tag: { start: number; end: number },
  attribute: string,
  value: number,
): Splice[] {
  const written = outline.text.slice(tag.start, tag.end);
  const match = new RegExp(`(\\s${attribute}\\s*=\\s*["'])[^"']*`).exec(written);
  if (!match) return [];
  const start = tag.start + match.index + (match[1]?.length ?? 0);
  return [{ start, end: tag.start + match.index + match[0].length, text: String(value) }];
}
