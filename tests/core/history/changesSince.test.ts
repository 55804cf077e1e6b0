import { changesSince } from '../../../src/core/history/changesSince';
import type { HistoryRow } from '../../../src/core/history/historyRow';
import { snapshotOf } from '../../../src/core/history/snapshotOf';
import type { Findings } from '../../../src/core/findings';
import { action, findings, measure, risk } from '../../support/findings';

const THEN = '2019-12-31';
const rated = (status: 'Red' | 'Amber' | 'Green' | null) => ({
  rag: { status, basis: 'target' as const, reason: '', recorded: null },
});
const standing = (status: 'Red' | 'Amber' | 'Green' | null, theme: string | null = null) => ({
  ...findings().overall,
  theme,
  status,
});

/** What changed from one month's findings to the next one's. */
function since(before: Partial<Findings>, now: Partial<Findings>) {
  const past = snapshotOf(findings({ reportDate: THEN, ...before }));
  return changesSince(findings(now), past, null);
}

const textsOf = (...args: Parameters<typeof since>) => since(...args).history.changes.map(({ text }) => text);

describe('a risk', () => {
  const open = risk();
  test.each<[string, Partial<typeof open>, object, string]>([
    [
      'whose score rose is up, and worse',
      { probability: 5, score: 25 },
      { change: 'score', before: '20 (4 × 5)', now: '25 (5 × 5)', better: false },
      'Risk 1 is up to 25 (5 × 5) from 20 (4 × 5): If posts stay empty, then visits may be late.',
    ],
    [
      'whose score fell is down, and better',
      { probability: 3, score: 15 },
      { change: 'score', before: '20 (4 × 5)', now: '15 (3 × 5)', better: true },
      'Risk 1 is down to 15 (3 × 5) from 20 (4 × 5): If posts stay empty, then visits may be late.',
    ],
    [
      'without a score any more can’t be called better or worse',
      { probability: null, score: null },
      { change: 'score', before: '20 (4 × 5)', now: null, better: null },
      'Risk 1 is without a score, from 20 (4 × 5): If posts stay empty, then visits may be late.',
    ],
    [
      'that was closed is better',
      { closed: true },
      { change: 'closed', before: '20 (4 × 5)', now: 'Closed', better: true },
      'Risk 1 is closed; it scored 20 (4 × 5): If posts stay empty, then visits may be late.',
    ],
  ])('%s', (_, parts, change, text) => {
    expect(since({ risks: [open] }, { risks: [risk(parts)] }).history.changes).toEqual([
      {
        ...{ kind: 'risk', what: '1 If posts stay empty, then visits may be late.', text },
        ...{ sheet: 'Risks', cell: 'B3' },
        ...change,
      },
    ]);
  });

  it('that is open again is worse', () => {
    const { changes } = since({ risks: [risk({ closed: true })] }, { risks: [open] }).history;
    expect(changes).toMatchObject([
      { change: 'reopened', before: 'Closed', now: '20 (4 × 5)', better: false },
    ]);
  });

  it('that is new, or gone without being closed, is said to be so', () => {
    const [first, second] = [
      risk({ ref: '1' }),
      risk({ row: 9, ref: '2', description: 'Records are poor.', type: 'issue' }),
    ];
    expect(textsOf({ risks: [first] }, { risks: [second] })).toEqual([
      'Issue 2 is new, 20 (4 × 5): Records are poor.',
      'Risk 1 is no longer in the register and was not closed: If posts stay empty, then visits may be late.',
    ]);
    expect(textsOf({ risks: [risk({ closed: true })] }, {})).toEqual([]);
  });

  it('has a movement: new, up, down or the same, and none when closed or without a score', () => {
    const now = [
      risk({ row: 1, ref: '1', score: 20 }),
      risk({ row: 2, ref: '2', description: 'Records are poor.', score: 12 }),
      risk({ row: 3, ref: '3', description: 'Money runs out.', score: 8 }),
      risk({ row: 4, ref: '4', description: 'Partners leave.', score: null }),
      risk({ row: 5, ref: '5', description: 'Buildings leak.', closed: true }),
      risk({ row: 6, ref: '6', description: 'Buses stop.' }),
    ];
    const before = now.slice(0, 5).map((one, i) => ({ ...one, score: [20, 10, 9, 9, 9][i]!, closed: false }));
    expect(since({ risks: before }, { risks: now }).risks.map(({ movement }) => movement)).toEqual([
      'same',
      'up',
      'down',
      null,
      null,
      'new',
    ]);
  });
});

