import type { ActionStatus, Findings } from '../findings';
import { column } from './tableColumns';
import type { HighlightTable, Status, TableCell, TableRow } from './tables';
import { NOTHING, RAG_STATUS, standingRag } from './wording';

type Tally = { measures: number; risks: number; actions: number };

const NONE: Tally = { measures: 0, risks: 0, actions: 0 };
const KINDS = ['measures', 'risks', 'actions'] as const;
const HEADINGS: Record<keyof Tally, string> = { measures: 'Measures', risks: 'Risks', actions: 'Actions' };
const COUNTED: Record<keyof Tally, string> = {
  measures: 'measures',
  risks: 'open risks',
  actions: 'actions',
};
const RULES: Record<keyof Tally, string> = {
  measures: 'measures by rating',
  risks: 'open risks by band',
  actions: 'actions by latest status, none counting as not rated',
};
const COUNT_WIDTH = 71;

const LABELS: { status: Status; label: string }[] = [
  { status: 'extreme', label: 'Extreme' },
  { status: 'red', label: 'Red' },
  { status: 'amber', label: 'Amber' },
  { status: 'green', label: 'Green' },
  { status: 'blue', label: 'Complete' },
  { status: 'not-rated', label: 'Not rated' },
];

const statusOf = (rag: ActionStatus | null): Status => (rag === null ? 'not-rated' : RAG_STATUS[rag]);

function count(n: number, strong: boolean): TableCell {
  if (n === 0) return { text: NOTHING, emphasis: 'muted' };
  return {
    text: String(n),
    value: n,
    number: { kind: 'number', decimals: 0 },
    ...(strong ? { emphasis: 'strong' } : {}),
  };
}

function row(label: TableCell, tally: Tally, kinds: readonly (keyof Tally)[], strong = false): TableRow {
  return { key: label.text, cells: [label, ...kinds.map((kind) => count(tally[kind], strong))] };
}

/**
 * How many measures, open risks and actions stand at each status, with totals and what is overdue.
 *
 * A status nothing has is left out, but for red, amber and green; a kind nothing is of has no column. Blue counts as
 * complete. `null` when there is nothing to count.
 */
export function standing(findings: Findings): HighlightTable | null {
  const tallies = new Map<Status, Tally>();
  const total: Tally = { ...NONE };
  const add = (status: Status, what: keyof Tally): void => {
    const tally = tallies.get(status) ?? { ...NONE };
    tally[what] += 1;
    total[what] += 1;
    tallies.set(status, tally);
  };
  for (const measure of findings.measures) add(statusOf(standingRag(measure)), 'measures');
  for (const risk of findings.risks) if (!risk.closed) add(risk.bandStatus ?? 'not-rated', 'risks');
  for (const action of findings.actions) add(statusOf(action.latestRag), 'actions');
  const kinds = KINDS.filter((kind) => total[kind] > 0);
  if (kinds.length === 0) return null;
  const overdue = findings.actions.filter((action) => action.overdue).length;
  const always: Status[] = ['red', 'amber', 'green'];
  const rows = LABELS.filter(({ status }) => always.includes(status) || tallies.has(status)).map(
    ({ status, label }) => row({ text: label, status }, tallies.get(status) ?? NONE, kinds),
  );
  return {
    id: 'Counts',
    title: 'Where things stand',
    description: `Numbers of ${kinds.map((kind) => COUNTED[kind]).join(', ')} by status.`,
    columns: [
      column('status', 'Status', 82),
      ...kinds.map((kind) => column(kind, HEADINGS[kind], COUNT_WIDTH, 'right')),
    ],
    rows: [
      ...rows,
      { ...row({ text: 'Total', emphasis: 'strong' }, total, kinds, true), startsSection: true },
      ...(total.actions === 0 ? [] : [row({ text: 'Overdue' }, { ...NONE, actions: overdue }, kinds)]),
    ],
    rule: `Counts: ${kinds.map((kind) => RULES[kind]).join(', ')}.`,
  };
}
