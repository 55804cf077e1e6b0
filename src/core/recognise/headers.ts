import type { Period } from '../grid/period';
import type { HeaderCell, HeaderRow } from './headerRow';
import { isBarePeriod, looksLikeHeader, readHeaderRow, withMisspellings } from './headerRow';
import { periodLabel } from './periodLabel';
import type { Senses } from './senses';
import type { SheetView } from './sheetView';
import { formatAt, isBlank, valueAt } from './sheetView';
import type { Qualifier, Term } from './terms';
import { parsePeriod } from '../grid/periods';

/** A column as its header names it, group headings above it taken into account. */
export interface HeaderColumn {
  column: number;
  /** The words of its lowest heading. */
  text: string;
  /** The heading of the group it stands under; empty outside of one. */
  group: string;
  terms: readonly Term[];
  groupTerms: readonly Term[];
  qualifier: Qualifier | null;
  period: Period | null;
  /** As the period is headed: "Aug 19". */
  label: string;
  bare: boolean;
}

export interface Header {
  rows: number[];
  columns: HeaderColumn[];
}

/** Header of up to three rows: a group row above, the row itself, a row below. */
const NAMING: readonly Term[] = [
  'ref',
  'measure',
  'risk',
  'issue',
  'description',
  'title',
  'action',
  'objective',
  'project',
  'deliverable',
  'concern',
  'development',
];
/** Misspellings are looked for when so many of a row's cells are known already. */
const LEAST_PROMISING = 0.15;
/** Of a second header's cells, so many are known: right below other rows, and after a blank one. */
const LEAST_AMONG_RECORDS = 0.6;
const LEAST_AFTER_HEADER = 0.45;
const LONGEST_GROUP = 48;
const LEAST_RECOGNISED_BELOW = 0.5;

/** Every header of a sheet, top to bottom. */
export function findHeaders(view: SheetView, senses: Senses): Header[] {
  const headers: Header[] = [];
  let free = 0;
  const known = new Set<string>();
  for (const row of view.rowNumbers) {
    if (row < free || (isLikeItsNeighbours(view, row) && !known.has(firstText(view, row)))) continue;
    const base = candidate(view, row, senses);
    if (!base || isGroupOfNext(view, base, senses)) continue;
    if (headers.length > 0 && !isSurely(view, base, known)) continue;
    const header = combine(view, [
      ...groupRowsAbove(view, base, free, senses),
      base,
      ...rowsBelow(view, base, senses),
    ]);
    headers.push(header);
    known.add(firstText(view, base.row));
    free = Math.max(...header.rows) + 1;
  }
  return headers;
}

/**
 * Below a header, a record may hold words that are headings elsewhere ("Risk", "Lead"): another header has to be
 * known in more of its cells, the more so right below other rows, or begin like one before it.
 */
function isSurely(view: SheetView, base: HeaderRow, known: ReadonlySet<string>): boolean {
  const least = view.rows.has(base.row - 1) ? LEAST_AMONG_RECORDS : LEAST_AFTER_HEADER;
  return base.recognised >= base.cells.length * least || known.has(firstText(view, base.row));
}

/** A row filled and typed exactly as the rows above and below it is one of theirs, not their header. */
function isLikeItsNeighbours(view: SheetView, row: number): boolean {
  return isAlike(view, row, row - 1) && isAlike(view, row, row + 1);
}

function isAlike(view: SheetView, row: number, other: number): boolean {
  const a = view.rows.get(row)?.values;
  const b = view.rows.get(other)?.values;
  if (!a || !b || a.length !== b.length) return false;
  return a.every((value, i) => (isBlank(value) ? isBlank(b[i]) : typeof value === typeof b[i]));
}

function firstText(view: SheetView, row: number): string {
  const value = view.rows.get(row)?.values.find((found) => !isBlank(found));
  return typeof value === 'string' ? value : '';
}

function candidate(view: SheetView, row: number, senses: Senses): HeaderRow | null {
  const read = readHeaderRow(view, row, senses);
  if (!read || read.recognised === 0 || read.cells.length < 2) return null;
  const promising = read.terms > 0 && read.recognised >= read.cells.length * LEAST_PROMISING;
  const corrected = promising ? withMisspellings(read, senses) : read;
  return looksLikeHeader(view, corrected) ? corrected : null;
}

const names = (header: HeaderRow): boolean =>
  header.cells.some((cell) => cell.terms.some((term) => NAMING.includes(term)));

/** Group headings ("Responsibles", "Dates") can look like a header of their own above the real one. */
function isGroupOfNext(view: SheetView, base: HeaderRow, senses: Senses): boolean {
  if (names(base)) return false;
  const next = candidate(view, base.row + 1, senses);
  return (
    next !== null &&
    next.cells.length > base.cells.length &&
    (names(next) || next.recognised > base.recognised)
  );
}

/** Up to two rows of group headings, as of a year over quarters over what is measured in them. */
function groupRowsAbove(view: SheetView, base: HeaderRow, free: number, senses: Senses): HeaderRow[] {
  const upper = groupRowAbove(view, base, free, senses);
  if (!upper) return [];
  const uppermost = groupRowAbove(view, upper, free, senses);
  return uppermost ? [uppermost, upper] : [upper];
}

