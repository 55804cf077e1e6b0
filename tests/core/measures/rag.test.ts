import fc from 'fast-check';
import type { RagStatus, Unit } from '../../../src/core/findings';
import { directionOf } from '../../../src/core/measures/direction';
import type { Polarity, PolarityFinding } from '../../../src/core/measures/polarity';
import type { RagQuestion } from '../../../src/core/measures/rag';
import { rateFigure } from '../../../src/core/measures/rag';
import { rollUp, rollUpDiffers } from '../../../src/core/measures/rollUp';

const polarity = (value: Polarity, basis: PolarityFinding['basis'] = 'column'): PolarityFinding => ({
  value,
  basis,
});

const HIGHER: RagQuestion = {
  figure: 0.864,
  target: { min: 0.9 },
  benchmark: null,
  polarity: polarity('higher'),
  unit: 'percent',
  decimals: 1,
  tolerance: 0.05,
};
const status = (change: Partial<RagQuestion>): RagStatus | null =>
  rateFigure({ ...HIGHER, ...change }).status;
const reason = (change: Partial<RagQuestion>): string => rateFigure({ ...HIGHER, ...change }).reason;

describe('RAG against a target', () => {
  test('the reason gives the figures, the rule and the polarity', () => {
    expect(rateFigure(HIGHER)).toEqual({
      status: 'Amber',
      basis: 'target',
      reason: 'Amber: 86.4% against a target of 90%, within the tolerance of 5 points; higher is better.',
    });
  });

  // Target 90%, tolerance 5 points: at, just under and just over each limit.
  test.each<[number, RagStatus]>([
    [0.95, 'Green'],
    [0.9001, 'Green'],
    [0.9, 'Green'],
    [0.8999, 'Amber'],
    [0.8501, 'Amber'],
    [0.85, 'Amber'],
    [0.8499, 'Red'],
    [0, 'Red'],
  ])('%d against 90%%, higher is better, is %s', (figure, expected) =>
    expect(status({ figure })).toBe(expected),
  );

  test.each<[number, RagStatus]>([
    [0.0999, 'Green'],
    [0.1, 'Green'],
    [0.1001, 'Amber'],
    [0.15, 'Amber'],
    [0.1501, 'Red'],
  ])('%d against 10%%, lower is better, is %s', (figure, expected) =>
    expect(status({ figure, target: { upper: 0.1 }, polarity: polarity('lower') })).toBe(expected),
  );

  test.each<[Unit, number, RagStatus]>([
    ['count', 200, 'Green'],
    ['count', 199, 'Amber'],
    ['count', 190, 'Amber'],
    ['count', 189, 'Red'],
    ['currency', 190, 'Amber'],
    ['days', 189, 'Red'],
  ])('of %s the tolerance is a share of the target: %d against 200 is %s', (unit, figure, expected) =>
    expect(status({ unit, figure, decimals: 0, target: { min: 200 } })).toBe(expected),
  );

  test('a target of 0 has no tolerance but for percentages, where it is points', () => {
    const zero = { target: { upper: 0 }, polarity: polarity('lower'), decimals: 0 };
    expect(status({ ...zero, unit: 'count', figure: 0 })).toBe('Green');
    expect(status({ ...zero, unit: 'count', figure: 1 })).toBe('Red');
    expect(reason({ ...zero, unit: 'count', figure: 1 })).toBe(
      'Red: 1 against a target of 0, no tolerance; lower is better.',
    );
    expect(status({ ...zero, figure: 0.05 })).toBe('Amber');
  });

  test('a negative target has its tolerance on the worse side too', () => {
    const target = { min: -100 };
    expect(status({ unit: 'number', figure: -100, target })).toBe('Green');
    expect(status({ unit: 'number', figure: -105, target })).toBe('Amber');
    expect(status({ unit: 'number', figure: -105.1, target })).toBe('Red');
  });

  test.each<['higher' | 'lower', number, RagStatus]>([
    ['higher', 0.8, 'Green'],
    ['higher', 0.7999, 'Amber'],
    ['higher', 0.7, 'Amber'],
    ['higher', 0.6999, 'Red'],
    ['lower', 0.7, 'Green'],
    ['lower', 0.7001, 'Amber'],
    ['lower', 0.8, 'Amber'],
    ['lower', 0.8001, 'Red'],
  ])('between two thresholds 70%% and 80%%, %s is better: %d is %s', (value, figure, expected) =>
    expect(status({ figure, target: { min: 0.7, upper: 0.8 }, polarity: polarity(value) })).toBe(expected),
  );

  test.each<[number, RagStatus]>([
    [0.7, 'Green'],
    [0.8, 'Green'],
    [0.6999, 'Amber'],
    [0.65, 'Amber'],
    [0.6499, 'Red'],
    [0.85, 'Amber'],
    [0.8501, 'Red'],
  ])('against a band of 70%% to 80%% %d is %s', (figure, expected) =>
    expect(status({ figure, target: { min: 0.7, upper: 0.8 }, polarity: polarity('band') })).toBe(expected),
  );

  test('without a figure, a target or a polarity nothing is rated, never green', () => {
    expect(rateFigure({ ...HIGHER, figure: null })).toMatchObject({ status: null, basis: 'none' });
    expect(reason({ target: null })).toBe('Not rated: there is no target.');
    expect(reason({ polarity: polarity('unknown', 'none') })).toBe(
      'Not rated: it is not known whether higher or lower is better.',
    );
    expect(status({ target: {} })).toBeNull();
  });

  test('a benchmark stands in for a missing target and is always named', () => {
    const benchmark = { name: 'National', value: 0.1 };
    const question = { figure: 0.199, target: null, benchmark, polarity: polarity('lower', 'name') };
    expect(rateFigure({ ...HIGHER, ...question })).toEqual({
      status: 'Red',
      basis: 'benchmark',
      reason:
        'Red: 19.9% against the benchmark “National” of 10% (there is no target), beyond the tolerance of 5 points; lower is better (assumed).',
    });
    expect(rateFigure({ ...HIGHER, benchmark }).basis).toBe('target');
  });

  test('79.95% never prints as 80.0%, below 80%', () => {
    expect(reason({ figure: 0.7995, target: { min: 0.8 } })).toContain('79.95% against a target of 80%');
    expect(reason({ figure: 0.84996 })).toContain('Red: 84.996%');
  });

  test('what reads as the boundary is the boundary, whatever binary fractions make of it', () => {
    expect(status({ figure: 0.1 + 0.2, target: { upper: 0.3 }, polarity: polarity('lower') })).toBe('Green');
    expect(status({ figure: 0.7 + 0.1, target: { min: 0.8 } })).toBe('Green');
  });

  const anyUnit = fc.constantFrom<Unit>('percent', 'count', 'days', 'currency', 'ratio', 'number');
  const RANK = { Red: 0, Amber: 1, Green: 2 };
  const share = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 1000);

  test('a better figure never gets a worse rating', () => {
    const target = fc.oneof(
      fc.record({ min: share }),
      fc.record({ upper: share }),
      fc.record({ min: share, upper: share }),
    );
    fc.assert(
      fc.property(share, share, target, anyUnit, fc.boolean(), (a, b, thresholds, unit, higher) => {
        const rate = (figure: number): number => {
          const rated = status({
            figure,
            target: thresholds,
            unit,
            polarity: polarity(higher ? 'higher' : 'lower'),
          });
          return rated === null ? -1 : RANK[rated];
        };
        const [worse, better] = a < b === higher ? [a, b] : [b, a];
        expect(rate(better)).toBeGreaterThanOrEqual(rate(worse));
      }),
    );
  });

  test('what is printed never contradicts the rating', () => {
    const figure = fc.double({ min: 0, max: 2, noNaN: true, noDefaultInfinity: true });
    const target = fc.integer({ min: 0, max: 200 }).map((n) => n / 100);
    fc.assert(
      fc.property(figure, target, fc.integer({ min: 0, max: 2 }), (value, min, decimals) => {
        const rated = rateFigure({ ...HIGHER, figure: value, target: { min }, decimals });
        const [, shown, aim] = /: ([\d.]+)% against a target of ([\d.]+)%/.exec(rated.reason) ?? [];
        if (rated.status === 'Green') expect(Number(shown)).toBeGreaterThanOrEqual(Number(aim));
        else expect(Number(shown)).toBeLessThan(Number(aim) + 1e-8);
      }),
    );
  });
});

