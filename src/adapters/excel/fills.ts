import type { Progress } from '../../app/ports';
import { cellName } from '../../core/grid/address';
import type { Fills } from '../../core/grid/grid';
import { runBatch } from './batch';
import type { SheetArea } from './read/chunks';
import { inChunks, NothingGiven } from './read/inChunks';
import { FILLS_A_TRIP } from './read/limits';
import { rangeOf } from './read/outline';

/** A cell without a fill reads as white, like one that was painted white. */
const WHITE = 'FFFFFF';
const COLOUR = /^#([0-9A-F]{6})$/i;

/**
 * The fills of the areas asked for, in one round trip but for Excel's limits; solid ones only, as in a file.
 * Records without a prototype, because a sheet may be named `__proto__`.
 */
export function readFills(areas: readonly SheetArea[], progress?: Progress): Promise<Fills> {
  const fills = emptyRecord<Record<string, string>>();
  for (const { sheet } of areas) fills[sheet] ??= emptyRecord<string>();
  return runBatch('read', async (context) => {
    const read = async (chunk: SheetArea[]) => addFills(fills, await readChunk(context, chunk));
    await inChunks(areas, FILLS_A_TRIP, read, progress);
    return fills;
  });
}

interface FillsRead extends SheetArea {
  cells: Excel.CellProperties[][];
}

async function readChunk(context: Excel.RequestContext, chunk: readonly SheetArea[]): Promise<FillsRead[]> {
  const asked = chunk.map(({ sheet, area }) => {
    const range = rangeOf(context, sheet, area);
    const cells = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    return { sheet, area, range, cells };
  });
  await context.sync();
  return asked.map(({ sheet, area, range, cells }) => {
    range.untrack();
    // As with values, null may stand for too much.
    const { value } = cells as { value: Excel.CellProperties[][] | null };
    if (value === null) throw new NothingGiven();
    return { sheet, area, cells: value };
  });
}

function addFills(fills: Fills, read: readonly FillsRead[]): void {
  for (const { sheet, area, cells } of read) {
    const ofSheet = (fills[sheet] ??= emptyRecord<string>());
    cells.forEach((row, down) => {
      row.forEach((cell, across) => {
        const fill = solidFill(cell.format?.fill);
        if (fill !== null) ofSheet[cellName(area.firstRow + down, area.firstColumn + across)] = fill;
      });
    });
  }
}

/** Excel leaves the pattern out where there is no fill, and on some platforms for solid ones too. */
function solidFill(fill: Excel.CellPropertiesFill | undefined): string | null {
  const [, colour] = COLOUR.exec(fill?.color ?? '') ?? [];
  const solid = (fill?.pattern ?? 'Solid') === 'Solid';
  return colour === undefined || !solid || colour.toUpperCase() === WHITE ? null : colour.toUpperCase();
}

function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
