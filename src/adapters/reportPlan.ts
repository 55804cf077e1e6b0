import type { ReportSheetKey } from '../core/grid/grid';
import type { SheetLayout } from '../core/report/layout';
import { OWNER_MARK_PREFIX } from '../core/report/layout';
import { markedSheet, ownSheetsOf } from './ownMarks';
import type { PossibleMark } from './ownMarks';
import { freeSheetName } from './sheetNames';
import { stagingSheetsOf } from './stagingMarks';
import { absoluteArea, printTitles, quoteSheet } from './sheetReferences';

/** A workbook name as it is now. */
export interface ExistingName {
  name: string;
  /** Position among all sheets; `null` for the whole workbook. */
  localSheet: number | null;
  refersTo: string;
}

/** What the plan needs of a workbook, be it a file or the one open in Excel. */
export interface WorkbookShape<N extends ExistingName> {
  sheets: readonly { name: string }[];
  names: readonly N[];
}

export interface NewName {
  name: string;
  localSheet: number | null;
  refersTo: string;
  hidden: boolean;
}

/** A report sheet and where it goes. */
export interface PlannedSheet {
  layout: SheetLayout;
  name: string;
  /** Position now; `null` for a sheet that is new. */
  replaces: number | null;
  /** Position afterwards, among all sheets. */
  position: number;
}

export interface ReportPlan<N extends ExistingName> {
  sheets: PlannedSheet[];
  removed: Set<number>;
  /** Names that are said anew. */
  dropped: Set<N>;
  names: NewName[];
}

/** A position after the sheets in `removed` are gone. */
export function shifted(position: number, removed: ReadonlySet<number>): number {
  return position - [...removed].filter((gone) => gone < position).length;
}

/** Kept even when the report doesn't bring them: what a person chose, and the past. */
export const LASTING: readonly ReportSheetKey[] = ['settings', 'history'];
const TABLE_NAME = /^Highlights_/i;
const PRINT_NAMES = new Set(['_xlnm.print_titles', '_xlnm.print_area', '_xlnm._filterdatabase']);

/** The workbook's names, as far as they can mark a sheet as ours. */
export function possibleMarks({ names }: { names: readonly ExistingName[] }): PossibleMark[] {
  return names.map(({ name, localSheet, refersTo }) => ({ name, local: localSheet !== null, refersTo }));
}

/** Which sheets are replaced, added and removed, under which names. */
export function planReport<N extends ExistingName>(
  shape: WorkbookShape<N>,
  layouts: readonly SheetLayout[],
): ReportPlan<N> {
  const marks = possibleMarks(shape);
  const sheetNames = shape.sheets.map(({ name }) => name);
  const own = ownSheetsOf(marks, sheetNames);
  const wanted = new Set(layouts.map(({ key }) => key));
  const going = [...own].filter(([key]) => !wanted.has(key) && !LASTING.includes(key));
  const removed = new Set([...going.map(([, at]) => at), ...stagingSheetsOf(marks, sheetNames)]);
  const sheets = placeSheets(shape, layouts, own, removed);
  const dropped = droppedNames(shape, own, sheets, removed);
  const kept = shape.names.filter((entry) => !dropped.has(entry));
  return { sheets, removed, dropped, names: sheets.flatMap((sheet) => namesOf(sheet, kept)) };
}

function placeSheets(
  shape: WorkbookShape<ExistingName>,
  layouts: readonly SheetLayout[],
  own: ReadonlyMap<ReportSheetKey, number>,
  removed: ReadonlySet<number>,
): PlannedSheet[] {
  const taken = shape.sheets.filter((_, at) => !removed.has(at)).map(({ name }) => name);
  return layouts.map((layout) => {
    const replaces = own.get(layout.key) ?? null;
    const there = replaces === null ? undefined : shape.sheets[replaces];
    if (replaces !== null && there !== undefined) {
      return { layout, name: there.name, replaces, position: shifted(replaces, removed) };
    }
    const name = freeSheetName(layout.name, taken);
    const position = taken.push(name) - 1;
    return { layout, name, replaces, position };
  });
}

function droppedNames<N extends ExistingName>(
  shape: WorkbookShape<N>,
  own: ReadonlyMap<ReportSheetKey, number>,
  sheets: readonly PlannedSheet[],
  removed: ReadonlySet<number>,
): Set<N> {
  const rewritten = new Set([
    ...sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces])),
    ...removed,
  ]);
  const rewrittenNames = new Set([...rewritten].map((at) => shape.sheets[at]?.name.toLowerCase()));
  const lasting = new Set(
    [...own].filter(([, at]) => !rewritten.has(at)).map(([key]) => OWNER_MARK_PREFIX + key),
  );
  const isDropped = ({ name, localSheet, refersTo }: N): boolean => {
    if (localSheet !== null) {
      return removed.has(localSheet) || (rewritten.has(localSheet) && PRINT_NAMES.has(name.toLowerCase()));
    }
    if (name.startsWith(OWNER_MARK_PREFIX)) return !lasting.has(name);
    return TABLE_NAME.test(name) && rewrittenNames.has(markedSheet(refersTo)?.toLowerCase());
  };
  return new Set(shape.names.filter(isDropped));
}

function namesOf({ layout, name, position }: PlannedSheet, kept: readonly ExistingName[]): NewName[] {
  const everywhere = { localSheet: null, hidden: false };
  const here = { localSheet: position, hidden: false };
  const names: NewName[] = [
    {
      name: OWNER_MARK_PREFIX + layout.key,
      refersTo: `${quoteSheet(name)}!$A$1`,
      localSheet: null,
      hidden: true,
    },
    { name: '_xlnm.Print_Area', refersTo: absoluteArea(name, layout.print.area), ...here },
  ];
  if (layout.print.titleRows !== null) {
    names.push({ name: '_xlnm.Print_Titles', refersTo: printTitles(name, layout.print.titleRows), ...here });
  }
  for (const table of layout.names) {
    names.push({
      name: freeName(table.name, kept),
      refersTo: absoluteArea(name, table.area),
      ...everywhere,
    });
  }
  return names;
}

/** The wanted name, or with _2, _3 … where somebody else's name stands. */
function freeName(wanted: string, kept: readonly ExistingName[]): string {
  const taken = new Set(
    kept.filter((entry) => entry.localSheet === null).map(({ name }) => name.toLowerCase()),
  );
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${String(n)}`;
  return name;
}
