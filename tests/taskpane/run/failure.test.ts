import { WorkbookProblem } from '../../../src/app/ports';
import { failureOf } from '../../../src/taskpane/run/failure';

test('what the user can mend is told in its own words, without technical detail', () => {
  expect(failureOf(new WorkbookProblem('unwritable', 'Unprotect the workbook.'))).toEqual({
    title: 'The report was not written',
    message: 'Unprotect the workbook.',
    detail: null,
  });
});

test('anything else is told as a fault of ours, with its words for a developer', () => {
  expect(failureOf(new TypeError('cells is undefined'))).toMatchObject({
    title: 'Something went wrong',
    message: expect.stringContaining('your sheets are not changed') as string,
    detail: 'TypeError: cells is undefined',
  });
  expect(failureOf('lost').detail).toBe('lost');
});

test('where it was not the refresh that failed, the title says what could not be done', () => {
  const gone = new WorkbookProblem('unreadable', 'The sheet is gone.');
  expect(failureOf(gone, 'The cell can’t be shown').title).toBe('The cell can’t be shown');
});
