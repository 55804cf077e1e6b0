import { fittingText, MAX_CELL_TEXT } from '../../cellText';
import { encodeEntities } from '../package/xmlText';

/** Text that would read as an escape, so its underscore is escaped itself (ECMA-376 part 1, 22.9.2.19). */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;
/** What XML 1.0 can't hold or would change: controls but tab and line feed, lone surrogates, non-characters. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Most texts are nothing but these, and need no second look. */
const PLAIN = /^[\u0020\u0021\u0023-\u0025\u0028-\u003b\u003d\u003f-\u005e\u0060-\u007e\u00a0-\u2fff]*$/;

/** A cell's text as XML: nothing in it can be taken for markup, and Excel shows it exactly as it was. */
export function cellText(text: string): string {
  if (text.length <= MAX_CELL_TEXT && PLAIN.test(text)) return text;
  const escaped = fittingText(text)
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
  return encodeEntities(escaped);
}
