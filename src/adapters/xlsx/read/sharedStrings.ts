import { decodeEscapes } from '../package/xmlText';
import { CLOSE, EMPTY, nameCode, OPEN, XmlBytes } from './xmlBytes';

const SI = nameCode('si');
const T = nameCode('t');
const PHONETIC = nameCode('rPh');

/** The workbook's shared strings; the runs of rich text are joined, the readings over Japanese words left out. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const xml = new XmlBytes(bytes);
  let text = '';
  let phonetic = false;
  while (xml.next()) {
    if (xml.name === T) {
      if (xml.kind === CLOSE && !phonetic) text += xml.text();
    } else if (xml.name === PHONETIC) {
      phonetic = xml.kind === OPEN;
    } else if (xml.name === SI) {
      if (xml.kind !== OPEN) strings.push(xml.kind === EMPTY ? '' : decodeEscapes(text));
      text = '';
    }
  }
  return strings;
}
