import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import { crc32 } from '../../src/adapters/crc32';

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
  const files: Zippable = {};
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

/** The workbook with one very large part, packed by Node because that is ten times quicker. */
export function workbookWithLarge(name: string, part: Uint8Array): Uint8Array {
  const packed = deflateRawSync(part);
  // Its bytes go in deflated already: stored under the name, then declared to be what they are.
  const placeholder = workbookWith({ [name]: null });
  const members = unzipSync(placeholder);
  const zip = zipSync({ ...members, [name]: [new Uint8Array(packed), { level: 0 }] });
  const sized = withLie(zip, name, 'size', part.length);
  return withLie(withLie(sized, name, 'method', 8), name, 'crc', crc32(part));
}

const ENTRY = 0x02014b50;

/** The zip with one figure of a member's central entry changed, as a liar would: offsets of APPNOTE 4.3.12. */
export function withLie(
  zip: Uint8Array,
  member: string,
  field: 'size' | 'flags' | 'crc' | 'method',
  value: number,
): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name !== member) continue;
    if (field === 'flags' || field === 'method')
      view.setUint16(at + (field === 'flags' ? 8 : 10), value, true);
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

/** The zip with its end told the way archives over 4 GB tell it (APPNOTE 4.3.14–4.3.16). */
export function asZip64(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const old = new DataView(zip.buffer, zip.byteOffset + end);
  const bytes = new Uint8Array(end + 56 + 20 + 22);
  bytes.set(zip.subarray(0, end));
  const view = new DataView(bytes.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setUint32(end + 4, 44, true);
  view.setUint32(end + 24, old.getUint16(8, true), true);
  view.setUint32(end + 32, old.getUint16(10, true), true);
  view.setUint32(end + 40, old.getUint32(12, true), true);
  view.setUint32(end + 48, old.getUint32(16, true), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setUint32(end + 64, end, true);
  view.setUint32(end + 72, 1, true);
  bytes.set(zip.subarray(end), end + 76);
  bytes.fill(0xff, end + 76 + 8, end + 76 + 20);
  return bytes;
}

/** The same members written as a stream: sizes follow the bytes. */
export function asStreamed(zip: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const member = new ZipDeflate(name);
    stream.add(member);
    member.push(bytes, true);
  }
  stream.end();
  return new Uint8Array(Buffer.concat(pieces));
}
