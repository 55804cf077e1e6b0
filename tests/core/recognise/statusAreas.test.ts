import { statusAreas } from '../../../src/core/recognise/statusAreas';
import { grid, registersOn } from '../../support/grids';

describe('Fills are wanted', () => {
  test('from the first to the last action of each quarter column', () => {
    const rows = [
      ['Objective', 'Key Actions', 'Q4', 'Q1'],
      ['Better plans', 'Draft'],
      [null, 'Train'],
    ];
    const area = (column: number) => ({ firstRow: 2, firstColumn: column, lastRow: 3, lastColumn: column });
    expect(statusAreas(registersOn(grid('Plan', rows)))).toEqual([
      { sheet: 'Plan', area: area(3) },
      { sheet: 'Plan', area: area(4) },
    ]);
  });

  test('of the overall status of a header and of the RAG of measures, blank ones too', () => {
    const header = [['Programme Manager', 'Lead'], ['Overall Status', 'Red'], []];
    const rows = [
      ...header,
      ['KPI', 'Target', 'Actual', 'RAG'],
      ['Calls', 9, 8, null],
      ['Letters', 9, 9, 'Green'],
    ];
    expect(statusAreas(registersOn(grid('Summary', rows))).map(({ area }) => area)).toEqual([
      { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 },
      { firstRow: 5, firstColumn: 4, lastRow: 6, lastColumn: 4 },
    ]);
  });

  test('nowhere for a register without statuses', () => {
    const rows = [
      ['Measure', 'Q1 2023', 'Q2 2023'],
      ['Calls', 3, 2],
    ];
    expect(statusAreas(registersOn(grid('KPIs', rows)))).toEqual([]);
  });
});
