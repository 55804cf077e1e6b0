import { readDeadlineGroups } from './deadlineGroups';
import { readGuidance } from './guidance';
import { readHeaderBlocks } from './headerBlock';
import { readJudgements } from './judgements';
import { readNarrativeBlocks } from './narrativeBlock';
import type { Register } from './registers';
import type { SheetView } from './sheetView';

/** What stands on a sheet outside of headed tables: label and value, running text, short keys, lists. */
export function readFreeBlocks(view: SheetView): Register[] {
  const blocks: Register[] = [];
  const taken = new Set<number>();
  const readers = [readHeaderBlocks, readGuidance, readJudgements, readDeadlineGroups, readNarrativeBlocks];
  for (const read of readers) {
    for (const block of read(view)) {
      const { firstRow, lastRow } = block.area;
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
      if (rows.some((row) => taken.has(row))) continue;
      for (const row of rows) taken.add(row);
      blocks.push(block);
    }
  }
  return blocks;
}
