import type { MeasureFinding } from '../../../../src/core/findings';
import { assessMeasures } from '../../../../src/core/measures/assessMeasures';
import type { MeasureRecord } from '../../../../src/core/recognise/registers';
import type { MeasureSetting } from '../../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { cell, monthsFrom, record, register } from '../measureRecords';

type Figures = (number | string | null)[];

/** A measure with figures of the months from January 2018, and what the settings say of it. */
function charted(values: Figures, change: Partial<MeasureRecord> = {}, setting: MeasureSetting = {}) {
  const measures = { Visits: setting };
  const record_ = record('Visits', {
    points: monthsFrom('2018-01', values),
    polarity: cell('D5', 'H'),
    ...change,
  });
  const found = assessMeasures([register([record_])], { ...DEFAULT_SETTINGS, measures }, {}, false);
  const [measure] = found.measures;
  if (!measure) throw new Error('no measure');
  return { measure, checks: found.checks, codes: found.checks.map(({ code }) => code) };
}
const target = (value: number, numberFormat = 'General'): Partial<MeasureRecord> => ({
  target: { min: null, upper: null, single: cell('P5', value, numberFormat) },
});
const reason = ({ variation }: MeasureFinding) => variation?.reason;

// Mean 50, moving ranges all 2, so limits 50 ± 5.32 and near limits 50 ± 3.55.
const EVEN = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];

describe('how many figures it takes', () => {
  test('13 figures have variation, 12 a chart with trial limits, 6 too, and 5 none', () => {
    const at = (many: number) => charted(EVEN.slice(0, many)).measure;
    expect(at(13).variation).not.toBeNull();
    expect(at(13)).toMatchObject({ chart: { trial: false }, chartNote: null });
    expect(at(12)).toMatchObject({
      variation: null,
      chart: { trial: true },
      chartNote: 'Trial limits: 12 figures, icons need 13',
    });
    expect(at(6).chart?.points[0]?.upper).not.toBeNull();
    expect(at(5)).toMatchObject({ variation: null, chart: null, chartNote: '5 figures: a chart needs 6' });
    expect(charted([]).measure.chartNote).toBe('No figures over time: not charted');
  });

  test('a period without a figure is a place on the chart, not a figure', () => {
    const { measure } = charted([...EVEN.slice(0, 12), null, '-', '']);
    expect(measure.chart?.points).toHaveLength(12);
    const inside = charted([...EVEN.slice(0, 6), '-', ...EVEN.slice(6, 12)]).measure;
    expect(inside.chart).toMatchObject({ trial: true });
    expect(inside.chart?.points[6]).toMatchObject({ period: '2018-07', value: null, cause: null });
  });

  test('after a rebase the new group needs its own 13 figures, and 6 for limits', () => {
    const { measure, checks } = charted([...EVEN, 70, 71, 70], {}, { rebase: ['2019-03'] });
    expect(checks.map(({ code }) => code)).not.toContain('rebase-outside');
    expect(measure).toMatchObject({
      variation: null,
      chart: { trial: true, rebasedAt: [14] },
      chartNote: '3 figures since 2019-03: limits need 6',
    });
    expect(measure.chart?.points[13]?.mean).toBe(50);
    expect(measure.chart?.points[14]).toMatchObject({ value: 70, mean: null, lower: null, cause: null });
    const enough = charted([...EVEN, ...EVEN.slice(0, 13)], {}, { rebase: ['2019-03'] }).measure;
    expect(enough.variation).not.toBeNull();
    expect(reason(enough)).toMatch(/^Common cause \(since March 2019\): /);
  });
});

describe('declared deviation: year to date', () => {
  test('figures that add up over the year have neither chart nor icons', () => {
    const { measure } = charted(EVEN, { periodBasis: cell('E5', 'YTD') });
    expect(measure).toMatchObject({
      variation: null,
      chart: null,
      chartNote: 'Year to date: not charted',
    });
    expect(charted(EVEN, { periodBasis: cell('E5', 'Snapshot') }).measure.chart).not.toBeNull();
  });
});

