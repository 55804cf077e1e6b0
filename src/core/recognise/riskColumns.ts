import type { CellValue } from '../grid/grid';
import type { HeaderColumn } from './headers';
import type { MarkedRating } from './markedRatings';
import { markedRating } from './markedRatings';
import { ColumnRoles } from './roles';
import { valueAt } from './sheetView';
import type { Table } from './tables';
import type { Qualifier, Term } from './terms';
import { isNumberLike, isProse, isScaleLike, sampleOf, shareOf } from './values';

export interface ScoreColumns {
  probability: number | null;
  impact: number | null;
  score: number | null;
}

/** The part each column of a risk register plays; `null` where there is none. */
export interface RiskColumns {
  ref: number | null;
  type: number | null;
  title: number | null;
  description: number | null;
  consequence: number | null;
  category: number | null;
  owner: number | null;
  mitigation: number | null;
  status: number | null;
  dateRaised: number | null;
  reviewDate: number | null;
  residual: ScoreColumns;
  inherent: ScoreColumns;
  target: ScoreColumns;
  /** Ratings marked under one of several steps instead of typed. */
  marked: { probability: MarkedRating | null; impact: MarkedRating | null };
  columns: Record<string, string>;
}

const MOSTLY = 0.5;
const NO_SCORE: ScoreColumns = { probability: null, impact: null, score: null };
const TYPES = /^(risks?|issues?|actions?|assumptions?|dependenc(y|ies)|decisions?|threat|opportunity|r|i)$/i;

/** Deals out the columns of a risk register, by their headings and by what stands under them. */
export function riskColumns(table: Table): RiskColumns {
  const roles = new ColumnRoles(table);
  const type = roles.first(
    'type',
    ['type'],
    (column) => (shareOf(table, column.column, isType) ?? 0) >= MOSTLY,
  );
  const marked = {
    probability: takeMarked(roles, 'probability', table),
    impact: takeMarked(roles, 'impact', table),
  };
  const scores = scoreColumns(table, roles);
  const worded = (column: HeaderColumn) =>
    (shareOf(table, column.column, isNumberLike) ?? 0) < MOSTLY && !detailsMitigation(table, column);
  const named = (column: HeaderColumn) =>
    /description|statement|summary|detail/i.test(column.text) && worded(column);
  const description =
    roles.first('description', ['risk', 'description', 'issue'], named) ??
    roles.first('description', ['risk', 'issue', 'description'], worded);
  const title = roles.first('title', ['risk', 'issue', 'title'], worded);
  return {
    type,
    ...scores,
    marked,
    description,
    title,
    ref: roles.first('ref', ['ref']),
    consequence: roles.first('consequence', ['consequence', 'impact'], worded),
    mitigation: roles.first('mitigation', ['mitigation'], worded),
    owner: roles.first('owner', ['owner']),
    status: roles.first('status', ['status', 'rag']),
    reviewDate: roles.first('reviewDate', ['reviewDate', 'due']),
    dateRaised: roles.first('dateRaised', ['dateRaised']),
    category: roles.first('category', ['category', 'type']),
    columns: roles.columns(),
  };
}

function takeMarked(roles: ColumnRoles, term: 'probability' | 'impact', table: Table): MarkedRating | null {
  const rating = markedRating(table, term);
  for (const { column, step } of rating?.columns ?? []) {
    roles.take(
      `${term}.${step}`,
      table.header.columns.find((other) => other.column === column),
    );
  }
  return rating;
}

const isType = (value: CellValue): boolean => typeof value === 'string' && TYPES.test(value.trim());

/** A plain "Description" right of the response describes the response. */
function detailsMitigation(table: Table, column: HeaderColumn): boolean {
  const left = table.header.columns.find((other) => other.column === column.column - 1);
  return /^(description|details?)$/i.test(column.text) && left?.terms[0] === 'mitigation';
}

function scoreColumns(
  table: Table,
  roles: ColumnRoles,
): Pick<RiskColumns, 'residual' | 'inherent' | 'target'> {
  const sets = new Map<Qualifier | 'plain', ScoreColumns[]>();
  const score = (column: HeaderColumn) => isScore(table, column);
  const add = (part: keyof ScoreColumns, term: Term, fits: (column: HeaderColumn) => boolean) => {
    const counts = new Map<string, number>();
    for (const column of new Set(roles.free(term).filter(fits).sort(bestFirst(table, part)))) {
      const key = column.qualifier ?? 'plain';
      const nth = counts.get(key) ?? 0;
      if (key !== 'plain' && nth > 0) continue;
      counts.set(key, nth + 1);
      const list = sets.get(key) ?? [];
      const set = list[nth] ?? { ...NO_SCORE };
      set[part] = column.column;
      list[nth] = set;
      sets.set(key, list);
    }
  };
  const scale = (column: HeaderColumn) => isOnScale(table, column) && !isIntegrity(table, column);
  add('probability', 'probability', scale);
  add('impact', 'impact', (column) => scale(column) && !isProduct(table, column));
  const dealt = new Set([...sets.values()].flat().flatMap((set) => [set.probability, set.impact]));
  for (const set of [...sets.values()].flat()) {
    // an impact that nothing is multiplied with is a consequence in words
    if (set.probability === null && !roles.free('score').some(score)) set.impact = null;
  }
  add('score', 'score', (column) => !dealt.has(column.column) && score(column));
  return named(table, roles, sets);
}

