import type { CellFormat } from '../model/cellFormat';
import type { AreasTarget } from './rangeTarget';

/** Changes the format of every cell; each format met is changed once. */
export function change({ sheet, areas }: AreasTarget, make: (format: CellFormat) => CellFormat): void {
  const made = new Map<CellFormat, CellFormat>();
  for (const area of areas) {
    sheet.change(area, (cell) => {
      const format = made.get(cell.format) ?? make(cell.format);
      made.set(cell.format, format);
      return { ...cell, format };
    });
  }
}

/** What all cells have; null where they differ. */
export function common<T>({ sheet, areas }: AreasTarget, of: (format: CellFormat) => T): T | null {
  const values = areas.flatMap((area) => sheet.read(area, ({ format }) => of(format)).flat());
  const [first] = values;
  return first !== undefined && values.every((one) => one === first) ? first : null;
}
