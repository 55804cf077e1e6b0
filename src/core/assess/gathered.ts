import type { CheckFinding } from '../findings';

/** More checks of a kind in one register say the same thing over and over. */
export const MOST_OF_A_KIND = 5;

/**
 * Checks of one kind as they are, or beyond five of them (or `most`) one in their place, at the first one's cell, with the
 * message for so many.
 * @example gathered(sixChecks, (n) => `${n} review dates are past; …`) // one check
 */
export function gathered(
  checks: CheckFinding[],
  message: (many: number) => string,
  most: number = MOST_OF_A_KIND,
): CheckFinding[] {
  const [first] = checks;
  if (first === undefined || checks.length <= most) return checks;
  return [{ ...first, message: message(checks.length) }];
}
