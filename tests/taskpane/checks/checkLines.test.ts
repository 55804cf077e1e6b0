import { check } from '../../support/findings';
import { checkGroups } from '../../../src/taskpane/checks/checkGroups';
import { checkLines, lineByKey } from '../../../src/taskpane/checks/checkLines';

const groups = checkGroups([
  check({ severity: 'info', code: 'hidden-rows', cell: 'A1' }),
  check({ severity: 'error', code: 'off-scale', cell: 'A2' }),
  check({ severity: 'error', code: 'score-mismatch', cell: 'A3' }),
  check({ severity: 'error', code: 'off-scale', cell: 'A4' }),
  check({ severity: 'info', code: 'setting', sheet: 'the settings in the pane', cell: '' }),
]);
const NOTHING: ReadonlySet<string> = new Set();
const words = (folded = NOTHING) =>
  checkLines(groups, folded).map((line) =>
    line.is === 'severity' ? line.group.heading : line.is === 'kind' ? line.kind.name : line.check.cell,
  );

test('errors come before notes, and checks of one kind stand together in the order they were found', () => {
  expect(words()).toEqual([
    'Errors',
    'Off the scale',
    'A2',
    'A4',
    'Score differs from probability × impact',
    'A3',
    'Notes',
    'Hidden rows',
    'A1',
    'Setting not understood',
    '',
  ]);
});

test('of a kind that is folded away the heading is left', () => {
  expect(words(new Set(['error off-scale'])).slice(0, 3)).toEqual([
    'Errors',
    'Off the scale',
    'Score differs from probability × impact',
  ]);
});

test('a kind that has no name yet is called by its code', () => {
  expect(checkGroups([check({ code: 'quite-new' })])[0]?.kinds[0]?.name).toBe('Quite new');
});

test('arrows stop at headings that fold and at checks that have a cell', () => {
  const lines = checkLines(groups, NOTHING);
  const stops = [1];
  for (;;) {
    const next = lineByKey(lines, stops.at(-1) ?? 0, 'ArrowDown');
    if (next === null) break;
    stops.push(next);
  }
  expect(stops).toEqual([1, 2, 3, 4, 5, 7, 8, 9]);
  expect(lineByKey(lines, 7, 'ArrowUp')).toBe(5);
  expect(lineByKey(lines, 1, 'ArrowUp')).toBeNull();
});

test('Home and End lead to the first and the last stop, Page Down ten stops on or to the last', () => {
  const many = checkGroups(Array.from({ length: 30 }, (_, i) => check({ cell: `A${String(i + 1)}` })));
  const lines = checkLines(many, NOTHING);
  expect(lineByKey(lines, 1, 'End')).toBe(31);
  expect(lineByKey(lines, 31, 'Home')).toBe(1);
  expect(lineByKey(lines, 1, 'PageDown')).toBe(11);
  expect(lineByKey(lines, 25, 'PageDown')).toBe(31);
  expect(lineByKey(lines, 25, 'PageUp')).toBe(15);
  expect(lineByKey(lines, 31, 'End')).toBeNull();
  expect(lineByKey(lines, 1, 'a')).toBeNull();
});
