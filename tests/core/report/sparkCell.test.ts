import { sparkCell } from '../../../src/core/report/sparkCell';
import { measure } from '../../support/findings';

const MONTHS = ['2025-04', '2025-05', '2025-06', '2025-07'];
const withFigures = (values: (number | null)[], parts = {}) =>
  measure({
    unit: 'percent',
    decimals: 0,
    target: { min: 0.8 },
    points: values.map((value, i) => ({
      period: MONTHS[i] ?? '',
      label: MONTHS[i] ?? '',
      value,
      cell: 'A1',
    })),
    ...parts,
  });

describe('the line of a measure', () => {
  test('is bars from nought in text, the largest figure the highest', () => {
    expect(sparkCell(withFigures([0, 0.25, 0.5, 1]), MONTHS).text).toBe('▁▃▅█');
  });

  test('says its months, figures and target to a reader who can’t see it', () => {
    expect(sparkCell(withFigures([0.61, 0.63, 0.7, 0.74]), MONTHS).spark?.words).toBe(
      'Apr 25 61%, May 25 63%, Jun 25 70%, Jul 25 74%; target at least 80%',
    );
    expect(sparkCell(withFigures([0.6, 0.7], { target: null }), MONTHS).spark?.words).toMatch(/; no target$/);
  });

  test('leaves a gap where there is no figure, and is then not drawn from cells', () => {
    const cell = sparkCell(withFigures([0.5, null, 1]), MONTHS);
    expect(cell.text).toBe('▅·█·');
    expect(cell.spark?.values).toEqual([0.5, null, 1, null]);
    expect(cell.spark?.columns).toBeUndefined();
  });

  test('is drawn from the cells between first and last figure', () => {
    expect(sparkCell(withFigures([null, 0.5, 1]), MONTHS).spark?.columns).toEqual({
      first: '2025-05',
      last: '2025-06',
    });
  });

  test('is nothing with fewer than two figures', () => {
    expect(sparkCell(withFigures([null, 0.5]), MONTHS).text).toBe('–');
    expect(sparkCell(withFigures([]), MONTHS).spark).toBeUndefined();
  });

  test('begins at the least figure when some are below nought', () => {
    expect(sparkCell(withFigures([-1, 0, 1]), MONTHS).text).toBe('▁▅█·');
  });

  test('is flat when all figures are nought', () => {
    expect(sparkCell(withFigures([0, 0]), MONTHS).text).toBe('▁▁··');
  });
});