describe('direction of travel', () => {
  test('up is good only when higher is better', () => {
    expect(directionOf(0.188, 0.199, 'lower', null)).toEqual({ movement: 'up', judgement: 'worsening' });
    expect(directionOf(0.188, 0.199, 'higher', null)).toEqual({ movement: 'up', judgement: 'improving' });
    expect(directionOf(0.199, 0.188, 'lower', null)).toEqual({ movement: 'down', judgement: 'improving' });
    expect(directionOf(0.199, 0.188, 'unknown', null)).toEqual({ movement: 'down', judgement: 'unknown' });
  });

  test('the same figure is no change, also when binary fractions differ', () => {
    expect(directionOf(0.3, 0.1 + 0.2, 'unknown', null)).toEqual({ movement: 'flat', judgement: 'stable' });
  });

  test('without a comparator there is no movement', () => {
    expect(directionOf(null, 1, 'higher', null)).toEqual({ movement: 'none', judgement: 'unknown' });
    expect(directionOf(1, null, 'higher', null)).toEqual({ movement: 'none', judgement: 'unknown' });
  });

  test('of a band the nearer figure is the better one', () => {
    const band = { min: 10, upper: 20 };
    expect(directionOf(5, 9, 'band', band).judgement).toBe('improving');
    expect(directionOf(15, 21, 'band', band).judgement).toBe('worsening');
    expect(directionOf(12, 18, 'band', band).judgement).toBe('stable');
    expect(directionOf(12, 18, 'band', null).judgement).toBe('unknown');
  });
});

