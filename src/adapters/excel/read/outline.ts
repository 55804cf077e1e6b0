import type { Area, Visibility, WorkbookContents } from '../../../core/grid/grid';
import { ownSheetsOf } from '../../ownMarks';

/** A workbook before any cell is read. */
export interface Outline {
  name: string;
  own: WorkbookContents['own'];
  /** In workbook order. */
  sheets: SheetOutline[];
}

export interface SheetOutline {
  name: string;
  visibility: Visibility;
}

/** Where a sheet has values, and whether some of it is hidden; `null` where only some rows or columns are. */
export interface UsedRange {
  sheet: string;
  area: Area;
  rowHidden: boolean | null;
  columnHidden: boolean | null;
}

/** One round trip: which sheets there are, and which of them are ours by the marks among the workbook's names. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  workbook.load('name');
  const { worksheets, names } = workbook;
  worksheets.load('items/name,items/visibility,items/position');
  names.load('items/name,items/scope,items/formula');
  await context.sync();

  const sheets = [...worksheets.items]
    .sort((a, b) => a.position - b.position)
    .map(({ name, visibility }) => ({ name, visibility: visibilityOf(visibility) }));
  const marks = names.items.map(({ name, scope, formula }) => ({
    name,
    local: scope !== 'Workbook',
    refersTo: String(formula),
  }));
  const positions = ownSheetsOf(
    marks,
    sheets.map(({ name }) => name),
  );
  const own = [...positions].flatMap(([key, position]) => {
    const sheet = sheets[position];
    return sheet ? [{ key, sheet: sheet.name }] : [];
  });
  return { name: workbook.name, own, sheets };
}

/** One round trip for all sheets: where their values are. A sheet without values has no used range. */
export async function readUsedRanges(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<UsedRange[]> {
  const ranges = sheets.map(({ name }) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    return {
      sheet: name,
      range: range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
    };
  });
  if (ranges.length > 0) await context.sync();
  return ranges.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    // The typings promise a boolean where Excel gives null for "some are".
    const { rowHidden, columnHidden } = range as { rowHidden: boolean | null; columnHidden: boolean | null };
    return [{ sheet, area: areaOf(range), rowHidden, columnHidden }];
  });
}

/** The rows and columns of a loaded range, 1-based. */
export function areaOf(
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): Area {
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    lastColumn: range.columnIndex + range.columnCount,
  };
}

/** The range of an area of a sheet. */
export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(
      area.firstRow - 1,
      area.firstColumn - 1,
      area.lastRow - area.firstRow + 1,
      area.lastColumn - area.firstColumn + 1,
    );
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): Visibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
