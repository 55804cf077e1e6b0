import type { Period } from '../grid/period';
import { comparePeriods } from '../grid/periodOrder';
import { daysAsMonths, quartersOfOneKind } from '../grid/periods';
import type { HeaderColumn } from './headers';
import { ColumnRoles } from './roles';
import type { Table } from './tables';
import type { Term } from './terms';
import { isFigureLike, isNumberLike, shareOf } from './values';

/** A column of figures for one period. */
export interface PeriodColumn {
  column: number;
  period: Period;
  label: string;
}

/** The part each column of a measure table plays; `null` where there is none. */
export interface MeasureColumns {
  ref: number | null;
  name: number;
  /** In time order. */
  points: PeriodColumn[];
  periodTargets: PeriodColumn[];
  current: number | null;
  priorYear: { column: number; label: string } | null;
  min: number | null;
  upper: number | null;
  /** Are min and upper headed as a least and a most? */
  limits: boolean;
  single: number | null;
  benchmarks: { column: number; name: string }[];
  polarity: number | null;
  unit: number | null;
  basis: number | null;
  rag: number | null;
  commentary: number | null;
  owner: number | null;
  section: number | null;
  columns: Record<string, string>;
}

const NOT_NAMES: readonly Term[] = [
  'ref',
  'owner',
  'unit',
  'comments',
  'polarity',
  'basis',
  'rag',
  'status',
  'category',
];
/** Least share of a column's filled cells that read as figures. */
const MOSTLY = 0.5;

/** Deals out the columns of a table with measures in rows; `null` when it can't be one. */
export function measureColumns(given: Table): MeasureColumns | null {
  const table = withoutYearOfTarget(given);
  const roles = new ColumnRoles(table);
  const dated = table.header.columns.filter((column) => column.period !== null);
  const name = nameColumn(table, roles, dated);
  if (name === null) return null;
  const { points, periodTargets, priorYear } = dealPeriods(roles, dated);
  const target = targetColumns(table, roles);
  return {
    name,
    points,
    periodTargets,
    ...target,
    benchmarks: benchmarkColumns(table, roles),
    current: roles.first('current', ['current', 'actual', 'value'], (column) => figures(table, column)),
    priorYear: priorYear ?? priorYearColumn(roles),
    ref: roles.first('ref', ['ref']),
    polarity: roles.first('polarity', ['polarity']),
    unit: roles.first('unit', ['unit']),
    basis: roles.first('periodBasis', ['basis'], (column) => isWorded(table, column)),
    rag: roles.first('rag', ['rag', 'status']),
    commentary: roles.first('commentary', ['comments', 'narrative']),
    owner: roles.first('owner', ['owner']),
    section: roles.first('section', ['category', 'objective']),
    columns: roles.columns(),
  };
}

const figures = (table: Table, column: HeaderColumn): boolean =>
  (shareOf(table, column.column, isFigureLike) ?? 1) >= MOSTLY;

const isWorded = (table: Table, column: HeaderColumn): boolean =>
  (shareOf(table, column.column, isNumberLike) ?? 0) < MOSTLY;

function nameColumn(table: Table, roles: ColumnRoles, dated: HeaderColumn[]): number | null {
  const worded = (column: HeaderColumn) =>
    column.period === null && (shareOf(table, column.column, isNumberLike) ?? 0) < MOSTLY;
  const named = roles.first('name', ['measure', 'description', 'title', 'project', 'deliverable'], worded);
  const first = dated[0]?.column ?? 0;
  if (named !== null) return named;
  const left = table.header.columns.filter(
    (column) =>
      column.column < first && worded(column) && !column.terms.some((term) => NOT_NAMES.includes(term)),
  );
  const plain = left.find(
    (column) => (shareOf(table, column.column, (value) => typeof value === 'string') ?? 0) > 0,
  );
  return roles.take('name', plain ?? roles.free('objective', 'action').find(worded));
}

const PLANNED: readonly Term[] = ['target', 'targetMin', 'targetUpper', 'budget'];
const NOT_ACTUAL: readonly Term[] = ['forecast', 'variance', 'rag', 'status', 'trend', 'benchmark'];
const YEARS: readonly Period['kind'][] = ['year', 'financialYear'];

