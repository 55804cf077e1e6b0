import { freeSheetName } from '../adapters/sheetNames';
import type { Examined } from '../app/examine';
import { examine, reexamine } from '../app/examine';
import type { Progress, WorkbookPort } from '../app/ports';
import type { Refreshed } from '../app/refresh';
import { refresh } from '../app/refresh';
import { areaName } from '../core/grid/address';
import type { ReportSheetKey, WorkbookContents } from '../core/grid/grid';
import { tableForReaders } from '../core/report/forReaders';
import { layOut } from '../core/report/layOutReport';
import { paperHeader } from '../core/report/paperHeader';
import { TABLE_NAME_PREFIX } from '../core/report/layOutTable';
import { withoutPictures } from '../core/report/withoutPictures';
import type { GivenSettings, Settings } from '../core/settings';
import { ratingChanges } from '../core/settings/ratingChanges';
import type { EditedSettings, PaneHost, Place, SavedFile, SettingsPreview } from './paneHost';
import { knownWorkbook, shownReport, tablesOf } from './shownReport';
import { writers } from './writers';

/** Where edited settings come from, as a check names it. */
const SOURCE = 'the settings in the pane';
const FRONT_SHEET = 'Highlights';
const SILENT: Progress = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

/**
 * What the pane can ask for, from any workbook and a way to show one of its cells. Everything is read and worked
 * out anew each time: the workbook is where the truth is.
 */
export function paneHostOf(workbook: WorkbookPort, goTo: (place: Place) => Promise<void>): PaneHost {
  const unhurried = lettingThePagePaint(workbook);
  let examined: Examined | null = null;
  let refreshed: Refreshed | null = null;
  return {
    examine: async (progress) => knownWorkbook((examined = await examine(unhurried, null, null, progress))),
    refresh: async (edited, progress) => {
      examined = refreshed = await refresh(unhurried, given(edited), null, progress);
      return shownReport(refreshed);
    },
    preview: async (edited) =>
      previewOf(workbook, (examined ??= await examine(workbook, null, null, SILENT)), edited),
    rows: async (table, from, count) => {
      const tables = refreshed === null ? [] : tablesOf(refreshed.report);
      return tables.find(({ id }) => id === table)?.rows.slice(from, from + count) ?? [];
    },
    copied: async (table, page) => {
      const { clipboardTable } = await writers.clipboard();
      const { report, chosen } = lastOf(refreshed);
      const found = tablesOf(report).find(({ id }) => id === table);
      if (found === undefined) throw new Error(`the report has no table ${table}`);
      return clipboardTable(withoutPictures(tableForReaders(found)), chosen.settings.palette, page);
    },
    selectTable: async (table) => {
      if (refreshed !== null) await goTo(placeOf(refreshed, table));
      return refreshed !== null;
    },
    paper: async () => {
      const { wordPaper } = await writers.paper();
      const { report, chosen, contents } = lastOf(refreshed);
      const bytes = await wordPaper(report, paperHeader(chosen.settings), chosen.settings.palette);
      return savedFile(contents.name, '.docx', bytes as Uint8Array<ArrayBuffer>);
    },
    webPage: async () => {
      const { webPage } = await writers.webPage();
      const { report, chosen, contents } = lastOf(refreshed);
      return savedFile(contents.name, '.html', webPage(report, chosen.settings.palette));
    },
    goTo,
    showReport: async () => {
      if (refreshed !== null) await goTo({ sheet: frontSheet(refreshed), cell: 'A1' });
    },
  };
}

async function previewOf(
  workbook: WorkbookPort,
  examined: Examined,
  edited: EditedSettings,
): Promise<SettingsPreview> {
  const tried = given(onTopOf(examined.chosen.settings, edited));
  const { chosen, findings } = await reexamine(workbook, examined, tried, null, SILENT);
  const { settings } = chosen;
  const checks = chosen.checks.filter(({ sheet }) => sheet === SOURCE);
  const before = { findings: examined.findings, settings: examined.chosen.settings };
  return { settings, checks, changes: ratingChanges(before, { findings, settings }) };
}

function lastOf(refreshed: Refreshed | null): Refreshed {
  if (refreshed === null) throw new Error('there is no report yet');
  return refreshed;
}

/** @example savedFile('KPIs.xlsx', '.docx', bytes).name // "KPIs - highlights.docx" */
function savedFile(workbook: string, extension: string, content: BlobPart): SavedFile {
  return { name: `${workbook.replace(/\.\w+$/, '')} - highlights${extension}`, bytes: new Blob([content]) };
}

/** Where a table stands, its header row included. */
function placeOf({ contents, report }: Refreshed, table: string): Place {
  for (const layout of layOut(report)) {
    const named = layout.names.find(({ name }) => name === `${TABLE_NAME_PREFIX}${table}`);
    if (named) return { sheet: sheetOf(contents, layout), cell: areaName(named.area) };
  }
  throw new Error(`the report has no table ${table}`);
}

function given(edited: EditedSettings | null): GivenSettings | null {
  return edited === null ? null : { raw: edited, source: SOURCE };
}

/** The settings in force with the edits: what was read of the settings sheet is older than the last refresh. */
function onTopOf(inForce: Settings, edited: EditedSettings): EditedSettings {
  const merged = (name: 'tolerance' | 'measures'): object => ({
    ...inForce[name],
    ...(edited[name] as object | undefined),
  });
  return { ...inForce, ...edited, tolerance: merged('tolerance'), measures: merged('measures') };
}

function frontSheet({ contents, report }: Refreshed): string {
  const front = report.sheets.find(({ key }) => key === 'front');
  return front === undefined ? FRONT_SHEET : sheetOf(contents, front);
}

/** A foreign sheet of the wanted name makes ours "Highlights (2)", as when it was written. */
function sheetOf(
  { own, sheets }: WorkbookContents,
  { key, name }: { key: ReportSheetKey; name: string },
): string {
  return own.find((one) => one.key === key)?.sheet ?? freeSheetName(name, namesOf(sheets));
}

const namesOf = (sheets: readonly { name: string }[]): string[] => sheets.map(({ name }) => name);

/** The same workbook, but before each round trip the page shows the step it is in and takes a press of "Cancel". */
function lettingThePagePaint(workbook: WorkbookPort): WorkbookPort {
  const afterPaint = async <T>(work: () => Promise<T>, progress?: Progress): Promise<T> => {
    await painted();
    progress?.checkCancelled();
    return work();
  };
  return {
    read: (progress) => afterPaint(() => workbook.read(progress), progress),
    readFills: (areas, progress) => afterPaint(() => workbook.readFills(areas, progress), progress),
    write: (sheets, palette, progress) =>
      afterPaint(() => workbook.write(sheets, palette, progress), progress),
  };
}

/** A page out of sight is not painted, so time ends the waiting there. */
const LONGEST_WAIT_FOR_PAINT = 50;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_FOR_PAINT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
