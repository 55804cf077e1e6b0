import type { CellValue } from '../../../src/core/grid/grid';
import { shownText } from '../../../src/core/report/shownText';
import type { SettingCell } from '../../../src/core/settings/settingCells';
import {
  readDayCell,
  readTargetCell,
  readToleranceCell,
  readYesCell,
} from '../../../src/core/settings/settingCells';

const cell = (value: CellValue, format = 'General'): SettingCell => ({
  value,
  format,
  text: shownText(value, format, false),
  cell: 'B5',
});
const DATE = 'dd/mm/yyyy';

test.each([
  ['5 points', 'General', 0.05],
  ['5%', 'General', 0.05],
  ['5 percentage points', 'General', 0.05],
  ['5% of target', 'General', 0.05],
  ['5', 'General', 0.05],
  [5, 'General', 0.05],
  [0.05, '0%', 0.05],
  [0.05, 'General', 0.05],
  ['0.05', 'General', 0.05],
  // From 1 on a bare number is points, below it a share.
  [1, 'General', 0.01],
  [0.99, 'General', 0.99],
  [1, '0%', 1],
  ['0.5%', 'General', 0.005],
  ['0.5 points', 'General', 0.005],
  [0, 'General', 0],
  [100, 'General', 1],
  // Not through binary fractions, in which 0.07 × 100 is 7.000000000000001.
  ['7 points', 'General', 0.07],
])('the tolerance %j in the format %s is the share %d', (value, format, share) => {
  expect(readToleranceCell(cell(value, format))).toEqual({ value: share });
});

test.each([
  [101, 'General'],
  [-0.1, 'General'],
  ['five', 'General'],
  ['', 'General'],
  [true, 'General'],
  ['#REF!', 'General'],
  [43861, DATE],
])('%j in the format %s is no tolerance', (value, format) => {
  expect(readToleranceCell(cell(value, format))).toEqual({ takes: expect.stringContaining('from 0 to 100') });
});

test.each([
  [0.7, '0%', true, 0.7],
  [0.7, 'General', true, 0.7],
  [70, 'General', true, 0.7],
  ['70%', 'General', true, 0.7],
  ['at least 70%', 'General', true, 0.7],
  ['≥ 70%', 'General', true, 0.7],
  // The whole, and one above it.
  [1, 'General', true, 1],
  [1.2, '0%', true, 1.2],
  [70, 'General', false, 70],
  ['1,200', 'General', false, 1200],
  ['£1.2m', 'General', false, 1200000],
  ['93 days', 'General', false, 93],
  [-3, 'General', false, -3],
  ['70%', 'General', null, 0.7],
  [70, 'General', null, 70],
] as const)('the target %j in the format %s, of a percentage %s, is %d', (value, format, percent, target) => {
  expect(readTargetCell(cell(value, format), percent)).toEqual({ value: target });
});

test.each([
  ['70%', 'General', false],
  [0.7, '0%', false],
  ['soon', 'General', true],
  [43861, DATE, false],
  [true, 'General', false],
] as const)('%j in the format %s, of a percentage %s, is no target', (value, format, percent) => {
  expect(readTargetCell(cell(value, format), percent)).toHaveProperty('takes');
});

test.each([
  [43861, DATE],
  ['2020-01-31', 'General'],
  ['31 January 2020', 'General'],
  ['Fri 31 Jan 2020', 'General'],
  ['31/01/2020', 'General'],
])('the day %j in the format %s is 31 January 2020', (value, format) => {
  expect(readDayCell(cell(value, format), false)).toEqual({ value: '2020-01-31' });
});

test('a date of a workbook that counts from 1904 is its own day', () => {
  expect(readDayCell(cell(42399, DATE), true)).toEqual({ value: '2020-01-31' });
});

test.each(['30 February 2020', 'January 2020', '31 January', 'today', 43861, true])(
  '%j is no day',
  (value) => {
    expect(readDayCell(cell(value), false)).toHaveProperty('takes');
  },
);

test.each([
  ['Yes', true],
  [' y ', true],
  [true, true],
  ['NO', false],
  [false, false],
])('%j is %s', (value, yes) => {
  expect(readYesCell(cell(value))).toEqual({ value: yes });
});
