/** Signs that mean markup in XML and HTML, in an element as in an attribute between double quotes. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A workbook's text without the characters XML and HTML forbid; halves of pairs become the sign for what can't be shown. */
export function visibleText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '').replace(/\p{Cs}/gu, '\uFFFD');
}

/**
 * The same as XML holds it, in an element or an attribute: never markup.
 * @example xmlText('A & "B"') // "A &amp; &quot;B&quot;"
 */
export function xmlText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
