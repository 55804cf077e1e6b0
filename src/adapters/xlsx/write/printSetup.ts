import { encodeEntities } from '../package/xmlText';
import { FONT_NAME, MUTED } from '../../theme';

/** Paper number of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Longest header or footer, codes included (Excel specifications and limits). */
const MAX_FOOTER = 255;
const FOOTER_SIZE = 8;
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
  const face = `&"${FONT_NAME},Regular"&${String(FOOTER_SIZE)}&K${MUTED}`;
  const pages = `&R${face}Page &P of &N`;
  const room = MAX_FOOTER - pages.length - face.length - '&L'.length;
  let title = reportTitle.replace(/\s+/g, ' ').trim().replaceAll('&', '&&').slice(0, room);
  if (/(?:^|[^&])(?:&&)*&$/.test(title)) title = title.slice(0, -1);
  const left = title === '' ? '' : `&L${face}${title}`;
  return `<headerFooter><oddFooter>${encodeEntities(left + pages)}</oddFooter></headerFooter>`;
}

/** A page begins with each of these rows. */
export function rowBreaksXml(breakBefore: readonly number[]): string {
  const rows = breakBefore.map((row) => row - 1).filter((row) => row > 0);
  if (rows.length === 0) return '';
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="${String(LAST_COLUMN)}" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}
