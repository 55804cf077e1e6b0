import type {
  ChartFinding,
  ChartPoint,
  Findings,
  MeasureFinding,
  VariationFinding,
  VariationIcon,
} from '../../../src/core/findings';
import { ratingChanges } from '../../../src/core/settings/ratingChanges';
import type { Settings } from '../../../src/core/settings';
import { action, findings, measure, risk } from '../../support/findings';

const rated = (parts: Partial<Findings>, arrows: Settings['arrows'] = 'performance') => ({
  findings: findings(parts),
  settings: { arrows },
});
const red = measure({ ref: '1.2', name: 'Visits on time' });
const amber = measure({
  ...red,
  rag: { ...red.rag, status: 'Amber', reason: 'Amber: 64.0% against a target of 70%; higher is better.' },
});

it('finds nothing between two readings that rate alike', () => {
  const same = { measures: [red], risks: [risk()], actions: [action()] };
  expect(ratingChanges(rated(same), rated(same))).toEqual([]);
});

it('tells a measure’s rating before and after, its cell, and the reason under the new setting', () => {
  expect(ratingChanges(rated({ measures: [red] }), rated({ measures: [amber] }))).toEqual([
    {
      kind: 'measure',
      what: '1.2 Visits on time',
      sheet: 'KPIs',
      cell: 'B5',
      before: 'Red',
      after: 'Amber',
      reason: '64.0% against a target of 70%; higher is better.',
    },
  ]);
});

it('says nothing of a measure whose author’s word stands whatever the rule gives', () => {
  const typed = (one: typeof red) => measure({ ...one, rag: { ...one.rag, recorded: 'Green' } });
  expect(ratingChanges(rated({ measures: [typed(red)] }), rated({ measures: [typed(amber)] }))).toEqual([]);
});

it('tells rating and direction together where a polarity turns both', () => {
  const turned = measure({
    ...red,
    polarity: { value: 'lower', basis: 'settings' },
    direction: { movement: 'up', judgement: 'worsening' },
    rag: { ...red.rag, status: 'Green', reason: 'Green: 64.0% against a target of 70%; lower is better.' },
  });
  const [change] = ratingChanges(rated({ measures: [red] }), rated({ measures: [turned] }));
  expect(change).toMatchObject({ before: 'Red, ▲ Improving', after: 'Green, ▼ Worsening' });
});

it('tells the direction alone where only the arrows change their meaning', () => {
  const fewer = measure({
    polarity: { value: 'lower', basis: 'settings' },
    direction: { movement: 'down', judgement: 'improving' },
  });
  expect(ratingChanges(rated({ measures: [fewer] }), rated({ measures: [fewer] }, 'number'))).toMatchObject([
    {
      before: '▲ Improving',
      after: '▼ Improving',
      reason: 'Compared with December 2019, 61.0%: lower is better; ▲ says that the figure is larger.',
    },
  ]);
});

it('calls a measure without figures to compare “No direction”, never a dash', () => {
  const still = measure({ direction: { movement: 'none', judgement: 'unknown' } });
  const [change] = ratingChanges(rated({ measures: [measure()] }), rated({ measures: [still] }));
  expect(change?.after).toBe('No direction');
});

it('tells the direction that another comparator turns, and what it is compared with', () => {
  const byYear = measure({
    direction: { movement: 'down', judgement: 'worsening' },
    comparison: { basis: 'year', words: 'January 2019', value: 0.7 },
  });
  expect(ratingChanges(rated({ measures: [measure()] }), rated({ measures: [byYear] }))).toMatchObject([
    {
      before: '▲ Improving',
      after: '▼ Worsening',
      reason: 'Compared with January 2019, 70.0%: higher is better; ▲ says that it is better.',
    },
  ]);
});

