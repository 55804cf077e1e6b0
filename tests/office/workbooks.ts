import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { WorkbookProblem, type WorkbookPort } from '../../src/app/ports';
import { refresh } from '../../src/app/refresh';
import type { SheetLayout } from '../../src/core/report/layout';
import { drawWorkbook } from '../generator/drawWorkbook';
import { excelizeWorkbooks } from '../support/excelizeWorkbooks';
import { oddPackages } from '../support/oddPackages';
import { sampleLayouts } from '../support/packageLayout';
import { SAMPLE } from '../support/sampleTruth';
import { buildWorkbook } from '../support/workbookBuilder';

const SEEDS = [1, 2, 3, 4, 5, 6];
const SILENT = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };

export interface RefreshedWorkbook {
  bytes: Uint8Array;
  /** What was written, by the names the sheets got. */
  written: { name: string; layout: SheetLayout }[];
  /** Worksheets of the original. */
  sheets: string[];
  /** By the whole refresh, or by hand because the workbook holds no register. */
  byHand: boolean;
}

/** The workbooks to check by name: those given, or else the sample, the odd ones and some random ones. */
export function workbooksToCheck(paths: readonly string[]): Map<string, Uint8Array> {
  const file = (path: string): [string, Uint8Array] => [
    basename(path),
    new Uint8Array(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path))),
  ];
  if (paths.length > 0) return new Map(paths.map(file));
  const random = SEEDS.map((seed): [string, Uint8Array] => [
    `random ${String(seed)}.xlsx`,
    buildWorkbook(drawWorkbook(seed).book),
  ]);
  return new Map([file(resolve(SAMPLE)), ...excelizeWorkbooks(), ...oddPackages(), ...random]);
}

/** Refreshes as the command does; a workbook without a register gets a report made by hand. */
export async function refreshWorkbook(name: string, bytes: Uint8Array): Promise<RefreshedWorkbook> {
  const workbook = openXlsxWorkbook(bytes, name);
  const sheets = (await workbook.read()).sheets.map((sheet) => sheet.name);
  let layouts: SheetLayout[] = [];
  const port: WorkbookPort = {
    read: () => workbook.read(),
    readFills: (areas) => workbook.readFills(areas),
    write: (sheets, palette) => workbook.write((layouts = sheets), palette),
  };
  let byHand = false;
  try {
    await refresh(port, null, null, SILENT);
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.kind !== 'no-register') throw error;
    byHand = true;
    await port.write(sampleLayouts(), 'standard');
  }
  const { own } = await workbook.read();
  const written = layouts.map((layout) => {
    const sheet = own.find(({ key }) => key === layout.key)?.sheet;
    if (sheet === undefined) throw new Error(`the sheet "${layout.name}" is not known as ours`);
    return { name: sheet, layout };
  });
  return { bytes: workbook.output(), sheets, written, byHand };
}
