/** Screen pixels a point, at the 96 dots an inch Excel reckons widths in. */
const PIXELS_PER_POINT = 96 / 72;
/** Widths are stored in 256ths of a digit. */
const STEPS = 256;
/** Widest column, in digits (Excel specifications and limits). */
const WIDEST = 255;

/** Advance width of the digits as a share of the type size, from each font file's `hmtx` table. */
const DIGIT_SHARES: Readonly<Record<string, number>> = {
  calibri: 1038 / 2048,
  carlito: 1038 / 2048,
  cambria: 1135 / 2048,
  'times new roman': 0.5,
  verdana: 1302 / 2048,
  tahoma: 1118 / 2048,
  'segoe ui': 1104 / 2048,
};
/** Arial, Helvetica, Liberation Sans; a fair guess for what isn't listed. */
const ARIAL_DIGIT_SHARE = 1139 / 2048;

/** Widest digit of the workbook's default font in whole pixels: 7 for Calibri 11 and for Arial 10. */
export function digitPixels(fontName: string, fontSize: number): number {
  const share = DIGIT_SHARES[fontName.toLowerCase()] ?? ARIAL_DIGIT_SHARE;
  return Math.max(1, Math.round(fontSize * PIXELS_PER_POINT * share));
}

/**
 * The stored width of a column that is to be `points` wide: its pixels counted in digits of the default font,
 * cut to 256ths (ECMA-376 part 1, 18.3.1.13, where the padding is part of the width). 42 points with Calibri
 * 11 are 56 pixels of 7, so 8.
 */
export function columnWidth(points: number, digit: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.min(WIDEST, Math.trunc((pixels / digit) * STEPS) / STEPS);
}
