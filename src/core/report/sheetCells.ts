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
    this.cells.push(cell);
  }

  /** The one object that stands for all looks like this. */
  look(look: CellLook): CellLook {
    const key = lookKey(look);
    const known = this.looks.get(key);
    if (known === undefined) this.looks.set(key, look);
    return known ?? look;
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

/** The same text for looks that are alike, several times faster than JSON. */
function lookKey({
  role,
  align,
  wrap,
  status,
  emphasis,
  number,
  lineAbove,
  link,
  ...rest
}: CellLook): string {
  // A look with a new field fails to compile here until the field is in the key.
  rest satisfies Record<string, never>;
  const shown = number === undefined ? '' : `${number.kind}${'decimals' in number ? number.decimals : ''}`;
  return `${role} ${align} ${String(wrap)} ${status ?? ''} ${emphasis ?? ''} ${shown} ${lineAbove ?? ''} ${String(link)}`;
}