describe('the points of a chart', () => {
  test('a month without a column is a step of time, and empty months before and after are none', () => {
    const points = monthsFrom('2018-01', [null, ...EVEN, null]).filter((_, i) => i !== 4);
    const { measure } = charted([], { points });
    const steps = measure.chart?.points ?? [];
    expect(steps.map(({ period }) => period).slice(0, 5)).toEqual([
      '2018-02',
      '2018-03',
      '2018-04',
      '2018-05',
      '2018-06',
    ]);
    expect(steps[3]).toMatchObject({ label: 'May 2018', value: null });
    expect(steps.at(-1)?.period).toBe('2019-03');
  });

  test('each has its group’s mean and limits, its cause and what that means', () => {
    const { measure } = charted([...EVEN, 90]);
    // mean (700 + 90) / 15; moving ranges 13 × 2 and 39, mean 65 / 14, of which 39 is screened out at 15.2
    expect(measure.chart?.points[1]).toMatchObject({ cause: 'run', judgement: 'concern', target: null });
    // near the lower limit, as the third one is
    expect(measure.chart?.points[0]).toMatchObject({ cause: 'two-in-three', judgement: 'concern' });
    expect(measure.chart?.points[0]?.mean).toBeCloseTo(790 / 15, 9);
    expect(measure.chart?.points[0]?.upper).toBeCloseTo(790 / 15 + 2.66 * 2, 9);
    expect(measure.chart?.points.at(-1)).toMatchObject({ cause: 'outside', judgement: 'improvement' });
    expect(measure.variation?.icon).toBe('improvement-high');
  });

  test('polarity says what a special cause means', () => {
    const icon = (polarity: string | null) =>
      charted([...EVEN, 90], { polarity: polarity === null ? null : cell('D5', polarity) }).measure.variation
        ?.icon;
    expect(icon('H')).toBe('improvement-high');
    expect(icon('L')).toBe('concern-high');
    expect(icon('T')).toBe('neutral-high');
    expect(icon('Neutral')).toBe('neutral-high');
  });
});

