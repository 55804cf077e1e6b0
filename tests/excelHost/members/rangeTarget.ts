import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';

/** A rectangle of a sheet. */
export interface RangeTarget {
  book: WorkbookModel;
  sheet: SheetModel;
  area: Area;
}

/** Several rectangles of one sheet that are looked at, or changed, together. */
export interface AreasTarget {
  sheet: SheetModel;
  areas: Area[];
}
