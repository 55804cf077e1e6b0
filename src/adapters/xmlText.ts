const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A workbook's text as one line of XML, for an element or an attribute: never markup, without the characters XML
 * forbids; halves of pairs become the sign for what can't be shown, line breaks a space.
 * @example xmlText('A & "B"') // "A &amp; &quot;B&quot;"
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