/** A lone target that ends up under the year of the months beside it is the target of them all. */
function withoutYearOfTarget(table: Table): Table {
  const dated = table.header.columns.filter((column) => column.period !== null);
  const yearly = dated.filter((column) => column.period !== null && YEARS.includes(column.period.kind));
  const [target, ...others] = yearly.filter(isPlanned);
  if (!target || others.length > 0 || yearly.length === dated.length) return table;
  const columns = table.header.columns.map((column) =>
    column === target ? { ...column, period: null } : column,
  );
  return { ...table, header: { ...table.header, columns } };
}

function dealPeriods(roles: ColumnRoles, dated: HeaderColumn[]) {
  const kinds = dated.flatMap((column) => column.period?.kind ?? []);
  const years = kinds.filter((kind) => YEARS.includes(kind)).length;
  const mixed = years > 0 && years < kinds.length;
  const isPriorYear = (column: HeaderColumn) =>
    mixed && column.period !== null && YEARS.includes(column.period.kind) && !isPlanned(column);
  const prior = dated.filter(isPriorYear).sort(byPeriod).pop();
  const rest = dated.filter((column) => !isPriorYear(column));
  const points = inTimeOrder(rest.filter((column) => !isPlanned(column) && !isOther(column)));
  const periodTargets = inTimeOrder(rest.filter(isPlanned));
  for (const point of points) roles.take(`period.${point.period.key}`, columnOf(dated, point.column));
  for (const goal of periodTargets) roles.take(`target.${goal.period.key}`, columnOf(dated, goal.column));
  roles.take('priorYear', prior);
  return { points, periodTargets, priorYear: prior ? { column: prior.column, label: prior.label } : null };
}

const isPlanned = (column: HeaderColumn): boolean =>
  [column.terms, column.groupTerms].some((terms) => terms.some((term) => PLANNED.includes(term)));
const isOther = (column: HeaderColumn): boolean =>
  [column.terms, column.groupTerms].some(
    (terms) => terms[0] !== undefined && NOT_ACTUAL.includes(terms[0]) && !/trend/i.test(column.group),
  );
const byPeriod = (a: HeaderColumn, b: HeaderColumn): number =>
  a.period && b.period ? comparePeriods(a.period, b.period) : 0;
const columnOf = (columns: HeaderColumn[], wanted: number) => columns.find(({ column }) => column === wanted);

/** Period columns oldest first; first days of months headed as days stand for their months. */
function inTimeOrder(columns: HeaderColumn[]): PeriodColumn[] {
  const periods = quartersOfOneKind(daysAsMonths(columns.flatMap((column) => column.period ?? [])));
  return columns
    .flatMap((column, i) => {
      const period = periods[i];
      return period ? [{ column: column.column, period, label: column.label }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** "Max" beside "Min" is not to be passed; "Upper" and "Stretch" are better still. */
const LEAST = /\b(min(imum)?|lower limit)\b/i;
const MOST = /\b(max(imum)?|upper limit)\b/i;

function targetColumns(table: Table, roles: ColumnRoles) {
  const worded = (column: HeaderColumn) => column.period === null && figures(table, column);
  const min = roles.first('target.min', ['targetMin'], worded);
  const upper = roles.first('target.upper', ['targetUpper'], worded);
  const headed = (column: number | null, words: RegExp) =>
    table.header.columns.some((other) => other.column === column && words.test(other.text));
  return {
    min,
    upper,
    limits: headed(min, LEAST) && headed(upper, MOST),
    single: roles.first('target', ['target'], worded),
  };
}

function benchmarkColumns(table: Table, roles: ColumnRoles): { column: number; name: string }[] {
  const grouped = table.header.columns.filter(
    (column) => column.groupTerms.includes('benchmark') && column.period === null,
  );
  const all = new Set([...grouped, ...roles.free('benchmark')]);
  return [...all]
    .filter((column) => figures(table, column))
    .sort((a, b) => a.column - b.column)
    .map((column) => {
      roles.take(`benchmark.${column.text}`, column);
      return { column: column.column, name: column.text };
    });
}

const yearIn = ({ text }: HeaderColumn): number => Number(/\b20\d\d\b/.exec(text)?.[0] ?? 0);

function priorYearColumn(roles: ColumnRoles): { column: number; label: string } | null {
  // of the outturns of several years the latest one; those that name no year in the order of the sheet
  const [found] = roles.free('priorYear').sort((a, b) => yearIn(b) - yearIn(a));
  const column = roles.take('priorYear', found);
  return column === null || !found ? null : { column, label: found.text };
}
