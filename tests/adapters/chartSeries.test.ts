import { drawnSeries } from '../../src/adapters/chartSeries';
import { chart } from '../support/drawnCharts';

const LIMITS = { mean: 0.71, lower: 0.62, upper: 0.8 };
const drawn = (...parts: Parameters<typeof chart>) => drawnSeries(chart(...parts));
const named = (name: string, ...parts: Parameters<typeof chart>) =>
  drawn(...parts).find((series) => series.name.startsWith(name));

describe('the series of a native chart', () => {
  test('are the lines of the picture, named with their latest value, figures and special causes on top', () => {
    const names = drawn(
      [0.7, 0.9],
      { ...LIMITS, target: { min: 0.75, upper: 0.85 } },
      { 1: { judgement: 'improvement' } },
    );
    expect(names.map(({ name }) => name)).toEqual([
      'Upper limit 80%',
      'Mean 71%',
      'Lower limit 62%',
      'Target 75%',
      'Target 85%',
      'Figure',
      'Improvement',
    ]);
  });

  test('leave out what has no value: no limits, no target, no special cause', () => {
    expect(drawn([0.7, null]).map(({ name }) => name)).toEqual(['Figure']);
    expect(drawn([null, null])).toEqual([]);
  });

  test('keep a value or a gap for every point', () => {
    const at = { 0: { judgement: 'concern' as const }, 2: { judgement: 'neutral' as const } };
    expect(named('Figure', [0.5, null, 0.9], LIMITS, at)?.values).toEqual([0.5, null, 0.9]);
    expect(named('Concern', [0.5, null, 0.9], LIMITS, at)?.values).toEqual([0.5, null, null]);
    expect(named('Unusual', [0.5, null, 0.9], LIMITS, at)?.values).toEqual([null, null, 0.9]);
  });

  test('mark special causes by shape and colour, without a line', () => {
    const at = { 0: { judgement: 'concern' as const }, 1: { judgement: 'improvement' as const } };
    expect(named('Concern', [0.5, 0.9], LIMITS, at)).toMatchObject({
      line: null,
      marker: { shape: 'square', colour: 'D46A00' },
    });
    expect(named('Improvement', [0.5, 0.9], LIMITS, at)?.marker).toMatchObject({ shape: 'circle' });
  });

  test('say when limits are on trial, and draw them fainter', () => {
    const upper = named('Upper', [0.7, 0.7], LIMITS, {}, { trial: true });
    expect(upper).toMatchObject({
      name: 'Upper limit (trial) 80%',
      line: { colour: 'B2B2B2', dash: 'dash' },
    });
  });

  test('break mean and limits, but not figures and target, where a group begins anew', () => {
    const levels = { ...LIMITS, target: { min: 0.7 } };
    const series = drawn([0.7, 0.7, 0.7], levels, {}, { rebasedAt: [2] });
    expect(series.map(({ name, breaks }) => [name.split(' ')[0], breaks])).toEqual([
      ['Upper', [2]],
      ['Mean', [2]],
      ['Lower', [2]],
      ['Target', []],
      ['Figure', []],
    ]);
  });

  test('have smaller points from 40 on', () => {
    const size = (count: number) => named('Figure', Array<number>(count).fill(0.7))?.marker?.size;
    expect([size(39), size(40), size(41)]).toEqual([5, 3, 3]);
  });
});
