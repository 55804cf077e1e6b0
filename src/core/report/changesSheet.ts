import type { ChangeFinding, Findings, HistoryFinding } from '../findings';
import { changesInWords } from '../history/changesInWords';
import { worseFirst } from '../history/worseFirst';
import { CELL_COLUMN, cellLink, column } from './tableColumns';
import type { Block, HighlightTable, ReportSheet, Status, TableCell, TableRow } from './tables';
import { counted, dated, longDate, orNothing, RAG_STATUS } from './wording';

/** More rows nobody works through; the last row says how many are left. */
export const MOST_CHANGES = 2000;

const KINDS: Record<ChangeFinding['kind'], { order: number; word: string }> = {
  overall: { order: 0, word: 'Overall' },
  theme: { order: 1, word: 'Theme' },
  measure: { order: 2, word: 'Measure' },
  risk: { order: 3, word: 'Risk' },
  action: { order: 4, word: 'Action' },
};

const WORDS: Record<ChangeFinding['change'], string> = {
  status: 'Status',
  score: 'Score',
  new: 'New',
  closed: 'Closed',
  reopened: 'Reopened',
  completed: 'Completed',
  slipped: 'Slipped',
  'brought-forward': 'Brought forward',
  gone: 'No longer there',
};

const STATUSES: Readonly<Record<string, Status>> = { ...RAG_STATUS, Complete: 'blue' };

const WIDTHS = { kind: 62, change: 134, text: 560, standing: 100 };

function inOrder(changes: readonly ChangeFinding[]): ChangeFinding[] {
  return [...changes].sort((a, b) => KINDS[a.kind].order - KINDS[b.kind].order || worseFirst(a, b));
}

/** What became of it and whether that is better, in words. */
function changeCell({ change, better }: ChangeFinding): TableCell {
  const word = WORDS[change];
  if (better === null) return { text: word };
  return better
    ? { text: `Better: ${word.toLowerCase()}`, status: 'improving' }
    : { text: `Worse: ${word.toLowerCase()}`, status: 'worsening' };
}

function standingCell(text: string | null): TableCell {
  const status = text === null || !Object.hasOwn(STATUSES, text) ? undefined : STATUSES[text];
  return { text: orNothing(text), ...(status === undefined ? {} : { status }) };
}

function changeRow(change: ChangeFinding, before: ChangeFinding | undefined, place: number): TableRow {
  const { kind, text, sheet, cell } = change;
  return {
    key: `${kind}|${change.change}|${String(place)}`,
    cells: [
      { text: KINDS[kind].word },
      changeCell(change),
      { text },
      standingCell(change.before),
      standingCell(change.now),
      cell === '' ? { text: orNothing(null) } : cellLink({ sheet, cell }),
    ],
    ...(before === undefined || before.kind === kind ? {} : { startsSection: true }),
  };
}

function rest(left: number): TableRow[] {
  if (left <= 0) return [];
  const silent: TableCell = { text: orNothing(null) };
  const message = `${counted(left, 'more change')} not shown.`;
  return [
    {
      key: 'rest',
      cells: [{ text: 'More' }, silent, { text: message }, silent, silent, silent],
      startsSection: true,
    },
  ];
}

function changeTable(title: string, { changes }: HistoryFinding): HighlightTable {
  const sorted = inOrder(changes);
  const shown = sorted.slice(0, MOST_CHANGES);
  return {
    id: 'Changes',
    title,
    description: 'A row a change, by kind, what is worse first, with how it stood then and stands now.',
    columns: [
      column('kind', 'Kind', WIDTHS.kind),
      column('change', 'Change', WIDTHS.change),
      { ...column('text', 'What changed', WIDTHS.text), identifies: true },
      column('before', 'Then', WIDTHS.standing, 'centre'),
      column('now', 'Now', WIDTHS.standing, 'centre'),
      CELL_COLUMN,
    ],
    rows: [
      ...shown.map((change, i) => changeRow(change, shown[i - 1], i)),
      ...rest(sorted.length - shown.length),
    ],
    rule: CHANGE_RULE,
  };
}

/** How changes are counted, below their table. */
export const CHANGE_RULE =
  'Measures, risks and actions are known again by reference and name; small rewording is allowed for, and what is taken for something else is a check. A lower risk score is better. Slipped: due later than recorded.';

/**
 * What changed since the report compared with: status, ratings, scores, due dates, and what is new, closed or gone.
 * `null` without an earlier report.
 */
export function changesSheet({ history, reportDate }: Findings): ReportSheet | null {
  const { comparedWith } = history;
  if (comparedWith === null) return null;
  const title = `Changes since ${longDate(comparedWith)}`;
  const none: Block = { kind: 'paragraph', text: 'Nothing changed.' };
  return {
    key: 'changes',
    name: 'Highlights - Changes',
    title,
    subtitle: dated(reportDate, changesInWords(history) ?? ''),
    blocks: [history.changes.length === 0 ? none : { kind: 'table', table: changeTable(title, history) }],
  };
}
