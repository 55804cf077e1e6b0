import { byWeightAndPlace } from '../../../src/core/assess/checkOrder';
import type { WorkbookContents } from '../../../src/core/grid/grid';
import { check } from '../../support/findings';

const sheet = (name: string): WorkbookContents['sheets'][number] => ({
  name,
  visibility: 'visible',
  rows: [],
  styles: [],
  hiddenColumns: [],
  uncalculated: [],
});
const contents: WorkbookContents = {
  name: 'report.xlsx',
  date1904: false,
  sheets: [sheet('Zebra'), sheet('Antelope')],
  own: [],
};

test('errors come before warnings and warnings before information', () => {
  const checks = (['info', 'error', 'warning'] as const).map((severity) =>
    check({ severity, sheet: 'Zebra' }),
  );
  const sorted = byWeightAndPlace(checks, contents);
  expect(sorted.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
});

test('checks of one weight come in the order of sheets, rows and columns, not of letters', () => {
  const places = [
    ['Antelope', 'A1'],
    ['Zebra', 'AA3'],
    ['Zebra', 'B10'],
    ['Zebra', 'B3'],
  ];
  const checks = places.map(([name = '', cell = '']) => check({ sheet: name, cell }));
  const sorted = byWeightAndPlace(checks, contents);
  expect(sorted.map(({ sheet: name, cell }) => [name, cell])).toEqual([
    ['Zebra', 'B3'],
    ['Zebra', 'AA3'],
    ['Zebra', 'B10'],
    ['Antelope', 'A1'],
  ]);
});

test('a check of the whole workbook comes before those of its sheets', () => {
  const sorted = byWeightAndPlace([check({ sheet: 'Zebra' }), check({ sheet: '', cell: '' })], contents);
  expect(sorted.map(({ sheet: name }) => name)).toEqual(['', 'Zebra']);
});
