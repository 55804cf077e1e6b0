/// <reference types="office-js" />
import { areaName } from '../../../core/grid/address';
import { OWNER_MARK_PREFIX } from '../../../core/report/layout';
import type { NewName } from '../../reportPlan';
import { CLEARING } from './framePieces';
import type { OpenShape } from './openShape';
import type { Piece } from './pieces';
import type { ReportWork, SheetWork } from './reportWork';
import { contentOf } from './reportWork';

/** Stands while sheets are being written: found after a failure, it tells that the new report is not whole. */
export const WRITING_MARK = `${OWNER_MARK_PREFIX}writing`;
/** Stands until the charts are drawn: found without the other one, it tells that nothing but charts is missing. */
export const DRAWING_MARK = `${OWNER_MARK_PREFIX}drawing`;

/** A hidden sheet on which a report sheet was built up. */
export interface StagingSheet {
  name: string;
  mark: string;
}

export interface PutOptions {
  /** Where each sheet's cells are already, in the order of the report's sheets; `null` to write them now. */
  staged: readonly StagingSheet[] | null;
  /** Page set-up, which Excel refuses on a computer that has no printer. */
  page: boolean;
  charts: boolean;
}

/**
 * Queues the whole report as one request, nothing of which is lost half way unless Excel refuses an action. What
 * it may refuse (sheets, names) comes before anything of the last report is cleared; then comes what a report can't
 * do without, then the charts, and last page set-up, without which a report is whole all the same.
 */
export function putReport(
  context: Excel.RequestContext,
  work: ReportWork,
  { staged, page, charts }: PutOptions,
): void {
  const { workbook } = context;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheets = work.sheets.map(({ planned, existing }) =>
    existing ? workbook.worksheets.getItem(existing.id) : workbook.worksheets.add(planned.name),
  );
  const { fresh, said } = namesToPut(work);
  for (const name of fresh) addName(workbook.names, name);
  const marks = charts ? [WRITING_MARK, DRAWING_MARK] : [WRITING_MARK];
  for (const mark of marks) {
    if (!isMarked(work.shape, mark)) workbook.names.add(mark, '=TRUE').visible = false;
  }

  removeCharts(workbook, work);
  clearSheets(work.sheets, sheets);
  if (staged) copyStaged(workbook, work.sheets, sheets, staged);
  else putContent(work.sheets, sheets);
  putPieces(work, sheets, ({ frame }) => frame.sizes);

  for (const { name, refersTo } of said) workbook.names.getItem(name).formula = `=${refersTo}`;
  for (const { name } of goingNames(work, marks)) workbook.names.getItem(name).delete();
  removeSheets(workbook, work, sheets);
  for (const { name, mark } of staged ?? []) {
    workbook.worksheets.getItem(name).delete();
    workbook.names.getItem(mark).delete();
  }
  workbook.names.getItem(WRITING_MARK).delete();
  if (charts) putCharts(workbook, work, sheets);
  if (page) putPieces(work, sheets, ({ frame }) => frame.page);
}

/** Draws all charts anew on sheets that are whole but for them. */
export function redrawCharts({ workbook }: Excel.RequestContext, work: ReportWork): void {
  removeCharts(workbook, work);
  const sheets = work.sheets.map(({ planned }) => workbook.worksheets.getItem(planned.name));
  putCharts(workbook, work, sheets);
}

/** Leaves a report without charts whose drawing was begun. */
export function giveUpCharts({ workbook }: Excel.RequestContext, work: ReportWork): void {
  removeCharts(workbook, work);
  workbook.names.getItem(DRAWING_MARK).delete();
}

export const isMarked = ({ names }: OpenShape, mark: string): boolean =>
  names.some(({ name }) => name === mark);

function putCharts({ names }: Excel.Workbook, work: ReportWork, sheets: readonly Excel.Worksheet[]): void {
  putPieces(work, sheets, ({ charts }) => charts);
  names.getItem(DRAWING_MARK).delete();
}

