import { NothingGiven } from './inChunks';
import type { SheetArea } from './chunks';
import type { DateSystem } from './dateSystem';
import { rangeOf, type UsedRange } from './outline';
import type { CellsRead } from './sheetRows';

/** An area of a sheet with what is known of its hidden rows and columns; `null` where it has to be asked. */
export type AreaAsked = SheetArea & Pick<UsedRange, 'rowHidden' | 'columnHidden'>;

/**
 * One round trip: values and number formats of some areas, whether their rows and columns are hidden where that
 * differs, and the texts that tell the date system.
 */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly AreaAsked[],
  dates: DateSystem,
): Promise<(CellsRead & SheetArea)[]> {
  const asked = areas.map((area) => ask(context, area, dates));
  await context.sync();
  return asked.map(({ area, range, rows, columns, probe }) => {
    // The typings promise arrays where Excel may give null for too many cells.
    const { values, numberFormat } = range as { values: unknown[][] | null; numberFormat: string[][] | null };
    if (values === null || numberFormat === null) throw new NothingGiven();
    range.untrack();
    probe?.untrack();
    dates.look(area, values, numberFormat, probe?.text ?? []);
    return {
      ...area,
      values,
      numberFormats: numberFormat,
      hiddenRows: area.rowHidden ?? (rows?.value ?? []).map(({ rowHidden }) => rowHidden === true),
      hiddenColumns:
        area.columnHidden ?? (columns?.value ?? []).map(({ columnHidden }) => columnHidden === true),
    };
  });
}

/** One round trip: the texts of single cells, for the date system alone. */
export async function readDates(context: Excel.RequestContext, dates: DateSystem): Promise<void> {
  const asked = dates.unread.map((cell) => ({
    cell,
    range: rangeOf(context, cell.sheet, cell.area).load('values,numberFormat,text'),
  }));
  await context.sync();
  for (const { cell, range } of asked) dates.look(cell, range.values, range.numberFormat, range.text);
}

function ask(context: Excel.RequestContext, area: AreaAsked, dates: DateSystem) {
  const range = rangeOf(context, area.sheet, area.area).load('values,numberFormat');
  const rows = area.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = area.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : null;
  const toRead = dates.partToRead(area.area);
  const probe = toRead === null ? null : rangeOf(context, area.sheet, toRead).load('text');
  return { area, range, rows, columns, probe };
}
