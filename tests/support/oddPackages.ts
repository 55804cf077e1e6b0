import { strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook } from './workbookBuilder';

/** Workbooks as other programs and older versions save them, each odd in one way, by hand-written parts. */

export type Parts = Map<string, string | Uint8Array>;
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MS = 'http://schemas.microsoft.com/office';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const BOOK = 'xl/workbook.xml';
/** The same moment for every part, and not the one new parts get. */
const SAVED = new Date(2021, 4, 6, 7, 8, 10);

const PLAIN = buildWorkbook({
  sheets: [
    {
      name: 'Data',
      cells: {
        A1: { value: 'Area' },
        B1: { value: 'Cases', bold: true },
        A2: { value: 'North & East' },
        B2: { value: 5, numberFormat: '0.0' },
        B3: { value: 10, formula: 'B2*2' },
      },
    },
    { name: "Board's notes", cells: { A1: { value: 'Notes' } } },
  ],
});

/** A workbook's parts; texts stay texts, so that they can be edited. */
export function partsOf(bytes: Uint8Array): Parts {
  const binary = /\.(?:bin|png|xls)$/;
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      binary.test(name) ? part : Buffer.from(part).toString('utf8'),
    ]),
  );
}

export function packed(parts: Parts): Uint8Array {
  const files = [...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: SAVED });
}

/** Puts `to` in place of `from`; a text that isn't there is a mistake of the test. */
export function edit(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const text = String(parts.get(name));
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${String(from)} is not in ${name}`);
  parts.set(name, edited);
}

export function relate(parts: Parts, part: string, id: string, type: string, target: string): void {
  const cut = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  if (!parts.has(rels)) parts.set(rels, `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
  const mode = target.startsWith('file:') ? ' TargetMode="External"' : '';
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  edit(parts, rels, '</Relationships>', `${entry}</Relationships>`);
}

