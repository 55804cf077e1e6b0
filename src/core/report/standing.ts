import type { Findings } from '../findings';
import { column } from './tableColumns';
import type { HighlightTable, Status, TableCell, TableRow } from './tables';
import { NOTHING, standingRag } from './wording';

type Tally = { measures: number; risks: number; actions: number };

const LABELS: { status: Status; label: string }[] = [
  { status: 'extreme', label: 'Extreme' },
  { status: 'red', label: 'Red' },
  { status: 'amber', label: 'Amber' },
  { status: 'green', label: 'Green' },
  { status: 'blue', label: 'Complete' },
  { status: 'not-rated', label: 'Not rated' },
];
const LOWER: Record<string, Status> = { Red: 'red', Amber: 'amber', Green: 'green', Blue: 'blue' };

function count(n: number, strong: boolean): TableCell {
  if (n === 0) return { text: NOTHING, emphasis: 'muted' };
  return {
    text: String(n),
    value: n,
    number: { kind: 'number', decimals: 0 },
    ...(strong ? { emphasis: 'strong' } : {}),
  };
}

function row(label: TableCell, tally: Tally, strong: boolean): TableRow {
  const cells = [tally.measures, tally.risks, tally.actions].map((n) => count(n, strong));
  return { key: label.text, cells: [label, ...cells] };
}

/**
 * How many measures, open risks and actions stand at each status, with totals and what is overdue.
 *
 * A status nothing has is left out, but for red, amber and green. Blue counts as complete.
 */
export function standing(findings: Findings): HighlightTable {
  const tallies = new Map<Status, Tally>();
  const total: Tally = { measures: 0, risks: 0, actions: 0 };
  const add = (status: Status, what: keyof Tally): void => {
    const tally = tallies.get(status) ?? { measures: 0, risks: 0, actions: 0 };
    tally[what] += 1;
    total[what] += 1;
    tallies.set(status, tally);
  };
  for (const measure of findings.measures) add(LOWER[standingRag(measure) ?? ''] ?? 'not-rated', 'measures');
  for (const risk of findings.risks) if (!risk.closed) add(risk.bandStatus ?? 'not-rated', 'risks');
  for (const action of findings.actions) add(LOWER[action.latestRag ?? ''] ?? 'not-rated', 'actions');
  const overdue = findings.actions.filter((action) => action.overdue).length;
  const always: Status[] = ['red', 'amber', 'green'];
  const rows = LABELS.filter(({ status }) => always.includes(status) || tallies.has(status)).map(
    ({ status, label }) =>
      row({ text: label, status }, tallies.get(status) ?? { measures: 0, risks: 0, actions: 0 }, false),
  );
  return {
    id: 'Counts',
    title: 'Where things stand',
    description: 'Numbers of measures, open risks and actions by status.',
    columns: [
      column('status', 'Status', 80),
      column('measures', 'Measures', 64, 'right'),
      column('risks', 'Risks', 64, 'right'),
      column('actions', 'Actions', 64, 'right'),
    ],
    rows: [
      ...rows,
      { ...row({ text: 'Total', emphasis: 'strong' }, total, true), startsSection: true },
      row({ text: 'Overdue' }, { measures: 0, risks: 0, actions: overdue }, false),
    ],
    rule: 'Counts: measures by rating, open risks by band, actions by latest status; an action without a status counts as not rated.',
  };
}
