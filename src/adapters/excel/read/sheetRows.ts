import { WorkbookProblem } from '../../../app/ports';
import type { Area, CellStyle, CellValue, GridRow } from '../../../core/grid/grid';
import { MAX_PLACES } from './limits';

/** Some cells of a sheet as Excel gives them. */
export interface CellsRead {
  area: Area;
  /** Rows of cells; an empty one is `''`. */
  values: readonly (readonly unknown[])[];
  numberFormats: readonly (readonly string[])[];
  /** For each row or column of the area, or for all of them. */
  hiddenRows: boolean | readonly boolean[];
  hiddenColumns: boolean | readonly boolean[];
}

/** How many more places the workbook's sheets may take. */
export interface Room {
  places: number;
}

const GENERAL: CellStyle = { numberFormat: 'General', fill: null };

/** Puts a sheet's rows together from what was read of it, area by area; empty rows and cells cost nothing. */
export class SheetRows {
  readonly styles: CellStyle[] = [GENERAL];
  private readonly rows = new Map<number, GridRow>();
  private readonly styleOf = new Map<string, number>([[GENERAL.numberFormat, 0]]);
  private readonly hidden = new Set<number>();

  constructor(
    private readonly sheet: string,
    private readonly room: Room,
  ) {}

  add({ area, values, numberFormats, hiddenRows, hiddenColumns }: CellsRead): void {
    values.forEach((cells, at) => {
      const length = lengthOf(cells);
      if (length === 0) return;
      const row = this.rowAt(area.firstRow + at, flagAt(hiddenRows, at));
      this.put(row, area.firstColumn, cells.slice(0, length), numberFormats[at] ?? []);
    });
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (flagAt(hiddenColumns, column - area.firstColumn)) this.hidden.add(column);
    }
  }

  /** All rows in ascending order; rows that look alike share their list of styles. */
  all(): GridRow[] {
    const rows = [...this.rows.values()].sort((a, b) => a.row - b.row);
    let before: GridRow | undefined;
    for (const row of rows) {
      if (before && sameNumbers(before.styles, row.styles)) row.styles = before.styles;
      before = row;
    }
    return rows;
  }

  /** Hidden columns that hold a value: what is hidden and empty hides nothing. */
  hiddenColumns(): number[] {
    if (this.hidden.size === 0) return [];
    const used = new Set<number>();
    for (const { values } of this.rows.values()) {
      values.forEach((value, at) => {
        if (value !== null) used.add(at + 1);
      });
    }
    return [...this.hidden].filter((column) => used.has(column)).sort((a, b) => a - b);
  }

  private rowAt(row: number, hidden: boolean): GridRow {
    const known = this.rows.get(row);
    if (known) return known;
    const begun: GridRow = { row, hidden, values: [], styles: [] };
    this.rows.set(row, begun);
    return begun;
  }

  private put(
    row: GridRow,
    firstColumn: number,
    cells: readonly unknown[],
    formats: readonly string[],
  ): void {
    this.take(firstColumn - 1 + cells.length - row.values.length);
    for (let at = row.values.length; at < firstColumn - 1; at++) {
      row.values.push(null);
      row.styles.push(0);
    }
    cells.forEach((cell, at) => {
      row.values[firstColumn - 1 + at] = cellValue(cell);
      row.styles[firstColumn - 1 + at] = this.style(formats[at] ?? GENERAL.numberFormat);
    });
  }

  private take(places: number): void {
    this.room.places -= Math.max(0, places);
    if (this.room.places >= 0) return;
    throw new WorkbookProblem(
      'too-large',
      `“${this.sheet}” has values too far to the right of too many rows (${MAX_PLACES.toLocaleString('en-GB')} places were counted): delete the empty columns before them, then try again.`,
    );
  }

  private style(numberFormat: string): number {
    const known = this.styleOf.get(numberFormat);
    if (known !== undefined) return known;
    this.styleOf.set(numberFormat, this.styles.length);
    return this.styles.push({ numberFormat, fill: null }) - 1;
  }
}

/** Up to the last cell with a value. */
function lengthOf(cells: readonly unknown[]): number {
  let { length } = cells;
  while (length > 0 && cellValue(cells[length - 1]) === null) length--;
  return length;
}

function cellValue(cell: unknown): CellValue {
  const plain = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
  return plain && cell !== '' ? cell : null;
}

function flagAt(flags: boolean | readonly boolean[], at: number): boolean {
  return typeof flags === 'boolean' ? flags : flags[at] === true;
}

function sameNumbers(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
