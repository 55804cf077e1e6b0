import { grid, only, registersOn } from '../../support/grids';

const read = (...rows: (string | number | null)[][]) =>
  only('measures', registersOn(grid('Operations', [['Measure', 'Jan-24', 'Feb-24'], ...rows]))).records;

describe('Rows that are parts of one measure', () => {
  test('become one measure on the row of the actual figures', () => {
    const [sales, ...others] = read(
      ['Sales PY', 90, 92],
      ['Sales Actual', 99, 101],
      ['Sales Plan', 100, 104],
    );
    expect(others).toEqual([]);
    expect(sales).toMatchObject({ name: 'Sales', row: 3 });
    expect(sales?.points.map(({ cell }) => cell.value)).toEqual([99, 101]);
    expect(sales?.periodTargets.map(({ cell }) => cell.cell)).toEqual(['B4', 'C4']);
    expect(sales?.priorYear).toEqual({
      label: 'Sales PY',
      cell: { cell: 'C2', value: 92, numberFormat: 'General' },
    });
  });

  test('take the prior year of the latest month with an actual figure', () => {
    const [sales] = read(['Sales PY', 90, 92], ['Sales Actual', 99, null]);
    expect(sales?.priorYear?.cell.cell).toBe('B2');
  });

  test('stay apart without an actual, or without another part', () => {
    const names = read(
      ['Sales PY', 90, 92],
      ['Sales Plan', 100, 104],
      ['Visits Actual', 5, 6],
      ['Calls', 7, 8],
    );
    expect(names.map(({ name }) => name)).toEqual(['Sales PY', 'Sales Plan', 'Visits Actual', 'Calls']);
  });
});
