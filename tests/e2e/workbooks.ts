import { readFileSync } from 'node:fs';
import { SAMPLE } from '../cli/command';
import { openBuilt, openFile } from '../excelHost/model/loadWorkbook';
import type { WorkbookModel } from '../excelHost/model/workbookModel';
import { columnLetters } from '../excelHost/model/area';
import type { BuiltCell, BuiltSheet, Scalar } from '../support/workbookBuilder';

/** The bundled sample, open in Excel. */
export const openSample = (): Promise<WorkbookModel> =>
  openFile(new Uint8Array(readFileSync(SAMPLE)), 'Improvement programme.xlsx');

/** A sheet from rows of values, from A1 on. */
export function sheetOf(name: string, rows: readonly (readonly Scalar[])[]): BuiltSheet {
  const cells: Record<string, BuiltCell> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells[`${columnLetters(c)}${String(r + 1)}`] = { value };
    }),
  );
  return { name, cells };
}

const MONTHS = ['Apr 25', 'May 25', 'Jun 25', 'Jul 25', 'Aug 25', 'Sep 25'];

/** A programme of so many sheets, registers of each kind by turns, as different teams keep them. */
export function openProgramme(sheets: number): Promise<WorkbookModel> {
  const kinds = [actionsSheet, measuresSheet, risksSheet];
  return openBuilt(
    Array.from({ length: sheets }, (_, i) => (kinds[i % kinds.length] ?? actionsSheet)(i + 1)),
    'Programme.xlsx',
  );
}

function measuresSheet(number: number): BuiltSheet {
  return sheetOf(`Measures ${String(number)}`, [
    ['Ref', 'Measure', 'Target', ...MONTHS],
    [
      `${String(number)}.1`,
      `Visits completed on time, team ${String(number)}`,
      '80%',
      '61%',
      '63%',
      '66%',
      '70%',
      '71%',
      '74%',
    ],
    [`${String(number)}.2`, `Referrals waiting, team ${String(number)}`, 20, 41, 38, 36, 33, 30, 28],
  ]);
}

function risksSheet(number: number): BuiltSheet {
  return sheetOf(`Risks ${String(number)}`, [
    ['Ref', 'Risk', 'Owner', 'Probability', 'Impact', 'Score'],
    ['1', `Vacancies in team ${String(number)} are not filled`, 'Head of service', 4, 5, 20],
    ['2', `Records of team ${String(number)} are not complete`, 'Data lead', 2, 3, 6],
  ]);
}

function actionsSheet(number: number): BuiltSheet {
  return sheetOf(`Actions ${String(number)}`, [
    ['Action', 'Owner', 'Due date', 'RAG'],
    [`Recruit two workers for team ${String(number)}`, 'Head of service', '31/10/2025', 'Amber'],
    [`Audit the records of team ${String(number)}`, 'Data lead', '30/09/2025', 'Green'],
  ]);
}
