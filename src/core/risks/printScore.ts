const DECIMALS = 2;

/**
 * A step or a score as people write it: two decimals at most and none for whole numbers.
 * @example printScore(10.5) // "10.5"
 */
export function printScore(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toFixed(DECIMALS)));
}
