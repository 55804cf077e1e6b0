import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The workbooks `makeExcelizeWorkbooks.mjs` makes: file name → bytes. */
export function excelizeWorkbooks(): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'excelize-'));
  try {
    execFileSync(process.execPath, [resolve('tests/support/makeExcelizeWorkbooks.mjs'), folder], {
      stdio: 'pipe',
    });
    const files = readdirSync(folder);
    return new Map(files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of the files it makes, for a list of tests that has to be known before they are made. */
export const EXCELIZE_FILES = [
  'charts.xlsx',
  'a chart sheet between worksheets.xlsx',
  'a pivot table and slicers.xlsx',
  'images.xlsx',
  'conditional formats and data validations.xlsx',
  'sparklines.xlsx',
  'form controls.xlsx',
  'macros.xlsm',
];
