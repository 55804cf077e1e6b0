const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;
/** Digits a double holds exactly, and powers of ten it holds exactly. */
const EXACT_DIGITS = 15;
const EXACT_POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The number written in these bytes, or NaN when it isn't a short plain decimal (the caller then reads it the
 * slow way). Dividing an exact whole number by an exact power of ten rounds once, so the result is the same.
 */
export function shortDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  if (at === end || end - at > EXACT_DIGITS + 1) return NaN;
  let whole = 0;
  let decimals = -1;
  let digits = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && decimals < 0) decimals = 0;
    else if (byte >= ZERO && byte <= ZERO + 9) {
      whole = whole * 10 + (byte - ZERO);
      digits++;
      if (decimals >= 0) decimals++;
    } else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  const value = decimals > 0 ? whole / (EXACT_POWERS[decimals] as number) : whole;
  return negative && value !== 0 ? -value : value;
}
