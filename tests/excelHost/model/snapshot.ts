import type { Area } from './area';
import { addressOf, columnLetters, splitReference } from './area';
import type { CellFormat, Line } from './cellFormat';
import type { Margin, PageSetup } from './pageSetup';
import { MARGINS } from './pageSetup';
import type { ChartModel } from './chartModel';
import type { Cell, SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** Everything of a sheet that a person could see, as plain values that can be compared. */
export interface SheetSnapshot {
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  frozen: string;
  /** By address; cells without value and look are absent. */
  cells: Record<string, CellSnapshot>;
  /** Screen pixels by column letters. */
  widths: Record<string, number>;
  /** Points by row number. */
  heights: Record<number, number>;
  hidden: string[];
  merges: string[];
  /** Names that refer to this sheet, with where they lead. */
  names: Record<string, string>;
  print: PageSnapshot;
  charts: ChartModel[];
}

type CellSnapshot = Partial<CellFormat> & { value: Cell['value']; formula?: string; link?: string };

interface PageSnapshot extends Omit<PageSetup, 'printArea' | 'titleRows' | 'zoom' | 'breaks'> {
  printArea: string | null;
  titleRows: string | null;
  /** Pages across and down; 0: as many as it takes. A scale in per cent otherwise. */
  fit: [across: number, down: number] | number;
  /** First row of each page but the first, 1-based. */
  breakBefore: number[];
}

const PIXELS_PER_POINT = 96 / 72;
const HUNDRED = 100;

export function snapshot(book: WorkbookModel, name: string): SheetSnapshot {
  const sheet = book.sheetNamed(name);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: `${String(sheet.frozenRows)} rows, ${String(sheet.frozenColumns)} columns`,
    cells: cellsOf(sheet),
    widths: sizesOf(sheet.columnSizes, columnLetters, (points) => Math.round(points * PIXELS_PER_POINT)),
    heights: sizesOf(sheet.rowSizes, (row) => String(row + 1), hundredths),
    hidden: [
      ...hiddenOf(sheet.rowSizes).map((row) => `row ${String(row + 1)}`),
      ...hiddenOf(sheet.columnSizes).map((column) => `column ${columnLetters(column)}`),
    ],
    merges: sheet.merges.map((area) => addressOf(area)).sort(),
    names: namesOn(book, sheet),
    print: pageOf(sheet.page),
    charts: structuredClone(sheet.charts),
  };
}

/** Snapshots of all sheets, by name; some can be left out. */
export function snapshots(
  book: WorkbookModel,
  wanted: (name: string) => boolean = () => true,
): Record<string, SheetSnapshot> {
  const names = book.sheets.map(({ name }) => name).filter(wanted);
  return Object.fromEntries(names.map((name) => [name, snapshot(book, name)]));
}

function cellsOf(sheet: SheetModel): Record<string, CellSnapshot> {
  const cells: Record<string, CellSnapshot> = {};
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const held = sheet.rows.get(row) ?? new Map<number, Cell>();
    for (const column of [...held.keys()].sort((a, b) => a - b)) {
      cells[`${columnLetters(column)}${String(row + 1)}`] = cellOf(sheet, row, column);
    }
  }
  return cells;
}

function cellOf(sheet: SheetModel, row: number, column: number): CellSnapshot {
  const { value, formula, format, link } = sheet.cell(row, column);
  const own = { ...format, ...edgesOf(sheet, row, column) };
  const told = Object.entries(own).filter(([part, one]) => !same(one, sheet.plain[part as keyof CellFormat]));
  const leads = link?.documentReference ?? link?.address;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(leads === undefined ? {} : { link: leads }),
    ...(Object.fromEntries(told) as Partial<CellFormat>),
  };
}

/** A line between two cells is one line, whichever of them it was drawn for; the lower and the right one count first. */
function edgesOf(
  sheet: SheetModel,
  row: number,
  column: number,
): Partial<Record<keyof CellFormat, Line | null>> {
  const at = (r: number, c: number) => (r < 0 || c < 0 ? null : sheet.cell(r, c).format);
  const own = at(row, column);
  return {
    EdgeTop: own?.EdgeTop ?? at(row - 1, column)?.EdgeBottom ?? null,
    EdgeBottom: at(row + 1, column)?.EdgeTop ?? own?.EdgeBottom ?? null,
    EdgeLeft: own?.EdgeLeft ?? at(row, column - 1)?.EdgeRight ?? null,
    EdgeRight: at(row, column + 1)?.EdgeLeft ?? own?.EdgeRight ?? null,
  };
}

function sizesOf(
  sizes: SheetModel['columnSizes'],
  label: (at: number) => string,
  told: (points: number) => number,
): Record<string, number> {
  const entries = [...sizes]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, { size }]) => (size === undefined ? [] : [[label(at), told(size)]]));
  return Object.fromEntries(entries) as Record<string, number>;
}

function hiddenOf(sizes: SheetModel['columnSizes']): number[] {
  return [...sizes]
    .filter(([, { hidden }]) => hidden === true)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}

function namesOn(book: WorkbookModel, sheet: SheetModel): Record<string, string> {
  const here = book.names.filter(
    (entry) => splitReference(entry.refersTo).sheet?.toLowerCase() === sheet.name.toLowerCase(),
  );
  const told = here.map((entry): [string, string] => [
    entry.name,
    `${splitReference(entry.refersTo).address}${entry.visible ? '' : ' hidden'}${entry.sheet === null ? '' : ' of the sheet'}`,
  ]);
  return Object.fromEntries(told.sort(([a], [b]) => a.localeCompare(b)));
}

function pageOf({ printArea, titleRows, zoom, breaks, margins, ...rest }: PageSetup): PageSnapshot {
  const address = (area: Area | null) => area && addressOf(area);
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    ...rest,
    margins: Object.fromEntries(MARGINS.map((side) => [side, hundredths(margins[side])])) as Record<
      Margin,
      number
    >,
    printArea: address(printArea),
    titleRows: address(titleRows),
    fit: fits ? [zoom.horizontalFitToPages ?? 0, zoom.verticalFitToPages ?? 0] : (zoom.scale ?? HUNDRED),
    breakBefore: breaks.map((row) => row + 1),
  };
}

const hundredths = (size: number) => Math.round(size * HUNDRED) / HUNDRED;

/** Parts of a look are plain values or lines, flat objects whose members have a fixed order. */
const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));
