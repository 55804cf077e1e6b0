/** Signs that mean markup in HTML, in an element as in an attribute between double quotes. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202B\u202E\u2067]/u;

/**
 * A workbook's text as any page can show it: without the characters HTML forbids (controls, noncharacters), with
 * halves of pairs replaced by the sign for what can't be shown. Every line ends with a line feed alone.
 */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** Text as HTML, for an element or an attribute between double quotes: never markup. Line feeds stay as they are. */
export function htmlText(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The same for an element that shows lines below each other. */
export function htmlLines(text: string): string {
  return htmlText(text).replaceAll('\n', '<br>');
}

/** Does a text hold words that are written from the right? Its element then says `dir="auto"`. */
export function readsFromTheRight(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
