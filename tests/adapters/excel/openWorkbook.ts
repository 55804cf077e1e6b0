import type { Area } from '../../../src/core/grid/grid';
import { OfficeMocks } from '../../support/officeMock';
import { columnLetters, splitAddress } from '../../support/workbookStyles';

/** A cell: its value, or more of it. General, shown as its value and without a fill where nothing else is said. */
export type OpenCell =
  | string
  | number
  | boolean
  | {
      value?: string | number | boolean;
      format?: string;
      text?: string;
      /** "#FFC000"; solid unless a pattern is named. */
      fill?: string;
      pattern?: 'Solid' | 'Gray25' | 'LightUp';
    };

/** A sheet of the workbook a test has open in Excel. */
export interface OpenSheet {
  name: string;
  visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  protected?: boolean;
  /** Rows of cells from `first` on, "A1" when nothing is said. */
  table?: OpenCell[][];
  first?: string;
  /** Further cells by address. */
  cells?: Record<string, OpenCell>;
  /** 1-based. */
  hiddenRows?: number[];
  hiddenColumns?: number[];
  /** Where more cells than these are asked for at once, Excel answers `null`. */
  mostCells?: number;
}

/** A defined name, as Excel tells of it. */
export interface OpenName {
  name: string;
  formula: string;
  scope?: 'Workbook' | 'Worksheet';
}

export interface OpenOptions {
  names?: OpenName[];
  /** Comes before the round trip of this number, counted from 1; may throw what Excel would, or delete a sheet. */
  beforeSync?: (trip: number, open: OpenWorkbook) => void;
}

/** What was asked of Excel. */
export interface OpenWorkbook {
  /** Of each round trip: the areas asked for, "Risks!A1:C4". */
  trips: string[][];
  /** Cells shown to the user, "Risks!B4". */
  shown: string[];
  remove(sheet: string): void;
}

/** Microsoft: no more than 5,000,000 cells a read on any platform. */
const MOST_CELLS = 5_000_000;

/** What Excel throws. */
export const refusal = (code: string) => Object.assign(new Error(`Excel's own words on ${code}`), { code });

/** Opens a workbook in an Excel that knows what reading it needs. Whatever else is asked of it fails. */
export function openWorkbook(given: OpenSheet[], { names = [], beforeSync }: OpenOptions = {}): OpenWorkbook {
  const mocks = new OfficeMocks();
  const there = new Map(given.map((sheet, position) => [sheet.name, new OpenedSheet(sheet, position)]));
  let asked: string[] = [];
  let wanted: string[] = [];
  const open: OpenWorkbook = { trips: [], shown: [], remove: (sheet) => there.delete(sheet) };
  const ask = (area: string) => void asked.push(area);
  const show = (cell: string) => void open.shown.push(cell);

  const missing = (name: string) =>
    mocks.of<Excel.Worksheet>({
      ...worksheetMembers(mocks, new OpenedSheet({ name }, 0), ask, show),
      isNullObject: true,
    });
  const find = (name: string) => {
    const known = there.get(name);
    return known ? mocks.of<Excel.Worksheet>(worksheetMembers(mocks, known, ask, show)) : missing(name);
  };
  const items = [...there.keys()].map(find);
  const worksheets = mocks.collection<Excel.WorksheetCollection>(items, {
    getItem: (name: string) => {
      wanted.push(name);
      return find(name);
    },
    getItemOrNullObject: find,
  });
  const named = names.map(({ name, formula, scope = 'Workbook' }) =>
    mocks.of<Excel.NamedItem>({ name, formula, scope }),
  );
  const workbook = mocks.of<Excel.Workbook>({ name: 'Programme.xlsx' });
  Object.assign(workbook, { worksheets, names: mocks.collection<Excel.NamedItemCollection>(named, {}) });
  mocks.open(workbook, (trip) => {
    const gone = (name: string) => !there.has(name);
    open.trips.push(asked);
    const needed = wanted;
    [asked, wanted] = [[], []];
    beforeSync?.(trip, open);
    if (needed.some(gone)) throw refusal('ItemNotFound');
  });
  return open;
}

type Note = (what: string) => void;

function worksheetMembers(mocks: OfficeMocks, opened: OpenedSheet, ask: Note, show: Note) {
  const { sheet, position } = opened;
  return {
    name: sheet.name,
    visibility: sheet.visibility ?? 'Visible',
    position,
    isNullObject: false,
    protection: { protected: sheet.protected ?? false },
    activate: () => undefined,
    getRange: (address?: string) =>
      mocks.of<Excel.Range>({ select: () => show(`${sheet.name}!${String(address)}`) }),
    getUsedRangeOrNullObject: (valuesOnly = false) => usedRange(mocks, opened, null, valuesOnly),
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
      const area = {
        firstRow: row + 1,
        firstColumn: column + 1,
        lastRow: row + rows,
        lastColumn: column + columns,
      };
      ask(`${sheet.name}!${named(area)}`);
      return rangeOf(mocks, opened, area);
    },
  };
}

