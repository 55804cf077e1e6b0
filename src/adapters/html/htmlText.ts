import { NOTHING } from '../../core/report/wording';
import { visibleText, xmlText } from '../xmlText';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202B\u202E\u2067]/u;

const withLineFeeds = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

/** A workbook's text as any page can show it, before it is escaped; every line ends with a line feed alone. */
export function shownText(text: string): string {
  return visibleText(withLineFeeds(text));
}

/** The same as HTML, for an element or an attribute between double quotes: never markup. */
export function htmlText(text: string): string {
  return xmlText(withLineFeeds(text));
}

/** The same for an element that shows lines below each other. */
export function htmlLines(text: string): string {
  return htmlText(text).replaceAll('\n', '<br>');
}

/** Does a text hold words that are written from the right? Its element then says `dir="auto"`. */
export function readsFromTheRight(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** A text that nobody would see is the sign for nothing, so that no cell looks forgotten. */
export function orNothingSeen(text: string): string {
  return shownText(text).trim() === '' ? NOTHING : text;
}
