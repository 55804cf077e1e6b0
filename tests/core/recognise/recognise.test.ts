import { recognise } from '../../../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { blank, grid, registersOn, workbook } from '../../support/grids';

const RISKS = [
  ['Ref', 'Risk', 'Probability', 'Impact', 'Score', 'Owner'],
  ['R1', 'If suppliers fail, the opening may be late.', 4, 5, 20, 'Head of Estates'],
];

describe('Recognition', () => {
  test('reads hidden sheets, but not the product’s own ones nor those left out', () => {
    const contents = workbook(
      grid('Risks', RISKS, { visibility: 'veryHidden' }),
      grid('Highlights - Risks', RISKS),
      grid('Old', RISKS),
    );
    contents.own.push({ key: 'risks', sheet: 'Highlights - Risks' });
    const { registers } = recognise(contents, { ...DEFAULT_SETTINGS, leaveOut: ['Old'] });
    expect(registers.map(({ sheet }) => sheet)).toEqual(['Risks']);
  });

  test('gives registers in workbook order, top to bottom', () => {
    const measures = [
      ['Measure', 'Q1 2023', 'Q2 2023'],
      ['Calls', 3, 2],
    ];
    const registers = registersOn(grid('A', [...measures, [], ...RISKS]), grid('B', RISKS));
    expect(registers.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['A', 'measures'],
      ['A', 'risks'],
      ['B', 'risks'],
    ]);
  });

  test('is not put off by a header below its rows, nor by a value in the last cell of the sheet', () => {
    const sheet = grid('Risks', [...RISKS, ...blank(2)]);
    const values = Array.from({ length: 16_384 }, (_, i) => (i === 16_383 ? 'x' : null));
    sheet.rows.push({ row: 1_048_576, hidden: false, values, styles: values.map(() => 0) });
    expect(registersOn(sheet).map(({ area }) => area)).toEqual([
      { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 6 },
    ]);
    expect(registersOn(grid('Upside down', [...RISKS].reverse()))).toEqual([]);
  });

  test('records what came near with its cell and headings', () => {
    const sheet = grid('Config', [[], ['Ref', 'Measure', 'Unit', 'Target'], ['1', 'Calls', '%', 0.9]]);
    expect(recognise(workbook(sheet), DEFAULT_SETTINGS).nearMisses).toEqual([
      {
        sheet: 'Config',
        cell: 'A2',
        why: 'header words Ref, Measure, Unit and Target, but not the columns or values of a register',
      },
    ]);
  });
});