function rangeOf(mocks: OfficeMocks, cells: OpenedSheet, area: Area): Excel.Range {
  const all = <T>(look: (cell: Look) => T) => cells.each(area, look);
  return mocks.of<Excel.Range>({
    ...place(area),
    values: all(({ value }) => value),
    numberFormat: all(({ format }) => format),
    text: all(({ text }) => text),
    rowHidden: cells.hiddenRow(area),
    columnHidden: cells.hiddenColumn(area),
    isNullObject: false,
    getUsedRangeOrNullObject: (valuesOnly = false) => usedRange(mocks, cells, area, valuesOnly),
    getRowProperties: () =>
      mocks.answer(
        numbers(area.firstRow, area.lastRow).map((row) => ({ rowHidden: cells.isHiddenRow(row) })),
      ),
    getColumnProperties: () =>
      mocks.answer(
        numbers(area.firstColumn, area.lastColumn).map((column) => ({
          columnHidden: cells.isHiddenColumn(column),
        })),
      ),
    getCellProperties: () =>
      mocks.answer(all(({ fill }) => ({ format: { fill } })) as Excel.CellProperties[][]),
    untrack: () => ({}),
  });
}

function usedRange(
  mocks: OfficeMocks,
  cells: OpenedSheet,
  within: Area | null,
  valuesOnly: boolean,
): Excel.Range {
  const area = cells.used(within, valuesOnly);
  return area
    ? mocks.of<Excel.Range>({
        ...place(area),
        rowHidden: cells.hiddenRow(area),
        columnHidden: cells.hiddenColumn(area),
        isNullObject: false,
      })
    : mocks.of<Excel.Range>({
        ...place({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }),
        rowHidden: false,
        columnHidden: false,
        isNullObject: true,
      });
}

function place({ firstRow, firstColumn, lastRow, lastColumn }: Area) {
  return {
    rowIndex: firstRow - 1,
    columnIndex: firstColumn - 1,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}

interface Look {
  value: string | number | boolean;
  format: string;
  text: string;
  fill: { color: string; pattern?: string };
}

const EMPTY: Look = { value: '', format: 'General', text: '', fill: { color: '#FFFFFF' } };

/** A sheet by its cells, 1-based. */
class OpenedSheet {
  private readonly rows = new Map<number, Map<number, Look>>();

  constructor(
    readonly sheet: OpenSheet,
    readonly position: number,
  ) {
    const first = splitAddress(sheet.first ?? 'A1');
    for (const [down, row] of (sheet.table ?? []).entries()) {
      for (const [across, cell] of row.entries()) this.put(first.row + down, first.column + across, cell);
    }
    for (const [address, cell] of Object.entries(sheet.cells ?? {})) {
      const { row, column } = splitAddress(address);
      this.put(row, column, cell);
    }
  }

  /** `null` for more cells than Excel hands over. */
  each<T>(area: Area, look: (cell: Look) => T): T[][] | null {
    const { rowCount, columnCount } = place(area);
    if (rowCount * columnCount > (this.sheet.mostCells ?? MOST_CELLS)) return null;
    return numbers(area.firstRow, area.lastRow).map((row) =>
      numbers(area.firstColumn, area.lastColumn).map((column) =>
        look(this.rows.get(row)?.get(column) ?? EMPTY),
      ),
    );
  }

  /** Around values, or around fills too. */
  used(within: Area | null, valuesOnly: boolean): Area | null {
    const rows: number[] = [];
    const columns: number[] = [];
    for (const [row, cells] of this.rows) {
      if (within && (row < within.firstRow || row > within.lastRow)) continue;
      for (const [column, { value }] of cells) {
        if (
          (valuesOnly && value === '') ||
          (within && (column < within.firstColumn || column > within.lastColumn))
        )
          continue;
        rows.push(row);
        columns.push(column);
      }
    }
    const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), 0);
    if (rows.length === 0) return null;
    return {
      firstRow: least(rows),
      firstColumn: least(columns),
      lastRow: most(rows),
      lastColumn: most(columns),
    };
  }

  isHiddenRow(row: number): boolean {
    return this.sheet.hiddenRows?.includes(row) === true;
  }

  isHiddenColumn(column: number): boolean {
    return this.sheet.hiddenColumns?.includes(column) === true;
  }

  hiddenRow({ firstRow, lastRow }: Area): boolean | null {
    return allOrSome(this.sheet.hiddenRows ?? [], firstRow, lastRow);
  }

  hiddenColumn({ firstColumn, lastColumn }: Area): boolean | null {
    return allOrSome(this.sheet.hiddenColumns ?? [], firstColumn, lastColumn);
  }

  private put(row: number, column: number, cell: OpenCell): void {
    const {
      value = '',
      format = 'General',
      text,
      fill,
      pattern,
    } = typeof cell === 'object' ? cell : { value: cell };
    const painted = fill === undefined ? EMPTY.fill : { color: fill, pattern: pattern ?? 'Solid' };
    const cells = this.rows.get(row) ?? new Map<number, Look>();
    this.rows.set(row, cells.set(column, { value, format, text: text ?? String(value), fill: painted }));
  }
}

/** Excel says `null` where only some are. */
function allOrSome(hidden: number[], first: number, last: number): boolean | null {
  const count = hidden.filter((one) => one >= first && one <= last).length;
  return count > 0 && count <= last - first ? null : count > 0;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function named({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = `${columnLetters(firstColumn)}${String(firstRow)}`;
  const last = `${columnLetters(lastColumn)}${String(lastRow)}`;
  return first === last ? first : `${first}:${last}`;
}
