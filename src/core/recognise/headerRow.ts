import type { Period } from '../grid/period';
import { comparePeriods } from '../grid/periodOrder';
import { parsePeriod } from '../grid/periods';
import type { Senses } from './senses';
import type { SheetView } from './sheetView';
import { filledColumns, formatAt, isPlainNumber, periodAt, textAt, valueAt } from './sheetView';
import type { Qualifier, Term } from './terms';

export interface HeaderCell {
  column: number;
  text: string;
  terms: readonly Term[];
  qualifier: Qualifier | null;
  period: Period | null;
  /** A month, quarter or week without its year: "January", "Q4". */
  bare: boolean;
}

/** A row read as if it were a header; whether it is one is for `looksLikeHeader` to say. */
export interface HeaderRow {
  row: number;
  cells: HeaderCell[];
  /** Cells whose words mean something here. */
  recognised: number;
  /** Unlike terms named. */
  terms: number;
  periods: number;
}

/** A row with more plain numbers than this share of its cells is a row of figures. */
const MOST_NUMBERS = 0.25;
const LEAST_RECOGNISED = 0.3;
const LEAST_RECOGNISED_PERIODS = 0.4;
/** Up to this many dates in a row may as well be the dates of a record. */
const FEW_PERIODS = 3;
const LONG_TEXT = 90;

const BARE_PERIOD =
  /^(q(uarter |tr )?[1-4]|[1-4](st|nd|rd|th)? (quarter|qtr)|(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?|(week|wk|ww?) ?\d{1,2})$/i;

export function isBarePeriod(text: string): boolean {
  return BARE_PERIOD.test(text);
}

/** Reads a row as a header; `null` when it is blank or mostly figures or prose. */
export function readHeaderRow(view: SheetView, row: number, senses: Senses): HeaderRow | null {
  const columns = filledColumns(view, row);
  if (columns.length === 0) return null;
  const numbers = columns.filter((column) => isPlainNumber(view, row, column)).length;
  if (numbers > columns.length * MOST_NUMBERS) return null;
  const cells = columns.map((column) => readHeaderCell(view, row, column, senses));
  const long = cells.filter((cell) => cell.text.length > LONG_TEXT && !cell.text.includes('(')).length;
  if (long * 2 > cells.length) return null;
  return summed(row, cells);
}

function summed(row: number, cells: HeaderCell[]): HeaderRow {
  return {
    row,
    cells,
    recognised: cells.filter(isRecognised).length,
    terms: new Set(cells.flatMap((cell) => cell.terms.slice(0, 1))).size,
    periods: cells.filter((cell) => cell.period !== null || cell.bare).length,
  };
}

function isRecognised(cell: HeaderCell): boolean {
  return cell.terms.length > 0 || cell.qualifier !== null || cell.period !== null || cell.bare;
}

/** A yearly target is the target, and an outturn of a year that of another year: neither is a period to report. */
const YEARS: readonly Period['kind'][] = ['year', 'financialYear'];
const PART = '(actual|act|target|tgt|goal|plan|planned|forecast|budget|outturn|result)s?';
const PART_LAST = new RegExp(`^(\\S.{1,20}?)[ \\-–:(]+${PART}\\)?$`, 'i');
const PART_FIRST = new RegExp(`^${PART}[ \\-–:(]+(\\S.{1,20}?)\\)?$`, 'i');

/** "Q1 Actual" and "Target (May)" name a period and what of it the column holds. */
function partOfPeriod(text: string): { period: string; word: string } | null {
  const [, before, after] = PART_LAST.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return { period: before.trim(), word: after };
  const [, word, period] = PART_FIRST.exec(text) ?? [];
  return word === undefined || period === undefined ? null : { period: period.trim(), word };
}

function readHeaderCell(view: SheetView, row: number, column: number, senses: Senses): HeaderCell {
  const value = valueAt(view, row, column);
  const text = textAt(view, row, column);
  const part = typeof value === 'string' ? partOfPeriod(text) : null;
  if (part) {
    const period = parsePeriod(part.period, 'General', { date1904: view.date1904 });
    const bare = period === null && isBarePeriod(part.period);
    if (bare || (period !== null && !YEARS.includes(period.kind)))
      return {
        column,
        text: part.period,
        terms: senses.of(part.word)?.terms ?? [],
        qualifier: null,
        period,
        bare,
      };
  }
  const bare = typeof value === 'string' && isBarePeriod(text);
  const sense = typeof value === 'string' && !bare ? senses.of(text) : null;
  const period = sense ? null : periodAt(view, row, column);
  return { column, text, terms: sense?.terms ?? [], qualifier: sense?.qualifier ?? null, period, bare };
}

/** The same row with the misspelt words of it understood. */
export function withMisspellings(header: HeaderRow, senses: Senses): HeaderRow {
  const cells = header.cells.map((cell) => {
    const sense = isRecognised(cell) ? null : senses.ofMisspelt(cell.text);
    return sense ? { ...cell, terms: sense.terms, qualifier: sense.qualifier } : cell;
  });
  return summed(header.row, cells);
}

/** Do enough of the row's cells name columns, and is it unlike the rows around it? */
export function looksLikeHeader(view: SheetView, header: HeaderRow): boolean {
  const filled = header.cells.length;
  if (filled < 2 || header.recognised < 2) return false;
  const periods = datesOfARecord(view, header) ? 0 : header.periods;
  const recognised = header.recognised - (header.periods - periods);
  if (header.terms >= 2 && recognised >= filled * LEAST_RECOGNISED) return true;
  if (header.terms >= 1 && periods >= 1 && recognised >= filled * LEAST_RECOGNISED) return true;
  return periods >= 2 && recognised >= filled * LEAST_RECOGNISED_PERIODS;
}

/** Dates of a record (raised, due) stand above or below other dates, or in no order; months of a header don't. */
function datesOfARecord(view: SheetView, header: HeaderRow): boolean {
  const dated = header.cells.filter((cell) => cell.period !== null);
  if (dated.length === 0) return false;
  if (dated.length > FEW_PERIODS) return !isOrdered(distinctPeriods(dated));
  return dated.some(({ column, period }) =>
    [header.row - 1, header.row + 1].some((row) => {
      const neighbour = periodAt(view, row, column);
      return (
        neighbour?.kind === period?.kind && formatAt(view, row, column) === formatAt(view, header.row, column)
      );
    }),
  );
}

/** Periods headed by more than their name ("Actual Apr", "Target Apr") may stand twice in a row. */
function distinctPeriods(cells: HeaderCell[]): Period[] {
  const periods: Period[] = [];
  for (const { period, terms } of cells) {
    if (period && !(terms.length > 0 && periods[periods.length - 1]?.key === period.key))
      periods.push(period);
  }
  return periods;
}

/** Mostly in one direction: headers list periods forwards or newest first, perhaps with a prior year among them. */
function isOrdered(periods: Period[]): boolean {
  let forwards = 0;
  let backwards = 0;
  for (let i = 1; i < periods.length; i++) {
    const [a, b] = [periods[i - 1], periods[i]];
    if (!a || !b) continue;
    const order = comparePeriods(a, b);
    if (order < 0) forwards++;
    if (order > 0) backwards++;
  }
  return Math.max(forwards, backwards) * 2 > periods.length - 1;
}
