import { columnName } from '../grid/address';
import { comparePeriods } from '../grid/periodOrder';
import type { Period } from '../grid/period';
import { blockBase } from './blockBase';
import { titleAbove } from './headings';
import { wordsOf } from './normalise';
import { periodLabel } from './periodLabel';
import type { MeasurePoint, MeasureRecord, MeasuresRegister } from './registers';
import type { Senses } from './senses';
import type { SheetView } from './sheetView';
import { filledColumns, periodAt, sourceAt, textAt, valueAt } from './sheetView';
import { isFigureLike, isNumberLike } from './values';

/** Periods down a column stand in one of the sheet's first columns. */
const FIRST_COLUMNS = 3;
const LEAST_PERIODS = 3;
/** Of the rows between the first and the last period, so many name one. */
const LEAST_DATED = 0.5;
const MOSTLY = 0.5;
/** Least share of the headed columns that hold figures: in a ledger or log many hold words. */
const LEAST_FIGURE_COLUMNS = 0.75;
/** Rows after which a column that isn't one of periods is given up. */
const GIVE_UP_AFTER = 30;
const HEADER_REACH = 6;
const NOT_MEASURES = /\b(debit|credit|balance|invoice|transaction|amount|price|id|ref|no|account)\b/i;
const RUNNING_TOTAL = /^(year|ytd|year to date|cumulative|running total|total) /i;
/** Columns named Q1 to Q4 beside dates are the questions of a survey or the quarters of something else. */
const PERIOD_NAME = /^q(uestion )?\d+\b/i;
const TARGET = /( |^)(target|goal|plan)$/i;

interface Down {
  column: number;
  headerRow: number;
  rows: { row: number; period: Period | null }[];
}

/** Measures in columns with a row a period; target columns named after their measure go with it. */
export function readMeasuresDown(view: SheetView, senses: Senses): MeasuresRegister[] {
  const last = Math.min(FIRST_COLUMNS, view.widest);
  for (let column = 1; column <= last; column++) {
    const down = periodsDown(view, column);
    const register = down && readDown(view, down, senses);
    if (register) return [register];
  }
  return [];
}

/** The first column whose periods, each once, go all forwards or all backwards in time. */
function periodsDown(view: SheetView, column: number): Down | null {
  const dated: { row: number; period: Period }[] = [];
  let others = 0;
  let direction = 0;
  for (const row of view.rowNumbers) {
    const period = periodAt(view, row, column);
    const before = dated[dated.length - 1];
    if (period && before) {
      const step = Math.sign(comparePeriods(before.period, period));
      if (step === 0 || step === -direction) return null;
      direction = step;
    }
    if (period) dated.push({ row, period });
    else others++;
    if (others > GIVE_UP_AFTER && dated.length < others * LEAST_DATED) return null;
  }
  const [first, second] = dated;
  const last = dated[dated.length - 1];
  if (!first || !second || !last || dated.length < LEAST_PERIODS) return null;
  const headerRow = headerAbove(view, column, first.row);
  if (headerRow === null) return null;
  const byRow = new Map(dated.map(({ row, period }) => [row, period]));
  const rows = view.rowNumbers
    .filter((row) => row > headerRow && row <= last.row)
    .map((row) => ({ row, period: byRow.get(row) ?? null }));
  return dated.length >= rows.length * LEAST_DATED ? { column, headerRow, rows } : null;
}

/** The nearest row of words above the first period; rows of figures whose period is blank lie between. */
function headerAbove(view: SheetView, column: number, firstRow: number): number | null {
  for (let row = firstRow - 1; row >= Math.max(1, firstRow - HEADER_REACH); row--) {
    const columns = filledColumns(view, row).filter((other) => other > column);
    if (columns.length === 0) continue;
    if (columns.every((other) => isNumberLike(valueAt(view, row, other)))) continue;
    return columns.every((other) => typeof valueAt(view, row, other) === 'string') ? row : null;
  }
  return null;
}

