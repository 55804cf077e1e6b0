import { cellName } from '../../../core/grid/address';
import type { Area, Fills, Grid, WorkbookContents } from '../../../core/grid/grid';

/** The fills of the areas asked for. Records without a prototype, because a sheet may be named `__proto__`. */
export function fillsOf(contents: WorkbookContents, areas: readonly { sheet: string; area: Area }[]): Fills {
  const fills = emptyRecord<Record<string, string>>();
  for (const { sheet, area } of areas) {
    const grid = contents.sheets.find(({ name }) => name === sheet);
    if (grid) addFills((fills[sheet] ??= emptyRecord<string>()), grid, area);
  }
  return fills;
}

function addFills(fills: Record<string, string>, grid: Grid, area: Area): void {
  for (const { row, styles } of grid.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    const last = Math.min(area.lastColumn, styles.length);
    for (let column = area.firstColumn; column <= last; column++) {
      const fill = grid.styles[styles[column - 1] ?? 0]?.fill;
      if (fill != null) fills[cellName(row, column)] = fill;
    }
  }
}

function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
