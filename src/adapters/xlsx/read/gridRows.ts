import type { CellStyle, CellValue, GridRow } from '../../../core/grid/grid';
import { tooLarge } from '../package/problems';

/**
 * Places of all rows together, from column A to each row's last cell, over the whole workbook: a few cells at
 * the far right of many rows would otherwise take gigabytes. Twelve times 100,000 rows × 20 columns.
 */
export const MAX_PLACES = 25_000_000;

/** How many more places the workbook's sheets may take. */
export interface Room {
  places: number;
}

/** Collects a sheet's cells into rows, and drops what holds neither a value nor a fill. */
export class GridRows {
  private readonly rows: GridRow[] = [];
  private current: GridRow = { row: 0, hidden: false, values: [], styles: [] };
  private inOrder = true;

  constructor(
    private readonly looks: readonly CellStyle[],
    private readonly room: Room,
  ) {}

  begin(row: number, hidden: boolean): void {
    this.finish();
    this.current = { row, hidden, values: [], styles: [] };
  }

  put(column: number, value: CellValue, style: number): void {
    const { values, styles } = this.current;
    for (let gap = values.length; gap < column - 1; gap++) {
      values.push(null);
      styles.push(0);
    }
    values[column - 1] = value;
    styles[column - 1] = style;
  }

  /** All rows in ascending order. */
  all(): GridRow[] {
    this.finish();
    this.current = { row: 0, hidden: false, values: [], styles: [] };
    return this.inOrder ? this.rows : inAscendingOrder(this.rows);
  }

  private finish(): void {
    const row = this.current;
    let length = row.values.length;
    while (length > 0 && row.values[length - 1] === null && !this.isFilled(row.styles[length - 1])) length--;
    if (length === 0) return;
    row.values.length = length;
    row.styles.length = length;
    this.room.places -= length;
    if (this.room.places < 0) throw tooLarge(`its sheets hold more than ${String(MAX_PLACES)} cells`);
    const before = this.rows[this.rows.length - 1];
    if (before) {
      if (before.row >= row.row) this.inOrder = false;
      if (sameNumbers(before.styles, row.styles)) row.styles = before.styles;
    }
    this.rows.push(row);
  }

  private isFilled(style: number | undefined): boolean {
    return style !== undefined && style !== 0 && this.looks[style]?.fill != null;
  }
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Some programs write rows out of order, or one row in two pieces: the later piece adds its cells. */
function inAscendingOrder(rows: readonly GridRow[]): GridRow[] {
  const joined: GridRow[] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const before = joined[joined.length - 1];
    if (before?.row !== row.row) joined.push({ ...row, values: [...row.values], styles: [...row.styles] });
    else addCells(before, row);
  }
  return joined;
}

function addCells(row: GridRow, more: GridRow): void {
  more.values.forEach((value, at) => {
    const style = more.styles[at] ?? 0;
    if (at >= row.values.length || value !== null) {
      row.values[at] = value;
      row.styles[at] = style;
    }
  });
}
