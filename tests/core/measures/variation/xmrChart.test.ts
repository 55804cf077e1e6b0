import { assuranceOf } from '../../../../src/core/measures/variation/assurance';
import { isConstant } from '../../../../src/core/measures/variation/limits';
import { causeDirection, causeOf, sideOf } from '../../../../src/core/measures/variation/specialCauses';
import { iconOf, judgeCause } from '../../../../src/core/measures/variation/variationIcon';
import type { XmrChart } from '../../../../src/core/measures/variation/xmrChart';
import { USUAL_XMR, xmrChart } from '../../../../src/core/measures/variation/xmrChart';
import type { XmrCase } from './oracle';
import { expectClose, XMR_CASES } from './oracle';

const charted = (expected: XmrCase): XmrChart =>
  xmrChart(expected.values, {
    rebaseAt: expected.rebaseAt,
    baseline: expected.baseline,
    screenOutliers: expected.screen,
  });

/** +1, −1 or 0 of every point. */
function directions({ values, groups, marks }: XmrChart): number[] {
  return groups.flatMap((group) =>
    [...values.slice(group.from, group.to)].map((_, i) =>
      causeDirection(values, group, marks, group.from + i),
    ),
  );
}

const LETTERS = {
  outside: { 1: 'U', '-1': 'L' },
  trend: { 1: 'I', '-1': 'D' },
  'two-in-three': { 1: 'a', '-1': 'b' },
  run: { 1: 'A', '-1': 'B' },
} as const;

/** The letters of the fixture, one a point. */
function causeLetters(chart: XmrChart): string {
  return directions(chart)
    .map((direction, i) => {
      const cause = causeOf(chart.marks[i] ?? 0);
      return cause === null ? '.' : LETTERS[cause][direction as 1 | -1];
    })
    .join('');
}

function meaningLetters(chart: XmrChart, { improvement }: XmrCase): string {
  return directions(chart)
    .map((direction) => {
      const judgement = judgeCause(direction, improvement);
      if (judgement === null) return '.';
      return judgement === 'neutral' ? (direction > 0 ? '^' : 'v') : judgement === 'improvement' ? '+' : '-';
    })
    .join('');
}

/** Series that never change, of which the limits and the assurance are the declared deviation. */
const DEVIATING = XMR_CASES.filter(({ kind, values }) => kind === 'constant' && values.length > 1);
const AGREEING = XMR_CASES.filter((each) => !DEVIATING.includes(each));

describe('an XmR chart', () => {
  test('there are 382 series to compare with, 6 of which never change', () => {
    expect(XMR_CASES).toHaveLength(382);
    expect(DEVIATING).toHaveLength(6);
  });

  test.each(AGREEING)('series $id ($kind) has the groups and limits of NHSRplotthedots', (expected) => {
    const { groups } = charted(expected);
    expect(groups.map(({ from }) => from)).toEqual(expected.groups.map(([from]) => from));
    expected.groups.forEach(([from, mean, lower, upper, nearLower, nearUpper], i) => {
      const group = groups[i];
      expectClose(group?.mean, mean, `mean from ${from}`);
      expectClose(group?.lower, lower, `lower limit from ${from}`);
      expectClose(group?.upper, upper, `upper limit from ${from}`);
      expectClose(group?.nearLower, nearLower, `lower near limit from ${from}`);
      expectClose(group?.nearUpper, nearUpper, `upper near limit from ${from}`);
    });
  });

  test.each(XMR_CASES.filter(({ sides }) => sides !== undefined))(
    'series $id ($kind) lies on the same sides of its means',
    (expected) => {
      const sides = [...charted(expected).marks]
        .map(sideOf)
        .map((side) => (side > 0 ? '+' : side < 0 ? '-' : '0'));
      expect(sides.join('')).toBe(expected.sides?.replaceAll('?', '0'));
    },
  );

  test.each(XMR_CASES.filter(({ causes }) => causes !== undefined))(
    'series $id ($kind) has the same special causes, meanings and variation icon',
    (expected) => {
      const chart = charted(expected);
      expect(causeLetters(chart)).toBe(expected.causes);
      expect(meaningLetters(chart, expected)).toBe(expected.meanings);
      expect(iconOf(directions(chart).at(-1) ?? 0, expected.improvement)).toBe(expected.icon);
    },
  );

  test.each(AGREEING.filter(({ assurance }) => assurance !== undefined))(
    'series $id ($kind) has the same assurance',
    (expected) => {
      const chart = charted(expected);
      const last = chart.groups.at(-1);
      if (!last) throw new Error('no group');
      const constant = isConstant(chart.values, last);
      expect(assuranceOf(last, expected.target, expected.improvement, constant)).toBe(expected.assurance);
    },
  );
});

describe('declared deviation: a series that never changes', () => {
  test.each(DEVIATING)(
    'series $id has limits equal to its mean and passes a target it is better than',
    (c) => {
      const chart = charted(c);
      const [group] = chart.groups;
      expect(group).toMatchObject({ mean: 95, lower: 95, upper: 95, nearLower: 95, nearUpper: 95 });
      if (!group) throw new Error('no group');
      expect(c).toMatchObject({ assurance: 'inconsistent', target: 90, improvement: 'increase' });
      expect(assuranceOf(group, c.target, c.improvement, true)).toBe('pass');
    },
  );

  test.each([
    [89.9, 'increase', 'fail'],
    [90, 'increase', 'pass'],
    [90.1, 'increase', 'pass'],
    [89.9, 'decrease', 'pass'],
    [90, 'decrease', 'pass'],
    [90.1, 'decrease', 'fail'],
  ] as const)('%d all the time against a target of 90, %s is better: %s', (value, improvement, expected) => {
    const [group] = xmrChart([value, value, value], USUAL_XMR).groups;
    if (!group) throw new Error('no group');
    expect(assuranceOf(group, 90, improvement, true)).toBe(expected);
  });

  test('figures that never stand side by side have no limits, even when they are all the same', () => {
    const [group] = xmrChart([5, null, 5, null, 5], USUAL_XMR).groups;
    expect(group).toMatchObject({ mean: 5, lower: NaN, upper: NaN, figures: 3 });
  });

  test('a fixed baseline that never changes has no limits once the figures after it do', () => {
    const values = [...Array<number>(12).fill(5), 6];
    expect(xmrChart(values, { ...USUAL_XMR, baseline: 12 }).groups[0]?.upper).toBeNaN();
  });
});
