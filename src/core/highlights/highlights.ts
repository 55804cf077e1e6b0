import type { Findings, HighlightFinding } from '../findings';
import { changes } from './changes';
import { dataProblems } from './dataProblems';
import { asHighlights } from './draftedHighlights';
import { highRisks } from './highRisks';
import { offTarget } from './offTarget';
import { overdueActions } from './overdueActions';

/** Sentences of one kind beyond this many are left to the tables: a list of everything highlights nothing. */
const MOST_OF_A_KIND = 5;

/**
 * The report in sentences a performance officer would draft, each with its cell: measures that improved and worsened,
 * measures off target, risks of the highest band, overdue actions, and what makes figures unfit for a board; at most
 * five of a kind. Every sentence only says what the findings hold, and calls no change more than its variation does.
 */
export function highlightsOf(
  found: Pick<Findings, 'measures' | 'risks' | 'actions' | 'checks' | 'history' | 'reportDate'>,
): HighlightFinding[] {
  const { measures, risks, actions, history, reportDate } = found;
  return [
    changes(measures, 'improved'),
    changes(measures, 'worsened'),
    offTarget(measures),
    highRisks(risks, history, reportDate),
    overdueActions(actions, history, reportDate),
    dataProblems(found),
  ].flatMap((drafts) => asHighlights(drafts).slice(0, MOST_OF_A_KIND));
}

/** The findings with their highlights, once everything else is in them. */
export function withHighlights(findings: Findings): Findings {
  return { ...findings, highlights: highlightsOf(findings) };
}
