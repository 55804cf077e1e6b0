import type { ReportSheetKey, Visibility } from '../../../core/grid/grid';
import type { OpcPackage } from '../package/opcPackage';
import { ownSheetsOf, type PossibleMark } from '../../ownMarks';
import { damaged, unreadable } from '../package/problems';
import { relationshipsOf } from '../package/relationships';
import { attributesOf, tagsOf, type XmlTag } from '../package/xmlTags';
import { decodeEntities, decodeEscapes } from '../package/xmlText';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  name: string;
  visibility: Visibility;
  /** Its part; undefined for what isn't a grid: chart, dialog and macro sheets. */
  part: string | undefined;
}

export interface WorkbookPart {
  /** The workbook's own part name, whatever the package calls it. */
  name: string;
  date1904: boolean;
  /** Every sheet, so that the position is the one `localSheetId` counts. */
  sheets: ListedSheet[];
  own: { key: ReportSheetKey; sheet: string }[];
  /** Part names by kind of relationship, for the parts there is one of. */
  sharedStrings: string | undefined;
  styles: string | undefined;
  theme: string | undefined;
}

/** Name of the part that is the workbook, or a sentence on what the file is instead. */
export function workbookPartOf(pkg: OpcPackage): string {
  const main =
    relationshipsOf(pkg, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (pkg.find(main) && /\.bin$/i.test(main)) throw otherKind('a binary workbook (.xlsb)');
  if (pkg.find(main)) return main;
  if (pkg.find('mimetype') && pkg.find('content.xml')) throw otherKind('an OpenDocument file (.ods)');
  throw unreadable('The file is a zip but not a workbook; choose an Excel workbook (.xlsx or .xlsm).');
}

/** What the workbook part says: its sheets, its date system, and which sheets are the product's own. */
export function readWorkbookPart(pkg: OpcPackage): WorkbookPart {
  const name = workbookPartOf(pkg);
  const text = pkg.text(name);
  const related = relationshipsOf(pkg, name);
  const only = (kind: string): string | undefined =>
    related.find((r) => r.kind === kind && !r.external && pkg.find(r.target))?.target;
  const grids = new Map(
    related.filter((r) => r.kind === 'worksheet' && !r.external).map((r) => [r.id, r.target]),
  );
  const part: WorkbookPart = {
    name,
    date1904: false,
    sheets: [],
    own: [],
    sharedStrings: only('sharedStrings'),
    styles: only('styles'),
    theme: only('theme'),
  };
  const names: PossibleMark[] = [];
  for (const tag of tagsOf(text)) {
    if (tag.depth === 0 && tag.name !== 'workbook') throw notAWorkbook(tag.name);
    if (tag.name === 'sheet' && tag.kind !== 'close') part.sheets.push(listedSheet(tag, grids));
    if (tag.name === 'workbookPr' && tag.kind !== 'close')
      part.date1904 = isTrue(attributesOf(tag).get('date1904'));
    if (tag.name === 'definedName' && tag.kind === 'open') names.push(possibleMark(text, tag));
  }
  if (part.sheets.length === 0) throw damaged('it lists no sheet');
  const positions = ownSheetsOf(
    names,
    part.sheets.map(({ name: sheet }) => sheet),
  );
  for (const [key, at] of positions) {
    const sheet = part.sheets[at];
    if (sheet?.part !== undefined) part.own.push({ key, sheet: sheet.name });
  }
  return part;
}

function possibleMark(text: string, tag: XmlTag): PossibleMark {
  const values = attributesOf(tag);
  const refersTo = decodeEntities(text.slice(tag.end, text.indexOf('<', tag.end)));
  return { name: values.get('name') ?? '', local: values.has('localSheetId'), refersTo };
}

function listedSheet(tag: XmlTag, grids: ReadonlyMap<string, string>): ListedSheet {
  const values = attributesOf(tag);
  const state = values.get('state');
  return {
    name: decodeEscapes(values.get('name') ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: grids.get(values.get('id') ?? ''),
  };
}

export function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}

function notAWorkbook(root: string): Error {
  return otherKind(root === 'document' ? 'a Word document' : 'another kind of Office file');
}

function otherKind(what: string): Error {
  return unreadable(
    `The file is ${what}; open it in Excel, save it as an Excel workbook (.xlsx) and try again.`,
  );
}
