import type { ChangeFinding, MeasureFinding } from '../findings';
import { figureText, standingRag } from '../report/wording';
import { called, changeOf, isBetter, pastFigure } from './changeWords';
import type { HistoryRow } from './historyRow';
import type { Recorded } from './pairsOf';
import { recordedName } from './snapshotOf';

const NOUN = 'Measure';
const UNRATED = 'not rated';

export function recordedMeasure(finding: MeasureFinding): Recorded<MeasureFinding> {
  const { id, ref, sheet, cell } = finding;
  return { finding, key: id, ref, name: recordedName(finding), sheet, cell };
}

/** A measure's rating turned, as it stands in the report (the author's, else the computed one), or it is new. */
export function measureChange(measure: MeasureFinding, before: HistoryRow | null): ChangeFinding[] {
  const { ref, name, sheet, cell } = measure;
  const now = standingRag(measure);
  if (before === null) {
    const added = { kind: 'measure', noun: NOUN, ref, name, at: { sheet, cell } } as const;
    return [changeOf(added, 'new', 'is new', { now })];
  }
  if (before.status === now) return [];
  const what = called(ref, name);
  const text = `${what} is ${now ?? UNRATED}, from ${before.status ?? UNRATED}${figures(measure, before)}.`;
  const better = isBetter(before.status, now);
  return [{ kind: 'measure', change: 'status', what, before: before.status, now, better, text, sheet, cell }];
}

/** @example ": 91% from 86.4%" */
function figures({ latest, unit, decimals }: MeasureFinding, before: HistoryRow): string {
  const then = pastFigure(before);
  if (latest === null || then === null || before.unit !== unit) return '';
  return `: ${figureText(latest.value, unit, decimals)} from ${then}`;
}

/** A measure that is no longer in the report. */
export function measureGone({ ref, name, status }: HistoryRow): ChangeFinding {
  const gone = { kind: 'measure', noun: NOUN, ref, name, at: null } as const;
  return changeOf(gone, 'gone', 'is no longer in the report', { before: status });
}
