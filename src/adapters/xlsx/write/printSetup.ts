import { encodeEntities } from '../package/xmlText';
import { footerOf, MARGINS, pageStarts } from '../../pageSetup';

/** Paper number of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;
/** Last column a row break runs to. */
const LAST_COLUMN = 16_383;

/** A4 on its side, as wide as one page and as long as it takes. */
export function pageXml(): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => `${side}="${String(inches)}"`);
  return (
    `<pageMargins ${margins.join(' ')}/>` +
    `<pageSetup paperSize="${String(A4)}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`
  );
}

/** The report's title on the left of every page's foot, the page number on the right. */
export function headerFooterXml(reportTitle: string): string {
  const { left, right } = footerOf(reportTitle);
  const footer = (left === '' ? '' : `&L${left}`) + `&R${right}`;
  return `<headerFooter><oddFooter>${encodeEntities(footer)}</oddFooter></headerFooter>`;
}

/** A page begins with each of these rows. */
export function rowBreaksXml(breakBefore: readonly number[]): string {
  const rows = pageStarts(breakBefore).map((row) => row - 1);
  if (rows.length === 0) return '';
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="${String(LAST_COLUMN)}" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}
