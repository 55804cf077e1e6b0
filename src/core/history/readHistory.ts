import type { CellValue, Grid, GridRow, WorkbookContents } from '../grid/grid';
import { shownText } from '../report/shownText';
import { NOTHING } from '../report/wording';
import type { SettingCell } from '../settings/settingCells';
import type { History } from './history';
import { historyOf } from './history';
import { emptied, missingColumns, withoutHeadings } from './historyChecks';
import type { HistoryColumn } from './historyColumns';
import {
  HISTORY_COLUMNS,
  HISTORY_HEADINGS,
  HISTORY_SHEET_NAME,
  HISTORY_SUBTITLE,
  HISTORY_TITLE,
} from './historyColumns';
import type { AddedColumn, HistoryLine, TypedCell } from './historyLine';
import { NOTHING_TYPED } from './historyLine';
import type { ColumnPlaces } from './sheetColumns';
import { AddedColumns, isHeaderRow, placesOf, USUAL_PLACES } from './sheetColumns';
import type { OwnCells } from './understoodRow';
import { saysNothing, understoodRow } from './understoodRow';

/** What we write above the table ourselves. */
const OUR_WORDS: ReadonlySet<string> = new Set([HISTORY_TITLE, HISTORY_SUBTITLE]);

/** Name of the history sheet, there or to come; empty when a sheet of somebody else's has that name. */
export function historySheetName({ own, sheets }: WorkbookContents): string {
  const there = own.find(({ key }) => key === 'history')?.sheet;
  if (there !== undefined) return there;
  const taken = sheets.some(({ name }) => name.toLowerCase() === HISTORY_SHEET_NAME.toLowerCase());
  return taken ? '' : HISTORY_SHEET_NAME;
}

/**
 * The past reports on the workbook's history sheet, known by its mark; without one, none.
 *
 * The table is found by its headings, so that rows and columns may be moved, sorted, put in and added. A line that
 * isn't understood stays in it as typed, and a check says why. Never throws, whatever became of the sheet, and leaves
 * out nothing that stands on it but its title and headings.
 * @example readHistory(contents).rows // the rows of every report on record, the oldest first
 */
export function readHistory(contents: WorkbookContents): History {
  const sheet = historySheetName(contents);
  const mark = contents.own.find(({ key }) => key === 'history');
  const grid = contents.sheets.find(({ name }) => name === mark?.sheet);
  if (grid === undefined) return historyOf({ sheet, lines: [], added: [], said: [] });
  const reader = new SheetReader(grid, contents.date1904);
  for (const row of grid.rows) reader.take(row);
  const { lines, added, missing, headless } = reader.finish();
  const said =
    lines.length === 0
      ? [emptied(sheet)]
      : headless
        ? [withoutHeadings(sheet)]
        : missingColumns(sheet, missing);
  return historyOf({ sheet, lines, added, said });
}

/** Reads the sheet from the top; rows above the first headings are read once these are known. */
class SheetReader {
  private readonly lines: HistoryLine[] = [];
  private readonly added = new AddedColumns();
  private readonly above: GridRow[] = [];
  private readonly headings = new Set<HistoryColumn>();
  private places: ColumnPlaces | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly date1904: boolean,
  ) {}

  take(row: GridRow): void {
    if (isHeaderRow(row.values)) {
      const first = this.places === null;
      const texts = row.values.map((_, column) => this.cell(row, column)?.text ?? '');
      this.places = placesOf(texts, this.added);
      for (const place of this.places) if (place !== null && 'own' in place) this.headings.add(place.own);
      if (first) this.readAbove(this.places);
    } else if (this.places === null) this.above.push(row);
    else this.line(isOurs(row) ? withoutOurs(row) : row, this.places);
  }

  finish(): { lines: HistoryLine[]; added: AddedColumn[]; missing: HistoryColumn[]; headless: boolean } {
    const headless = this.places === null;
    if (headless) this.readAbove([...USUAL_PLACES]);
    const missing = headless ? [] : HISTORY_COLUMNS.filter((column) => !this.headings.has(column));
    return { lines: this.lines, added: this.added.columns, missing, headless };
  }

  private readAbove(places: ColumnPlaces): void {
    for (const row of this.above) this.line(withoutOurs(row), places);
  }

  private line(row: GridRow, places: ColumnPlaces): void {
    const own: OwnCells = {};
    let typed: Record<string, TypedCell> | null = null;
    row.values.forEach((value, column) => {
      // Half of all cells; the quickest to leave out.
      if (value === null || value === NOTHING) return;
      const cell = this.cell(row, column);
      if (cell === null || saysNothing(cell.text)) return;
      const key = this.keyFor(places, column, cell, own);
      if (key !== null) (typed ??= {})[key] = typedCell(cell);
    });
    const said = Object.keys(own) as HistoryColumn[];
    if (said.length === 0 && typed === null) return;
    this.lines.push(lineOf(own, said, typed, this.date1904));
  }

  /** Puts a cell among our own ones, or gives the key of the added column it stands in. */
  private keyFor(places: ColumnPlaces, column: number, cell: SettingCell, own: OwnCells): string | null {
    const place = places[column] ?? null;
    if (place === null) {
      const key = this.added.unnamed();
      places[column] = { added: key };
      return key;
    }
    if ('added' in place) return place.added;
    const there = own[place.own];
    if (there === undefined) {
      own[place.own] = cell;
      return null;
    }
    // Of two columns with one heading the first that says something counts; what the other says stays beside it.
    return there.text === cell.text ? null : this.added.key(HISTORY_HEADINGS[place.own], place.nth);
  }

  private cell(row: GridRow, column: number): SettingCell | null {
    const value = row.values[column] ?? null;
    if (value === null) return null;
    const format = this.grid.styles[row.styles[column] ?? -1]?.numberFormat ?? 'General';
    return { value, format, text: shownText(value, format, this.date1904), cell: '' };
  }
}

/** The title or subtitle, moved by a sort or by rows put in. */
function isOurs({ values }: GridRow): boolean {
  const [only, ...more] = values.filter((value) => value !== null);
  return more.length === 0 && ours(only);
}

const ours = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && OUR_WORDS.has(value.trim());

function withoutOurs(row: GridRow): GridRow {
  return { ...row, values: row.values.map((value) => (ours(value) ? null : value)) };
}

function typedCell({ value, format, text }: SettingCell): TypedCell {
  return { value: value ?? '', format, text };
}

function lineOf(
  own: OwnCells,
  said: readonly HistoryColumn[],
  added: Readonly<Record<string, TypedCell>> | null,
  date1904: boolean,
): HistoryLine {
  const understood = understoodRow(own, date1904);
  const unread = understood.row === null ? said : understood.unread;
  if (unread.length === 0) return { row: understood.row, typed: added ?? NOTHING_TYPED, lacks: null };
  const typed: Record<string, TypedCell> = { ...added };
  for (const column of unread) {
    const cell = own[column];
    if (cell !== undefined) typed[column] = typedCell(cell);
  }
  return { row: understood.row, typed, lacks: understood.row === null ? understood.lacks : null };
}
