import { budgetOf } from '../../../src/core/assess/budget';
import type { CellValue } from '../../../src/core/grid/grid';
import { base, cell } from './registerParts';

function line(budget: CellValue, actual: CellValue, forecast: CellValue, variance: CellValue) {
  const record = {
    row: 3,
    name: 'Programme budget',
    budget: cell('B3', budget),
    actual: cell('C3', actual),
    forecast: cell('D3', forecast),
    variance: cell('E3', variance),
    comments: 'To be updated',
  };
  const { budget: lines, checks } = budgetOf([
    { ...base('budget'), columns: { name: 'A' }, records: [record] },
  ]);
  return { line: lines[0], checks };
}

test('the variance is the forecast minus the budget, so that an overspend is positive', () => {
  expect(line(1000, 300, 1200, null).line).toMatchObject({ variance: 200, recordedVariance: null });
});

test('without a forecast the actual spend is compared with the budget', () => {
  expect(line(1000, 900, null, null).line?.variance).toBe(-100);
});

test('a blank budget line has no variance, no check, and keeps its comment', () => {
  const { line: blank, checks } = line(null, null, null, null);
  expect(blank).toMatchObject({ budget: null, forecast: null, variance: null, comments: 'To be updated' });
  expect(checks).toEqual([]);
});

test('a typed variance that agrees is no check', () => {
  expect(line(1000, null, 1200, 200).checks).toEqual([]);
});

test('a typed variance of the opposite sign is another convention, told as information', () => {
  expect(line(1000, null, 1200, -200).checks).toMatchObject([
    { code: 'variance-sign', severity: 'info', sheet: 'Report', cell: 'E3' },
  ]);
});

test('a typed variance of another figure is a warning with both figures; the computed one stands', () => {
  const { line: wrong, checks } = line(1000, null, 1200, 150);
  expect(wrong).toMatchObject({ variance: 200, recordedVariance: 150 });
  expect(checks).toMatchObject([{ code: 'variance-differs', severity: 'warning', cell: 'E3' }]);
  expect(checks[0]?.message).toMatch(/150.*200/);
});
