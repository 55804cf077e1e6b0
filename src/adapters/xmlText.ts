const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A workbook's text as XML holds it, in an element or an attribute: never markup, without the characters XML forbids;
 * halves of pairs become the sign for what can't be shown.
 * @example xmlText('A & "B"') // "A &amp; &quot;B&quot;"
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
