import { FONT_NAME, MUTED } from './theme';

/** How a report sheet is printed, whoever writes it: A4 on its side, as wide as one page and as long as it takes. */

/** In inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
/** Tallest row, in points (Excel specifications and limits). */
export const TALLEST = 409;
/** Longest header or footer, codes included (Excel specifications and limits). */
const MAX_FOOTER = 255;
/** Codes that say which side a part of the footer stands on. */
const SIDE_CODES = '&L&R';
const FOOTER_SIZE = 8;

/** The foot of every page, in Excel's codes: the report's title on the left, the page number on the right. */
export function footerOf(reportTitle: string): { left: string; right: string } {
  const face = `&"${FONT_NAME},Regular"&${String(FOOTER_SIZE)}&K${MUTED}`;
  const right = `${face}Page &P of &N`;
  const room = MAX_FOOTER - right.length - face.length - SIDE_CODES.length;
  let title = reportTitle.replace(/\s+/g, ' ').trim().replaceAll('&', '&&').slice(0, room);
  if (/(?:^|[^&])(?:&&)*&$/.test(title)) title = title.slice(0, -1);
  return { left: title === '' ? '' : face + title, right };
}

/** Rows that a page begins with; the first row of a sheet begins one anyway. */
export function pageStarts(breakBefore: readonly number[]): number[] {
  return breakBefore.filter((row) => row > 1);
}
