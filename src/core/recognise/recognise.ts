import type { WorkbookContents } from '../grid/grid';
import type { Settings } from '../settings';
import { readActions } from './actions';
import { readBudget } from './budget';
import { readConcerns } from './concerns';
import { readFreeBlocks } from './freeBlocks';
import { readMeasuresAcross } from './measuresAcross';
import { readMeasuresDown } from './measuresDown';
import { readMeasuresLong } from './measuresLong';
import { readNarrativeTable } from './narrativeTable';
import { nearMissOf } from './nearMisses';
import type { NearMiss, Recognised, Register, RisksRegister } from './registers';
import { readRisks } from './risks';
import { scaleLegends } from './scaleLegends';
import type { Senses } from './senses';
import { rememberedSenses } from './senses';
import type { SheetView } from './sheetView';
import { viewOf } from './sheetView';
import type { Table } from './tables';
import { findTables } from './tables';

type ScaleWords = RisksRegister['scaleWords'];

/**
 * The registers of a workbook in workbook order, and what nearly was one.
 *
 * Every sheet is read, hidden ones too, but for the product's own and those the settings leave out. A table counts
 * as a register only when its headings and the values below them fit; each says why it was taken. Nothing
 * is computed or corrected. A workbook without a register gives an empty list.
 * @example recognise(contents, DEFAULT_SETTINGS).registers[0].kind // "risks"
 */
export function recognise(contents: WorkbookContents, settings: Settings): Recognised {
  const skipped = new Set([...contents.own.map((own) => own.sheet), ...settings.leaveOut]);
  const views = contents.sheets
    .filter((grid) => !skipped.has(grid.name))
    .map((grid) => viewOf(grid, contents.date1904));
  const words = mergedWords(views.map(scaleLegends));
  const senses = rememberedSenses();
  const found = views.map((view) => readSheet(view, senses, words));
  return {
    registers: found.flatMap((sheet) => sheet.registers),
    nearMisses: found.flatMap((sheet) => sheet.nearMisses),
  };
}

function mergedWords(legends: ScaleWords[]): ScaleWords {
  const merged: ScaleWords = { probability: {}, impact: {} };
  for (const { probability, impact } of legends) {
    merged.probability = { ...probability, ...merged.probability };
    merged.impact = { ...impact, ...merged.impact };
  }
  return merged;
}

function readSheet(view: SheetView, senses: Senses, words: ScaleWords): Recognised {
  const blocks = readFreeBlocks(view);
  const down = readMeasuresDown(view, senses);
  const stops = new Set([...blocks, ...down].flatMap(rowsOf));
  const registers: Register[] = [...blocks, ...down];
  const nearMisses: NearMiss[] = [];
  for (const table of findTables(view, senses, stops)) {
    const read = readTable(table, words);
    registers.push(...read);
    const miss = read.length === 0 ? nearMissOf(table) : null;
    if (miss) nearMisses.push(miss);
  }
  return { registers: registers.sort(inSheetOrder), nearMisses };
}

function rowsOf(register: Register): number[] {
  const { firstRow, lastRow } = register.area;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
}

const inSheetOrder = (a: Register, b: Register): number =>
  a.area.firstRow - b.area.firstRow || a.area.firstColumn - b.area.firstColumn;

/** The first kind whose evidence suffices; the more particular kinds are asked first. */
function readTable(table: Table, words: ScaleWords): Register[] {
  const one =
    readNarrativeTable(table) ?? readConcerns(table) ?? readBudget(table) ?? readRisks(table, words);
  if (one) return [one];
  const long = readMeasuresLong(table);
  if (long) return [long];
  const measures = readMeasuresAcross(table);
  return measures.length > 0 ? measures : readActions(table);
}
