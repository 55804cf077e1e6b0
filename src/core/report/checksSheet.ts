import type { CheckFinding, CheckSeverity, Findings } from '../findings';
import type { WaitingHighlight } from '../highlights/typedHighlight';
import { HIGHLIGHT_HEADINGS } from './highlightCells';
import type { TypedCommentary } from './previousReport';
import { COMMENTARY_HEADINGS } from './rowKeys';
import { column } from './tableColumns';
import type { Block, HighlightTable, ReportSheet, Status, TableRow } from './tables';
import { counted, NOTHING, orNothing } from './wording';

/** More rows nobody works through; the last row says how many are left. */
export const MOST_CHECKS = 2000;

const SEVERITIES: Record<CheckSeverity, { rank: number; text: string; status: Status }> = {
  error: { rank: 0, text: 'Error', status: 'red' },
  warning: { rank: 1, text: 'Warning', status: 'amber' },
  info: { rank: 2, text: 'Note', status: 'not-rated' },
};

function checkRow(check: CheckFinding, before: CheckFinding | undefined): TableRow {
  const { text, status } = SEVERITIES[check.severity];
  const place = `${check.sheet} ${check.cell}`.trim();
  const where =
    place === '' ? { text: NOTHING } : { text: place, link: { sheet: check.sheet, cell: check.cell } };
  return {
    key: `${check.code}|${check.sheet}|${check.cell}`,
    cells: [{ text, status }, where, { text: check.message }],
    ...(before?.severity === check.severity ? {} : { startsSection: true }),
  };
}

/** Counts what the table leaves out, by the sheet it is on. */
function rest(left: readonly CheckFinding[]): TableRow[] {
  if (left.length === 0) return [];
  const sheets = new Map<string, number>();
  for (const { sheet } of left) sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
  const mostNamed = 5;
  const named = [...sheets].slice(0, mostNamed).map(([sheet, n]) => `${sheet} (${n})`);
  const further = sheets.size > mostNamed ? ` and ${counted(sheets.size - mostNamed, 'further sheet')}` : '';
  const message = `${counted(left.length, 'more check')} not shown, on ${named.join(', ')}${further}. They appear as those above are settled.`;
  return [
    {
      key: 'rest',
      cells: [{ text: 'More', emphasis: 'strong' }, { text: NOTHING }, { text: message }],
      startsSection: true,
    },
  ];
}

function checkTable(checks: readonly CheckFinding[]): HighlightTable {
  const sorted = [...checks].sort((a, b) => SEVERITIES[a.severity].rank - SEVERITIES[b.severity].rank);
  const shown = sorted.slice(0, MOST_CHECKS);
  return {
    id: 'Checks',
    title: 'Checks',
    description: 'What to look at in the workbook: errors first, each with its cell.',
    columns: [
      column('severity', 'Severity', 90),
      column('where', 'Where', 230),
      column('check', 'What to look at', 560),
    ],
    rows: [...shown.map((check, i) => checkRow(check, shown[i - 1])), ...rest(sorted.slice(MOST_CHECKS))],
    rule: 'Error: a figure contradicts another. Warning: a reader could be misled. Note: worth knowing. Nothing in the workbook was changed.',
  };
}

function keptTable(kept: readonly TypedCommentary[]): Block[] {
  if (kept.length === 0) return [];
  const table: HighlightTable = {
    id: 'CommentaryKept',
    title: 'Commentary kept',
    description: 'Commentary typed earlier for what is no exception at present.',
    columns: [
      column('kind', COMMENTARY_HEADINGS.kind, 90),
      { ...column('what', COMMENTARY_HEADINGS.what, 230), identifies: true },
      column('commentary', COMMENTARY_HEADINGS.commentary, 560),
    ],
    rows: kept.map(({ key, kind, what, text }) => ({
      key,
      cells: [{ text: orNothing(kind) }, { text: what }, { text, input: true }],
    })),
    rule: 'It returns to the front page when its record is red or overdue again. Delete what is not wanted.',
  };
  return [
    { kind: 'heading', text: table.title },
    { kind: 'table', table },
  ];
}

function waitingTable(waiting: readonly WaitingHighlight[]): Block[] {
  if (waiting.length === 0) return [];
  const table: HighlightTable = {
    id: 'HighlightsKept',
    title: 'Highlights kept',
    description: 'Words typed earlier for what is no highlight at present.',
    columns: [
      column('kind', HIGHLIGHT_HEADINGS.kind, 90),
      { ...column('text', HIGHLIGHT_HEADINGS.text, 790), identifies: true },
    ],
    rows: waiting.map(({ word, text, record }, i) => ({
      key: record?.key ?? `typed ${String(i)}`,
      cells: [{ text: orNothing(word) }, { text, input: true }],
    })),
    rule: 'They return to the front page when their first line is a highlight again. Delete what is not wanted.',
  };
  return [
    { kind: 'heading', text: table.title },
    { kind: 'table', table },
  ];
}

/** What needs a person's eye in the workbook, and commentary and highlights that wait for their record. */
export function checksSheet(
  findings: Findings,
  kept: readonly TypedCommentary[],
  waiting: readonly WaitingHighlight[] = [],
): ReportSheet {
  const none: Block = { kind: 'paragraph', text: 'Nothing to check was found.' };
  return {
    key: 'checks',
    name: 'Highlights - Checks',
    title: 'Checks',
    subtitle: `${counted(findings.checks.length, 'check')}. Each leads to its cell.`,
    blocks: [
      findings.checks.length === 0 ? none : { kind: 'table', table: checkTable(findings.checks) },
      ...keptTable(kept),
      ...waitingTable(waiting),
    ],
  };
}
