import type { PlannedSheet } from '../../reportPlan';
import type { Original } from './original';
import { relationshipType } from './original';
import type { NewRelationship } from './relationshipsPatch';

/** A sheet that is new, with its place in the package and the workbook. */
export interface PlacedSheet {
  planned: PlannedSheet;
  part: string;
  sheetId: number;
  relationship: NewRelationship;
}

/** Highest sheet id Excel accepts; the standard itself sets no limit (Microsoft, Office implementation notes on ISO/IEC 29500, 18.2.19). */
const LAST_SHEET_ID = 65_534;

/** Parts, ids and relationships for the sheets that are new. */
export function placeNewSheets(
  original: Original,
  fresh: readonly PlannedSheet[],
  nextRelationship: () => string,
): PlacedSheet[] {
  const { pkg, folder, outline } = original;
  const nextSheetId = freeSheetIds(outline.sheets.map(({ sheetId }) => sheetId));
  let number = 0;
  return fresh.map((planned): PlacedSheet => {
    let target: string;
    do target = `worksheets/sheet${String(++number)}.xml`;
    while (pkg.find(folder + target));
    const type = relationshipType(outline, 'worksheet');
    const relationship = { id: nextRelationship(), type, target };
    return { planned, part: folder + target, sheetId: nextSheetId(), relationship };
  });
}

/** Ids after the highest there is, as Excel counts; where that one is the last, the ids left out before it. */
function freeSheetIds(taken: readonly number[]): () => number {
  const used = new Set(taken);
  let next = Math.max(0, ...taken.filter((id) => id <= LAST_SHEET_ID));
  return () => {
    do next = next >= LAST_SHEET_ID ? 1 : next + 1;
    while (used.has(next));
    used.add(next);
    return next;
  };
}
