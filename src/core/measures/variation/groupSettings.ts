import type { CheckFinding } from '../../findings';
import { periodOfKey } from '../../grid/period';
import type { ChartStep } from './chartSteps';

/** The measure a setting belongs to, for its checks. */
interface Charted {
  steps: readonly ChartStep[];
  name: string;
  sheet: string;
  cell: string;
}

/**
 * Where a chart's groups begin: at the first step at or after each rebase period. The first step begins a group
 * anyway and isn't listed. A period that lies outside the series is a check.
 * @example ["2019-10"] of steps from 2019-08 on // places [2]
 */
export function rebasePlaces(
  rebase: readonly string[],
  charted: Charted,
): { places: number[]; checks: CheckFinding[] } {
  const { steps } = charted;
  const places = new Set<number>();
  const checks: CheckFinding[] = [];
  for (const key of steps.length === 0 ? [] : rebase) {
    const start = periodOfKey(key)?.start ?? null;
    const place = start === null ? -1 : steps.findIndex(({ period }) => period.start >= start);
    const before = start !== null && place === 0 && start < (steps[0]?.period.start ?? '');
    if (place < 0 || before) checks.push(rebaseCheck(key, charted));
    else if (place > 0) places.add(place);
  }
  return { places: [...places].sort((a, b) => a - b), checks };
}

function rebaseCheck(key: string, { steps, name, sheet, cell }: Charted): CheckFinding {
  const from = steps[0]?.label ?? '';
  const to = steps.at(-1)?.label ?? '';
  const message = `The settings begin a new group of “${name}” (${sheet}, ${cell}) at ${key}, but its figures run from ${from} to ${to}; correct the period or take it out.`;
  return { code: 'rebase-outside', severity: 'warning', sheet, cell, message };
}

/** The check that a baseline is longer than the series, so that all of it counts. */
export function baselineCheck(baseline: number | undefined, charted: Charted): CheckFinding[] {
  const { steps, name, sheet, cell } = charted;
  if (baseline === undefined || steps.length === 0 || baseline <= steps.length) return [];
  const message = `The settings fix the limits of “${name}” (${sheet}, ${cell}) after ${baseline} periods, but it has ${steps.length}, so all of them count; choose fewer, or wait until there are more.`;
  return [{ code: 'baseline-too-long', severity: 'warning', sheet, cell, message }];
}
