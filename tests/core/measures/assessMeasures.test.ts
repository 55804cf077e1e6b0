import type { CheckFinding, MeasureFinding } from '../../../src/core/findings';
import { assessMeasures } from '../../../src/core/measures/assessMeasures';
import type { MeasureRecord } from '../../../src/core/recognise/registers';
import type { Settings } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { cell, months, record, register } from './measureRecords';

function assess(
  records: MeasureRecord[],
  settings: Partial<Settings> = {},
  fills: Record<string, Record<string, string>> = {},
): { measures: MeasureFinding[]; checks: CheckFinding[] } {
  return assessMeasures([register(records)], { ...DEFAULT_SETTINGS, ...settings }, fills, false);
}
function one(change: Partial<MeasureRecord>, name = '% of visits in time', settings: Partial<Settings> = {}) {
  const { measures, checks } = assess([record(name, change)], settings);
  const [measure] = measures;
  if (!measure) throw new Error('no measure');
  return { measure, checks, codes: checks.map((check) => check.code) };
}

// Figures of the model report: "% with 3 or more placements", August 2019 to January 2020.
const PLACEMENTS = months(5, ['15.8%', '16.0%', '17.5%', '18.8%', '19.9%', null]);

describe('assessing measures', () => {
  test('a measure of the model report comes out whole', () => {
    const { measure } = one(
      {
        points: PLACEMENTS,
        periodBasis: cell('E5', 'Snapshot'),
        benchmarks: [
          { name: 'National', cell: cell('O5', '10.0%') },
          { name: 'Regional', cell: cell('P5', '12.4%') },
        ],
      },
      '% with 3 or more placements (S)',
    );
    expect(measure).toMatchObject({
      id: 'placements-percent-with-3-or-more-placements',
      name: '% with 3 or more placements',
      register: 0,
      sheet: 'KPIs',
      row: 5,
      cell: 'B5',
      theme: 'Theme one',
      unit: 'percent',
      decimals: 1,
      periodBasis: 'snapshot',
      statutory: true,
      latest: { period: '2019-12', value: 0.199 },
      previous: { period: '2019-11', value: 0.188 },
      target: null,
      benchmarks: [
        { name: 'National', value: 0.1 },
        { name: 'Regional', value: 0.124 },
      ],
      polarity: { value: 'lower', basis: 'name' },
      direction: { movement: 'up', judgement: 'worsening' },
      // strictly rising over 5 points: S = 10, Z = 9 / √(50/3), p = 0.02748; median of the ten slopes 1.15 points
      trend: { judgement: 'worsening' },
      rag: { status: 'Red', basis: 'benchmark', recorded: null },
    });
    expect(measure.trend.pValue).toBeCloseTo(0.02748, 4);
    expect(measure.trend.slope).toBeCloseTo(0.0115, 9);
    expect(measure.points[0]).toEqual({ period: '2019-08', label: '2019-08', value: 0.158, cell: 'F5' });
    expect(measure.points[5]).toEqual({ period: '2020-01', label: '2020-01', value: null, cell: 'K5' });
  });

  test('a month without a column is no comparator passed over in silence', () => {
    const all = months(5, [0.5, 0.51, 0.52, 0.53, 0.54]);
    const { measure, checks } = one({ points: all.filter((_, i) => i !== 3) });
    expect(measure).toMatchObject({
      latest: { value: 0.54 },
      previous: null,
      direction: { judgement: 'unknown' },
    });
    expect(checks.find(({ code }) => code === 'no-comparator')?.message).toMatch(
      /has no period between .* and /,
    );
  });

  test('the previous figure is the one right before, never an older one', () => {
    const { measure, codes } = one({ points: months(5, [0.5, 0.6, '-', 0.7], '0%') });
    expect(measure.latest).toEqual({ period: '2019-11', value: 0.7 });
    expect(measure.previous).toBeNull();
    expect(measure.direction).toEqual({ movement: 'none', judgement: 'unknown' });
    expect(codes).toContain('no-comparator');
    expect(measure.points[2]).toMatchObject({ value: null, mark: '-' });
  });

  test('blank months still to come are nothing to complain of', () => {
    const { codes } = one({ points: months(5, [0.5, 0.6, null, null], '0%'), polarity: cell('D5', 'H') });
    expect(codes).toEqual([]);
  });

  test('a measure without periods is rated on its current figure', () => {
    const { measure } = one({
      current: cell('D5', 0.86, '0%'),
      target: { min: null, upper: null, single: cell('E5', 0.9, '0%') },
      polarity: cell('F5', 'H'),
    });
    expect(measure.latest).toBeNull();
    expect(measure.rag.reason).toBe(
      'Amber: 86% against a target of 90%, within the tolerance of 5 points; higher is better.',
    );
  });

  test('a measure with no figure at all is not rated and has no trend', () => {
    const { measure, checks } = one({ points: months(5, ['-', 'n/a', null, '..']) });
    expect(measure.rag).toMatchObject({ status: null, basis: 'none' });
    expect(measure.trend).toEqual({
      slope: null,
      pValue: null,
      movement: 'none',
      judgement: 'too few points',
    });
    expect(checks.map(({ severity }) => severity)).not.toContain('warning');
  });

  test('a target that changes over time counts by the latest period', () => {
    const { measure } = one({
      points: months(5, [0.5, 0.6], '0%'),
      periodTargets: months(6, [0.55, 0.6], '0%'),
      polarity: cell('D5', 'H'),
    });
    expect(measure.target).toEqual({ min: 0.6 });
    expect(measure.rag.status).toBe('Green');
  });

  test('settings by id, reference or name decide polarity, target and tolerance', () => {
    const points = months(5, [0.5, 0.6], '0%');
    for (const key of ['K1', 'Contacts', 'placements-contacts']) {
      const { measure } = one({ points, ref: 'K1' }, 'Contacts', {
        measures: { [key]: { polarity: 'higher', target: { min: 0.7 }, tolerance: 0.1 } },
      });
      expect(measure.polarity).toEqual({ value: 'higher', basis: 'settings' });
      expect(measure.rag.status).toBe('Amber');
    }
  });

  test('a benchmark is no target when the settings say so', () => {
    const benchmarks = [{ name: 'National', cell: cell('O5', '10.0%') }];
    const { measure } = one({ points: PLACEMENTS, benchmarks }, undefined, { benchmarkFallback: false });
    expect(measure.rag).toMatchObject({ status: null, reason: 'Not rated: there is no target.' });
  });
});

