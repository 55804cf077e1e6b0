import { unusualness } from '../../../src/core/highlights/changes';
import { highlightsOf } from '../../../src/core/highlights/highlights';
import { action, measure, risk } from '../../support/findings';
import type { MeasureFinding } from '../../../src/core/findings';

function monthly(values: (number | null)[], parts: Partial<MeasureFinding> = {}): MeasureFinding {
  const points = values.map((value, i) => ({
    period: `2019-${String(i + 1).padStart(2, '0')}`,
    label: `Month ${i + 1}`,
    value,
    cell: `${'DEFGHIJKLMNO'.charAt(i)}5`,
  }));
  const [previous, latest] = points.slice(-2);
  const figure = (point: typeof latest) =>
    point?.value == null ? null : { period: point.period, value: point.value };
  return measure({ points, latest: figure(latest), previous: figure(previous), ...parts });
}

const nothing = { measures: [], risks: [], actions: [], reportDate: '2020-01-31' };
const up = { movement: 'up', judgement: 'improving' } as const;
const noTrend = { slope: null, pValue: null, movement: 'none', judgement: 'no trend' } as const;

test('how unusual a change is counts in the mean size of the changes before it', () => {
  // Changes before: 2, 2, 2; the latest one is 6.
  expect(unusualness(monthly([10, 12, 10, 12, 18], { unit: 'count' }))).toBe(3);
});

test('fewer than three earlier changes tell nothing of what is usual', () => {
  expect(unusualness(monthly([10, 12, 10, 18], { unit: 'count' }))).toBeNull();
  expect(unusualness(monthly([10, null, 10, 12, 18], { unit: 'count' }))).toBeNull();
});

test('an improvement is said with both figures, their months and what the window says', () => {
  const [highlight] = highlightsOf({
    ...nothing,
    measures: [
      monthly([0.5, 0.52, 0.5, 0.52, 0.86], {
        name: 'Contacts completed',
        decimals: 0,
        direction: up,
        trend: noTrend,
      }),
    ],
  });
  expect(highlight).toMatchObject({
    kind: 'improved',
    text: 'Contacts completed: 86% in May 2019, from 52% in April 2019; larger than its usual change.',
    cell: 'H5',
  });
});

test('a change of the usual size is said to be one', () => {
  const [highlight] = highlightsOf({
    ...nothing,
    measures: [monthly([0.5, 0.52, 0.5, 0.52, 0.54], { direction: up, trend: noTrend })],
  });
  expect(highlight?.text).toContain('a change of the usual size, with no clear trend');
});

test('the most unusual change comes first, those that can’t be told last', () => {
  const series = { direction: up, trend: noTrend, unit: 'count' } as const;
  const texts = highlightsOf({
    ...nothing,
    measures: [
      monthly([1, 100], { ...series, name: 'Unknown' }),
      monthly([10, 12, 10, 12, 14], { ...series, name: 'Usual' }),
      monthly([10, 12, 10, 12, 40], { ...series, name: 'Unusual' }),
    ],
  })
    .filter(({ kind }) => kind === 'improved')
    .map(({ text }) => text.split(':')[0]);
  expect(texts).toEqual(['Unusual', 'Usual', 'Unknown']);
});

test('five of a kind are said, the rest is left to the tables', () => {
  const risks = [1, 2, 3, 4, 5, 6, 7].map((row) =>
    risk({ ref: String(row), row, cell: `B${row}`, probability: 4, impact: 5, score: 20, bandStatus: 'red' }),
  );
  expect(highlightsOf({ ...nothing, risks: risks.slice(0, 4) })).toHaveLength(4);
  expect(highlightsOf({ ...nothing, risks }).map(({ cell }) => cell)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
});

test('high risks are the open ones of the highest band, the highest score first', () => {
  const scored = (ref: string, score: number, parts = {}) =>
    risk({
      ref,
      score,
      probability: 5,
      impact: score / 5,
      bandStatus: 'red',
      title: null,
      description: 'Plans drift.',
      ...parts,
    });
  const said = highlightsOf({
    ...nothing,
    risks: [
      scored('1', 20),
      scored('5', 25),
      scored('7', 25, { closed: true }),
      scored('8', 10, { bandStatus: 'amber' }),
    ],
  });
  expect(said.map(({ text }) => text)).toEqual([
    'Risk 5 scores 25 (5 × 5): Plans drift.',
    'Risk 1 scores 20 (5 × 4): Plans drift.',
  ]);
});

test('overdue actions come oldest first and say how late they are', () => {
  const late = (text: string, due: string) =>
    action({ action: text, due, dueText: due, overdue: true, owner: null });
  const said = highlightsOf({
    ...nothing,
    actions: [late('Second', '2020-01-30'), late('First', '2019-12-31')],
  });
  expect(said.map(({ text }) => text)).toEqual([
    'First (due 31 December 2019, 31 days overdue)',
    'Second (due 30 January 2020, 1 day overdue)',
  ]);
});