describe('the reason for the icons', () => {
  test('a figure outside the limits and a target out of reach', () => {
    const values = [
      ...Array.from({ length: 10 }, (_, i) => 0.3 + 0.02 * (i % 2)),
      ...Array<number>(8).fill(0.4),
    ];
    const { measure } = charted(
      values.map((value, i) => value + 0.001 * (i % 3)),
      { points: monthsFrom('2018-01', values, '0.0%'), ...target(0.85, '0%') },
    );
    // mean (5 × 30 + 5 × 32 + 8 × 40) / 18 = 35.0 %; moving ranges 9 × 2, 8 and 7 × 0: mean 26 / 17, below 3.267
    // times which are 9 × 2 and 7 × 0, mean 18 / 16; 2.66 × 1.125 = 2.99, so 40 % lies outside 38.0 %
    expect(reason(measure)).toBe(
      'Special cause improvement: the latest figure of 40.0% lies above the upper limit of 38.0%; the target of 85% lies above the upper limit of 38.0%, so it will be missed consistently unless something changes.',
    );
  });

  test.each<[string, Figures, string]>([
    [
      'common cause',
      EVEN,
      'Common cause: the latest figure of 51 lies within the limits of 44.7 and 55.3; the target of 52 lies within the limits, so chance decides whether it is met.',
    ],
    [
      'a run above the mean',
      // moving ranges 19 × 8 and 5, so limits 20.9 either side of the mean of 54.25
      [...Array.from({ length: 12 }, (_, i) => (i % 2 ? 46 : 54)), 59, 67, 59, 67, 59, 67, 59, 67].map(
        Number,
      ),
      'Special cause improvement: the latest 8 figures lie above the mean of 55.2; the target of 52 lies within the limits, so chance decides whether it is met.',
    ],
    [
      'a trend downwards',
      [...EVEN.map((value) => (value === 49 ? 40 : 60)), 59, 57, 55, 53, 51, 49, 47],
      'Special cause concern: the latest 8 figures fall without a break; the target of 52 lies within the limits, so chance decides whether it is met.',
    ],
    [
      'two in three near a limit',
      // mean 49.29; moving ranges 13 × 2, 4, 1.5 and 0.1, so limits 5.25 either side and near limits 3.50
      [...EVEN, 47, 45.5, 45.4],
      'Special cause concern: 2 of the latest 3 figures lie near the lower limit of 44.0; the target of 52 lies within the limits, so chance decides whether it is met.',
    ],
    [
      'figures that never change',
      Array<number>(13).fill(52),
      'Common cause: all 13 figures are 52; the target of 52 is met by all of them, so it will be met consistently unless something changes.',
    ],
    [
      'figures that never change and never meet the target',
      Array<number>(13).fill(51),
      'Common cause: all 13 figures are 51; the target of 52 is met by none of them, so it will be missed consistently unless something changes.',
    ],
    [
      'figures never side by side',
      Array.from({ length: 26 }, (_, i) => (i % 2 ? 50 + i : null)),
      'Common cause: there are no limits to tell by, because no two figures stand side by side; without limits nothing can be said of the target of 52.',
    ],
  ])('%s', (_, values, expected) => {
    expect(reason(charted(values, target(52)).measure)).toBe(expected);
  });

  test('without a target, or where better isn’t known, nothing is said of one', () => {
    expect(reason(charted(EVEN).measure)).toBe(
      'Common cause: the latest figure of 51 lies within the limits of 44.7 and 55.3.',
    );
    const { measure } = charted([...EVEN, 90], { ...target(52), polarity: cell('D5', 'Neutral') });
    expect(measure.variation?.assurance).toBeNull();
    expect(reason(measure)).toMatch(
      /^Special cause: the latest figure of 90 lies above the upper limit of [\d.]+\.$/,
    );
  });

  test('a limit never reads like the target it was found to miss', () => {
    // upper limit 50 + 2.66 × 2 = 55.32
    expect(reason(charted(EVEN, target(55.321)).measure)).toContain(
      'the target of 55.321 lies above the upper limit of 55.320',
    );
  });
});

describe('assurance', () => {
  const assurance = (change: Partial<MeasureRecord>) => charted(EVEN, change).measure.variation?.assurance;

  test('declared deviation: of two thresholds the better one counts', () => {
    const pair = { target: { min: cell('P5', 40), upper: cell('Q5', 60), single: null } };
    expect(assurance({ ...pair, polarity: cell('D5', 'H') })).toBe('fail');
    expect(assurance({ ...pair, polarity: cell('D5', 'L') })).toBe('fail');
    expect(assurance({ ...pair, polarity: cell('D5', 'T') })).toBeNull();
  });

  test('on a limit it is hit and miss, beyond it not', () => {
    const { measure } = charted(EVEN);
    const upper = measure.variation?.upper ?? 0;
    expect(assurance(target(upper))).toBe('inconsistent');
    expect(assurance(target(upper + 0.001))).toBe('fail');
    expect(assurance(target(upper - 0.001))).toBe('inconsistent');
    expect(assurance({ ...target(upper + 0.001), polarity: cell('D5', 'L') })).toBe('pass');
  });

  test('declared deviation: of targets that change the one of the latest period counts, none when it has none', () => {
    const goals = (last: number | null) => ({
      periodTargets: monthsFrom('2018-01', [...Array<number>(13).fill(70), last]),
    });
    expect(assurance(goals(40))).toBe('pass');
    expect(assurance(goals(70))).toBe('fail');
    expect(assurance(goals(null))).toBeNull();
  });
});