function groupRowAbove(view: SheetView, base: HeaderRow, free: number, senses: Senses): HeaderRow | null {
  if (base.row - 1 < free) return null;
  const above = readHeaderRow(view, base.row - 1, senses);
  if (!above || above.recognised === 0 || above.cells.length >= base.cells.length) return null;
  if (above.cells.some((cell) => cell.text.length > LONGEST_GROUP)) return null;
  const [only] = above.cells;
  const first = base.cells[0]?.column ?? 0;
  if (above.cells.length === 1 && only && only.column <= first) return null;
  return above.recognised * 2 >= above.cells.length ? above : null;
}

function rowsBelow(view: SheetView, base: HeaderRow, senses: Senses): HeaderRow[] {
  const below = readHeaderRow(view, base.row + 1, senses);
  if (!below || below.cells.some((cell) => cell.text.length > LONGEST_GROUP)) return [];
  const read = withMisspellings(below, senses);
  if (read.recognised < read.cells.length * LEAST_RECOGNISED_BELOW || names(read)) return [];
  const named = base.cells.filter((cell) => cell.terms.some((term) => NAMING.includes(term)));
  if (named.some((cell) => valueAt(view, read.row, cell.column) !== null)) return [];
  if (named.length === 0 && valueAt(view, read.row, base.cells[0]?.column ?? 0) !== null) return [];
  if (read.cells.length < 2) return [];
  // years over months: their row is part of the header, and so is the one below it
  const years = read.periods === read.cells.length;
  const lowest = years ? monthsBelow(view, base, read, senses) : null;
  return lowest ? [read, lowest] : [read];
}

/** The row of months under a row of years, blank under the columns that the base row named. */
function monthsBelow(view: SheetView, base: HeaderRow, years: HeaderRow, senses: Senses): HeaderRow | null {
  const below = readHeaderRow(view, years.row + 1, senses);
  if (!below || below.cells.length <= years.cells.length || below.periods < years.cells.length) return null;
  if (below.recognised < below.cells.length * LEAST_RECOGNISED_BELOW || names(below)) return null;
  const named = base.cells.filter((cell) => cell.column < (years.cells[0]?.column ?? 0));
  return named.some((cell) => valueAt(view, below.row, cell.column) !== null) ? null : below;
}

function combine(view: SheetView, parts: HeaderRow[]): Header {
  const columns = [...new Set(parts.flatMap((part) => part.cells.map((cell) => cell.column)))].sort(
    (a, b) => a - b,
  );
  return {
    rows: parts.map((part) => part.row),
    columns: columns.map((column) => combineColumn(view, parts, column)),
  };
}

function combineColumn(view: SheetView, parts: HeaderRow[], column: number): HeaderColumn {
  const own = parts.flatMap((part) => part.cells.find((cell) => cell.column === column) ?? []);
  const lowest = own[own.length - 1];
  const lowestPart = parts.findIndex((part) => part.cells.some((cell) => cell === lowest));
  const groups = parts
    .slice(0, Math.max(0, lowestPart))
    .flatMap((part) => lastUpTo(part.cells, column) ?? []);
  const group = groups[groups.length - 1];
  const year = groups.map((cell) => cell.text).find((text) => /^\D{0,5}\d{2,4}/.test(text));
  const terms = lowest?.terms ?? [];
  const period =
    lowest?.period ??
    yearly(view, lowest, parts[lowestPart]?.row, year) ??
    (canBeDated(terms) ? periodOf(groups) : null);
  return {
    column,
    text: lowest?.text ?? '',
    group: group?.text ?? '',
    terms,
    groupTerms: groups.flatMap((cell) => cell.terms),
    qualifier: lowest?.qualifier ?? groups.find((cell) => cell.qualifier !== null)?.qualifier ?? null,
    period,
    label: labelOf(lowest, groups, period),
    bare: period === null && (lowest?.bare ?? false),
  };
}

/** The group a column stands under begins at the last heading to its left, or right above it. */
function lastUpTo(cells: HeaderCell[], column: number): HeaderCell | undefined {
  return cells.filter((cell) => cell.column <= column).pop();
}

function yearly(
  view: SheetView,
  cell: HeaderCell | undefined,
  row: number | undefined,
  year: string | undefined,
) {
  if (!cell?.bare || row === undefined || year === undefined) return null;
  return parsePeriod(cell.text, formatAt(view, row, cell.column), { year, date1904: view.date1904 });
}

function periodOf(groups: HeaderCell[]): Period | null {
  return groups.map((cell) => cell.period).find((period) => period !== null) ?? null;
}

/** Under a period stand its figure, plan or forecast, or a word of the author's own; not an owner or a comment. */
const DATED: readonly Term[] = [
  'target',
  'actual',
  'forecast',
  'value',
  'current',
  'variance',
  'rag',
  'status',
];
function canBeDated(terms: readonly Term[]): boolean {
  return terms.some((term) => DATED.includes(term));
}

function labelOf(lowest: HeaderCell | undefined, groups: HeaderCell[], period: Period | null): string {
  const dated =
    lowest?.period || lowest?.bare ? lowest : groups.find((cell) => cell.period || isBarePeriod(cell.text));
  if (!dated) return lowest?.text ?? '';
  return period && /^[\d.]+$/.test(dated.text) ? periodLabel(period) : dated.text;
}

/** Places bare months and quarters under a year found outside of the header. */
export function withYear(view: SheetView, header: Header, year: string): Header {
  const columns = header.columns.map((column) => {
    if (!column.bare) return column;
    const period = parsePeriod(column.text, 'General', { year, date1904: view.date1904 });
    return period ? { ...column, period, bare: false } : column;
  });
  return { ...header, columns };
}
