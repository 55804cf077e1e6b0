import { invalidArgument } from '../hostErrors';
import type { Area } from '../model/area';
import type { Cell, SheetModel } from '../model/sheetModel';

/** What stays of a cell, by what is cleared. */
const LEFT: Record<string, (cell: Cell, sheet: SheetModel) => Cell> = {
  All: (_, sheet) => ({ value: '', format: sheet.plain }),
  Contents: ({ format, link }) => ({ value: '', format, ...(link ? { link } : {}) }),
  Formats: (cell, sheet) => ({ ...cell, format: sheet.plain }),
  Hyperlinks: ({ value, formula, format }) => ({
    value,
    format,
    ...(formula === undefined ? {} : { formula }),
  }),
  RemoveHyperlinks: ({ value, formula, format, link }, sheet) => ({
    value,
    format: link ? sheet.plain : format,
    ...(formula === undefined ? {} : { formula }),
  }),
};

/** `Range.clear`: widths and heights stay as they are, as in Excel. */
export function clearCells(sheet: SheetModel, area: Area, applyTo: unknown): void {
  const left = LEFT[applyTo === undefined ? 'All' : String(applyTo)];
  if (!left) throw invalidArgument(`nothing is called “${String(applyTo)}” that could be cleared`);
  sheet.changeHeld(area, (cell) => left(cell, sheet));
}
