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
  private row = 0;
  private hidden = false;
  /** The row being read; one pair of lists serves all rows, so that what is kept is cut to size. */
  private readonly values: CellValue[] = [];
  private readonly styles: number[] = [];
  private length = 0;
  private inOrder = true;

  constructor(
    private readonly looks: readonly CellStyle[],
    private readonly room: Room,
  ) {}

  begin(row: number, hidden: boolean): void {
    this.finish();
    this.row = row;
    this.hidden = hidden;
  }

  put(column: number, value: CellValue, style: number): void {
    for (; this.length < column; this.length++) {
      this.values[this.length] = null;
      this.styles[this.length] = 0;
    }
    this.values[column - 1] = value;
    this.styles[column - 1] = style;
  }

  /** All rows in ascending order. */
  all(): GridRow[] {
    this.finish();
    return this.inOrder ? this.rows : inAscendingOrder(this.rows);
  }

  private finish(): void {
    let { length } = this;
    this.length = 0;
    while (length > 0 && this.values[length - 1] === null && !this.isFilled(this.styles[length - 1]))
      length--;
    if (length === 0) return;
    this.room.places -= length;
    if (this.room.places < 0) throw tooLarge(`its sheets hold more than ${String(MAX_PLACES)} cells`);
    const before = this.rows[this.rows.length - 1];
    if (before && before.row >= this.row) this.inOrder = false;
    this.rows.push({
      row: this.row,
      hidden: this.hidden,
      values: this.values.slice(0, length),
      // Rows that look alike share their list of styles.
      styles: before && this.looksLike(before, length) ? before.styles : this.styles.slice(0, length),
    });
  }

  private looksLike(row: GridRow, length: number): boolean {
    if (row.styles.length !== length) return false;
    for (let at = 0; at < length; at++) if (row.styles[at] !== this.styles[at]) return false;
    return true;
  }

  private isFilled(style: number | undefined): boolean {
    return style !== undefined && style !== 0 && this.looks[style]?.fill != null;
  }
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
