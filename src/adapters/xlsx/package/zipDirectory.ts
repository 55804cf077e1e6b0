import { damaged, tooLarge, unreadable } from './problems';
import { MAX_MEMBERS } from './limits';

/** One member as the zip's central directory lists it. */
export interface ZipMember {
  /** As stored, with forward slashes. */
  name: string;
  nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  method: number;
  flags: number;
  /** MS-DOS time and date, as stored: time in the low 16 bits. */
  timestamp: number;
  crc32: number;
  compressedSize: number;
  size: number;
  externalAttributes: number;
  localOffset: number;
}

// Signatures and fixed lengths: PKWARE APPNOTE 6.3.10, sections 4.3.7–4.3.16.
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const END_COMMENT_MAX = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;
const FLAG_UTF8 = 0x800;

/** Lists the members of a zip; what the list claims about sizes is not believed yet. */
export function readDirectory(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > MAX_MEMBERS) throw tooLarge(`it holds ${String(count)} files`);
  const members: ZipMember[] = [];
  let at = offset;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw damaged('its list of parts is incomplete');
    }
    const next =
      at +
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged('its list of parts is incomplete');
    members.push(readMember(bytes, view, at));
    at = next;
  }
  return members;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - END_COMMENT_MAX);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== COUNT_IN_ZIP64 && offset !== IN_ZIP64) return { count, offset };
    return findZip64Directory(view, at - ZIP64_LOCATOR_LENGTH) ?? { count, offset };
  }
  throw unreadable(
    'The workbook is incomplete (its end is missing); download or copy it again and try the whole file.',
  );
}

function findZip64Directory(view: DataView, locator: number): { count: number; offset: number } | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return undefined;
  const end = readLong(view, locator + 8);
  if (end + ZIP64_END_LENGTH > view.byteLength || view.getUint32(end, true) !== ZIP64_END_SIGNATURE) {
    throw damaged('its list of parts is not where it should be');
  }
  return { count: readLong(view, end + 32), offset: readLong(view, end + 48) };
}

function readMember(bytes: Uint8Array, view: DataView, at: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
  const member: ZipMember = {
    name: memberName(nameBytes, flags),
    nameBytes,
    method: view.getUint16(at + 10, true),
    flags,
    timestamp: view.getUint32(at + 12, true),
    crc32: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    externalAttributes: view.getUint32(at + 38, true),
    localOffset: view.getUint32(at + 42, true),
  };
  widenFromZip64(member, view, at + ENTRY_LENGTH + nameLength, view.getUint16(at + 30, true));
  return member;
}

/** Names without the UTF-8 flag are code page 437 by the letter; in workbooks they are ASCII or UTF-8 all the same. */
function memberName(nameBytes: Uint8Array, flags: number): string {
  const encoding = flags & FLAG_UTF8 || nameBytes.every((byte) => byte < 0x80) ? 'utf-8' : 'latin1';
  return new TextDecoder(encoding).decode(nameBytes).replaceAll('\\', '/');
}

/** The zip64 extra field holds, in this order, only those of the three figures that overflowed. */
function widenFromZip64(member: ZipMember, view: DataView, start: number, length: number): void {
  const end = start + length;
  for (let at = start; at + 4 <= end;) {
    const id = view.getUint16(at, true);
    let field = at + 4;
    at = field + view.getUint16(at + 2, true);
    if (id !== ZIP64_EXTRA || at > end) continue;
    for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
      if (member[key] !== IN_ZIP64 || field + 8 > at) continue;
      member[key] = readLong(view, field);
      field += 8;
    }
  }
}

/** A 64-bit number; beyond 2^53 it loses precision, where every limit has long refused it. */
function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
