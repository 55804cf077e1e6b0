import { comparePeriods } from '../grid/periodOrder';
import type { HeaderColumn } from './headers';
import { periodLabel } from './periodLabel';
import { baseOf, headingsOf, whyOf } from './registerBase';
import type { MeasureRecord, MeasuresRegister } from './registers';
import { ColumnRoles } from './roles';
import { filledSource, periodAt, proseAt, sourceAt, textAt, valueAt } from './sheetView';
import type { Table } from './tables';
import { isFigureLike, isNumberLike, shareOf } from './values';

const MOSTLY = 0.5;
/** Rows looked at to see whether a column holds periods. */
const SAMPLE_ROWS = 60;

interface LongColumns {
  name: number;
  period: number;
  value: number;
  target: number | null;
  area: number | null;
  unit: number | null;
  owner: number | null;
  rag: number | null;
  commentary: number | null;
  columns: Record<string, string>;
}

/** One row a figure: indicator, period and value, perhaps of several areas; `null` when the table is none. */
export function readMeasuresLong(table: Table): MeasuresRegister | null {
  const columns = longColumns(table);
  if (!columns) return null;
  const groups = new Map<string, MeasureRecord>();
  const rows: number[] = [];
  for (const row of table.rows) {
    const period = periodAt(table.view, row, columns.period);
    const name = nameAt(table, columns, row);
    if (!period || name === '') continue;
    rows.push(row);
    const record = groups.get(name) ?? newRecord(table, columns, row, name);
    groups.set(name, record);
    const label =
      typeof valueAt(table.view, row, columns.period) === 'string'
        ? textAt(table.view, row, columns.period)
        : periodLabel(period);
    record.points.push({ period, label, cell: sourceAt(table.view, row, columns.value) });
    const goal = filledSource(table.view, row, columns.target);
    if (goal) record.periodTargets.push({ period, label, cell: goal });
  }
  const records = [...groups.values()];
  if (records.length === 0 || records.every((record) => record.points.length < 2)) return null;
  for (const record of records) {
    record.points.sort((a, b) => comparePeriods(a.period, b.period));
    record.periodTargets.sort((a, b) => comparePeriods(a.period, b.period));
  }
  const why = whyOf(table, headingsOf(table, columns.columns), rows.length, ', one a figure');
  return { ...baseOf('measures', table, { columns: columns.columns, rows, why }), layout: 'long', records };
}

function longColumns(table: Table): LongColumns | null {
  if (table.header.columns.some((column) => column.period !== null)) return null;
  const roles = new ColumnRoles(table);
  const dated = (column: HeaderColumn) => holdsPeriods(table, column.column);
  const figures = (column: HeaderColumn) =>
    (shareOf(table, column.column, isFigureLike) ?? 0) >= MOSTLY &&
    (shareOf(table, column.column, isNumberLike) ?? 0) > 0;
  const worded = (column: HeaderColumn) => (shareOf(table, column.column, isNumberLike) ?? 1) < MOSTLY;
  const period = roles.first('period', ['period', 'dateRaised'], dated);
  const value = roles.first('value', ['value', 'actual', 'current'], figures);
  const name =
    roles.first('name', ['measure'], (column) => worded(column) && !/^measure$/i.test(column.text)) ??
    roles.first('name', ['measure'], worded);
  if (period === null || value === null || name === null) return null;
  return {
    period,
    value,
    name,
    target: roles.first('target', ['target'], figures),
    area: roles.first('area', ['area'], worded),
    unit: roles.first('unit', ['unit']),
    owner: roles.first('owner', ['owner']),
    rag: roles.first('rag', ['rag', 'status']),
    commentary: roles.first('commentary', ['comments', 'narrative']),
    columns: roles.columns(),
  };
}

function holdsPeriods(table: Table, column: number): boolean {
  const filled = table.rows.slice(0, SAMPLE_ROWS).filter((row) => valueAt(table.view, row, column) !== null);
  const dated = filled.filter((row) => periodAt(table.view, row, column) !== null);
  return filled.length > 0 && dated.length > filled.length * MOSTLY;
}

/** The indicator; with several areas in the table also the area, since each is a measure of its own. */
function nameAt(table: Table, columns: LongColumns, row: number): string {
  const name = textAt(table.view, row, columns.name);
  const area = columns.area === null ? '' : textAt(table.view, row, columns.area);
  return name === '' || area === '' ? name : `${name} – ${area}`;
}

function newRecord(table: Table, columns: LongColumns, row: number, name: string): MeasureRecord {
  const cell = (column: number | null) => filledSource(table.view, row, column);
  return {
    row,
    ref: null,
    name,
    section: proseAt(table.view, row, columns.area) ?? table.title,
    points: [],
    current: null,
    priorYear: null,
    target: { min: null, upper: null, single: null },
    periodTargets: [],
    benchmarks: [],
    polarity: null,
    unit: cell(columns.unit),
    periodBasis: null,
    rag: null,
    commentary: null,
    owner: cell(columns.owner),
  };
}
