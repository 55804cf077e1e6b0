import type { ChangeFinding, RollUpFinding } from '../findings';
import { slug } from '../ids';
import { isBetter } from './changeWords';
import type { HistoryRow } from './historyRow';
import type { Recorded } from './pairsOf';
import { OVERALL_NAME, recordedName } from './snapshotOf';

const NOT_RATED = 'Not rated';

/** The whole report's status turned; empty when it is as it was, or wasn't recorded. */
export function overallChange(overall: RollUpFinding, before: HistoryRow | undefined): ChangeFinding[] {
  return before === undefined ? [] : turned('overall', OVERALL_NAME, before.status, overall.status);
}

export function recordedTheme(finding: RollUpFinding): Recorded<RollUpFinding> {
  const name = recordedName({ name: finding.theme ?? '' });
  return { finding, key: slug('theme', finding.theme), ref: null, name, sheet: '', cell: '' };
}

/** A theme's status turned. */
export function themeChange({ status, theme }: RollUpFinding, before: HistoryRow | null): ChangeFinding[] {
  return before === null ? [] : turned('theme', theme ?? '', before.status, status);
}

function turned(
  kind: 'overall' | 'theme',
  what: string,
  before: string | null,
  now: string | null,
): ChangeFinding[] {
  if (before === now) return [];
  const text = `${what} is ${now ?? NOT_RATED.toLowerCase()}, from ${before ?? NOT_RATED.toLowerCase()}.`;
  const better = isBetter(before, now);
  return [{ kind, change: 'status', what, before, now, better, text, sheet: '', cell: '' }];
}
