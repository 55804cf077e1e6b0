import type { BuiltCell } from '../support/workbookBuilder';
import type { FillColour } from '../support/workbookStyles';
import type { Chance } from './chance';
import { type Block, cell, type DrawnAction } from './facts';
import { ACTION_TEXTS, HEAD, OBJECTIVES, ROLES } from './vocabulary';

const STATUSES = ['Red', 'Amber', 'Green', 'Blue'] as const;
type Rag = (typeof STATUSES)[number];

/** The standard colours, Office accents and their usual lighter shades. */
const SHADES: Record<Rag, FillColour[]> = {
  Red: ['FF0000', 'C00000', 'FF5050'],
  Amber: ['FFC000', { theme: 7 }, { theme: 7, tint: 0.3999755851924192 }],
  Green: ['00B050', '92D050', { theme: 9 }, { theme: 9, tint: 0.3999755851924192 }],
  Blue: ['0070C0', '00B0F0', { theme: 8 }],
};
const WORDS: Record<string, Record<Rag, string>> = {
  colours: { Red: 'Red', Amber: 'Amber', Green: 'Green', Blue: 'Blue' },
  capitals: { Red: 'RED', Amber: 'AMBER', Green: 'GREEN', Blue: 'BLUE' },
  letters: { Red: 'R', Amber: 'A', Green: 'G', Blue: 'B' },
  phrases: { Red: 'Off track', Amber: 'At risk', Green: 'On track', Blue: 'Complete' },
};
const QUARTER_ORDERS = [
  ['Q4', 'Q1', 'Q2', 'Q3'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
];

interface Column {
  head: string;
  of: (k: number) => BuiltCell;
}

/** Actions with quarters in colour or in words, or one status column; objectives merged over their actions. */
export function actionBlock(chance: Chance): Block {
  const actions = chance.shuffle(ACTION_TEXTS).slice(0, chance.whole(3, 7));
  const style = chance.pick(['fills', 'fills', ...Object.keys(WORDS)]);
  const quarters =
    style === 'fills' || chance.happens(0.4) ? chance.pick(QUARTER_ORDERS) : [chance.pick(HEAD.status)];
  const drawnStatuses = actions.map(() =>
    quarters.map(() => (chance.happens(0.25) ? null : chance.pick(STATUSES))),
  );
  const groups = chance.happens(0.6) ? drawObjectives(chance, actions.length) : null;
  const statuses = quarters.map((head, q): Column => ({
    head,
    of: (k) => statusCell(chance, style, drawnStatuses[k]?.[q] ?? null),
  }));
  const columns = actionColumns(chance, actions, groups, statuses);
  const rows: Block['rows'] = [columns.map((column) => cell(column.head))];
  actions.forEach((_, k) => rows.push(columns.map((column) => column.of(k))));
  const merges = (groups ?? []).flatMap((group, k, all) => {
    if (all[k - 1] === group) return [];
    const size = all.filter((other) => other === group).length;
    return size > 1 ? [{ row: k + 1, column: 0, rows: size, columns: 1 }] : [];
  });
  const facts = (row: number): DrawnAction[] =>
    actions.map((action, k) => ({
      row: row + 1 + k,
      objective: groups?.[k] ?? null,
      action,
      latest: drawnStatuses[k]?.filter((status) => status !== null).at(-1) ?? null,
    }));
  const drawn = `actions; statuses as ${style}; ${columns.map((c) => c.head).join(' | ')}`;
  return { kind: 'actions', drawn, rows, merges, facts: (row) => ({ actions: facts(row) }) };
}

/** One objective an action, in runs. */
function drawObjectives(chance: Chance, count: number): string[] {
  const cut = chance.whole(1, count - 1);
  const [first = '', second = ''] = chance.shuffle(OBJECTIVES);
  return Array.from({ length: count }, (_, k) => (k < cut ? first : second));
}

function statusCell(chance: Chance, style: string, status: Rag | null): BuiltCell {
  if (style !== 'fills') return cell(status === null ? null : WORDS[style]?.[status]);
  if (status !== null) return { value: null, fill: chance.pick(SHADES[status]) };
  return chance.happens(0.3) ? { value: null, fill: 'D9D9D9' } : cell(null);
}

function actionColumns(
  chance: Chance,
  actions: string[],
  groups: string[] | null,
  statuses: Column[],
): Column[] {
  const objective: Column[] = groups
    ? [{ head: 'Objective', of: (k) => cell(groups[k - 1] === groups[k] ? null : groups[k]) }]
    : [];
  const role = chance.pick(ROLES);
  const owner: Column = { head: chance.pick(HEAD.owner), of: () => cell(role) };
  const due: Column = { head: chance.pick(HEAD.due), of: () => cell('March 2020') };
  const notes: Column = { head: chance.pick(HEAD.notes), of: () => cell('Discussed at the board.') };
  const extras = chance.shuffle([owner, due]).slice(0, chance.whole(1, 2));
  const text: Column = { head: chance.pick(HEAD.action), of: (k) => cell(actions[k]) };
  const between = chance.happens(0.5);
  return [
    ...objective,
    text,
    ...(between ? extras : []),
    ...statuses,
    ...(between ? [] : extras),
    ...(chance.happens(0.4) ? [notes] : []),
  ];
}
