import type { ChangeFinding, MeasureFinding } from '../findings';
import { figureText, standingRag } from '../report/wording';
import { called, isBetter, pastFigure, sentence } from './changeWords';
import type { HistoryRow } from './historyRow';
import type { Recorded } from './pairsOf';
import { recordedName } from './snapshotOf';

const UNRATED = 'not rated';

export function recordedMeasure(finding: MeasureFinding): Recorded<MeasureFinding> {
  const { id, ref, sheet, cell } = finding;
  return { finding, key: id, ref, name: recordedName(finding), sheet, cell };
}

/** A measure's rating turned, as it stands in the report (the author's, else the computed one), or it is new. */
export function measureChange(measure: MeasureFinding, before: HistoryRow | null): ChangeFinding[] {
  const now = standingRag(measure);
  const what = called(measure.ref, measure.name);
  const at = { kind: 'measure' as const, what, sheet: measure.sheet, cell: measure.cell };
  if (before === null) {
    const text = sentence('Measure', measure.ref, 'is new', measure.name);
    return [{ ...at, change: 'new', before: null, now, better: null, text }];
  }
  if (before.status === now) return [];
  const text = `${what} is ${now ?? UNRATED}, from ${before.status ?? UNRATED}${figures(measure, before)}.`;
  return [
    { ...at, change: 'status', before: before.status, now, better: isBetter(before.status, now), text },
  ];
}

/** @example ": 91% from 86.4%" */
function figures({ latest, unit, decimals }: MeasureFinding, before: HistoryRow): string {
  const then = pastFigure(before);
  if (latest === null || then === null || before.unit !== unit) return '';
  return `: ${figureText(latest.value, unit, decimals)} from ${then}`;
}

/** A measure that is no longer in the report. */
export function measureGone({ ref, name, status }: HistoryRow): ChangeFinding {
  const text = sentence('Measure', ref, 'is no longer in the report', name);
  const at = { sheet: '', cell: '' };
  return {
    kind: 'measure',
    change: 'gone',
    what: called(ref, name),
    before: status,
    now: null,
    better: null,
    text,
    ...at,
  };
}