describe('roll-up', () => {
  const computed = (
    ratings: (RagStatus | null)[],
    rule: 'worst' | 'weighted' | 'majority',
  ): RagStatus | null => rollUp(null, ratings, null, rule).computed;

  test('worst of, and measures without a rating are left out and counted', () => {
    expect(rollUp('Theme one', ['Green', null, 'Amber'], null, 'worst')).toEqual({
      theme: 'Theme one',
      status: 'Amber',
      basis: 'computed',
      computed: 'Amber',
      recorded: null,
      rated: 2,
      of: 3,
      reason: 'Amber: the worst of 2 rated out of 3.',
    });
  });

  test.each<[RagStatus[], RagStatus]>([
    [['Green', 'Amber'], 'Green'], // mean 2.5
    [['Green', 'Amber', 'Amber'], 'Amber'],
    [['Amber', 'Red'], 'Amber'], // mean 1.5
    [['Amber', 'Red', 'Red'], 'Red'],
  ])('weighted, %j gives %s', (ratings, expected) => expect(computed(ratings, 'weighted')).toBe(expected));

  test('by majority the most frequent wins, and the worse one of a tie', () => {
    expect(computed(['Green', 'Green', 'Red'], 'majority')).toBe('Green');
    expect(computed(['Green', 'Green', 'Red', 'Red'], 'majority')).toBe('Red');
    expect(computed(['Green', 'Amber'], 'majority')).toBe('Amber');
  });

  test('nothing rated gives no status, and never green', () => {
    expect(rollUp(null, [null, null], null, 'worst')).toMatchObject({
      status: null,
      basis: 'none',
      rated: 0,
      of: 2,
    });
    expect(rollUp(null, [], null, 'weighted').reason).toBe('Not rated: there is no measure.');
  });

  test.each<[(RagStatus | null)[], string]>([
    [[], 'Amber, as the author says; no measure to compare it with.'],
    [[null], 'Amber, as the author says; no measure is rated to compare it with.'],
    [['Amber', null], 'Amber, as the author says; the measures agree: the worst of 1 rated out of 2.'],
    [['Red', null], 'Amber, as the author says; the measures alone give Red: the worst of 1 rated out of 2.'],
  ])('beside the author’s word, ratings %j read “%s”', (ratings, reason) =>
    expect(rollUp(null, ratings, 'Amber', 'worst').reason).toBe(reason),
  );

  test('the author’s word stands, and a check says when the measures disagree', () => {
    const rolled = rollUp('Theme one', ['Green'], 'Red', 'worst');
    expect(rolled).toMatchObject({ status: 'Red', basis: 'recorded', computed: 'Green' });
    expect(rollUpDiffers(rolled, 'Theme 1', 'L3')).toMatchObject({ code: 'rag-differs', cell: 'L3' });
    expect(rollUpDiffers(rollUp(null, ['Red'], 'Red', 'worst'), 'Theme 1', 'L3')).toBeNull();
    expect(rollUpDiffers(rollUp(null, [null], 'Red', 'worst'), 'Theme 1', 'L3')).toBeNull();
  });
});
