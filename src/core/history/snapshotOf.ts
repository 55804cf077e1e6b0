import type { ActionFinding, Findings, MeasureFinding, RiskFinding, RollUpFinding } from '../findings';
import { shortened } from '../grid/cleanText';
import { slug } from '../ids';
import { standingRag } from '../report/wording';
import type { HistoryRow } from './historyRow';
import { NOTHING_SAID } from './historyRow';

/** Longest text Excel looks up with MATCH or COUNTIF; what a record is called is cut to it, its own cell has it all. */
export const LONGEST_NAME = 255;

export const OVERALL_NAME = 'Overall status';

type Standing = Pick<Findings, 'reportDate' | 'overall' | 'themes' | 'measures' | 'risks' | 'actions'>;

/**
 * How everything stands in this report: the whole, each theme, measure, risk (closed ones too) and action, in that
 * order and else in workbook order. Empty without a report date.
 * @example snapshotOf(findings)[0] // { date: "2020-01-31", kind: "Overall", status: "Amber", … }
 */
export function snapshotOf({
  reportDate: date,
  overall,
  themes,
  measures,
  risks,
  actions,
}: Standing): HistoryRow[] {
  if (date === null) return [];
  const rows = [
    { kind: 'Overall' as const, key: 'overall', name: OVERALL_NAME, status: overall.status },
    ...themes.map(themeRow),
    ...measures.map(measureRow),
    ...risks.map(riskRow),
    ...actions.map(actionRow),
  ];
  return rows.map((row) => ({ ...NOTHING_SAID, ...row, date }));
}

/** What a risk is known by from one report to the next: its title, else its description. */
export const riskName = ({ title, description }: RiskFinding): string =>
  shortened(title ?? description, LONGEST_NAME);

export const actionName = ({ action }: ActionFinding): string => shortened(action, LONGEST_NAME);

export const recordedName = ({ name }: { name: string }): string => shortened(name, LONGEST_NAME);

function themeRow({ theme, status }: RollUpFinding) {
  return {
    kind: 'Theme' as const,
    key: slug('theme', theme),
    name: recordedName({ name: theme ?? '' }),
    status,
  };
}

function measureRow(measure: MeasureFinding) {
  const { id, ref, unit, latest } = measure;
  return {
    kind: 'Measure' as const,
    key: id,
    ref,
    name: recordedName(measure),
    period: latest?.period ?? null,
    figure: latest?.value ?? null,
    unit,
    status: standingRag(measure),
  };
}

function riskRow(risk: RiskFinding) {
  const { id, ref, band, probability, impact, score, reviewDate, closed } = risk;
  return {
    kind: 'Risk' as const,
    key: id,
    ref,
    name: riskName(risk),
    status: band,
    probability,
    impact,
    score,
    due: reviewDate,
    state: closed ? ('Closed' as const) : ('Open' as const),
  };
}

function actionRow(action: ActionFinding) {
  const { id, ref, latestRag, due, complete } = action;
  return {
    kind: 'Action' as const,
    key: id,
    ref,
    name: actionName(action),
    status: latestRag,
    due,
    state: complete ? ('Complete' as const) : ('Open' as const),
  };
}
