import { statusOfFill } from '../actions/statusFills';
import { readStatusWord } from '../actions/statusWords';
import type { RagStatus } from '../findings';
import type { Fills } from '../grid/grid';
import type { SourceCell } from '../recognise/registers';

/**
 * The RAG an author gave a measure, by the cell's word or else by its fill colour; `null` when it holds neither.
 * Blue (complete) is no rating of a measure.
 */
export function recordedRag(cell: SourceCell | null, sheet: string, fills: Fills): RagStatus | null {
  if (cell === null) return null;
  const word = typeof cell.value === 'string' ? readStatusWord(cell.value) : null;
  const fill = fills[sheet]?.[cell.cell];
  const status = word ?? (fill === undefined ? null : statusOfFill(fill));
  return status === 'Blue' ? null : status;
}
