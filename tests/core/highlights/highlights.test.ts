import { highlightsOf, withHighlights } from '../../../src/core/highlights/highlights';
import { action, check, findings, risk } from '../../support/findings';
import { monthly } from '../../support/series';

test('the kinds come in the order improved, worsened, off target, high risk, overdue, data problem', () => {
  const measures = [
    monthly([0.5, 0.4], { name: 'A', direction: { movement: 'down', judgement: 'worsening' } }),
    monthly([0.5, 0.6], { name: 'B' }),
  ];
  const found = findings({
    measures,
    risks: [risk()],
    actions: [action({ overdue: true, due: '2020-01-30' })],
    checks: [check()],
  });
  expect(highlightsOf(found).map(({ kind }) => kind)).toEqual([
    'improved',
    'worsened',
    'off-target',
    'off-target',
    'high-risk',
    'overdue',
    'data-problem',
  ]);
  expect(withHighlights(found).highlights).toEqual(highlightsOf(found));
});

test('five of a kind are said, the rest is left to the tables', () => {
  const risks = [1, 2, 3, 4, 5, 6].map((row) => risk({ ref: String(row), row }));
  expect(highlightsOf(findings({ risks: risks.slice(0, 5) }))).toHaveLength(5);
  expect(highlightsOf(findings({ risks })).map(({ cell }) => cell)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
});

test('a report without anything has no highlights', () => {
  expect(highlightsOf(findings())).toEqual([]);
});