describe('checks of measures', () => {
  const find = (checks: CheckFinding[], code: string) => checks.find((check) => check.code === code);

  test('a polarity taken from the name is listed to be confirmed', () => {
    const { checks } = one({ points: PLACEMENTS }, '% with 3 or more placements');
    expect(find(checks, 'polarity-assumed')).toEqual({
      code: 'polarity-assumed',
      severity: 'info',
      sheet: 'KPIs',
      cell: 'B5',
      message:
        'For “% with 3 or more placements” (KPIs, B5) it is assumed from the words of its name that lower is better; confirm it in the settings or a polarity column.',
    });
  });

  test('a measure that nothing tells the polarity of is listed', () => {
    expect(one({ points: PLACEMENTS }, 'Contacts').codes).toContain('polarity-unknown');
  });

  test('words and dates where a figure was expected are named with their cell', () => {
    const { checks, measure } = one({ points: months(5, [43677, 'Exempt', 43678], 'dd/mm/yyyy') });
    const wrong = checks.filter((check) => check.code === 'not-a-figure');
    expect(wrong.map((check) => check.cell)).toEqual(['F5', 'G5', 'H5']);
    expect(wrong[1]?.message).toContain('“Exempt”');
    expect(wrong[2]?.message).toContain('the date 2019-08-01');
    expect(measure.points[1]).toMatchObject({ value: null, mark: 'Exempt' });
  });

  test('a snapshot whose current figure is not its latest one is a warning, a year to date is not', () => {
    const change = { points: PLACEMENTS, current: cell('D5', '64%') };
    const { checks } = one({ ...change, periodBasis: cell('E5', 'Snapshot') });
    expect(find(checks, 'current-differs')).toMatchObject({ cell: 'D5', severity: 'warning' });
    expect(find(checks, 'current-differs')?.message).toContain('64.0% but its latest one (2019-12) is 19.9%');
    expect(one({ ...change, periodBasis: cell('E5', 'YTD') }).codes).not.toContain('current-differs');
    const same = { points: PLACEMENTS, current: cell('D5', '19.9%'), periodBasis: cell('E5', 'Snapshot') };
    expect(one(same).codes).not.toContain('current-differs');
  });

  test('percentages typed as 95 beside 0.99 are reconciled, with a warning', () => {
    const { measure, checks } = one({ points: months(5, [95, 0.99, 97]) });
    expect(measure.points.map(({ value }) => value)).toEqual([0.95, 0.99, 0.97]);
    expect(find(checks, 'percent-scale')).toMatchObject({ cell: 'F5' });
  });

  test('percentages all typed as whole numbers are shares without a warning, their targets too', () => {
    const { measure, codes } = one({
      points: months(5, [95, 97]),
      target: { min: null, upper: null, single: cell('L5', 96) },
    });
    expect(measure.target).toEqual({ min: 0.96 });
    expect(measure.latest?.value).toBe(0.97);
    expect(codes).not.toContain('percent-scale');
  });

  test('figures typed as text are one check a table', () => {
    const { checks } = assess([
      record('A', { points: months(5, ['1', '2']) }),
      record('B', { row: 6, points: months(6, ['3', 4]) }),
    ]);
    const typed = checks.filter((check) => check.code === 'typed-as-text');
    expect(typed).toHaveLength(1);
    expect(typed[0]).toMatchObject({ cell: 'F5', severity: 'info' });
    expect(typed[0]?.message).toContain('3 figures are typed as text');
  });

  test('the same period twice is one check a table, and the first figure counts', () => {
    const [first, second] = months(5, [1, 2]);
    const [again] = months(5, [3]);
    if (!first || !second || !again) throw new Error('points');
    const points = [first, { ...again, cell: cell('M5', 3) }, second];
    const { measures, checks } = assess([record('A', { points }), record('B', { points })]);
    expect(measures[0]?.points.map(({ value }) => value)).toEqual([1, 2]);
    expect(checks.filter((check) => check.code === 'duplicate-period')).toMatchObject([{ cell: 'M5' }]);
  });

  test('a suppressed figure is shown as typed, and a warning says when the total gives it away', () => {
    const rows = (hidden: string, third: string | number) => [
      record('North', { row: 5, points: months(5, [10]) }),
      record('South', { row: 6, points: months(6, [hidden]) }),
      record('West', { row: 7, points: months(7, [third]) }),
      record('Total', { row: 8, points: months(8, [30]) }),
    ];
    const { measures, checks } = assess(rows('<5', 17));
    expect(measures[1]?.points[0]).toMatchObject({ value: null, mark: '<5' });
    expect(find(checks, 'suppressed')).toMatchObject({ cell: 'F6', severity: 'info' });
    expect(find(checks, 'suppression-derivable')).toMatchObject({ cell: 'F6', severity: 'warning' });
    expect(find(assess(rows('[c]', '*')).checks, 'suppression-derivable')).toBeUndefined();
    expect(find(assess(rows('-', 17)).checks, 'suppression-derivable')).toBeUndefined();
  });

  test('the author’s rating is read from the word or the fill, and a disagreement is a warning', () => {
    const change = { points: PLACEMENTS, benchmarks: [{ name: 'National', cell: cell('O5', '10%') }] };
    const name = '% with 3 or more placements';
    const word = assess([record(name, { ...change, rag: cell('N5', 'Amber') })]);
    expect(word.measures[0]?.rag).toMatchObject({ status: 'Red', recorded: 'Amber' });
    expect(find(word.checks, 'rag-differs')).toMatchObject({ cell: 'N5', severity: 'warning' });
    const fill = assess([record(name, { ...change, rag: cell('N5', null) })], {}, { KPIs: { N5: 'FF0000' } });
    expect(fill.measures[0]?.rag.recorded).toBe('Red');
    expect(find(fill.checks, 'rag-differs')).toBeUndefined();
  });

  test('every check is one sentence that names the sheet and the cell', () => {
    const { checks } = assess([
      record('% agency', { points: months(5, [95, 'x', 'Exempt', 0.99, '-', 2]), current: cell('D5', 1) }),
      record('Total', { row: 6, points: months(6, [95, 96]) }),
    ]);
    expect(checks.length).toBeGreaterThan(3);
    for (const check of checks) {
      expect(check.sheet).toBe('KPIs');
      expect(check.cell).toMatch(/^[A-Z]+\d+$/);
      expect(check.message).toContain('KPIs');
      expect(check.message).toContain(check.cell);
      expect(check.message).toMatch(/[^.]\.$/);
    }
  });
});

describe('assessing many', () => {
  test('1,000 measures of 6 months get 1,000 different ids', () => {
    const records = Array.from({ length: 1000 }, (_, i) =>
      record('% of visits in time', {
        row: i + 5,
        points: months(i + 5, [0.1, 0.2, 0.3, 0.4, 0.5, i], '0%'),
      }),
    );
    const { measures } = assess(records);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(1000);
  });
});
