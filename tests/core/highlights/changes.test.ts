import { changes, turned } from '../../../src/core/highlights/changes';
import type { MeasureFinding } from '../../../src/core/findings';
import { charted, monthly, variation } from '../../support/series';

const up = { movement: 'up', judgement: 'improving' } as const;
const down = { movement: 'down', judgement: 'worsening' } as const;
const improving = { slope: 0.01, pValue: 0.01, movement: 'increasing', judgement: 'improving' } as const;
const worsening = { slope: -0.01, pValue: 0.01, movement: 'decreasing', judgement: 'worsening' } as const;
const limits = { mean: 0.71, lower: 0.62, upper: 0.8 };
const named = { name: 'Contacts completed', decimals: 0 };
const outside = { cause: 'outside', judgement: 'improvement' } as const;

const words = (measure: MeasureFinding, kind: 'improved' | 'worsened' = 'improved') =>
  changes([measure], kind)[0]?.words;

test('a change is said with both figures and their months, and leads to the latest figure', () => {
  const [highlight] = changes([monthly([0.52, 0.86], { ...named, ref: '1.2', direction: up })], 'improved');
  expect(highlight).toEqual({
    kind: 'improved',
    subject: '1.2 Contacts completed',
    words:
      '86% in February 2018, up from 52% in January 2018; too few figures to tell whether that is unusual.',
    sheet: 'KPIs',
    cell: 'E5',
  });
});

test('a change within the limits is said to be usual, with the limits', () => {
  const usual = charted([0.7, 0.74], limits, {
    ...named,
    direction: up,
    variation: variation('common-cause', limits),
  });
  expect(words(usual)).toBe(
    '74% in February 2018, up from 70% in January 2018, within its usual variation (62%–80%).',
  );
});

test('limits on trial call nothing usual or unusual', () => {
  expect(words(charted([0.7, 0.95], limits, { ...named, direction: up }))).toMatch(
    /too few figures to tell whether that is unusual\.$/,
  );
});

test('a special cause is named', () => {
  const unusual = variation('improvement-high', limits);
  expect(words(charted([0.7, 0.86], limits, { ...named, direction: up, variation: unusual }, outside))).toBe(
    '86% in February 2018, up from 70% in January 2018; above the upper limit of 80%.',
  );
});

test('a special cause decides, and a last step the other way is said after it', () => {
  const measure = charted(
    [0.9, 0.86],
    limits,
    { ...named, direction: down, variation: variation('improvement-high', limits) },
    outside,
  );
  expect(turned(measure)).toBe('improved');
  expect(words(measure)).toBe(
    '86% in February 2018, above the upper limit of 80%, though down from 90% in January 2018.',
  );
});

test('without anything to compare with, the special cause stands alone', () => {
  const measure = charted(
    [0.9, 0.86],
    limits,
    {
      ...named,
      comparison: null,
      direction: { movement: 'none', judgement: 'unknown' },
      variation: variation('improvement-high', limits),
    },
    outside,
  );
  expect(words(measure)).toBe('86% in February 2018, above the upper limit of 80%.');
});

test('a special cause nobody can judge is neither better nor worse', () => {
  const unknown = { movement: 'up', judgement: 'unknown' } as const;
  expect(
    turned(charted([0.7, 0.9], limits, { direction: unknown, variation: variation('neutral-high', limits) })),
  ).toBeNull();
  expect(turned(monthly([0.7, 0.7], { direction: { movement: 'flat', judgement: 'stable' } }))).toBeNull();
});

test('the trend over the whole window is told whether it agrees or not', () => {
  const few = { ...named, direction: up };
  expect(words(monthly([0.5, 0.6], { ...few, trend: improving }))).toMatch(
    /unusual, but the trend is improving\.$/,
  );
  expect(words(monthly([0.5, 0.6], { ...few, trend: worsening }))).toMatch(
    /unusual, and the trend is worsening\.$/,
  );
  const unusual = { ...few, variation: variation('improvement-high', limits) };
  expect(words(charted([0.5, 0.86], limits, { ...unusual, trend: improving }, outside))).toMatch(
    /of 80%; the trend is improving too\.$/,
  );
  expect(words(charted([0.5, 0.86], limits, { ...unusual, trend: worsening }, outside))).toMatch(
    /of 80%; the trend, though, is worsening\.$/,
  );
});

test('the words follow what the settings compare with', () => {
  const compared = (comparison: MeasureFinding['comparison']) =>
    words(monthly([0.5, 0.86], { ...named, direction: up, comparison }));
  expect(compared({ basis: 'year', words: 'February 2017', value: 0.9 })).toMatch(
    /^86% in February 2018, down from 90% in February 2017;/,
  );
  expect(compared({ basis: 'mean', words: 'mean of the 3 before', value: 0.61 })).toMatch(
    /^86% in February 2018, up from 61%, the mean of the 3 before;/,
  );
});

test('figures that print alike get the decimals that tell them apart', () => {
  expect(words(monthly([0.8601, 0.8604], { ...named, direction: up }))).toMatch(
    /^86\.04% in February 2018, up from 86\.01% in January 2018/,
  );
});

test('special causes come first, then the most unusual, those that can’t be told last', () => {
  const series = { direction: up, unit: 'count' } as const;
  const wide = { mean: 11, lower: 0, upper: 22 };
  const subjects = changes(
    [
      monthly([1, 100], { ...series, name: 'Unknown' }),
      monthly([10, 12, 10, 12, 14], { ...series, name: 'Usual' }),
      charted(
        [10, 12],
        wide,
        { ...series, name: 'Signal', variation: variation('improvement-high', wide) },
        outside,
      ),
      monthly([10, 12, 10, 12, 40], { ...series, name: 'Unusual' }),
    ],
    'improved',
  ).map(({ subject }) => subject);
  expect(subjects).toEqual(['Signal', 'Unusual', 'Usual', 'Unknown']);
});
