import type { CheckFinding } from '../findings';
import type { Grid, WorkbookContents } from '../grid/grid';
import type { Register } from '../recognise/registers';
import type { Settings } from '../settings';

/** What a reader should know of how the sheets were read: formulas without results, hidden sheets and rows. */
export function readingChecks(
  contents: WorkbookContents,
  registers: readonly Register[],
  settings: Settings,
): CheckFinding[] {
  const used = contents.sheets.filter(({ name }) => registers.some(({ sheet }) => sheet === name));
  return [
    ...used.flatMap((grid) => [...uncalculated(grid), ...hiddenSheet(grid)]),
    ...registers.flatMap(hiddenRows),
    ...unknownLeftOut(contents, settings),
  ];
}

function uncalculated({ name, uncalculated: cells }: Grid): CheckFinding[] {
  const [cell] = cells;
  if (cell === undefined) return [];
  const many = cells.length === 1 ? 'One formula' : `${cells.length} formulas`;
  const message = `${many} on ${name} (from ${cell} on) were saved without a result and count as blank; open the workbook in Excel, let it calculate, save it and refresh again.`;
  return [{ code: 'not-calculated', severity: 'warning', sheet: name, cell, message }];
}

function hiddenSheet({ name, visibility }: Grid): CheckFinding[] {
  if (visibility === 'visible') return [];
  const message = `The sheet ${name} is hidden, but its registers were read; leave it out in the settings if it should not count.`;
  return [{ code: 'hidden-sheet', severity: 'info', sheet: name, cell: 'A1', message }];
}

function hiddenRows({ sheet, hiddenRows: rows, columns }: Register): CheckFinding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const cell = `${Object.values(columns)[0]?.replace(/\d+$/, '') ?? 'A'}${first}`;
  const many =
    rows.length === 1
      ? `Row ${first} of ${sheet} is`
      : `${rows.length} rows of ${sheet} (from ${first} on) are`;
  const message = `${many} hidden or filtered out, but counted like the others; delete what should not count.`;
  return [{ code: 'hidden-rows', severity: 'info', sheet, cell, message }];
}

function unknownLeftOut({ sheets }: WorkbookContents, { leaveOut }: Settings): CheckFinding[] {
  const unknown = leaveOut.filter((name) => !sheets.some((grid) => grid.name === name));
  return unknown.map((name) => {
    const message = `The settings leave out a sheet “${name}”, but there is none of that name; correct the name or remove it.`;
    return { code: 'setting', severity: 'warning', sheet: '', cell: '', message };
  });
}
