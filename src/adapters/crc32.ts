/** CRC-32 as zip (PKWARE APPNOTE 4.4.7) and PNG use it, reversed polynomial. */
const POLYNOMIAL = 0xedb88320;
const BYTE_VALUES = 256;

/** Four tables, so that four bytes are folded in at a time. */
const TABLES = makeTables();

function makeTables(): Int32Array[] {
  const first = new Int32Array(BYTE_VALUES);
  for (let byte = 0; byte < BYTE_VALUES; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    first[byte] = crc;
  }
  const tables = [first];
  for (let k = 1; k < 4; k++) {
    const before = tables[k - 1] ?? first;
    tables.push(before.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0)));
  }
  return tables;
}

/** The checksum of bytes, as an unsigned 32-bit number. `crc32("123456789")` = 0xCBF43926. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  let at = 0;
  const whole = bytes.length - (bytes.length % 4);
  // Every index below stays inside its table or the bytes: `as number` only tells the compiler so.
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (t3[crc & 255] as number) ^
      (t2[(crc >>> 8) & 255] as number) ^
      (t1[(crc >>> 16) & 255] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 255] as number);
  }
  return ~crc >>> 0;
}
