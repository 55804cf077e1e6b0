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
  const columns = cells.map((cell) => cell.column);
  const firstRow = Math.min(...rows);
  return {
    kind,
    sheet: view.grid.name,
    area: {
      firstRow,
      firstColumn: Math.min(...columns),
      lastRow: Math.max(...rows),
      lastColumn: Math.max(...columns),
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
