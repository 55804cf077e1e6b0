import { missingLatest, withoutTarget } from '../../../src/core/highlights/missingFigures';
import { measure } from '../../support/findings';
import { monthly } from '../../support/series';

const whole = monthly([0.5, 0.6], { name: 'Whole' });
const short = monthly([0.5, null], { name: 'Short', latest: { period: '2018-01', value: 0.5 } });

test('a measure without the latest figure of its table says which, what stands there and what came last', () => {
  const points = short.points.map((point) => (point.value === null ? { ...point, mark: '-' } : point));
  expect(missingLatest([whole, { ...short, points }])).toEqual([
    {
      kind: 'data-problem',
      subject: 'Short',
      words: 'no figure for February 2018 (“-” stands there); the last one is 50.0% in January 2018.',
      sheet: 'KPIs',
      cell: 'E5',
    },
  ]);
});

test('several are one sentence', () => {
  const many = ['A', 'B', 'C'].map((name) => ({ ...short, name }));
  expect(missingLatest([whole, ...many])[0]).toMatchObject({
    subject: 'Latest figures missing',
    words: '3 of 4 measures have none for the latest period of their table: “A”, “B” and 1 other.',
  });
});

test('a table without any figure for a period misses none', () => {
  expect(missingLatest([short])).toEqual([]);
  expect(missingLatest([whole, { ...short, register: 1 }])).toEqual([]);
});

test('measures with figures and nothing to rate them against are one sentence', () => {
  const bare = measure({ name: 'Bare', target: null, benchmarks: [] });
  expect(withoutTarget([whole, bare])[0]).toMatchObject({
    subject: 'Targets missing',
    words: '1 of 2 measures have none and no benchmark, so they are not rated: “Bare”.',
    cell: 'B5',
  });
  expect(
    withoutTarget([
      whole,
      { ...bare, latest: null },
      { ...bare, benchmarks: [{ name: 'National', value: 1 }] },
    ]),
  ).toEqual([]);
});