/** Are consequences told in a few words of their own rather than graded? */
function isTold(table: Table, column: HeaderColumn): boolean {
  const words = (value: CellValue) => typeof value === 'string' && /^[a-z]+( [a-z]+){2}/i.test(value.trim());
  return (shareOf(table, column.column, words) ?? 0) >= MOSTLY;
}

/** In the order of the sheet, but consequences in words and a severity yield to an impact, and words to numbers for a score. */
function bestFirst(table: Table, part: keyof ScoreColumns) {
  const rank = (column: HeaderColumn): number => {
    if (part === 'impact' && isTold(table, column)) return 2;
    if (part === 'impact') return /sever/i.test(column.text) ? 1 : 0;
    if (part === 'score') return (shareOf(table, column.column, isNumberLike) ?? 1) >= MOSTLY ? 0 : 1;
    return 0;
  };
  return (a: HeaderColumn, b: HeaderColumn) => rank(a) - rank(b) || a.column - b.column;
}

function isOnScale(table: Table, column: HeaderColumn): boolean {
  return (shareOf(table, column.column, isScaleLike) ?? 1) >= MOSTLY;
}

function isScore(table: Table, column: HeaderColumn): boolean {
  const prose = shareOf(table, column.column, isProse) ?? 0;
  const numbers = shareOf(table, column.column, isNumberLike);
  // a column headed just "Risk" is the description unless numbers stand in it
  if (column.terms[0] === 'risk') return (numbers ?? 0) >= MOSTLY;
  return prose < MOSTLY;
}

/** Confidentiality, integrity and availability share their letters with impact and consequence. */
function isIntegrity(table: Table, column: HeaderColumn): boolean {
  const letters = table.header.columns.map((other) => other.text.toLowerCase());
  return /^[ci]$/i.test(column.text) && letters.includes('a');
}

/** Is an "impact" really the product of probability and another impact ("Severity" as the input)? */
function isProduct(table: Table, column: HeaderColumn): boolean {
  const others = table.header.columns.filter((other) => other.column !== column.column);
  const inputs = others.filter(
    (other) => other.terms.includes('impact') && other.qualifier === column.qualifier,
  );
  const chances = others.filter((other) => other.terms.includes('probability'));
  return inputs.some((input) =>
    chances.some((chance) => multiplies(table, chance.column, input.column, column.column)),
  );
}

const LEAST_PRODUCTS = 2;
function multiplies(table: Table, a: number, b: number, product: number): boolean {
  let fits = 0;
  let beyondOne = false;
  for (const row of table.rows.slice(0, sampleOf(table, product).length + 1)) {
    const [x, y, z] = [a, b, product].map((column) => valueAt(table.view, row, column));
    if (typeof x !== 'number' || typeof y !== 'number' || typeof z !== 'number') continue;
    if (x * y !== z) return false;
    fits++;
    beyondOne ||= x > 1;
  }
  return fits >= LEAST_PRODUCTS && beyondOne;
}

const UNNAMED_ORDER: Record<number, Qualifier[]> = {
  1: ['residual'],
  2: ['inherent', 'residual'],
  3: ['inherent', 'residual', 'target'],
};

/** Sets named by a qualifier; sets without one are told by their order, or by what the named ones leave. */
function named(table: Table, roles: ColumnRoles, sets: Map<Qualifier | 'plain', ScoreColumns[]>) {
  const found: Record<Qualifier, ScoreColumns> = {
    residual: sets.get('residual')?.[0] ?? NO_SCORE,
    inherent: sets.get('inherent')?.[0] ?? NO_SCORE,
    target: sets.get('target')?.[0] ?? NO_SCORE,
  };
  const plain = (sets.get('plain') ?? []).filter(
    (set, i) => i === 0 || (set.probability !== null && set.impact !== null) || set.score !== null,
  );
  const paired = plain.filter((set) => set.probability !== null || set.impact !== null);
  const order = UNNAMED_ORDER[Math.max(1, paired.length)] ?? UNNAMED_ORDER[3] ?? [];
  const places = sets.has('residual') ? (['inherent'] as const) : order;
  plain.slice(0, places.length).forEach((set, i) => {
    const place = places[i] ?? 'residual';
    if (found[place] === NO_SCORE) found[place] = set;
  });
  // with only one assessment, that is the one the risk stands at
  if (found.residual === NO_SCORE) [found.residual, found.inherent] = [found.inherent, NO_SCORE];
  for (const place of ['residual', 'inherent', 'target'] as const) takeSet(table, roles, place, found[place]);
  return found;
}

function takeSet(table: Table, roles: ColumnRoles, place: Qualifier, set: ScoreColumns): void {
  for (const part of ['probability', 'impact', 'score'] as const) {
    const column = table.header.columns.find((other) => other.column === set[part]);
    roles.take(place === 'residual' ? part : `${place}.${part}`, column);
  }
}
