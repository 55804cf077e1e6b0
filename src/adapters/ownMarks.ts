import type { ReportSheetKey } from '../core/grid/grid';
import { OWNER_MARK_PREFIX } from '../core/report/layout';

/** A workbook name as far as it can be a mark. */
export interface PossibleMark {
  name: string;
  /** Belongs to one sheet only: a copied sheet takes along names of its own scope, which mark nothing. */
  local: boolean;
  refersTo: string;
}

/** A record, so that a key added to the report can't be forgotten here. */
const KEYS: Record<ReportSheetKey, true> = {
  front: true,
  changes: true,
  summary: true,
  measures: true,
  measuresByDay: true,
  measuresByWeek: true,
  measuresByMonth: true,
  measuresByQuarter: true,
  measuresByYear: true,
  charts: true,
  chartData: true,
  risks: true,
  actions: true,
  narrative: true,
  concerns: true,
  budget: true,
  key: true,
  checks: true,
  settings: true,
  history: true,
};
const isKey = (text: string): text is ReportSheetKey => Object.hasOwn(KEYS, text);

/** Our own sheets by what they are for, as positions in the workbook: those that carry our mark, whatever their name. */
export function ownSheetsOf(
  names: Iterable<PossibleMark>,
  sheetNames: readonly string[],
): Map<ReportSheetKey, number> {
  const own = new Map<ReportSheetKey, number>();
  for (const { name, local, refersTo } of names) {
    const key = name.startsWith(OWNER_MARK_PREFIX) ? name.slice(OWNER_MARK_PREFIX.length) : '';
    const sheet = markedSheet(refersTo)?.toLowerCase();
    if (!isKey(key) || sheet === undefined || local || own.has(key)) continue;
    const position = sheetNames.findIndex((there) => there.toLowerCase() === sheet);
    if (position >= 0 && ![...own.values()].includes(position)) own.set(key, position);
  }
  return own;
}

/**
 * The sheet a name points at, wherever on it: a row put in above moves the mark, and the first row deleted leaves
 * `Highlights!#REF!`; the sheet is ours all the same. `null` for another workbook's sheet or none.
 */
export function markedSheet(refersTo: string): string | null {
  const [, quoted, bare] =
    /^=?(?:'((?:[^']|'')+)'|([^'!()[\],\s]+))!(?:#REF!|[$A-Z0-9:]+)$/i.exec(refersTo.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare ?? null;
  return name === null || name.startsWith('[') || name.startsWith('#') ? null : name;
}
