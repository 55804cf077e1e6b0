import { readStatus, readStatusWord } from '../../../src/core/actions/statusWords';

test.each([
  ['R', 'Red'],
  ['a', 'Amber'],
  [' G ', 'Green'],
  ['B', 'Blue'],
  ['RED', 'Red'],
  ['Amber', 'Amber'],
  ['Yellow', 'Amber'],
  ['Green – no concerns', 'Green'],
  ['Red: funding refused', 'Red'],
  ['Amber, see note', 'Amber'],
  ['RAG status: Red', 'Red'],
  ['🟢', 'Green'],
  ['On track', 'Green'],
  ['on-track', 'Green'],
  ['On Target', 'Green'],
  ['At Risk', 'Amber'],
  ['Minor delay to the procurement', 'Amber'],
  ['Off track', 'Red'],
  ['Not on track', 'Red'],
  ['Behind', 'Red'],
  ['Overdue', 'Red'],
  ['Serious issue', 'Red'],
  ['Complete', 'Blue'],
  ['Completed', 'Blue'],
  ['Complete – emailed to members 20/8/21', 'Blue'],
  ['Closed', 'Blue'],
  ['Resolved', 'Blue'],
  ['100%', 'Blue'],
  ['✓', 'Blue'],
  ['✔ sent', 'Blue'],
])('“%s” is %s', (text, status) => {
  expect(readStatus(text)).toEqual({ status, known: true, mixed: false });
});

test.each([
  ['Amber/Green', 'Amber'],
  ['Amber/Red', 'Red'],
  ['R/A', 'Red'],
  ['A-G', 'Amber'],
  ['Green to Amber', 'Amber'],
  ['On Track / At Risk', 'Amber'],
  ['On track/Off track', 'Red'],
])('of two statuses the worse one counts: “%s” is %s', (text, status) => {
  expect(readStatus(text)).toEqual({ status, known: true, mixed: true });
});

test.each([
  'Not started',
  'In progress',
  'Ongoing',
  'Not complete',
  'Incomplete',
  'Partially complete',
  '60% complete',
  'On hold',
  'Dormant',
  'N/A',
  '',
])('“%s” is a stage without a colour', (text) => {
  expect(readStatus(text)).toEqual({ status: null, known: true, mixed: false });
});

test.each([
  'Added to the work programme.',
  'A review has begun',
  'Greenfield site',
  'Redacted',
  'B&Q delivery',
])('“%s” is not a status', (text) => {
  expect(readStatus(text).known).toBe(false);
  expect(readStatusWord(text)).toBeNull();
});

test.each([
  'Complete / In progress',
  'Nearly complete',
  'Almost done',
  'Under review',
  'Awaiting sign-off',
  'In draft',
])('“%s” is a stage on the way and not complete', (text) => {
  expect(readStatus(text)).toEqual({ status: null, known: true, mixed: false });
});

test('“Under control” is no status that people agree on', () => {
  expect(readStatus('Under control').known).toBe(false);
});
