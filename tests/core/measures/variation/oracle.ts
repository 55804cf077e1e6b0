import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Improvement } from '../../../../src/core/measures/variation/variationIcon';

/** A series with what NHSRplotthedots found; tests/fixtures/oracle/README.md says what each field is. */
export interface XmrCase {
  id: string;
  kind: string;
  values: (number | null)[];
  improvement: Improvement;
  target: number | null;
  rebaseAt: number[];
  baseline: number | null;
  screen: boolean;
  groups: [number, number | null, number | null, number | null, number | null, number | null][];
  sides?: string;
  causes?: string;
  meanings?: string;
  icon?: string;
  assurance?: string | null;
}

export const XMR_CASES = (
  JSON.parse(readFileSync(join(__dirname, '../../../fixtures/oracle/xmr_cases.json'), 'utf8')) as {
    cases: XmrCase[];
  }
).cases;

const SMALLEST = 1e-12;
const RELATIVE = 1e-9;

/** Fails unless two numbers agree to nine digits; null stands for what can't be computed. */
export function expectClose(actual: number | undefined, expected: number | null, what: string): void {
  if (actual === undefined || Number.isNaN(actual) !== (expected === null)) {
    throw new Error(`${what}: ${actual} instead of ${expected}`);
  }
  if (expected === null) return;
  if (Math.abs(actual - expected) > RELATIVE * Math.max(Math.abs(expected), SMALLEST)) {
    throw new Error(`${what}: ${actual} instead of ${expected}`);
  }
}
