import { unreadable } from './problems';

/** First bytes of an OLE compound file: old .xls workbooks, and every encrypted Office file. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** "PK": a zip member or, in an empty zip, its end. */
const ZIP = [0x50, 0x4b];
/** Name of the stream that holds an encrypted workbook (MS-OFFCRYPTO 2.3.4.1), stored as UTF-16. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Refuses, by its first bytes, what isn't a zip, with the sentence that fits what it is. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable('The file is empty; choose a workbook (.xlsx or .xlsm).');
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) {
    throw unreadable('The file is not a workbook; choose an Excel workbook (.xlsx or .xlsm).');
  }
  throw includesUtf16(bytes, ENCRYPTED_STREAM)
    ? unreadable('The workbook is protected by a password; save a copy without the password and try again.')
    : unreadable('The file is an old .xls workbook; save it as .xlsx in Excel and try again.');
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = new Uint8Array(text.length * 2);
  for (let k = 0; k < text.length; k++) wanted[k * 2] = text.charCodeAt(k);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, k) => bytes[at + k] === byte)) return true;
  }
  return false;
}
