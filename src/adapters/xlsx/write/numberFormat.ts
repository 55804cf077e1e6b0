import type { NumberStyle } from '../../../core/report/tables';

/** Day first and the month in letters, so that nobody can read it the American way round. */
const DATE = 'd mmm yyyy';

/** Excel's format code for a number style: a percentage of one decimal is `0.0%`. */
export function formatCode(style: NumberStyle): string {
  if (style.kind === 'date') return DATE;
  const decimals = style.decimals > 0 ? `.${'0'.repeat(style.decimals)}` : '';
  if (style.kind === 'percent') return `0${decimals}%`;
  return style.kind === 'currency' ? `"£"#,##0${decimals}` : `#,##0${decimals}`;
}

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
