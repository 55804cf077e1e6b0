import { Inflate } from 'fflate';
import { crc32 } from '../../crc32';
import { refuseOtherFormats } from './formats';
import { MAX_PART_BYTES, MAX_RATIO, MAX_READ_BYTES, RATIO_FREE_BYTES } from './limits';
import { checkMemberName, partKey } from './partNames';
import { damaged, tooLarge, unreadable } from './problems';
import { decodeText } from './decodeText';
import { readDirectory, type ZipMember } from './zipDirectory';

/** A part of the package, packed: all that is needed to carry it over untouched. */
export interface PackagePart extends ZipMember {
  compressedBytes: Uint8Array;
}

/** A workbook file as parts with names. */
export interface OpcPackage {
  /** In the file's own order. */
  readonly parts: readonly PackagePart[];
  /** By name, whatever its case, slashes or leading slash. */
  find(name: string): PackagePart | undefined;
  /** A part unpacked, within the limits; a missing part is a damaged workbook. */
  bytes(name: string): Uint8Array;
  /** A part as text, from UTF-8 or UTF-16. */
  text(name: string): string;
}

const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Packed bytes unpacked between two looks at the size, so that a lie costs 33 MB at most. */
const INFLATE_STEP = 32 * 1024;

/** Opens a workbook file; what isn't a whole, plain workbook is refused with one sentence. */
export function openPackage(bytes: Uint8Array): OpcPackage {
  refuseOtherFormats(bytes);
  const parts = readDirectory(bytes).map((member) => locate(bytes, member));
  const byKey = new Map<string, PackagePart>();
  let packed = 0;
  for (const part of parts) {
    checkMemberName(part.name);
    const key = partKey(part.name);
    if (byKey.has(key)) throw damaged(`it holds two parts named "${part.name}"`);
    byKey.set(key, part);
    packed += part.compressedSize;
  }
  if (packed > bytes.length) throw damaged('its parts overlap');

  let read = 0;
  const find = (name: string): PackagePart | undefined => byKey.get(partKey(name));
  const unpack = (name: string): Uint8Array => {
    const part = find(name);
    if (!part) throw damaged(`its part "${name}" is missing`);
    read += part.size;
    if (read > MAX_READ_BYTES) throw tooLarge('its sheets unpack to more than 1,000 MB together');
    return inflatePart(part);
  };
  return { parts, find, bytes: unpack, text: (name) => decodeText(unpack(name)) };
}

function locate(bytes: Uint8Array, member: ZipMember): PackagePart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = member.localOffset;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw damaged(`its part "${member.name}" is not where it should be`);
  }
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + member.compressedSize;
  if (end > bytes.length) throw damaged(`its part "${member.name}" is cut off`);
  return { ...member, compressedBytes: bytes.subarray(start, end) };
}

function inflatePart(part: PackagePart): Uint8Array {
  if (part.flags & FLAG_ENCRYPTED) {
    throw unreadable(
      'The workbook is protected by a password; save a copy without the password and try again.',
    );
  }
  refuseBomb(part);
  const unpacked = part.method === STORED ? part.compressedBytes : inflateWithin(part);
  if (unpacked.length !== part.size || crc32(unpacked) !== part.crc32) {
    throw damaged(`its part "${part.name}" does not match its checksum`);
  }
  return unpacked;
}

function refuseBomb(part: PackagePart): void {
  if (part.size > MAX_PART_BYTES) throw tooLarge(`its part "${part.name}" unpacks to more than 400 MB`);
  if (part.size > RATIO_FREE_BYTES && part.size > part.compressedSize * MAX_RATIO) {
    throw tooLarge(`its part "${part.name}" is packed more tightly than any honest workbook`);
  }
}

/** Stops as soon as more comes out than was declared. */
function inflateWithin(part: PackagePart): Uint8Array {
  if (part.method !== DEFLATED)
    throw damaged(`its part "${part.name}" is packed in a way Excel does not use`);
  const unpacked = new Uint8Array(part.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > part.size)
      throw damaged(`its part "${part.name}" is larger than it declares`);
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  pushAll(stream, part);
  return unpacked.subarray(0, filled);
}

function pushAll(stream: Inflate, part: PackagePart): void {
  const packed = part.compressedBytes;
  try {
    for (let at = 0; at < packed.length; at += INFLATE_STEP) {
      stream.push(packed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packed.length);
    }
  } catch (error) {
    // fflate's own errors carry a code; anything else (our refusal, a bug) goes on as it is.
    if (error instanceof Error && 'code' in error)
      throw damaged(`its part "${part.name}" cannot be unpacked`);
    throw error;
  }
}