describe('a measure', () => {
  it('whose rating turned says so with its figures, and whether it is better', () => {
    const before = measure({ ref: '1.2', ...rated('Amber'), latest: { period: '2019-12', value: 0.61 } });
    const now = measure({ ref: '1.2', ...rated('Green'), latest: { period: '2020-01', value: 0.75 } });
    expect(since({ measures: [before] }, { measures: [now] }).history.changes).toEqual([
      {
        kind: 'measure',
        change: 'status',
        what: '1.2 Assessments completed in 45 days',
        before: 'Amber',
        now: 'Green',
        better: true,
        text: '1.2 Assessments completed in 45 days is Green, from Amber: 75.0% from 61%.',
        sheet: 'KPIs',
        cell: 'B5',
      },
    ]);
  });

  it('is read by the author’s rating before the computed one, and is no news while that stands', () => {
    const author = { rag: { ...rated('Red').rag, recorded: 'Green' as const } };
    expect(textsOf({ measures: [measure(rated('Green'))] }, { measures: [measure(author)] })).toEqual([]);
  });

  it('that lost its rating can’t be called better or worse', () => {
    const { changes } = since({ measures: [measure()] }, { measures: [measure(rated(null))] }).history;
    expect(changes).toMatchObject([{ before: 'Red', now: null, better: null }]);
  });
});

describe('an action', () => {
  const planned = action({ ref: 'A1', due: '2020-02-29', latestRag: 'Amber' });
  test.each<[string, Partial<typeof planned>, object, string]>([
    [
      'due later than recorded has slipped',
      { due: '2020-03-31' },
      { change: 'slipped', before: '29 February 2020', now: '31 March 2020', better: false },
      'Action A1 slipped by 31 days, from 29 February 2020 to 31 March 2020: Publish the workforce strategy.',
    ],
    [
      'due earlier was brought forward',
      { due: '2020-02-28' },
      { change: 'brought-forward', before: '29 February 2020', now: '28 February 2020', better: true },
      'Action A1 was brought forward by 1 day, from 29 February 2020 to 28 February 2020: Publish the workforce strategy.',
    ],
    [
      'whose due date was taken away has slipped, for better or worse',
      { due: null, dueText: 'Ongoing' },
      { change: 'slipped', before: '29 February 2020', now: 'Ongoing', better: null },
      'Action A1 has no due date any more, only “Ongoing”; it was due 29 February 2020: Publish the workforce strategy.',
    ],
    [
      'that turned red is worse',
      { latestRag: 'Red' },
      { change: 'status', before: 'Amber', now: 'Red', better: false },
      'Action A1 is Red, from Amber: Publish the workforce strategy.',
    ],
    [
      'that is complete is better, whenever it is due',
      { latestRag: 'Blue', complete: true, due: '2020-03-31' },
      { change: 'completed', before: 'Amber', now: 'Complete', better: true },
      'Action A1 is complete: Publish the workforce strategy.',
    ],
  ])('%s', (_, parts, change, text) => {
    expect(since({ actions: [planned] }, { actions: [{ ...planned, ...parts }] }).history.changes).toEqual([
      {
        ...{ kind: 'action', what: 'A1 Publish the workforce strategy', text },
        ...{ sheet: 'Actions', cell: 'B4' },
        ...change,
      },
    ]);
  });

  it('that is open again after it was complete is worse', () => {
    const done = { ...planned, complete: true, latestRag: 'Blue' as const };
    expect(textsOf({ actions: [done] }, { actions: [planned] })).toEqual([
      'Action A1 is open again, Amber: Publish the workforce strategy.',
    ]);
    expect(textsOf({ actions: [done] }, { actions: [done] })).toEqual([]);
    expect(textsOf({ actions: [done] }, {})).toEqual([]);
  });
});

