import { type ChartedMeasure, measureChart } from '../../../src/core/report/measureChart';
import { chartFinding } from '../../support/charts';
import { measure } from '../../support/findings';

type Parts = Parameters<typeof chartFinding>[1];
const charted = (values: readonly (number | null)[], parts: Parts = {}): ChartedMeasure => ({
  ...measure({ ref: '1.2', target: { min: 0.6 } }),
  chart: chartFinding(values, parts),
});
const level = (n: number) => Array.from({ length: n }, () => 0.5);

describe('the chart of a measure', () => {
  it.each([
    [59, 59],
    [60, 60],
    [61, 60],
  ])('of %i points shows the latest, %i at most', (points, shown) => {
    expect(measureChart(charted(level(points))).points).toHaveLength(shown);
  });

  it('moves the beginnings of groups along with the points it leaves out', () => {
    expect(measureChart(charted(level(70), { rebasedAt: [5, 10, 30] })).rebasedAt).toEqual([20]);
    expect(measureChart(charted(level(60), { rebasedAt: [30] })).rebasedAt).toEqual([30]);
  });

  it('is called as the measure is on paper and heads its periods as a table does', () => {
    const { title, points } = measureChart(charted([0.5, 0.6]));
    expect(title).toBe('1.2 Assessments completed in 45 days');
    expect(points.map(({ heading }) => heading)).toEqual(['Apr 18', 'May 18']);
  });

  it('is told in words: figures, mean, limits, target and special causes', () => {
    const { words } = measureChart(
      charted([0.5, null, 0.62, 0.91], {
        point: (at) => (at === 3 ? { cause: 'outside', judgement: 'improvement' } : {}),
      }),
    );
    expect(words).toBe(
      '1.2 Assessments completed in 45 days: 3 figures from Apr 18 to Jul 18, between 50.0% and 91.0%, latest 91.0%. Mean 50.0%, limits 30.0% to 70.0%. Target at least 60.0%. Special causes: Jul 18 91.0% (improvement, outside the limits).',
    );
  });

  it('says so when limits are on trial, and when there are none', () => {
    expect(measureChart(charted([0.5, 0.6], { trial: true })).words).toContain('trial limits 30.0% to 70.0%');
    const none = { mean: null, lower: null, upper: null };
    expect(measureChart(charted([0.5, 0.6], { point: () => none })).words).toContain(
      'No mean and no limits.',
    );
  });

  it('marks no special cause where limits are on trial: in the latest group alone', () => {
    const point = () => ({ cause: 'outside', judgement: 'concern' }) as const;
    const causes = (parts: Parts) =>
      measureChart(charted([0.1, 0.2, 0.9], { point, ...parts })).points.map(({ judgement }) => judgement);
    expect(causes({ trial: true })).toEqual([null, null, null]);
    expect(causes({ trial: true, rebasedAt: [2] })).toEqual(['concern', 'concern', null]);
    expect(causes({ trial: false })).toEqual(['concern', 'concern', 'concern']);
    expect(measureChart(charted([0.1, 0.2], { point, trial: true })).words).not.toMatch(/special cause/i);
  });

  it('tells the latest 6 special causes and counts those before', () => {
    const { words } = measureChart(
      charted(level(8), { point: () => ({ cause: 'run', judgement: 'concern' }) }),
    );
    expect(words.match(/concern, 7 or more on one side of the mean/g)).toHaveLength(6);
    expect(words).toContain('; 2 before them.');
  });
});
