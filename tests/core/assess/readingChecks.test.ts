import { readingChecks } from '../../../src/core/assess/readingChecks';
import type { Grid, WorkbookContents } from '../../../src/core/grid/grid';
import type { Register } from '../../../src/core/recognise/registers';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { base, datedHeader } from './registerParts';

function contents(parts: Partial<Grid>): WorkbookContents {
  const sheet: Grid = {
    name: 'Report',
    visibility: 'visible',
    rows: [],
    styles: [],
    hiddenColumns: [],
    uncalculated: [],
    ...parts,
  };
  return { name: 'report.xlsx', date1904: false, sheets: [sheet], own: [] };
}
const read = (
  parts: Partial<Grid>,
  registers: readonly Register[] = [datedHeader('27/01/20')],
  settings = DEFAULT_SETTINGS,
) => readingChecks(contents(parts), registers, settings);

test('nothing is said of a sheet that hides nothing and is calculated', () => {
  expect(read({})).toEqual([]);
});

test('formulas without a result are one check a sheet, with their number and the first cell', () => {
  const checks = read({ uncalculated: ['F5', 'F6', 'G7'] });
  expect(checks).toMatchObject([
    { code: 'not-calculated', severity: 'warning', sheet: 'Report', cell: 'F5' },
  ]);
  expect(checks[0]?.message).toMatch(/^3 formulas/);
});

test('a hidden sheet that was read is told; one without a register is not', () => {
  expect(read({ visibility: 'veryHidden' })).toMatchObject([{ code: 'hidden-sheet', severity: 'info' }]);
  expect(read({ visibility: 'hidden', name: 'Lookups' })).toEqual([]);
});

test('hidden rows are told once a register, from the first one on', () => {
  const register = { ...base('guidance'), columns: { status: 'C' }, hiddenRows: [4, 7], records: [] };
  expect(read({}, [register])).toMatchObject([{ code: 'hidden-rows', severity: 'info', cell: 'C4' }]);
});

test('a sheet that the settings leave out and the workbook lacks is told', () => {
  const settings = { ...DEFAULT_SETTINGS, leaveOut: ['Report', 'Reprot'] };
  const checks = read({}, [], settings);
  expect(checks).toMatchObject([{ code: 'setting', severity: 'warning' }]);
  expect(checks[0]?.message).toContain('“Reprot”');
});
