import type { Progress } from '../../../app/ports';
import type { Grid, WorkbookContents } from '../../../core/grid/grid';
import { runBatch } from '../batch';
import { readCells, readDates, type AreaAsked } from './cells';
import { DateSystem } from './dateSystem';
import { inChunks } from './inChunks';
import { CELLS_A_TRIP, MAX_PLACES } from './limits';
import { readOutline, readUsedRanges, type SheetOutline, type UsedRange } from './outline';
import { SheetRows, type Room } from './sheetRows';
import { whereValuesAre } from './whereValuesAre';

/**
 * Reads the workbook that is open, very hidden sheets included: what sheets there are, where they have values, then
 * the values, in three round trips; more only where Excel's limits ask for them. Nothing is selected, activated or
 * changed, and Undo stays as it is.
 *
 * Fills are not read; the grids say `null`.
 */
export function readWorkbook(progress?: Progress): Promise<WorkbookContents> {
  return runBatch('read', async (context) => {
    const { name, own, sheets } = await readOutline(context);
    progress?.checkCancelled();
    const used = await readUsedRanges(context, sheets);
    const areas = await whereValuesAre(context, used, progress);

    const rows = emptyRows(sheets);
    const dates = new DateSystem(areas.length);
    const flags = new Map(used.map((range) => [range.sheet, range]));
    await inChunks(
      areas,
      CELLS_A_TRIP,
      async (chunk) => {
        const asked = chunk.map((area) => withFlags(area, flags.get(area.sheet)));
        for (const cells of await readCells(context, asked, dates)) rows.get(cells.sheet)?.add(cells);
      },
      progress,
    );
    if (dates.unread.length > 0) await readDates(context, dates);
    return { name, date1904: dates.is1904, sheets: sheets.map((sheet) => gridOf(sheet, rows)), own };
  });
}

function emptyRows(sheets: readonly SheetOutline[]): Map<string, SheetRows> {
  const room: Room = { places: MAX_PLACES };
  return new Map(sheets.map(({ name }) => [name, new SheetRows(name, room)]));
}

function withFlags(area: Pick<AreaAsked, 'sheet' | 'area'>, used: UsedRange | undefined): AreaAsked {
  return { ...area, rowHidden: used?.rowHidden ?? null, columnHidden: used?.columnHidden ?? null };
}

function gridOf({ name, visibility }: SheetOutline, all: ReadonlyMap<string, SheetRows>): Grid {
  const sheet = all.get(name);
  return {
    name,
    visibility,
    rows: sheet?.all() ?? [],
    styles: sheet?.styles ?? [],
    hiddenColumns: sheet?.hiddenColumns() ?? [],
    uncalculated: [],
  };
}
