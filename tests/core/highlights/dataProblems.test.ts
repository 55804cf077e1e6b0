import { dataProblems } from '../../../src/core/highlights/dataProblems';
import { check, measure, risk } from '../../support/findings';

const none = { measures: [], risks: [], checks: [] };

test('a problem is said of its record, without its place, which stands beside it', () => {
  const message = 'Risk 1 has a recorded score of 20 in Risks, I3, but 4 × 4 is 16; correct one of them.';
  expect(
    dataProblems({
      ...none,
      risks: [risk({ description: 'Plans drift' })],
      checks: [check({ cell: 'I3', message })],
    }),
  ).toEqual([
    {
      kind: 'data-problem',
      subject: 'Risk 1: Plans drift',
      words: 'Risk 1 has a recorded score of 20, but 4 × 4 is 16; correct one of them.',
      sheet: 'Risks',
      cell: 'I3',
    },
  ]);
});

test('a name the subject says already is not said again', () => {
  const message =
    'The current figure of “Visits” in KPIs, E5 is 70 but its latest one (Dec 19) is 77; correct one of them.';
  const checks = [
    check({ code: 'current-differs', severity: 'warning', sheet: 'KPIs', cell: 'E5', message }),
  ];
  expect(dataProblems({ ...none, measures: [measure({ name: 'Visits' })], checks })[0]?.words).toBe(
    'The current figure is 70 but its latest one (Dec 19) is 77; correct one of them.',
  );
});

test('a problem of no record is told by its place', () => {
  expect(
    dataProblems({ ...none, checks: [check({ code: 'not-calculated', message: 'Not calculated.' })] })[0],
  ).toMatchObject({
    subject: 'Risks, I7',
    words: 'Not calculated.',
  });
});

test('many of a sort are one sentence that counts the others', () => {
  const checks = [check(), check({ cell: 'I8' }), check({ cell: 'I9' })];
  const said = dataProblems({ ...none, checks });
  expect(said.map(({ cell }) => cell)).toEqual(['I7']);
  expect(said[0]?.words).toMatch(/ 2 more of this sort: see the checks\.$/);
});

test('notes, and checks that leave a figure fit to be shown, are no highlights', () => {
  expect(
    dataProblems({ ...none, checks: [check({ severity: 'info' }), check({ code: 'missing-owner' })] }),
  ).toEqual([]);
});
