/** Codes every program knows by number (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
};
/** First number free for a workbook's own codes. */
export const FIRST_OWN_FORMAT = 164;
