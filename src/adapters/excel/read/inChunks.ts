import { WorkbookProblem, type Progress } from '../../../app/ports';
import { areaName } from '../../../core/grid/address';
import { isTooLarge } from '../problems';
import { cellsOf, takeChunk, type SheetArea } from './chunks';

/** Excel gave `null` instead of an area's values: its way of saying, on some platforms, that it is too much. */
export class NothingGiven extends Error {
  constructor() {
    super('Excel gave no values');
    this.name = 'NothingGiven';
  }
}

/**
 * Reads areas in as few round trips as the limits allow. When an answer is too large after all, half as much is
 * asked for from there on.
 *
 * @param most cells a round trip to begin with
 * @param read one round trip; fails with Excel's error, or `NothingGiven`
 */
export async function inChunks(
  areas: readonly SheetArea[],
  most: number,
  read: (chunk: SheetArea[]) => Promise<void>,
  progress?: Progress,
): Promise<void> {
  const total = cellsOf(areas);
  let waiting: readonly SheetArea[] = areas;
  while (waiting.length > 0) {
    progress?.checkCancelled();
    const next = takeChunk(waiting, most);
    try {
      await read(next.chunk);
    } catch (error) {
      most = lessThan(next.chunk, error);
      continue;
    }
    waiting = next.waiting;
    progress?.share((total - cellsOf(waiting)) / total);
  }
}

/** How many cells to ask for instead of a chunk that was too large; any other failure goes on. */
function lessThan(chunk: readonly SheetArea[], error: unknown): number {
  if (!isTooLarge(error) && !(error instanceof NothingGiven)) throw error;
  const cells = cellsOf(chunk);
  if (cells > 1) return Math.floor(cells / 2);
  const place = chunk.map(({ sheet, area }) => `“${sheet}” cell ${areaName(area)}`).join('');
  throw new WorkbookProblem(
    'too-large',
    `Excel did not hand over what is in ${place}: shorten or delete it, then try again.`,
  );
}
