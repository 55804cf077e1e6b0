import { headingsOf, baseOf, whyOf } from './registerBase';
import type { MeasureColumns, PeriodColumn } from './measureColumns';
import { measureColumns } from './measureColumns';
import type { MeasurePoint, MeasureRecord, MeasuresRegister } from './registers';
import { filledSource, proseAt, sourceAt, textAt, valueAt } from './sheetView';
import { joinSuffixRows } from './suffixRows';
import type { Table, TablePart } from './tables';
import { filledIn, partsOf } from './tables';
import type { Term } from './terms';
import { isFigureLike, isPlaceholder, sampleOf } from './values';

const MOSTLY_FIGURES = 0.5;
/** Rows of totals and averages summarise the measures around them and are no measures. */
const TOTAL = /^((sub|grand)[- ]?)?totals?( for .*)?:?$|^(overall )?(averages?|mean|median):?$/i;
/** Heads of lists of people and money, whose columns may be headed by dates too. */
const DECOYS: readonly Term[] = ['decoy'];

/** Measures in rows, their periods across; one register for each titled run of rows. */
export function readMeasuresAcross(table: Table): MeasuresRegister[] {
  const columns = measureColumns(table);
  if (!columns || !enoughEvidence(table, columns)) return [];
  const registers: MeasuresRegister[] = [];
  const parts = partsOf(table);
  parts.forEach((part, i) => {
    const register = readPart(table, columns, part, i === 0);
    if (register.records.length > 0 || (i === 0 && partsAreEmpty(registers, parts))) registers.push(register);
  });
  return registers;
}

/** A header whose section is still empty counts when it is fully headed and nothing else follows under it. */
function partsAreEmpty(registers: MeasuresRegister[], parts: TablePart[]): boolean {
  return registers.length === 0 && parts.every((part) => part.rows.length === 0);
}

function enoughEvidence(table: Table, columns: MeasureColumns): boolean {
  const named = table.header.columns.some((column) => column.terms.includes('measure'));
  if (!named && table.header.columns.some((column) => column.terms.some((term) => DECOYS.includes(term))))
    return false;
  const others = [
    columns.current,
    columns.single,
    columns.min,
    columns.upper,
    columns.priorYear?.column ?? null,
  ];
  const sampled = [
    ...columns.points.map((point) => point.column),
    ...others.filter((column) => column !== null),
  ].flatMap((column) => sampleOf(table, column));
  if (sampled.length === 0) return named && columns.points.length > 0;
  if (sampled.filter(isFigureLike).length < sampled.length * MOSTLY_FIGURES) return false;
  if (!named && looksLikeAttendance(columns, sampled)) return false;
  const targets = columns.single !== null || columns.min !== null || columns.upper !== null;
  if (columns.points.length >= 2) return true;
  if (columns.points.length === 1) return named || targets;
  return named && columns.current !== null;
}

/** Ones and noughts by the day are people present or absent, not measures. */
function looksLikeAttendance(columns: MeasureColumns, values: unknown[]): boolean {
  return (
    columns.points.every(({ period }) => period.kind === 'day') &&
    values.every((value) => value === 0 || value === 1)
  );
}

function readPart(table: Table, columns: MeasureColumns, part: TablePart, first: boolean): MeasuresRegister {
  const read: MeasureRecord[] = [];
  const templateRows: number[] = [];
  let totals = 0;
  let section = part.title ?? table.title;
  for (const row of part.rows) {
    const filled = filledIn(table, row);
    const name = textAt(table.view, row, columns.name);
    if (filled.length === 1 && typeof valueAt(table.view, row, filled[0] ?? 1) === 'string') {
      section = textAt(table.view, row, filled[0] ?? 1);
    } else if (TOTAL.test(name)) totals++;
    else if (name === '' || isPlaceholder(name)) {
      if (filled.length > 0 && isUnused(table, columns, row)) templateRows.push(row);
    } else read.push(readRecord(table, columns, row, section));
  }
  const records = joinSuffixRows(read);
  return {
    ...baseOf('measures', table, {
      columns: columns.columns,
      rows: [
        ...read.map((record) => record.row),
        ...(part.titleRow === null || records.length === 0 ? [] : [part.titleRow]),
      ],
      templateRows,
      title: part.title ?? table.title,
      headerRows: first ? table.header.rows : [],
      why: reason(table, columns, read.length, totals, first),
    }),
    layout: 'across',
    records,
  };
}

function isUnused(table: Table, columns: MeasureColumns, row: number): boolean {
  return columns.points.every(({ column }) => valueAt(table.view, row, column) === null);
}

function reason(
  table: Table,
  columns: MeasureColumns,
  records: number,
  totals: number,
  first: boolean,
): string {
  const left =
    totals === 0 ? '' : `; ${totals} ${totals === 1 ? 'row' : 'rows'} of totals or averages left out`;
  const why = whyOf(table, headingsOf(table, columns.columns), records, left);
  return first ? why : `Continues the columns of the header above. ${why}`;
}

function readRecord(table: Table, columns: MeasureColumns, row: number, title: string | null): MeasureRecord {
  const { view } = table;
  const cell = (column: number | null) => filledSource(view, row, column);
  const points = (list: PeriodColumn[]): MeasurePoint[] =>
    list.map(({ column, period, label }) => ({ period, label, cell: sourceAt(view, row, column) }));
  const prior = columns.priorYear && cell(columns.priorYear.column);
  return {
    row,
    ref: proseAt(view, row, columns.ref),
    name: textAt(view, row, columns.name),
    section: proseAt(view, row, columns.section) ?? title,
    points: points(columns.points),
    current: cell(columns.current),
    priorYear: columns.priorYear && prior ? { label: columns.priorYear.label, cell: prior } : null,
    target: {
      min: cell(columns.min),
      upper: cell(columns.upper),
      single: cell(columns.single),
      ...(columns.limits ? { limits: true } : {}),
    },
    periodTargets: points(columns.periodTargets),
    benchmarks: columns.benchmarks.flatMap(({ column, name }) => {
      const found = cell(column);
      return found ? [{ name, cell: found }] : [];
    }),
    polarity: cell(columns.polarity),
    unit: cell(columns.unit),
    periodBasis: cell(columns.basis),
    rag: cell(columns.rag),
    commentary: cell(columns.commentary),
    owner: cell(columns.owner),
  };
}
