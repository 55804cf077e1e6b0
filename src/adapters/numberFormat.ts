import type { NumberStyle } from '../core/report/tables';

/** Day first and the month in letters, so that nobody can read it the American way round. */
const DATE = 'd mmm yyyy';

/** Excel's format code for a number style: a percentage of one decimal is `0.0%`. */
export function formatCode(style: NumberStyle): string {
  if (style.kind === 'date') return DATE;
  const decimals = style.decimals > 0 ? `.${'0'.repeat(style.decimals)}` : '';
  if (style.kind === 'percent') return `0${decimals}%`;
  return style.kind === 'currency' ? `"£"#,##0${decimals}` : `#,##0${decimals}`;
}
