import { NOTHING_SAID } from '../../../src/core/history/historyRow';
import { LONGEST_NAME, snapshotOf } from '../../../src/core/history/snapshotOf';
import { action, findings, measure, risk } from '../../support/findings';

const NOTHING = { ...NOTHING_SAID, date: '2020-01-31' };

const rollUp = (theme: string | null, status: 'Red' | 'Amber' | null) => ({
  ...findings().overall,
  theme,
  status,
});

test('a snapshot says how the whole, each theme, measure, risk and action stands, in that order', () => {
  const found = findings({
    overall: rollUp(null, 'Amber'),
    themes: [rollUp('Theme One: People', 'Red')],
    measures: [
      measure({
        id: 'plans',
        ref: '1.2',
        rag: { status: 'Red', basis: 'target', reason: '', recorded: 'Amber' },
      }),
    ],
    risks: [
      risk({ id: 'risk-1', reviewDate: '2020-03-31' }),
      risk({ id: 'risk-2', ref: '2', title: 'Records', closed: true }),
    ],
    actions: [
      action({ id: 'strategy', ref: 'A1', due: '2020-02-29', latestRag: 'Amber' }),
      action({ id: 'done', complete: true, latestRag: 'Blue' }),
    ],
  });
  expect(snapshotOf(found)).toEqual([
    { ...NOTHING, kind: 'Overall', key: 'overall', name: 'Overall status', status: 'Amber' },
    { ...NOTHING, kind: 'Theme', key: 'theme-theme-one-people', name: 'Theme One: People', status: 'Red' },
    {
      ...NOTHING,
      kind: 'Measure',
      key: 'plans',
      ref: '1.2',
      name: 'Assessments completed in 45 days',
      period: '2020-01',
      figure: 0.64,
      unit: 'percent',
      status: 'Amber',
    },
    {
      ...NOTHING,
      kind: 'Risk',
      key: 'risk-1',
      ref: '1',
      name: 'If posts stay empty, then visits may be late.',
      status: 'Red',
      probability: 4,
      impact: 5,
      score: 20,
      due: '2020-03-31',
      state: 'Open',
    },
    {
      ...NOTHING,
      kind: 'Risk',
      key: 'risk-2',
      ref: '2',
      name: 'Records',
      status: 'Red',
      probability: 4,
      impact: 5,
      score: 20,
      state: 'Closed',
    },
    {
      ...NOTHING,
      kind: 'Action',
      key: 'strategy',
      ref: 'A1',
      name: 'Publish the workforce strategy',
      status: 'Amber',
      due: '2020-02-29',
      state: 'Open',
    },
    {
      ...NOTHING,
      kind: 'Action',
      key: 'done',
      name: 'Publish the workforce strategy',
      status: 'Blue',
      state: 'Complete',
    },
  ]);
});

test('a snapshot without a report date is empty', () => {
  expect(snapshotOf(findings({ reportDate: null, risks: [risk()] }))).toEqual([]);
});

test('a name is one line, no longer than Excel looks up', () => {
  const named = (description: string) =>
    snapshotOf(findings({ risks: [risk({ description })] })).at(-1)!.name;
  expect(named('If posts\nstay  empty')).toBe('If posts stay empty');
  expect(named('x'.repeat(LONGEST_NAME))).toBe('x'.repeat(255));
  expect(named('x'.repeat(LONGEST_NAME + 1))).toBe(`${'x'.repeat(254)}…`);
});
