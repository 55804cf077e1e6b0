import { damaged } from './problems';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part's text, from UTF-8 or UTF-16 by its byte order mark or first character; the mark itself is left out. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged('a part is not valid text');
  }
}

/** The same text as UTF-8 bytes without a mark; parts that are already so are returned as they are. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (encodingOf(bytes) !== 'utf-8') return new TextEncoder().encode(decodeText(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** XML 1.0, appendix F: a byte order mark, or the zero byte beside the first "<". */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}
