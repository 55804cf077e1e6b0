import type { RegisterKind } from './registers';
import type { SheetView } from './sheetView';
import { themeAt, themeHeadings, themeOfSheet } from './headings';

/** What a block without table columns says about where it stands; `cells` are all it consists of. */
export function blockBase<K extends RegisterKind>(
  kind: K,
  view: SheetView,
  cells: { row: number; column: number }[],
  found: { title: string | null; headerRows?: number[]; columns?: Record<string, string>; why: string },
) {
  const rows = cells.map((cell) => cell.row);
  const [firstRow, lastRow] = range(rows);
  const [firstColumn, lastColumn] = range(cells.map((cell) => cell.column));
  return {
    kind,
    sheet: view.grid.name,
    area: {
      firstRow,
      firstColumn,
      lastRow,
      lastColumn,
    },
    title: found.title,
    theme: themeAt(themeHeadings(view), themeOfSheet(view.grid.name), firstRow),
    headerRows: found.headerRows ?? [],
    columns: found.columns ?? {},
    why: found.why,
    templateRows: [],
    hiddenRows: [...new Set(rows)].filter((row) => view.rows.get(row)?.hidden === true),
  };
}

/** Least and largest; a long list can't be spread into Math.min. */
function range(numbers: number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], n) => [Math.min(least, n), Math.max(most, n)],
    [Infinity, -Infinity],
  );
}