describe('a chart that starts anew', () => {
  const point = (period: string, mean: number | null, lower: number | null, upper: number | null) => ({
    period,
    label: period,
    value: 0.64,
    mean,
    lower,
    upper,
    cause: null,
    judgement: null,
    target: null,
  });
  const variation = (icon: VariationIcon, assurance: VariationFinding['assurance']): VariationFinding => ({
    mean: 0.6,
    lower: 0.5,
    upper: 0.7,
    icon,
    assurance,
    reason: 'The reason in one sentence.',
  });
  const chart = (limits: ChartPoint, rebasedAt: number[] = []): ChartFinding => ({
    trial: false,
    points: [point('2019-11', 0.6, 0.5, 0.7), point('2019-12', 0.6, 0.5, 0.7), limits],
    rebasedAt,
  });
  const whole = measure({
    variation: variation('concern-low', 'inconsistent'),
    chart: chart(point('2020-01', 0.6, 0.5, 0.7)),
  });
  const changes = (after: Partial<MeasureFinding>) =>
    ratingChanges(rated({ measures: [whole] }), rated({ measures: [measure({ ...whole, ...after })] }));

  it('tells its icons and its limits before and after', () => {
    const after = {
      variation: variation('common-cause', 'fail'),
      chart: chart(point('2020-01', 0.64, 0.62, 0.66), [1]),
    };
    expect(changes(after)).toMatchObject([
      {
        kind: 'measure',
        before: 'Concern (low), hit or miss, mean 60.0%, limits 50.0% to 70.0%',
        after: 'Common cause, will fail, anew from Dec 19: mean 64.0%, limits 62.0% to 66.0%',
        reason: 'The reason in one sentence.',
      },
    ]);
  });

  it('tells its limits alone where the icons stay, and where its groups begin', () => {
    expect(changes({ chart: chart(point('2020-01', 0.64, 0.62, 0.66), [1, 2]) })).toMatchObject([
      {
        before: 'Mean 60.0%, limits 50.0% to 70.0%',
        after: 'Anew from Dec 19 and Jan 20: mean 64.0%, limits 62.0% to 66.0%',
        reason: 'Its mean and limits are worked out anew from Dec 19 and Jan 20.',
      },
    ]);
  });

  it('says why there is no icon any more, and no limits', () => {
    const after = {
      variation: null,
      chart: chart(point('2020-01', null, null, null), [2]),
      chartNote: 'Only 1 figure since Jan 20',
    };
    expect(changes(after)).toMatchObject([
      { after: 'No icon, anew from Jan 20: no mean', reason: 'Only 1 figure since Jan 20.' },
    ]);
  });

  it('says the icon alone where no assurance can be given', () => {
    expect(changes({ variation: variation('neutral-low', null) })).toMatchObject([
      { before: 'Concern (low), hit or miss', after: 'Unusual (low)' },
    ]);
  });

  it('says that there is none where the figures are too few or not charted', () => {
    expect(changes({ chart: null, chartNote: 'Year to date: not charted' })).toMatchObject([
      { after: 'No chart', reason: 'Year to date: not charted.' },
    ]);
  });
});

it('tells a risk’s band before and after, without saying the band again in the reason', () => {
  const extreme = risk({ band: 'Extreme', reason: 'Extreme: 4 × 5 = 20; 15 to 25 is extreme.' });
  expect(ratingChanges(rated({ risks: [risk()] }), rated({ risks: [extreme] }))).toMatchObject([
    {
      kind: 'risk',
      what: '1 If posts stay empty, then visits may be late.',
      before: 'Red',
      after: 'Extreme',
      reason: '4 × 5 = 20; 15 to 25 is extreme.',
    },
  ]);
});

it('tells an action that another report date makes overdue', () => {
  const late = action({ overdue: true });
  expect(ratingChanges(rated({ actions: [action()] }), rated({ actions: [late] }))).toMatchObject([
    { kind: 'action', before: 'Red', after: 'Red, overdue' },
  ]);
});

it('begins with the overall status, then the themes, whatever order they were found in', () => {
  const rolled = (theme: string | null, status: 'Red' | 'Amber') => ({
    ...findings().overall,
    theme,
    status,
    reason: `${status}: the most frequent of 3 rated out of 4.`,
  });
  const state = (status: 'Red' | 'Amber', one: typeof red) =>
    rated({ overall: rolled(null, status), themes: [rolled('Safety', status)], measures: [one] });
  expect(ratingChanges(state('Red', red), state('Amber', amber))).toMatchObject([
    {
      kind: 'overall',
      what: 'Overall status',
      sheet: '',
      cell: '',
      before: 'Red',
      after: 'Amber',
      reason: 'The most frequent of 3 rated out of 4.',
    },
    { kind: 'theme', what: 'Safety' },
    { kind: 'measure', what: '1.2 Visits on time' },
  ]);
});

it('names the sheet that is left out for each rating that goes with it', () => {
  expect(ratingChanges(rated({ risks: [risk()] }), rated({}))).toMatchObject([
    { before: 'Red', after: 'Not in the report', reason: 'The sheet “Risks” is left out.' },
  ]);
});

it('shows what comes back with a sheet that was left out', () => {
  expect(ratingChanges(rated({}), rated({ measures: [red] }))).toMatchObject([
    { before: 'Not in the report', after: 'Red' },
  ]);
});

it('knows a measure again by its place when its id counts differently', () => {
  const before = rated({ measures: [measure({ id: 'visits-2' })] });
  expect(ratingChanges(before, rated({ measures: [measure({ id: 'visits' })] }))).toEqual([]);
});
