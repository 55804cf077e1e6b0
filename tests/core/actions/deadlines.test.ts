import { deadlineDay } from '../../../src/core/actions/deadlines';

const PUBLISHED = '2013-03-22';

test.each([
  ['Immediately', '2013-03-22'],
  ['Immediately:', '2013-03-22'],
  ['Within three months:', '2013-06-22'],
  ['Within six months', '2013-09-22'],
  ['Within 3 months', '2013-06-22'],
  ['Within two weeks', '2013-04-05'],
  ['Within 10 days', '2013-04-01'],
  ['Within a year', '2014-03-22'],
])('“%s” of a report published on 22 March 2013 ends on %s', (group, day) => {
  expect(deadlineDay(group, PUBLISHED)).toBe(day);
});

test('a month without that day ends on its last one', () => {
  expect(deadlineDay('Within three months', '2013-11-30')).toBe('2014-02-28');
});

test.each(['As soon as possible', 'Within some months', ''])('“%s” names no span of time', (group) => {
  expect(deadlineDay(group, PUBLISHED)).toBeNull();
});
