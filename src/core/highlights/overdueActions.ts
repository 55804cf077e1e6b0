import type { ActionFinding, HistoryFinding } from '../findings';
import { cleanText, shortened } from '../grid/cleanText';
import { daysBetween } from '../grid/dates';
import { readDayText } from '../grid/dayText';
import type { DraftedHighlight } from './draftedHighlights';
import { dayWords } from './periodWords';

const LONGEST_OWNER = 60;

/** Overdue actions, the oldest first: when they were due, how late they are, whose they are, and where they slipped from. */
export function overdueActions(
  actions: readonly ActionFinding[],
  history: HistoryFinding,
  reportDate: string | null,
): DraftedHighlight[] {
  return actions
    .filter(({ overdue }) => overdue)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .map((action) => ({
      kind: 'overdue',
      subject: action.ref === null ? action.action : `${action.ref} ${action.action}`,
      words: `${[dueWords(action), ...lateWords(action, reportDate), ...ownerWords(action)].join(', ')}${slipped(action, history)}.`,
      sheet: action.sheet,
      cell: action.cell,
    }));
}

/** The day; a month as typed. */
function dueWords({ due, dueText }: ActionFinding): string {
  const isDay = dueText === null || readDayText(cleanText(dueText).toLowerCase()) !== null;
  return `due ${due !== null && isDay ? dayWords(due) : (dueText ?? '')}`;
}

function lateWords({ due }: ActionFinding, reportDate: string | null): string[] {
  if (due === null || reportDate === null) return [];
  const late = daysBetween(due, reportDate);
  return [`${late} ${late === 1 ? 'day' : 'days'} overdue`];
}

function ownerWords({ owner }: ActionFinding): string[] {
  return owner === null || owner.trim() === '' ? [] : [shortened(owner, LONGEST_OWNER)];
}

/** @example "; slipped from 31 October 2019" */
function slipped({ sheet, cell }: ActionFinding, { changes }: HistoryFinding): string {
  const slip = changes.find(
    (change) =>
      change.kind === 'action' &&
      change.change === 'slipped' &&
      change.sheet === sheet &&
      change.cell === cell,
  );
  return slip?.before == null ? '' : `; slipped from ${slip.before}`;
}
