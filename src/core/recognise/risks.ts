import { markedCell } from './markedRatings';
import { baseOf, headingsOf, whyOf } from './registerBase';
import type { RiskRecord, RisksRegister, ScoreCells } from './registers';
import type { RiskColumns, ScoreColumns } from './riskColumns';
import { riskColumns } from './riskColumns';
import { filledSource, proseAt, valueAt } from './sheetView';
import type { Table } from './tables';
import type { Term } from './terms';
import { isPlaceholder } from './values';

const LEGEND: readonly Term[] = ['definition', 'scale', 'decoy'];

/** A register of risks and issues, of any style; `null` when the table is none. */
export function readRisks(table: Table, scaleWords: RisksRegister['scaleWords']): RisksRegister | null {
  const columns = riskColumns(table);
  if (!enoughEvidence(table, columns)) return null;
  const records: RiskRecord[] = [];
  const templateRows: number[] = [];
  const type = isIssueLog(table) ? 'Issue' : null;
  for (const row of table.rows) {
    const use = useOf(table, columns, row);
    if (use === 'record') records.push(readRecord(table, columns, row, type));
    if (use === 'template') templateRows.push(row);
  }
  const scored =
    columns.residual.probability !== null ||
    columns.residual.impact !== null ||
    columns.residual.score !== null;
  if (records.length === 0 && !(scored && templateRows.length > 0)) return null;
  const rows = records.map((record) => record.row);
  const left = templateRows.length === 0 ? '' : `, ${templateRows.length} only numbered`;
  const why = whyOf(table, headingsOf(table, columns.columns), records.length, left);
  return {
    ...baseOf('risks', table, { columns: columns.columns, rows, templateRows, why }),
    records,
    scaleWords,
  };
}

function enoughEvidence(table: Table, columns: RiskColumns): boolean {
  if (columns.description === null && columns.title === null) return false;
  const has = (...terms: Term[]) =>
    table.header.columns.some((column) => column.terms.some((term) => terms.includes(term)));
  const { owner, mitigation, status, ref } = columns;
  const kept = [owner, mitigation, status].filter((column) => column !== null).length;
  if (has(...LEGEND) && kept === 0) return false;
  const { likely, hurts, scored, some } = ratingsOf(columns, has);
  const worded = has('risk') || /risk/i.test(`${table.title ?? ''} ${table.view.grid.name}`);
  if (likely && hurts && some) return kept + Number(ref !== null) > 0 || worded;
  if (scored && (likely || hurts)) return worded || kept > 0;
  if (some && worded) return kept > 0;
  return (has('risk') && mitigation !== null && kept > 1) || isIssueLogOf(table, columns, kept);
}

/** Which ratings the headings speak of, and whether any stands in a column. */
function ratingsOf(columns: RiskColumns, has: (...terms: Term[]) => boolean) {
  const { marked, description } = columns;
  const scores = [columns.residual, columns.inherent];
  const typed = scores.some((set) => set.probability !== null || set.impact !== null || set.score !== null);
  return {
    likely: has('probability') || marked.probability !== null,
    hurts: has('impact') || marked.impact !== null,
    scored: scores.some((set) => set.score !== null && set.score !== description),
    some: typed || marked.probability !== null,
  };
}

/** Issues without a word of likelihood: numbered, with a status and something else that is kept of them. */
function isIssueLogOf(table: Table, { ref, status }: RiskColumns, kept: number): boolean {
  const terms = table.header.columns.flatMap((column) => column.terms);
  return terms.includes('issue') && !terms.includes('action') && ref !== null && status !== null && kept > 1;
}

/** A record has words; a template row only a number or a score of 0, or words to be replaced. */
function useOf(table: Table, columns: RiskColumns, row: number): 'record' | 'template' | 'none' {
  const value = (column: number | null) => (column === null ? null : valueAt(table.view, row, column));
  const words = [columns.description, columns.title, columns.consequence]
    .map(value)
    .filter((word) => word !== null);
  if (words.some((word) => !isPlaceholder(String(word)))) {
    return supporting(columns).some((column) => value(column) !== null) ? 'record' : 'none';
  }
  const zero = [columns.residual, columns.inherent, columns.target].some((set) => value(set.score) === 0);
  return value(columns.ref) !== null || zero || words.length > 0 ? 'template' : 'none';
}

/** Beside its words a record has a reference, a score, an owner or a control; a note under the table has not. */
function supporting(columns: RiskColumns): (number | null)[] {
  const { ref, owner, mitigation, status, category, type, residual, inherent } = columns;
  const scores = [residual, inherent].flatMap(({ probability, impact, score }) => [
    probability,
    impact,
    score,
  ]);
  return [ref, owner, mitigation, status, category, type, ...scores];
}

function readRecord(table: Table, columns: RiskColumns, row: number, type: string | null): RiskRecord {
  const { view } = table;
  const prose = (column: number | null) => proseAt(view, row, column);
  const title = prose(columns.title);
  const description = prose(columns.description);
  return {
    row,
    ref: prose(columns.ref),
    type: prose(columns.type) ?? type,
    title: description === null ? null : title,
    description: description ?? title ?? prose(columns.consequence) ?? '',
    category: prose(columns.category),
    owner: prose(columns.owner),
    mitigation: prose(columns.mitigation),
    status: filledSource(view, row, columns.status),
    dateRaised: filledSource(view, row, columns.dateRaised),
    reviewDate: filledSource(view, row, columns.reviewDate),
    residual: withMarked(table, row, columns, scoreCells(table, row, columns.residual)),
    inherent: scoreCells(table, row, columns.inherent),
    target: scoreCells(table, row, columns.target),
  };
}

/** A log that speaks of issues and of no risk holds issues, though no column says so row by row. */
function isIssueLog(table: Table): boolean {
  const terms = table.header.columns.flatMap((column) => column.terms.slice(0, 1));
  return terms.includes('issue') && !terms.includes('risk') && !terms.includes('probability');
}

function withMarked(table: Table, row: number, { marked }: RiskColumns, typed: ScoreCells): ScoreCells {
  const { probability, impact } = marked;
  return {
    ...typed,
    probability: typed.probability ?? (probability && markedCell(table, row, probability)),
    impact: typed.impact ?? (impact && markedCell(table, row, impact)),
  };
}

function scoreCells(table: Table, row: number, set: ScoreColumns): ScoreCells {
  return {
    probability: filledSource(table.view, row, set.probability),
    impact: filledSource(table.view, row, set.impact),
    score: filledSource(table.view, row, set.score),
  };
}
