import type { ActionFinding, Findings } from '../findings';
import { ACTION_RULE } from './rules';
import { CELL_COLUMN, cellLink, column, speaking, withoutSilentColumns } from './tableColumns';
import type { Block, HighlightTable, ReportSheet, TableCell, TableColumn, TableRow } from './tables';
import { dated, NOTHING, orNothing, ragCell, shortDate, shortTheme } from './wording';

const STATUS_WIDTH = 62;
const AS_ABOVE = 'As above';
const WORDS_FOR_ONE_STATUS = 'Status';

const labelsOf = (action: ActionFinding): string[] =>
  action.statuses.length === 1 ? [WORDS_FOR_ONE_STATUS] : action.statuses.map(({ label }) => label);

function statusCell(action: ActionFinding, place: number): TableCell {
  const status = action.statuses[place];
  if (status === undefined) return { text: NOTHING, emphasis: 'muted' };
  const cell = ragCell(status.rag, 'No status');
  return status.rag === 'Blue' ? { ...cell, text: 'Complete' } : cell;
}

function lateCell(action: ActionFinding): TableCell {
  if (action.overdue) return { text: 'Overdue', status: 'worsening' };
  return { text: action.complete ? 'Complete' : NOTHING, emphasis: 'muted' };
}

/** Where the status columns stand: before the due date, or at the end where tables of several plans share a sheet. */
type StatusPlace = 'middle' | 'end';

function actionRow(
  action: ActionFinding,
  before: ActionFinding | undefined,
  labels: number,
  place: StatusPlace,
): TableRow {
  const newTheme = before === undefined || before.theme !== action.theme;
  const newObjective = newTheme || before.objective !== action.objective;
  const said = (again: boolean): { emphasis: 'strong' | 'muted' } => ({
    emphasis: again ? 'muted' : 'strong',
  });
  const statuses = Array.from({ length: labels }, (_, i) => statusCell(action, i));
  const again = !newObjective && action.narrative !== null && before.narrative === action.narrative;
  return {
    key: action.id,
    cells: [
      { text: newTheme ? orNothing(action.theme) : shortTheme(action.theme), ...said(!newTheme) },
      { text: orNothing(action.objective), ...said(!newObjective) },
      {
        text: [action.ref, action.action].filter((part) => part !== null).join(' '),
      },
      ...(place === 'middle' ? statuses : []),
      { text: action.due === null ? orNothing(action.dueText) : shortDate(action.due) },
      lateCell(action),
      { text: orNothing(action.owner) },
      {
        text: orNothing(
          [action.meetingDate === null ? null : shortDate(action.meetingDate), action.minute]
            .filter((p) => p !== null)
            .join(', '),
        ),
        emphasis: 'muted',
      },
      again ? { text: AS_ABOVE, emphasis: 'muted' } : { text: orNothing(action.narrative) },
      cellLink(action),
      ...(place === 'end' ? statuses : []),
    ],
    ...(newObjective ? { startsSection: true } : {}),
    ...(newTheme && action.theme !== null ? { startsTheme: action.theme } : {}),
    ...(action.theme === null ? {} : { theme: action.theme }),
  };
}

interface Plan {
  labels: string[];
  columns: TableColumn[];
  rows: TableRow[];
}

function planOf(actions: readonly ActionFinding[], labels: string[], place: StatusPlace): Plan {
  const statuses = labels.map((label, i) => column(`status${i}`, label, STATUS_WIDTH, 'centre'));
  const columns = [
    column('theme', 'Theme', 80),
    column('objective', 'Objective', 140),
    { ...column('action', 'Action', 190), identifies: true as const },
    ...(place === 'middle' ? statuses : []),
    column('due', 'Due', 70),
    column('late', 'Late', 62),
    column('owner', 'Owner', 76),
    column('minute', 'Minute', 66),
    column('narrative', 'Progress', 150),
    CELL_COLUMN,
    ...(place === 'end' ? statuses : []),
  ];
  const rows = actions.map((action, i) => actionRow(action, actions[i - 1], labels.length, place));
  return { labels, columns, rows };
}

function actionTable({ labels, columns, rows }: Plan, id: string, keep: readonly string[]): HighlightTable {
  const statuses = labels.map((_, i) => `status${i}`);
  return {
    id,
    title: labels.length === 0 ? 'Actions' : `Actions by ${labels.join(', ')}`,
    description:
      'A row an action, by theme and objective, with every status in reporting order, due date, owner and progress.',
    ...withoutSilentColumns(columns, rows, 'narrative', ['action', ...statuses, 'narrative', ...keep]),
    rule: ACTION_RULE,
  };
}

/**
 * Every action by theme and objective, with all its statuses. Plans whose status columns are headed otherwise have
 * a table of their own, all with the same first columns so that they fit one below the other; a single status column
 * is called "Status" whatever its heading. `null` without actions.
 */
export function actionsSheet(findings: Findings): ReportSheet | null {
  if (findings.actions.length === 0) return null;
  const groups = new Map<string, { labels: string[]; actions: ActionFinding[] }>();
  for (const action of findings.actions) {
    const labels = labelsOf(action);
    const key = labels.join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { labels, actions: [action] });
    else group.actions.push(action);
  }
  const place = groups.size === 1 ? 'middle' : 'end';
  const plans = [...groups.values()].map(({ labels, actions }) => planOf(actions, labels, place));
  const keep = plans.flatMap(({ columns, rows }) => speaking(columns, rows));
  const tables = plans.map((plan, i) => actionTable(plan, i === 0 ? 'Actions' : `Actions${i + 1}`, keep));
  return {
    key: 'actions',
    name: 'Highlights - Actions',
    title: 'Actions',
    subtitle: dated(
      findings.reportDate,
      `By theme and objective; statuses from the oldest to the latest. “${AS_ABOVE}”: one account for the whole objective.`,
    ),
    blocks: tables.flatMap((table): Block[] => [
      ...(tables.length === 1 ? [] : [{ kind: 'heading' as const, text: table.title }]),
      { kind: 'table', table },
    ]),
  };
}
