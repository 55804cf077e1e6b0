import type { ActionFinding, HighlightFinding, MeasureFinding, RiskFinding } from '../findings';
import { shortened } from '../grid/cleanText';
import { daysBetween } from '../grid/dates';
import { changes } from './changes';
import { dayWords } from './periodWords';

/** Sentences of one kind beyond this many are left to the tables: a list of everything highlights nothing. */
const MOST_OF_A_KIND = 5;
const LONGEST_QUOTE = 140;

/**
 * The report in sentences a performance officer would draft, each with its cell: measures that improved and worsened,
 * measures off target, risks of the highest band, overdue actions; at most five of a kind. Every
 * sentence only says what the findings hold.
 */
export function highlightsOf(found: {
  measures: readonly MeasureFinding[];
  risks: readonly RiskFinding[];
  actions: readonly ActionFinding[];
  reportDate: string | null;
}): HighlightFinding[] {
  return [
    changes(found.measures, 'improving'),
    changes(found.measures, 'worsening'),
    offTarget(found.measures),
    highRisks(found.risks),
    overdue(found.actions, found.reportDate),
  ].flatMap((all) => all.slice(0, MOST_OF_A_KIND));
}

function offTarget(measures: readonly MeasureFinding[]): HighlightFinding[] {
  return measures
    .filter(({ rag }) => (rag.recorded ?? rag.status) === 'Red')
    .map(({ name, rag, sheet, cell }) => {
      const why = rag.status === 'Red' ? rag.reason.replace(/^Red: /, '') : 'rated red by its author.';
      return { kind: 'off-target', subject: name, text: `${name}: ${why}`, sheet, cell };
    });
}

function highRisks(risks: readonly RiskFinding[]): HighlightFinding[] {
  const open = risks.filter(({ closed, score }) => !closed && score !== null);
  const worst = open.some(({ bandStatus }) => bandStatus === 'extreme') ? 'extreme' : 'red';
  return open
    .filter(({ bandStatus }) => bandStatus === worst)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ ref, type, title, description, score, probability, impact, sheet, cell }) => {
      const name = `${type === 'issue' ? 'Issue' : 'Risk'}${ref === null ? '' : ` ${ref}`}`;
      const text = `${name} scores ${score ?? ''} (${probability ?? ''} × ${impact ?? ''}): ${shortened(title ?? description, LONGEST_QUOTE)}`;
      return { kind: 'high-risk', subject: name, text, sheet, cell };
    });
}

function overdue(actions: readonly ActionFinding[], reportDate: string | null): HighlightFinding[] {
  return actions
    .filter((action) => action.overdue)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .map(({ action, due, dueText, owner, sheet, cell }) => {
      const days = due === null || reportDate === null ? 0 : daysBetween(due, reportDate);
      const late = `${days} ${days === 1 ? 'day' : 'days'} overdue`;
      const whose = owner === null ? '' : `, ${owner}`;
      return {
        kind: 'overdue',
        subject: shortened(action, LONGEST_QUOTE),
        text: `${shortened(action, LONGEST_QUOTE)} (due ${due !== null && dueText === due ? dayWords(due) : (dueText ?? '')}, ${late}${whose})`,
        sheet,
        cell,
      };
    });
}
