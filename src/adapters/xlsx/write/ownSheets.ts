import type { ReportSheetKey } from '../../../core/grid/grid';
import { OWNER_MARK_PREFIX } from '../../../core/report/layout';
import { sheetOfReference } from './sheetNames';
import type { WorkbookOutline } from './workbookOutline';

/** A record, so that a key added to the report can't be forgotten here. */
const KEYS: Record<ReportSheetKey, true> = {
  front: true,
  measures: true,
  risks: true,
  actions: true,
  narrative: true,
  key: true,
  checks: true,
  settings: true,
  history: true,
  concerns: true,
  budget: true,
};
const isKey = (text: string): text is ReportSheetKey => Object.hasOwn(KEYS, text);

/** Our own sheets by what they are for, as positions in the workbook: those that carry our mark, whatever their name. */
export function ownSheets(outline: WorkbookOutline): Map<ReportSheetKey, number> {
  const own = new Map<ReportSheetKey, number>();
  for (const { name, localSheet, refersTo } of outline.names) {
    const key = name.startsWith(OWNER_MARK_PREFIX) ? name.slice(OWNER_MARK_PREFIX.length) : '';
    const sheet = sheetOfReference(refersTo)?.toLowerCase();
    if (!isKey(key) || sheet === undefined || localSheet !== null || own.has(key)) continue;
    const position = outline.sheets.findIndex((entry) => entry.name.toLowerCase() === sheet);
    if (position >= 0 && ![...own.values()].includes(position)) own.set(key, position);
  }
  return own;
}