export function declare(parts: Parts, part: string, type: string): void {
  edit(parts, TYPES, '</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`);
}

/** A note with its answer, as Excel 365 keeps them: three parts and a list of persons. */
export function addThreadedComment(parts: Parts, sheet: string): void {
  const n = /(\d+)\.xml$/.exec(sheet)?.[1] ?? '1';
  const thread = '{11111111-2222-3333-4444-555555555555}';
  const person = '{AAAAAAAA-2222-3333-4444-555555555555}';
  const threads = `xmlns="${MS}/spreadsheetml/2018/threadedcomments"`;
  edit(parts, sheet, /<worksheet /, `<worksheet xmlns:r="${R}" `);
  edit(parts, sheet, '</worksheet>', '<legacyDrawing r:id="rId71"/></worksheet>');
  relate(parts, sheet, 'rId71', `${R}/vmlDrawing`, `../drawings/vmlDrawing7${n}.vml`);
  relate(parts, sheet, 'rId72', `${R}/comments`, `../comments7${n}.xml`);
  relate(
    parts,
    sheet,
    'rId73',
    `${MS}/2017/10/relationships/threadedComment`,
    `../threadedComments/threadedComment7${n}.xml`,
  );
  parts.set(
    `xl/drawings/vmlDrawing7${n}.vml`,
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
      '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/>' +
      '<x:ClientData ObjectType="Note"><x:Anchor>2,15,0,2,4,15,4,4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  );
  parts.set(
    `xl/comments7${n}.xml`,
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc=${thread}</author></authors>` +
      '<commentList><comment ref="B2" authorId="0"><text><t>Counted twice?</t></text></comment></commentList></comments>',
  );
  parts.set(
    `xl/threadedComments/threadedComment7${n}.xml`,
    `<ThreadedComments ${threads}><threadedComment ref="B2" dT="2021-05-06T07:08:10.00" personId="${person}" id="${thread}"><text>Counted twice?</text></threadedComment></ThreadedComments>`,
  );
  declare(
    parts,
    `xl/comments7${n}.xml`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  declare(
    parts,
    `xl/threadedComments/threadedComment7${n}.xml`,
    'application/vnd.ms-excel.threadedcomments+xml',
  );
  edit(
    parts,
    TYPES,
    /<Default /,
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default ',
  );
  relate(parts, BOOK, 'rId74', `${MS}/2017/10/relationships/person`, 'persons/person.xml');
  parts.set(
    'xl/persons/person.xml',
    `<personList ${threads}><person displayName="Reviewer" id="${person}" userId="R" providerId="None"/></personList>`,
  );
  declare(parts, 'xl/persons/person.xml', 'application/vnd.ms-excel.person+xml');
}

function addExternalLink(parts: Parts): void {
  relate(parts, BOOK, 'rId80', `${R}/externalLink`, 'externalLinks/externalLink1.xml');
  edit(
    parts,
    BOOK,
    '</sheets>',
    '</sheets><externalReferences><externalReference r:id="rId80"/></externalReferences>',
  );
  const link = 'xl/externalLinks/externalLink1.xml';
  parts.set(
    link,
    `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${R}"><externalBook r:id="rId1"><sheetNames><sheetName val="Old"/></sheetNames></externalBook></externalLink>`,
  );
  relate(parts, link, 'rId1', `${R}/externalLinkPath`, 'file:///C:/reports/old.xlsx');
  declare(parts, link, 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml');
}

function addCustomXml(parts: Parts): void {
  relate(parts, BOOK, 'rId81', `${R}/customXml`, '../customXml/item1.xml');
  parts.set('customXml/item1.xml', '<kept xmlns="urn:example:kept">as it was</kept>');
  relate(parts, 'customXml/item1.xml', 'rId1', `${R}/customXmlProps`, 'itemProps1.xml');
  const properties = 'customXml/itemProps1.xml';
  parts.set(
    properties,
    '<ds:datastoreItem ds:itemID="{99999999-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  );
  declare(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
}

function addPrinterSettings(parts: Parts): void {
  edit(parts, SHEET, /<worksheet /, `<worksheet xmlns:r="${R}" `);
  edit(parts, SHEET, '<pageSetup ', '<pageSetup r:id="rId1" ');
  relate(parts, SHEET, 'rId1', `${R}/printerSettings`, '../printerSettings/printerSettings1.bin');
  parts.set('xl/printerSettings/printerSettings1.bin', new Uint8Array(220).fill(3));
  edit(
    parts,
    TYPES,
    /<Default /,
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default ',
  );
}

function makeStrict(parts: Parts): void {
  for (const [name, part] of parts) {
    if (typeof part !== 'string' || name === TYPES || name.includes('theme')) continue;
    parts.set(
      name,
      part
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(R, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    );
  }
  edit(parts, BOOK, '<workbook ', '<workbook conformance="strict" ');
}

/** `<workbook xmlns=…>` as `<x:workbook xmlns:x=…>`, all its elements with it. */
function prefixRoot(parts: Parts, name: string): void {
  const text = String(parts.get(name));
  const prefixed = text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace(' xmlns="', ' xmlns:x="');
  parts.set(name, prefixed);
}

function toUtf16(parts: Parts, name: string): void {
  const text = String(parts.get(name)).replace(/encoding="UTF-8"/i, 'encoding="UTF-16"');
  parts.set(name, new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
}

function moveToFolder(parts: Parts): void {
  for (const [name, part] of [...parts]) {
    if (!name.startsWith('xl/')) continue;
    parts.delete(name);
    parts.set(name.replace('xl/', 'book/'), part);
  }
  edit(parts, '_rels/.rels', 'xl/workbook.xml', 'book/workbook.xml');
  edit(parts, TYPES, /PartName="\/xl\//g, 'PartName="/book/');
}

function sign(parts: Parts): void {
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  edit(
    parts,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rId9" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  );
  parts.set('_xmlsignatures/origin.sigs', '');
  edit(
    parts,
    TYPES,
    /<Default /,
    '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Default ',
  );
}

const NAMES =
  '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$3</definedName>' +
  `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Board''s notes'!$1:$1</definedName>` +
  '<definedName name="Highlights_Risks">Data!$A$1</definedName><definedName name="Rate">0.2</definedName></definedNames>';

const ODD: Record<string, (parts: Parts) => void> = {
  'threaded comments': (parts) => addThreadedComment(parts, SHEET),
  'a link to another workbook': addExternalLink,
  'custom XML': addCustomXml,
  'printer settings': addPrinterSettings,
  'Strict namespaces': makeStrict,
  'a prefix on every element of the workbook': (parts) => prefixRoot(parts, BOOK),
  'a prefix on every element of the styles': (parts) => prefixRoot(parts, 'xl/styles.xml'),
  'a workbook part in UTF-16': (parts) => toUtf16(parts, BOOK),
  'content types and relationships in UTF-16': (parts) =>
    [TYPES, RELS].forEach((name) => toUtf16(parts, name)),
  'no styles': (parts) => {
    parts.delete('xl/styles.xml');
    edit(parts, RELS, /<Relationship [^>]*styles\.xml"\/>/, '');
    edit(parts, TYPES, /<Override PartName="\/xl\/styles[^>]*>/, '');
    for (const n of [1, 2])
      parts.set(
        `xl/worksheets/sheet${n}.xml`,
        String(parts.get(`xl/worksheets/sheet${n}.xml`)).replace(/ s="\d+"/g, ''),
      );
  },
  'a self-closing list of styles': (parts) => {
    parts.set(
      'xl/styles.xml',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" />',
    );
  },
  'styles without cell formats': (parts) => edit(parts, 'xl/styles.xml', /<cellXfs.*<\/cellXfs>/s, ''),
  'no default for relationships': (parts) => {
    edit(parts, TYPES, /<Default Extension="rels"[^>]*>/, '');
    for (const rels of ['_rels/.rels', RELS])
      declare(parts, rels, 'application/vnd.openxmlformats-package.relationships+xml');
  },
  'absolute targets': (parts) => edit(parts, RELS, /Target="/g, 'Target="/xl/'),
  'targets with backslashes': (parts) => edit(parts, RELS, /worksheets\//g, 'worksheets\\'),
  'parts outside xl': moveToFolder,
  'dates from 1904': (parts) => edit(parts, BOOK, '<workbookPr/>', '<workbookPr date1904="1"/>'),
  'a signature': sign,
  'a locked structure': (parts) =>
    edit(parts, BOOK, '<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  'names and print areas': (parts) => edit(parts, BOOK, '</sheets>', NAMES),
  'a sheet of its own called Highlights': (parts) => edit(parts, BOOK, 'name="Data"', 'name="Highlights"'),
  'elements in pairs of tags': (parts) => {
    for (const name of [BOOK, RELS, TYPES]) edit(parts, name, /<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>');
  },
  'the highest sheet id': (parts) => edit(parts, BOOK, 'sheetId="2"', 'sheetId="65534"'),
};

export function plainParts(): Parts {
  return partsOf(PLAIN);
}

/** What is odd → the bytes of a workbook that is. */
export function oddPackages(): Map<string, Uint8Array> {
  const made = Object.entries(ODD).map(([name, change]): [string, Uint8Array] => {
    const parts = plainParts();
    change(parts);
    return [`${name}.xlsx`, packed(parts)];
  });
  return new Map(made);
}
