import type { ActionFinding, ChangeFinding } from '../../../src/core/findings';
import { overdueActions } from '../../../src/core/highlights/overdueActions';
import { action, findings } from '../../support/findings';

const noHistory = findings().history;
const late = (words: string, due: string, parts: Partial<ActionFinding> = {}) =>
  action({ action: words, due, dueText: due, overdue: true, ...parts });

test('overdue actions come oldest first and say how late they are and whose', () => {
  const said = overdueActions(
    [
      late('Second', '2020-01-30'),
      late('First', '2019-12-31', { ref: '1.4', owner: 'Head of service' }),
      action({}),
    ],
    noHistory,
    '2020-01-31',
  );
  expect(said.map(({ subject, words }) => [subject, words])).toEqual([
    ['1.4 First', 'due 31 December 2019, 31 days overdue, Head of service.'],
    ['Second', 'due 30 January 2020, 1 day overdue.'],
  ]);
});

test('a month is due as it was typed', () => {
  const [said] = overdueActions(
    [late('Publish', '2019-12-31', { dueText: 'Dec 2019' })],
    noHistory,
    '2020-01-01',
  );
  expect(said?.words).toBe('due Dec 2019, 1 day overdue.');
});

test('a day is said in full, however it was typed', () => {
  const said = ['31/12/2019', '31 Dec 2019', '2019-12-31'].map(
    (dueText) => overdueActions([late('Publish', '2019-12-31', { dueText })], noHistory, null)[0]?.words,
  );
  expect(said).toEqual(Array(3).fill('due 31 December 2019.'));
});

test('where the date slipped from is told by the history', () => {
  const slip: ChangeFinding = {
    kind: 'action',
    change: 'slipped',
    what: 'Publish',
    before: '31 October 2019',
    now: '31 December 2019',
    better: false,
    text: 'Slipped.',
    sheet: 'Actions',
    cell: 'B4',
  };
  const [said] = overdueActions(
    [late('Publish', '2019-12-31')],
    { ...noHistory, changes: [slip] },
    '2020-01-31',
  );
  expect(said?.words).toBe('due 31 December 2019, 31 days overdue; slipped from 31 October 2019.');
});
