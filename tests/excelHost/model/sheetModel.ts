import { accessDenied, RefusedMember } from '../hostErrors';
import type { Area } from './area';
import { addressOf, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { CellFormat } from './cellFormat';
import { sameFormat } from './cellFormat';
import type { ChartModel } from './chartModel';
import { plainPage, type PageSetup } from './pageSetup';

export type Scalar = string | number | boolean;

/** Never changed in place, so that a copy of a sheet may share its cells. */
export interface Cell {
  /** '' for an empty cell; an error is its text. */
  readonly value: Scalar;
  readonly isError?: true;
  /** With "=". */
  readonly formula?: string;
  readonly format: CellFormat;
  readonly link?: Link;
}

export interface Link {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Of a column and a row nobody sized, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
/** So many cells in one go are a mistake of the add-in. */
const MOST_CELLS = 5_000_000;

interface Size {
  size?: number;
  hidden?: boolean;
}

/** A worksheet as Excel holds it: 0-based rows and columns. */
export class SheetModel {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  frozenRows = 0;
  frozenColumns = 0;
  isProtected = false;
  /** It has a filter. */
  filtered = false;
  page: PageSetup = plainPage();
  merges: Area[] = [];
  charts: ChartModel[] = [];
  rows = new Map<number, Map<number, Cell>>();
  columnSizes = new Map<number, Size>();
  rowSizes = new Map<number, Size>();

  constructor(
    readonly id: string,
    public name: string,
    readonly plain: CellFormat,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? { value: '', format: this.plain };
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    const blank = cell.value === '' && cell.formula === undefined && cell.link === undefined;
    if (blank && sameFormat(cell.format, this.plain)) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size > 0) this.rows.set(row, cells);
    else this.rows.delete(row);
  }

  /** Every cell of the area, in rows; the area must be one that a person would call a table. */
  read<T>(area: Area, look: (cell: Cell, row: number, column: number) => T): T[][] {
    this.demandFinite(area);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const [row, column] = [area.row + r, area.column + c];
        return look(this.cell(row, column), row, column);
      }),
    );
  }

  /** Changes each cell of the area, unless the sheet is protected. */
  change(area: Area, make: (cell: Cell, row: number, column: number) => Cell): void {
    this.demandUnprotected();
    this.read(area, (cell, row, column) => this.put(row, column, make(cell, row, column)));
  }

  /** Changes the cells of the area that hold something; the area may be the whole sheet. */
  changeHeld(area: Area, make: (cell: Cell) => Cell): void {
    this.demandUnprotected();
    for (const [row, cells] of [...this.rows]) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, cell] of [...cells]) {
        if (column >= area.column && column < area.column + area.columns) this.put(row, column, make(cell));
      }
    }
  }

  demandUnprotected(): void {
    if (this.isProtected) throw accessDenied(`the sheet “${this.name}” is protected`);
  }

  /** The smallest area around all cells `within` that hold a value, or also a format; null when there is none. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const [firstRow, firstColumn] = [within?.row ?? 0, within?.column ?? 0];
    const lastRow = within ? firstRow + within.rows - 1 : SHEET_ROWS;
    const lastColumn = within ? firstColumn + within.columns - 1 : SHEET_COLUMNS;
    let [top, left, bottom, right] = [SHEET_ROWS, SHEET_COLUMNS, -1, -1];
    for (const [row, cells] of this.rows) {
      if (row < firstRow || row > lastRow) continue;
      for (const [column, cell] of cells) {
        if (column < firstColumn || column > lastColumn) continue;
        if (valuesOnly && cell.value === '' && cell.formula === undefined) continue;
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A copy that shares the cells, which never change. */
  copy(): SheetModel {
    const copy = Object.assign(new SheetModel(this.id, this.name, this.plain), this);
    copy.rows = new Map([...this.rows].map(([row, cells]) => [row, new Map(cells)]));
    copy.page = structuredClone(this.page);
    copy.columnSizes = structuredClone(this.columnSizes);
    copy.rowSizes = structuredClone(this.rowSizes);
    copy.merges = structuredClone(this.merges);
    copy.charts = structuredClone(this.charts);
    return copy;
  }

  private demandFinite(area: Area): void {
    if (area.rows * area.columns <= MOST_CELLS) return;
    throw new RefusedMember(
      `“${this.name}”!${addressOf(area)}`,
      'too many cells to read or change one by one',
    );
  }
}