function removeCharts({ worksheets }: Excel.Workbook, { sheets }: ReportWork): void {
  for (const { existing } of sheets) {
    if (existing)
      for (const name of existing.charts) worksheets.getItem(existing.id).charts.getItem(name).delete();
  }
}

function putPieces(
  work: ReportWork,
  sheets: readonly Excel.Worksheet[],
  piecesOf: (sheet: SheetWork) => readonly Piece[],
): void {
  work.sheets.forEach((sheetWork, at) => {
    const sheet = sheets[at];
    if (sheet) for (const piece of piecesOf(sheetWork)) piece.put(sheet);
  });
}

/** Names that are new, and those that are there and point elsewhere now: a name never goes and comes back. */
function namesToPut({ plan }: ReportWork): { fresh: NewName[]; said: NewName[] } {
  const there = new Map([...plan.dropped].map((entry) => [entry.name.toLowerCase(), entry]));
  const names = plan.names.filter(({ localSheet }) => localSheet === null);
  const fresh = names.filter(({ name }) => !there.has(name.toLowerCase()));
  const said = names.filter(({ name, refersTo }) => {
    const entry = there.get(name.toLowerCase());
    return entry !== undefined && entry.refersTo !== `=${refersTo}`;
  });
  return { fresh, said };
}

/** Names that nothing of the new report bears, and no mark that is still needed. */
function goingNames({ plan }: ReportWork, marks: readonly string[]) {
  const kept = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  return [...plan.dropped].filter(
    ({ name, localSheet }) => localSheet === null && !marks.includes(name) && !kept.has(name.toLowerCase()),
  );
}

function addName(names: Excel.NamedItemCollection, { name, refersTo, hidden }: NewName): void {
  const added = names.add(name, `=${refersTo}`);
  if (hidden) added.visible = false;
}

function clearSheets(works: readonly SheetWork[], sheets: readonly Excel.Worksheet[]): void {
  works.forEach(({ existing }, at) => {
    const sheet = sheets[at];
    if (!existing || !sheet) return;
    if (existing.filtered) sheet.autoFilter.remove();
    CLEARING.put(sheet);
  });
}

function putContent(works: readonly SheetWork[], sheets: readonly Excel.Worksheet[]): void {
  const steps = works.map(({ content }) => contentOf(content));
  for (let step = 0; step < (steps[0]?.length ?? 0); step++) {
    steps.forEach((pieces, at) => {
      const sheet = sheets[at];
      if (sheet) for (const piece of pieces[step] ?? []) piece.put(sheet);
    });
  }
}

function copyStaged(
  workbook: Excel.Workbook,
  works: readonly SheetWork[],
  sheets: readonly Excel.Worksheet[],
  staged: readonly StagingSheet[],
): void {
  works.forEach(({ planned }, at) => {
    const [from, to] = [staged[at], sheets[at]];
    const { cells } = planned.layout;
    if (!from || !to || cells.length === 0) return;
    const lastRow = cells.reduce((most, { row }) => Math.max(most, row), 1);
    const lastColumn = cells.reduce((most, { column }) => Math.max(most, column), 1);
    const area = areaName({ firstRow: 1, firstColumn: 1, lastRow, lastColumn });
    to.getRange(area).copyFrom(workbook.worksheets.getItem(from.name).getRange(area), 'All');
  });
}

/** Excel keeps one sheet in view, and deletes no sheet that is hidden from the user's own list. */
function removeSheets(
  { worksheets }: Excel.Workbook,
  { shape, removed, sheets }: ReportWork,
  put: readonly Excel.Worksheet[],
): void {
  const going = new Set(removed.map(({ id }) => id));
  const inView =
    shape.sheets.some(({ id, visible }) => visible && !going.has(id)) ||
    sheets.some(({ existing }) => existing === null);
  const [front] = put;
  if (!inView && front) front.visibility = 'Visible';
  for (const { id, veryHidden } of removed) {
    const sheet = worksheets.getItem(id);
    if (veryHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
}
