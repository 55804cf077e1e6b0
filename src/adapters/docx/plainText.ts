/**
 * Text as the XML of a paper can hold it: without control characters and halves of pairs, which make Word call the
 * file damaged. Line breaks become line feeds, a tab a space.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** Does a text begin in a script that is written from the right? Figures and signs before the first letter don't count. */
export function startsRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

export interface Stretch {
  text: string;
  rightToLeft: boolean;
}

/** A text cut where the direction of writing turns; what stands between two words of a script belongs to it. */
export function stretchesOf(text: string): Stretch[] {
  const words = text.split(/(\s+)/);
  const stretches: Stretch[] = [];
  let waiting = '';
  for (const word of words) {
    if (word.trim() === '') {
      waiting += word;
      continue;
    }
    const rightToLeft = RIGHT_TO_LEFT.test(word);
    const last = stretches.at(-1);
    if (last?.rightToLeft === rightToLeft) last.text += waiting + word;
    else if (last === undefined) stretches.push({ text: waiting + word, rightToLeft });
    else {
      last.text += waiting;
      stretches.push({ text: word, rightToLeft });
    }
    waiting = '';
  }
  const last = stretches.at(-1);
  if (last === undefined) return waiting === '' ? [] : [{ text: waiting, rightToLeft: false }];
  last.text += waiting;
  return stretches;
}