describe('settings of a measure’s chart', () => {
  test('a rebase begins a group at the first step at or after its period, of whatever kind', () => {
    const places = (...rebase: string[]) => charted(EVEN, {}, { rebase }).measure.chart?.rebasedAt;
    expect(places('2018-04')).toEqual([3]);
    expect(places('2018-Q3', '2018-04')).toEqual([3, 6]);
    expect(places('2018-04-02')).toEqual([4]);
    expect(places('2018-01')).toEqual([]);
  });

  test.each(['2017-12', '2019-03', '2019/20'])('a rebase at %s, outside the series, is a check', (key) => {
    const { measure, checks } = charted(EVEN, {}, { rebase: [key] });
    expect(measure.chart?.rebasedAt).toEqual([]);
    expect(checks.find(({ code }) => code === 'rebase-outside')).toMatchObject({
      severity: 'warning',
      sheet: 'KPIs',
      cell: 'B5',
      message: `The settings begin a new group of “Visits” (KPIs, B5) at ${key}, but its figures run from 2018-01 to 2019-02; correct the period or take it out.`,
    });
  });

  test('a fixed baseline gives the limits of all later figures', () => {
    const { measure } = charted([...EVEN, ...Array<number>(20).fill(80)], {}, { baseline: 14 });
    expect(measure.variation?.mean).toBe(50);
    expect(measure.variation?.upper).toBeCloseTo(55.32, 9);
  });

  test('a baseline as long as the series is fine, a longer one is a check', () => {
    expect(charted(EVEN, {}, { baseline: 14 }).codes).not.toContain('baseline-too-long');
    const { measure, checks } = charted(EVEN, {}, { baseline: 15 });
    expect(measure.variation?.mean).toBe(50);
    expect(checks.find(({ code }) => code === 'baseline-too-long')?.message).toBe(
      'The settings fix the limits of “Visits” (KPIs, B5) after 15 periods, but it has 14, so all of them count; choose fewer, or wait until there are more.',
    );
  });
});

describe('targets that change over time', () => {
  test('every point and every step of the chart has the target of its own period, never the neighbour’s', () => {
    const { measure } = charted(EVEN, {
      periodTargets: monthsFrom('2018-01', [60, 61, null, 'n/a', 62]),
    });
    expect(measure.points.slice(0, 6).map(({ target: each }) => each)).toEqual([
      { min: 60 },
      { min: 61 },
      null,
      null,
      { min: 62 },
      null,
    ]);
    expect(measure.chart?.points.slice(0, 6).map(({ target: each }) => each)).toEqual(
      measure.points.slice(0, 6).map(({ target: each }) => each),
    );
    expect(measure.target).toBeNull();
    expect(measure.rag.reason).toBe('Not rated: there is no target.');
  });

  test('they are read on the scale of the figures, each on the side polarity says', () => {
    const { measure } = charted([], {
      points: monthsFrom('2018-01', ['61%', '62%', '63%']),
      periodTargets: monthsFrom('2018-01', [0.6, 61, '≤ 62%']),
      polarity: cell('D5', 'L'),
    });
    expect(measure.points.map(({ target: each }) => each)).toEqual([
      { upper: 0.6 },
      { upper: 0.61 },
      { upper: 0.62 },
    ]);
  });

  test('words among them are a check that names the period', () => {
    const { checks } = charted(EVEN, { periodTargets: monthsFrom('2018-01', [60, 'soon']) });
    expect(checks.find(({ code }) => code === 'not-a-figure')?.message).toContain('the target of 2018-02');
  });

  test('a single target stands on every step of the chart, and on no point', () => {
    const { measure } = charted(EVEN, target(60));
    expect(measure.chart?.points.every((point) => point.target?.min === 60)).toBe(true);
    expect(measure.points[0]).not.toHaveProperty('target');
  });

  test('a target of the settings counts for every period', () => {
    const { measure } = charted(
      EVEN,
      { periodTargets: monthsFrom('2018-01', [60, 61]) },
      { target: { min: 55 } },
    );
    expect(measure.chart?.points[1]?.target).toEqual({ min: 55 });
    expect(measure.points[1]).not.toHaveProperty('target');
  });
});
