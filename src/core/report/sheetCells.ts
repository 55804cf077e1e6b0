import type { CellLook, LaidCell } from './layout';

/**
 * Gathers the cells of a sheet and the height of its rows. Looks that are alike are one object: a register of
 * 100,000 rows has a handful of them.
 */
export class SheetCells {
  readonly cells: LaidCell[] = [];
  private readonly heights: number[] = [];
  private readonly looks = new Map<string, CellLook>();

  /** Puts a cell down; row and column are 1-based. */
  put(cell: LaidCell): void {
    const key = JSON.stringify(cell.look);
    const known = this.looks.get(key);
    if (known === undefined) this.looks.set(key, cell.look);
    this.cells.push(known === undefined ? cell : { ...cell, look: known });
  }

  /** Makes a row at least so high, in points; pieces side by side share their rows. */
  atLeast(row: number, height: number): void {
    this.heights[row - 1] = Math.max(this.heights[row - 1] ?? 0, height);
  }

  /** Height of each row from 1; a row nothing was put on is a gap of `gap` points. */
  rowHeights(gap: number): number[] {
    return Array.from(this.heights, (height: number | undefined) => height ?? gap);
  }
}