function readDown(view: SheetView, down: Down, senses: Senses): MeasuresRegister | null {
  const headed = filledColumns(view, down.headerRow).filter((column) => column > down.column);
  const named = headed.map((column) => ({ column, text: textAt(view, down.headerRow, column) }));
  const figures = named.filter(({ column }) => holdsFigures(view, down, column));
  if (figures.length === 0 || figures.length < named.length * LEAST_FIGURE_COLUMNS) return null;
  if (
    named.some(
      ({ text }) =>
        NOT_MEASURES.test(text) || PERIOD_NAME.test(text) || senses.of(text)?.terms.includes('decoy'),
    )
  )
    return null;
  const running = (text: string) => RUNNING_TOTAL.test(text);
  const measures = figures.filter(({ text }) => !TARGET.test(text) && !running(text));
  const targetOf = (text: string) =>
    figures.find(
      (other) => TARGET.test(other.text) && wordsOf(other.text.replace(TARGET, '')) === wordsOf(text),
    );
  const alone = measures.length === 1 ? figures.find(({ text }) => wordsOf(text) === 'target') : undefined;
  const columns: Record<string, string> = { period: columnName(down.column) };
  const records = measures.map(({ column, text }) => {
    const target = targetOf(text) ?? alone;
    columns[text] = columnName(column);
    if (target) columns[target.text] = columnName(target.column);
    return record(view, down, column, text, target?.column ?? null);
  });
  return records.length === 0 ? null : register(view, down, headed, columns, records);
}

function holdsFigures(view: SheetView, down: Down, column: number): boolean {
  const values = down.rows.map(({ row }) => valueAt(view, row, column)).filter((value) => value !== null);
  return values.length > 0 && values.filter(isFigureLike).length > values.length * MOSTLY;
}

function record(
  view: SheetView,
  down: Down,
  column: number,
  name: string,
  target: number | null,
): MeasureRecord {
  const points = (from: number): MeasurePoint[] =>
    down.rows
      .flatMap(({ row, period }) =>
        period
          ? [{ period, label: labelAt(view, row, down.column, period), cell: sourceAt(view, row, from) }]
          : [],
      )
      .sort((a, b) => comparePeriods(a.period, b.period));
  return {
    row: down.headerRow,
    ref: null,
    name,
    section: null,
    points: points(column),
    current: null,
    priorYear: null,
    target: { min: null, upper: null, single: null },
    periodTargets: target === null ? [] : points(target),
    benchmarks: [],
    polarity: null,
    unit: null,
    periodBasis: null,
    rag: null,
    commentary: null,
    owner: null,
  };
}

function labelAt(view: SheetView, row: number, column: number, period: Period): string {
  return typeof valueAt(view, row, column) === 'string' ? textAt(view, row, column) : periodLabel(period);
}

function register(
  view: SheetView,
  down: Down,
  headed: number[],
  columns: Record<string, string>,
  records: MeasureRecord[],
): MeasuresRegister {
  const lastColumn = headed[headed.length - 1] ?? down.column;
  const cells = [down.headerRow, ...down.rows.map(({ row }) => row)].flatMap((row) => [
    { row, column: down.column },
    { row, column: lastColumn },
  ]);
  const top = { firstRow: down.headerRow, firstColumn: down.column, lastColumn };
  const blank = down.rows.filter(({ period }) => period === null).length;
  const left = blank === 0 ? '' : `; ${blank} without a period left out`;
  return {
    ...blockBase('measures', view, cells, {
      title: titleAbove(view, top, false)?.text ?? null,
      headerRows: [down.headerRow],
      columns,
      why: `Column ${columnName(down.column)} lists ${down.rows.length - blank} periods and the columns headed in row ${down.headerRow} hold figures${left}.`,
    }),
    layout: 'down',
    records,
  };
}
