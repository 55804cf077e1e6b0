import { MAX_DEPTH } from '../package/limits';
import { damaged } from '../package/problems';
import { documentTypeRefused } from '../package/xmlTags';
import { decodeEntities } from '../package/xmlText';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const HYPHEN = 0x2d;
const BRACKET = 0x5b;
const FIRST_NON_ASCII = 0x80;
/** Up to this many letters, gluing character codes is faster than a decoder call (measured). */
const SHORT_TEXT = 24;
/** A hash of a name: multiply by this, add the next letter (Java's string hash). */
const HASH = 31;

export const OPEN = 0;
export const CLOSE = 1;
export const EMPTY = 2;

/** The number `XmlBytes` gives an element or attribute of this local name, so that names needn't become strings. */
export function nameCode(name: string): number {
  let code = 0;
  for (let at = 0; at < name.length; at++) code = (code * HASH + name.charCodeAt(at)) | 0;
  return code;
}

/**
 * Tags of a part of millions of cells, straight from its UTF-8 bytes: no string is made that isn't asked for.
 * The same refusals as `tagsOf`.
 */
export class XmlBytes {
  /** Code of the tag's local name. */
  name = 0;
  kind = OPEN;
  depth = 0;
  /** Of the attribute that `nextAttribute` came to. */
  attribute = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The bytes between the tag before and this one. */
  textStart = 0;
  textEnd = 0;

  private at = 0;
  private attributeAt = 0;
  private tagEnd = 0;
  private textBefore = '';
  private readonly open = new Int32Array(MAX_DEPTH);
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(readonly bytes: Uint8Array) {}

  /** Goes on to the next tag; false at the end. */
  next(): boolean {
    const { bytes } = this;
    const length = bytes.length;
    this.textStart = this.at;
    this.textBefore = '';
    let at = this.at;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at === length) {
        if (this.depth > 0 || this.tagEnd === 0) throw damaged('its XML ends too early');
        return false;
      }
      const mark = bytes[at + 1];
      if (mark !== QUESTION && mark !== EXCLAMATION) break;
      at = this.skipOther(at);
    }
    this.textEnd = at;
    this.readTag(at + 1);
    return true;
  }

  /** Goes on to the tag's next attribute; false after the last. */
  nextAttribute(): boolean {
    const { bytes, tagEnd } = this;
    let at = this.attributeAt;
    while (at < tagEnd && (bytes[at] as number) <= SPACE) at++;
    let code = 0;
    for (; at < tagEnd; at++) {
      const byte = bytes[at] as number;
      if (byte === EQUALS || byte <= SPACE) break;
      code = byte === COLON ? 0 : (code * HASH + byte) | 0;
    }
    while (at < tagEnd && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    if (at >= tagEnd) return false;
    const quote = bytes[at];
    const start = ++at;
    while (at < tagEnd && bytes[at] !== quote) at++;
    this.attribute = code;
    this.valueStart = start;
    this.valueEnd = at;
    this.attributeAt = at + 1;
    return true;
  }

  /** The attribute's value, decoded. */
  value(): string {
    return this.string(this.valueStart, this.valueEnd);
  }

  /** The text before this tag, decoded. */
  text(): string {
    const text = this.string(this.textStart, this.textEnd);
    return this.textBefore === '' ? text : this.textBefore + text;
  }

  /** Whether the text before this tag is whole between `textStart` and `textEnd`. */
  get textIsPlain(): boolean {
    return this.textBefore === '';
  }

  private string(start: number, end: number): string {
    const { bytes } = this;
    let plain = end - start <= SHORT_TEXT;
    let entity = false;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= FIRST_NON_ASCII) plain = false;
      else if (byte === AMPERSAND) entity = true;
    }
    let text = '';
    if (plain) for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
    else text = this.decoder.decode(bytes.subarray(start, end));
    return entity ? decodeEntities(text) : text;
  }

  private readTag(start: number): void {
    const { bytes } = this;
    const length = bytes.length;
    const closing = bytes[start] === SLASH;
    let at = closing ? start + 1 : start;
    let code = 0;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === GREATER || byte === SLASH || byte <= SPACE) break;
      code = byte === COLON ? 0 : (code * HASH + byte) | 0;
    }
    this.name = code;
    this.attributeAt = at;
    for (let quote = 0; at < length; at++) {
      const byte = bytes[at] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) break;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    }
    if (at >= length) throw damaged('its XML ends too early');
    this.at = at + 1;
    this.tagEnd = at;
    this.kind = closing ? CLOSE : bytes[at - 1] === SLASH ? EMPTY : OPEN;
    this.keepOrder(code);
  }

  private keepOrder(code: number): void {
    if (this.kind === OPEN) {
      if (this.depth === MAX_DEPTH) throw damaged('its XML is nested too deeply');
      this.open[this.depth++] = code;
    } else if (this.kind === CLOSE) {
      if (this.depth === 0 || this.open[--this.depth] !== code) {
        throw damaged('the parts of its XML are not closed in order');
      }
    }
  }

  /** Skips a declaration or comment; the text of a character block is kept as typed. */
  private skipOther(at: number): number {
    const { bytes } = this;
    this.textBefore += this.string(this.textStart, at);
    let end: number;
    if (bytes[at + 1] === QUESTION) end = this.after([QUESTION, GREATER], at);
    else if (bytes[at + 2] === HYPHEN) end = this.after([HYPHEN, HYPHEN, GREATER], at + 4);
    else if (bytes[at + 2] === BRACKET) {
      const start = at + '<![CDATA['.length;
      end = this.after([0x5d, 0x5d, GREATER], start);
      this.textBefore += this.decoder.decode(bytes.subarray(start, end - ']]>'.length));
    } else throw documentTypeRefused();
    this.textStart = end;
    return end;
  }

  private after(mark: number[], from: number): number {
    const last = mark[mark.length - 1] as number;
    const { bytes } = this;
    for (let at = bytes.indexOf(last, from); at !== -1; at = bytes.indexOf(last, at + 1)) {
      const start = at - mark.length + 1;
      if (start >= from && mark.every((byte, k) => bytes[start + k] === byte)) return at + 1;
    }
    throw damaged('its XML ends too early');
  }
}
