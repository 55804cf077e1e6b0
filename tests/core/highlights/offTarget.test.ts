import type { MeasureFinding } from '../../../src/core/findings';
import { offTarget } from '../../../src/core/highlights/offTarget';
import { charted, monthly, variation } from '../../support/series';

const red = { status: 'Red', basis: 'target', reason: 'Red: as the rule says.', recorded: null } as const;
const lower = { value: 'lower', basis: 'column' } as const;
const band = { value: 'band', basis: 'settings' } as const;

function words(values: (number | null)[], parts: Partial<MeasureFinding> = {}): string | undefined {
  return offTarget([
    monthly(values, {
      target: { min: 0.9 },
      rag: red,
      polarity: { value: 'higher', basis: 'column' },
      ...parts,
    }),
  ])[0]?.words;
}

test('the figure, the target and the distance in points are said', () => {
  expect(words([0.95, 0.64])).toBe('64.0% in February 2018 against a target of 90%, 26.0 points below it.');
  expect(words([0.05, 0.199], { polarity: lower, target: { min: 0.1, upper: 0.13 } })).toBe(
    '19.9% in February 2018 against a target of 10%, 9.9 points above it.',
  );
});

test('what is no percentage is off by its own unit', () => {
  const days = { unit: 'days', decimals: 0, polarity: lower, target: { upper: 84 } } as const;
  expect(words([80, 93], days)).toBe(
    '93 days in February 2018 against a target of 84 days, 9 days above it.',
  );
});

test('a band is missed on the side the figure lies on', () => {
  const inBand = { polarity: band, target: { min: 0.4, upper: 0.6 } };
  expect(words([0.5, 0.7], inBand)).toContain('a target of 60%, 10.0 points above it');
  expect(words([0.5, 0.3], inBand)).toContain('a target of 40%, 10.0 points below it');
});

test('how long is told from the second period on, without a gap', () => {
  expect(words([0.9, 0.8, 0.7])).toMatch(/below it, off target for 2 months\.$/);
  expect(words([0.8, null, 0.7])).toMatch(/below it\.$/);
  expect(words([0.8, 0.8, 0.7], { periodBasis: 'ytd' })).toMatch(/below it\.$/);
});

test('each period has the target it had', () => {
  const made = monthly([0.6, 0.6, 0.7], { target: { min: 0.9 }, rag: red });
  const points = made.points.map((point, i) => (i === 1 ? { ...point, target: { min: 0.5 } } : point));
  expect(offTarget([{ ...made, points }])[0]?.words).toMatch(/below it\.$/);
  const without = made.points.map((point, i) => (i === 1 ? { ...point, target: null } : point));
  expect(offTarget([{ ...made, points: without }])[0]?.words).toMatch(/below it\.$/);
});

test('that it will be missed is said only when the limits say so', () => {
  const limits = { mean: 0.6, lower: 0.5, upper: 0.7 };
  const sentence = (assurance: 'fail' | 'inconsistent') =>
    offTarget([
      charted([0.95, 0.6], limits, {
        target: { min: 0.9 },
        rag: red,
        variation: variation('common-cause', limits, assurance),
      }),
    ])[0]?.words;
  expect(sentence('fail')).toMatch(/; it will be missed unless something changes\.$/);
  expect(sentence('inconsistent')).not.toContain('will be missed');
});

test('red by a benchmark or by its author’s word is said to be', () => {
  const benchmark = {
    ...red,
    basis: 'benchmark',
    reason: 'Red: 56.6% against the benchmark “National” of 70%.',
  } as const;
  expect(words([0.5, 0.566], { target: null, rag: benchmark })).toBe(
    '56.6% against the benchmark “National” of 70%.',
  );
  const author = {
    status: 'Green',
    basis: 'target',
    reason: 'Green: 95% against 90%.',
    recorded: 'Red',
  } as const;
  expect(words([0.5, 0.95], { rag: author })).toBe(
    'rated red by its author; by the rule green: 95% against 90%.',
  );
});

test('the furthest from its target comes first, as a share of it; nothing but red is off target', () => {
  const made = (name: string, value: number, parts: Partial<MeasureFinding> = {}) =>
    monthly([0.95, value], { name, target: { min: 0.9 }, rag: red, ...parts });
  const subjects = offTarget([
    made('Near', 0.8),
    made('Author', 0.95, { rag: { ...red, status: 'Green', recorded: 'Red' } }),
    made('Far', 0.3),
    made('Amber', 0.88, { rag: { ...red, status: 'Amber' } }),
    made('Green by its author', 0.1, { rag: { ...red, recorded: 'Green' } }),
  ]).map(({ subject }) => subject);
  expect(subjects).toEqual(['Far', 'Near', 'Author']);
});
