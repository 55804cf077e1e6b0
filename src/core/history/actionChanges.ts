import type { ActionFinding, ChangeFinding } from '../findings';
import { daysBetween } from '../grid/dates';
import { counted, longDate } from '../report/wording';
import type { Changed } from './changeWords';
import { changeOf, isBetter } from './changeWords';
import type { HistoryRow } from './historyRow';
import type { Recorded } from './pairsOf';
import { actionName } from './snapshotOf';

const COMPLETE = 'Complete';
const NO_STATUS = 'without a status';

export function recordedAction(finding: ActionFinding): Recorded<ActionFinding> {
  const { id, ref, sheet, cell } = finding;
  return { finding, key: id, ref, name: actionName(finding), sheet, cell };
}

/**
 * What became of an action: new, completed, taken up again, its due date slipped or was brought forward, its status is
 * another one. A due date that was taken away slipped too, for better or worse.
 */
export function actionChanges(finding: ActionFinding, before: HistoryRow | null): ChangeFinding[] {
  const action = about(finding);
  const now = finding.complete ? COMPLETE : finding.latestRag;
  if (before === null) return [changeOf(action, 'new', 'is new', { now })];
  const wasComplete = before.state === COMPLETE;
  if (finding.complete) {
    const done = { before: before.status, now, better: true };
    return wasComplete ? [] : [changeOf(action, 'completed', 'is complete', done)];
  }
  if (wasComplete) {
    const again = { before: COMPLETE, now, better: false };
    return [changeOf(action, 'reopened', `is open again, ${now ?? NO_STATUS}`, again)];
  }
  return [...dueChange(finding, before.due), ...statusChange(finding, before.status)];
}

const about = ({ ref, action: name, sheet, cell }: ActionFinding): Changed => ({
  kind: 'action',
  noun: 'Action',
  ref,
  name,
  at: { sheet, cell },
});

function dueChange(finding: ActionFinding, before: string | null): ChangeFinding[] {
  const { due, dueText } = finding;
  if (before === null || before === due) return [];
  const action = about(finding);
  const then = longDate(before);
  if (due === null) {
    const now = dueText === null ? '' : `, only “${dueText}”`;
    const fact = `has no due date any more${now}; it was due ${then}`;
    return [changeOf(action, 'slipped', fact, { before: then, now: dueText })];
  }
  const days = counted(Math.abs(daysBetween(before, due)), 'day');
  const now = longDate(due);
  const moved = `by ${days}, from ${then} to ${now}`;
  return [
    due > before
      ? changeOf(action, 'slipped', `slipped ${moved}`, { before: then, now, better: false })
      : changeOf(action, 'brought-forward', `was brought forward ${moved}`, {
          before: then,
          now,
          better: true,
        }),
  ];
}

function statusChange(finding: ActionFinding, before: string | null): ChangeFinding[] {
  const now = finding.latestRag;
  if (now === before) return [];
  const fact = `is ${now ?? NO_STATUS}, from ${before ?? NO_STATUS}`;
  return [changeOf(about(finding), 'status', fact, { before, now, better: isBetter(before, now) })];
}

/** An action that is no longer in a plan; one that was complete before is no news. */
export function actionGone({ ref, name, status, state }: HistoryRow): ChangeFinding[] {
  if (state === COMPLETE) return [];
  const fact = 'is no longer in the plan and was not complete';
  return [
    changeOf({ kind: 'action', noun: 'Action', ref, name, at: null }, 'gone', fact, { before: status }),
  ];
}
