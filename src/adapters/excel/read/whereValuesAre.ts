import { WorkbookProblem, type Progress } from '../../../app/ports';
import { areaName } from '../../../core/grid/address';
import { blocksOf } from './blocks';
import { cellsOf, type SheetArea } from './chunks';
import { CELLS_WORTH_A_LOOK, MAX_CELLS } from './limits';
import { areaOf, rangeOf } from './outline';

/** Each look cuts an area into 64: two are enough for the whole of a sheet, a third for a stray value close to a table. */
const MOST_LOOKS = 3;

/** Large areas looked into at once: 4,096 blocks. Where there are more, values lie all over the place. */
const MOST_AREAS = 64;

/** Blocks asked for in one round trip: half a megabyte of a request. */
const BLOCKS_A_TRIP = 1_000;

/** An area that keeps more than this share of its cells under a look is full: its blocks would only be more pieces. */
const NEARLY_ALL = 0.5;

/**
 * The parts of large areas that really hold values. Used ranges are claims: one stray value in the last cell of a
 * sheet makes one of 17 billion cells, of which two small parts hold something. Areas that aren't large cost no
 * round trip.
 *
 * When there is too much to read all the same, that is a `WorkbookProblem` that names the sheet and says what to do.
 */
export async function whereValuesAre(
  context: Excel.RequestContext,
  used: readonly SheetArea[],
  progress?: Progress,
): Promise<SheetArea[]> {
  let areas = [...used];
  let full = new Set<SheetArea>();
  for (let look = 0; look < MOST_LOOKS; look++) {
    const large = areas.filter((area) => cellsOf([area]) > CELLS_WORTH_A_LOOK && !full.has(area));
    if (large.length === 0 || large.length > MOST_AREAS) break;
    progress?.checkCancelled();
    const parts = await lookInto(context, large);
    const isFull = (area: SheetArea) =>
      cellsOf([area]) <= MAX_CELLS && cellsOf(parts.get(area) ?? []) > NEARLY_ALL * cellsOf([area]);
    full = new Set([...full, ...large.filter(isFull)]);
    areas = areas.flatMap((area) => (full.has(area) ? area : (parts.get(area) ?? area)));
  }
  refuseTooMuch(areas, used);
  return areas;
}

/** For each area its blocks with values, each cut down to where they are. */
async function lookInto(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<Map<SheetArea, SheetArea[]>> {
  const parts = new Map<SheetArea, SheetArea[]>(areas.map((area) => [area, []]));
  const blocks = areas.flatMap((area) => blocksOf(area.area).map((block) => ({ area, block })));
  for (let at = 0; at < blocks.length; at += BLOCKS_A_TRIP) {
    const asked = blocks.slice(at, at + BLOCKS_A_TRIP).map(({ area, block }) => ({
      area,
      range: rangeOf(context, area.sheet, block)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();
    for (const { area, range } of asked) {
      if (!range.isNullObject) parts.get(area)?.push({ sheet: area.sheet, area: areaOf(range) });
    }
  }
  return parts;
}

function refuseTooMuch(areas: readonly SheetArea[], used: readonly SheetArea[]): void {
  if (cellsOf(areas) <= MAX_CELLS) return;
  const cellsBySheet = new Map<string, number>();
  for (const one of areas) {
    cellsBySheet.set(one.sheet, (cellsBySheet.get(one.sheet) ?? 0) + cellsOf([one]));
  }
  const [[sheet, cells] = ['', 0]] = [...cellsBySheet].sort(([, a], [, b]) => b - a);
  const where = used.filter((one) => one.sheet === sheet).map(({ area }) => areaName(area))[0] ?? '';
  throw new WorkbookProblem(
    'too-large',
    `“${sheet}” is too large to be read inside Excel: its values lie in ${spoken(cells)} cells of ${where}, and ${spoken(MAX_CELLS)} in all sheets together are the most; delete the rows and columns that are not needed, or move the sheet to a workbook of its own, then try again.`,
  );
}

function spoken(cells: number): string {
  return cells.toLocaleString('en-GB');
}