describe('the report as a whole', () => {
  it('says how it stood before and which themes turned, first of all changes', () => {
    const { history } = since(
      {
        overall: standing('Amber'),
        themes: [standing('Green', 'Theme One'), standing('Red', 'Theme Two')],
        risks: [risk()],
      },
      { overall: standing('Red'), themes: [standing('Red', 'Theme One'), standing('Red', 'Theme Two')] },
    );
    expect(history).toMatchObject({
      reportDates: [THEN, '2020-01-31'],
      comparedWith: THEN,
      overallBefore: 'Amber',
      changes: [
        { kind: 'overall', better: false, text: 'Overall status is Red, from Amber.' },
        { kind: 'theme', what: 'Theme One', better: false, text: 'Theme One is Red, from Green.' },
        { kind: 'risk', change: 'gone' },
      ],
    });
  });

  it('that is the first has nothing to compare with: no change and no movement', () => {
    const { history, risks, checks } = changesSince(findings({ risks: [risk()] }), [], null);
    expect(history).toEqual({
      reportDates: ['2020-01-31'],
      comparedWith: null,
      overallBefore: null,
      changes: [],
    });
    expect(risks).toEqual([risk()]);
    expect(checks).toEqual([]);
  });
});

describe('the report compared with', () => {
  const dated = (reportDate: string, score: number): HistoryRow[] =>
    snapshotOf(findings({ reportDate, risks: [risk({ score })] }));
  const past = [
    ...dated('2019-11-30', 25),
    ...dated('2019-12-31', 16),
    ...dated('2020-01-31', 1),
    ...dated('2020-02-29', 5),
  ];
  const compared = (compareWith: string | null, reportDate: string | null = '2020-01-31') => {
    const { history, risks, checks } = changesSince(
      findings({ reportDate, risks: [risk()] }),
      past,
      compareWith,
    );
    return {
      with: history.comparedWith,
      movement: risks[0]!.movement,
      checks: checks.map(({ message }) => message),
    };
  };

  it('is the latest before this one, never a later one nor its own earlier refresh', () => {
    expect(compared(null)).toEqual({ with: '2019-12-31', movement: 'up', checks: [] });
    expect(compared(null, '2019-11-30')).toEqual({ with: null, movement: null, checks: [] });
    expect(compared(null, null)).toEqual({ with: null, movement: null, checks: [] });
  });

  it('is the one in the settings when it is on record and before this one', () => {
    expect(compared('2019-11-30')).toEqual({ with: '2019-11-30', movement: 'down', checks: [] });
  });

  test.each([
    ['2019-10-31', 'is not on record'],
    ['2020-01-31', 'is not before this report of 31 January 2020'],
    ['2020-02-29', 'is not before this report of 31 January 2020'],
  ])('is the latest before, with a check, when the settings name %s, which %s', (date, why) => {
    const { checks, ...rest } = compared(date);
    expect(rest).toEqual({ with: '2019-12-31', movement: 'up' });
    expect(checks).toEqual([
      expect.stringContaining(`${why}: changes count from 31 December 2019, the latest report before it`),
    ]);
  });
});

describe('a match that is not certain', () => {
  it('is a check at the record’s cell that says what was taken for what and what to do', () => {
    const reworded = risk({ description: 'If posts stay vacant, then visits will be late.' });
    const { checks, risks } = since({ risks: [risk()] }, { risks: [reworded] });
    expect(risks[0]!.movement).toBe('same');
    expect(checks).toEqual([
      {
        code: 'history',
        severity: 'info',
        sheet: 'Risks',
        cell: 'B3',
        message:
          '“1 If posts stay vacant, then visits will be late.” is taken for “1 If posts stay empty, then visits may be late.” of 31 December 2019, and its changes count from there; if it is another risk, give it another reference and wording.',
      },
    ]);
  });

  it('is told once for many', () => {
    const many = Array.from({ length: 21 }, (_, i) => i);
    const before = many.map((i) =>
      risk({ id: String(i), ref: String(i), description: `Alpha beta r${String(i)}` }),
    );
    const now = many.map((i) =>
      risk({ id: String(i), ref: String(i), description: `Alpha gamma r${String(i)}` }),
    );
    expect(since({ risks: before.slice(1) }, { risks: now.slice(1) }).checks).toHaveLength(20);
    expect(since({ risks: before }, { risks: now }).checks).toHaveLength(1);
  });
});
