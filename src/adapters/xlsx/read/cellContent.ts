import type { CellValue } from '../../../core/grid/grid';
import { decodeEscapes } from '../package/xmlText';
import { serialOfIso } from './isoDates';
import { shortDecimal } from './numberText';
import { nameCode, type XmlBytes } from './xmlBytes';

/** Codes of a cell's `t`: how its value is to be read. */
export const TYPE_NUMBER = nameCode('n');
export const TYPE_SHARED = nameCode('s');
const TYPE_BOOLEAN = nameCode('b');
const TYPE_TEXT = nameCode('str');
const TYPE_INLINE = nameCode('inlineStr');
const TYPE_ERROR = nameCode('e');
const TYPE_DATE = nameCode('d');

/** What cells of a workbook refer to. */
export interface CellContext {
  sharedStrings: readonly string[];
  date1904: boolean;
  /** One copy of each text that isn't shared in the file. */
  texts: Map<string, string>;
}

/** The value of a `<v>` that the scanner has just closed; an empty text is an empty cell, as in Excel. */
export function readValue(xml: XmlBytes, type: number, context: CellContext): CellValue {
  if (type === TYPE_NUMBER || type === TYPE_SHARED) {
    const quick = xml.textIsPlain ? shortDecimal(xml.bytes, xml.textStart, xml.textEnd) : NaN;
    const number = Number.isNaN(quick) ? slowNumber(xml.text()) : quick;
    // A text that isn't there is a lost cell, not a lost workbook.
    if (type === TYPE_SHARED) return (typeof number === 'number' && context.sharedStrings[number]) || null;
    return number;
  }
  const text = xml.text();
  switch (type) {
    case TYPE_BOOLEAN:
      return text.trim() === '1' || text.trim() === 'true';
    case TYPE_DATE:
      return serialOfIso(text.trim(), context.date1904) ?? ownText(text, context);
    case TYPE_ERROR:
    case TYPE_TEXT:
    case TYPE_INLINE:
      return ownText(decodeEscapes(text), context);
    default:
      return slowNumber(text);
  }
}

/** The text itself, one copy for all cells that hold it. */
export function ownText(text: string, context: CellContext): string | null {
  if (text === '') return null;
  const known = context.texts.get(text);
  if (known !== undefined) return known;
  context.texts.set(text, text);
  return text;
}

/** What stands where a number should, when it isn't one, is kept as typed. */
function slowNumber(text: string): CellValue {
  const typed = text.trim();
  if (typed === '') return null;
  const number = Number(typed);
  return Number.isFinite(number) ? number : typed;
}

/** Whether a formula's empty result is a result: a text may well be empty. */
export function mayBeEmpty(type: number): boolean {
  return type === TYPE_TEXT;
}
