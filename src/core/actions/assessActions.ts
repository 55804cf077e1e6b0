import { cellDay, cellText } from '../assess/cellText';
import type { ActionFinding, CheckFinding } from '../findings';
import { cleanText } from '../grid/cleanText';
import type { Fills } from '../grid/grid';
import { slug, uniqueId } from '../ids';
import type { ActionRecord, ActionsRegister, Register } from '../recognise/registers';
import { standingOf } from './actionStatus';
import { deadlineDay } from './deadlines';
import { readStatus } from './statusWords';

/** What an action's row doesn't say by itself. */
interface ActionPlace {
  register: ActionsRegister;
  index: number;
  countsFrom: string | null;
  fills: Fills;
  reportDate: string | null;
  date1904: boolean;
}

/** Checks of one kind in one register beyond this many are summed up in one. */
const MOST_SINGLE_CHECKS = 5;

/**
 * All actions of the registers in workbook order, with their checks.
 *
 * An action is complete when its latest status is blue or a word such as "Closed"; it is overdue when it is open and
 * its due date lies before the report date. Deadline groups count from the publication date found near them.
 * Without a report date nothing is overdue.
 */
export function assessActions(
  registers: readonly Register[],
  fills: Fills,
  reportDate: string | null,
  date1904: boolean,
): { actions: ActionFinding[]; checks: CheckFinding[] } {
  const taken = new Set<string>();
  const actions: ActionFinding[] = [];
  const checks: CheckFinding[] = [];
  registers.forEach((register, index) => {
    if (register.kind !== 'actions') return;
    const countsFrom = cellDay(register.deadlinesCountFrom, date1904);
    const place: ActionPlace = { register, index, countsFrom, fills, reportDate, date1904 };
    const assessed = register.records.map((record) => assessAction(record, place, taken));
    for (const one of assessed) {
      actions.push(one.action);
      checks.push(...one.checks);
    }
    checks.push(...registerChecks(register, place, assessed));
  });
  return { actions, checks };
}

function assessAction(record: ActionRecord, place: ActionPlace, taken: Set<string>) {
  const { register, countsFrom, reportDate, date1904 } = place;
  const standing = standingOf(record.statuses, register.sheet, place.fills);
  const grouped =
    record.deadline !== null && countsFrom !== null ? deadlineDay(record.deadline, countsFrom) : null;
  const due = cellDay(record.due, date1904) ?? grouped;
  const complete = standing.latestRag === 'Blue';
  const action: ActionFinding = {
    id: uniqueId(slug(record.objective, record.action), taken),
    ref: record.ref,
    objective: record.objective,
    action: record.action,
    owner: record.owner,
    due,
    dueText: cellText(record.due, date1904) ?? record.deadline,
    register: place.index,
    sheet: register.sheet,
    row: record.row,
    cell: actionCell(register, record),
    theme: register.theme,
    narrative: record.narrative,
    meetingDate: cellDay(record.meetingDate, date1904),
    minute: record.minute,
    statuses: standing.statuses,
    latestRag: standing.latestRag,
    reason: standing.reason,
    complete,
    overdue: !complete && due !== null && reportDate !== null && due < reportDate,
  };
  return { action, checks: standing.checks };
}

function actionCell(register: ActionsRegister, record: ActionRecord): string {
  return `${register.columns['action'] ?? 'A'}${record.row}`;
}

function registerChecks(
  register: ActionsRegister,
  place: ActionPlace,
  assessed: readonly { action: ActionFinding }[],
): CheckFinding[] {
  return [
    ...unknownWords(register),
    ...deadlinesWithoutDay(register, place),
    ...withoutOwner(register, assessed),
  ];
}

/** One check for each word in a status column that is no known status, however often it stands there. */
function unknownWords(register: ActionsRegister): CheckFinding[] {
  const { sheet } = register;
  const seen = new Map<string, { cell: string; count: number }>();
  for (const { cell } of register.records.flatMap((record) => record.statuses)) {
    const typed = typeof cell.value === 'string' ? cleanText(cell.value) : '';
    if (typed === '' || readStatus(typed).known) continue;
    const found = seen.get(typed) ?? { cell: cell.cell, count: 0 };
    seen.set(typed, { cell: found.cell, count: found.count + 1 });
  }
  return [...seen].slice(0, MOST_SINGLE_CHECKS).map(([typed, { cell, count }]) => {
    const often = count === 1 ? '' : ` (${count} times)`;
    const message = `“${typed}” in ${cell} on ${sheet}${often} is no known status, so it counts as none; use red, amber, green, complete or words such as “On track”.`;
    return { code: 'status-unknown', severity: 'info', sheet, cell, message };
  });
}

function deadlinesWithoutDay(register: ActionsRegister, { countsFrom }: ActionPlace): CheckFinding[] {
  const first = register.records.find((record) => record.deadline !== null);
  if (first === undefined || countsFrom !== null) return [];
  const cell = actionCell(register, first);
  const message = `The actions on ${register.sheet} from ${cell} on are due “${first.deadline ?? ''}” but no publication date stands near them, so none of them can be overdue; type the date above the list.`;
  return [{ code: 'deadline-without-date', severity: 'warning', sheet: register.sheet, cell, message }];
}

/** A plan that has owners should have one for every open action. */
function withoutOwner(
  register: ActionsRegister,
  assessed: readonly { action: ActionFinding }[],
): CheckFinding[] {
  if (register.columns['owner'] === undefined) return [];
  const missing = assessed.filter(({ action }) => action.owner === null && !action.complete);
  const first = missing[0]?.action;
  if (first === undefined || missing.length === assessed.length) return [];
  const cell = `${register.columns['owner']}${first.row}`;
  const many = missing.length === 1 ? 'An open action has' : `${missing.length} open actions have`;
  const message = `${many} no owner on ${register.sheet} (first in ${cell}); name one.`;
  return [{ code: 'missing-owner', severity: 'warning', sheet: register.sheet, cell, message }];
}
