import { leaveOutcome } from '../../src/adapters/excel/write/outcome';
import { WorkbookProblem } from '../../src/app/ports';
import { refresh } from '../../src/app/refresh';
import { refreshOpenWorkbook } from '../../src/commands/refreshOpenWorkbook';

// Both are tried in Excel; here it is only what becomes of a failure.
jest.mock('../../src/app/refresh');
jest.mock('../../src/adapters/excel/write/outcome');

beforeEach(() => {
  jest.mocked(refresh).mockReset();
  jest.mocked(leaveOutcome).mockReset().mockResolvedValue();
});

test('a refresh that went well leaves no sentence', async () => {
  await refreshOpenWorkbook();
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(leaveOutcome).not.toHaveBeenCalled();
});

test('what the user can mend is left as the sentence that says how', async () => {
  const sentence = 'The sheet “Highlights” is protected: unprotect it, then try again.';
  jest.mocked(refresh).mockRejectedValue(new WorkbookProblem('unwritable', sentence));
  await refreshOpenWorkbook();
  expect(jest.mocked(leaveOutcome).mock.calls).toEqual([[sentence]]);
});

test('a mistake of the program is owned up to, without its technical words', async () => {
  jest.mocked(refresh).mockRejectedValue(new TypeError('x is not a function'));
  await refreshOpenWorkbook();
  expect(jest.mocked(leaveOutcome).mock.calls).toEqual([
    [
      expect.stringMatching(
        /^Highlight Report could not finish because of a mistake of its own; (?!.*function)/,
      ),
    ],
  ]);
});

test('a workbook that takes no sentence either ends it quietly', async () => {
  jest.mocked(refresh).mockRejectedValue(new WorkbookProblem('unwritable', 'No: try again.'));
  jest.mocked(leaveOutcome).mockRejectedValue(new WorkbookProblem('unwritable', 'No: try again.'));
  await expect(refreshOpenWorkbook()).resolves.toBeUndefined();
});
