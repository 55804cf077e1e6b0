import type { Findings } from '../../../src/core/findings';
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
      reason: 'Lower is better; ▲ says that the figure is larger.',
    },
  ]);
});

it('calls a measure without figures to compare “No direction”, never a dash', () => {
  const still = measure({ direction: { movement: 'none', judgement: 'unknown' } });
  const [change] = ratingChanges(rated({ measures: [measure()] }), rated({ measures: [still] }));
  expect(change?.after).toBe('No direction');
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
