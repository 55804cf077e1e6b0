import { strToU8, zipSync } from 'fflate';

/** A small, whole workbook; parts given replace its own, `null` leaves one out. */
export function workbookWith(parts: Record<string, string | Uint8Array | null> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbookXml(['Risks']),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', '/xl/sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>4.5</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Typed here</t></is></c><c r="B2" s="1"><v>0.5</v></c></row>',
    ),
    'xl/sharedStrings.xml': '<sst><si><t>Shared &amp; kept</t></si></sst>',
    'xl/styles.xml':
      '<styleSheet><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>' +
      '<cellXfs><xf/><xf numFmtId="9" fillId="1"/></cellXfs></styleSheet>',
    ...parts,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(all)) {
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

export function sheetXml(rows: string, before = ''): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData></worksheet>`;
}

export function workbookXml(names: string[], after = '', before = ''): string {
  const sheets = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId1"/>`);
  return `<workbook xmlns:r="r">${before}<sheets>${sheets.join('')}</sheets>${after}</workbook>`;
}

export function relationships(targets: Record<string, [kind: string, target: string]>): string {
  const each = Object.entries(targets).map(
    ([id, [kind, target]]) =>
      `<Relationship Id="${id}" Type="http://example.org/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

const ENTRY = 0x02014b50;

/** The zip with one figure of a member's central entry changed, as a liar would: offsets of APPNOTE 4.3.12. */
export function withLie(
  zip: Uint8Array,
  member: string,
  field: 'size' | 'flags' | 'crc',
  value: number,
): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name !== member) continue;
    if (field === 'flags') view.setUint16(at + 8, value, true);
    else view.setUint32(at + (field === 'size' ? 24 : 16), value, true);
    return bytes;
  }
  throw new Error(`no member ${member}`);
}

/** The zip with every occurrence of one text in its bytes replaced by another of the same length. */
export function withBytes(zip: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('lengths differ');
  const text = Array.from(zip, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}

export function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let k = 0; k < streamName.length; k++) bytes[1024 + 2 * k] = streamName.charCodeAt(k);
  return bytes;
}
