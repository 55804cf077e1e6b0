import type { ActionFinding, ChangeFinding } from '../findings';
import { daysBetween } from '../grid/dates';
import { counted, longDate } from '../report/wording';
import { called, dayOrNull, isBetter, sentence } from './changeWords';
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
export function actionChanges(action: ActionFinding, before: HistoryRow | null): ChangeFinding[] {
  if (before === null) return [change(action, 'new', null, standing(action), null, 'is new')];
  const wasComplete = before.state === COMPLETE;
  if (action.complete && wasComplete) return [];
  if (action.complete) return [change(action, 'completed', before.status, COMPLETE, true, 'is complete')];
  if (wasComplete) {
    const fact = `is open again, ${action.latestRag ?? NO_STATUS}`;
    return [change(action, 'reopened', COMPLETE, standing(action), false, fact)];
  }
  return [...dueChange(action, before.due), ...statusChange(action, before.status)];
}

const standing = ({ complete, latestRag }: ActionFinding): string | null => (complete ? COMPLETE : latestRag);

function dueChange(action: ActionFinding, before: string | null): ChangeFinding[] {
  const { due, dueText } = action;
  if (before === null || before === due) return [];
  const then = longDate(before);
  if (due === null) {
    const now = dueText === null ? '' : `, only “${dueText}”`;
    return [
      change(action, 'slipped', then, dueText, null, `has no due date any more${now}; it was due ${then}`),
    ];
  }
  const days = counted(Math.abs(daysBetween(before, due)), 'day');
  return due > before
    ? [
        change(
          action,
          'slipped',
          then,
          dayOrNull(due),
          false,
          `slipped by ${days}, from ${then} to ${longDate(due)}`,
        ),
      ]
    : [
        change(
          action,
          'brought-forward',
          then,
          dayOrNull(due),
          true,
          `was brought forward by ${days}, from ${then} to ${longDate(due)}`,
        ),
      ];
}

function statusChange(action: ActionFinding, before: string | null): ChangeFinding[] {
  const now = action.latestRag;
  if (now === before) return [];
  const fact = `is ${now ?? NO_STATUS}, from ${before ?? NO_STATUS}`;
  return [change(action, 'status', before, now, isBetter(before, now), fact)];
}

/** An action that is no longer in a plan; one that was complete before is no news. */
export function actionGone({ ref, name, status, state }: HistoryRow): ChangeFinding[] {
  if (state === COMPLETE) return [];
  const text = sentence('Action', ref, 'is no longer in the plan and was not complete', name);
  const at = { sheet: '', cell: '' };
  const gone = { before: status, now: null, better: null, text };
  return [{ kind: 'action', change: 'gone', what: called(ref, name), ...gone, ...at }];
}

function change(
  action: ActionFinding,
  what: ChangeFinding['change'],
  before: string | null,
  now: string | null,
  better: boolean | null,
  fact: string,
): ChangeFinding {
  return {
    kind: 'action',
    change: what,
    what: called(action.ref, action.action),
    before,
    now,
    better,
    text: sentence('Action', action.ref, fact, action.action),
    sheet: action.sheet,
    cell: action.cell,
  };
}
