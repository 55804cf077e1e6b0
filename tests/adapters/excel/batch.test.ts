import { Cancelled, WorkbookProblem } from '../../../src/app/ports';
import { runBatch } from '../../../src/adapters/excel/batch';
import { ExcelProblem } from '../../../src/adapters/excel/problems';

const context = { sync: async () => undefined };

/** Excel as far as a batch needs it; remembers the options it was run with. */
function excelStandsBy(): { options: unknown[] } {
  const seen: { options: unknown[] } = { options: [] };
  const run = async (options: unknown, use: (given: unknown) => Promise<unknown>) => {
    seen.options.push(options);
    return use(context);
  };
  Object.assign(globalThis, { Excel: { run } });
  return seen;
}

const refusal = (code: string) => Object.assign(new Error(`Excel's own words on ${code}`), { code });
const refused = (purpose: 'read' | 'write' | 'show', code: string) =>
  runBatch(purpose, async () => Promise.reject(refusal(code))).catch((problem: unknown) => problem);

describe('a batch', () => {
  test('waits for a cell being edited, where Excel can wait', async () => {
    const { options } = excelStandsBy();
    await runBatch('read', async () => null);
    expect(options).toEqual([{ delayForCellEdit: true }]);
  });

  test('gives back what was made of the answers', async () => {
    excelStandsBy();
    expect(await runBatch('read', async (given) => (Object.is(given, context) ? 'seen' : null))).toBe('seen');
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'read', 'unreadable', /^A cell is being edited: press Enter or Esc/],
    ['AccessDenied', 'write', 'unwritable', /protected or read-only: unprotect it/],
    ['AccessDenied', 'show', 'unreadable', /does not allow its cells to be selected/],
    ['InvalidOrTimedOutSession', 'read', 'unreadable', /^The connection to the workbook was lost/],
    ['ActivityLimitReached', 'write', 'unwritable', /wait a minute/],
    ['WriteNotSupportedWhenModalDialogOpen', 'write', 'unwritable', /^A dialog is open in Excel: close it/],
    ['ItemNotFound', 'read', 'unreadable', /renamed, moved or deleted/],
    ['GeneralException', 'write', 'unwritable', /could not write the report \(GeneralException\): try again/],
    [
      'ResponsePayloadSizeLimitExceeded',
      'read',
      'too-large',
      /^There is more in this workbook than Excel can hand over/,
    ],
    ['RequestPayloadSizeLimitExceeded', 'write', 'too-large', /^The report is larger than Excel can take/],
    ['ACodeNobodyHasSeenYet', 'read', 'unreadable', /could not read the workbook \(ACodeNobodyHasSeenYet\)/],
  ] as const)('says of %s while trying to %s what to do', async (code, purpose, kind, sentence) => {
    excelStandsBy();
    const problem = await refused(purpose, code);
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect(problem).toMatchObject({ kind, code, message: expect.stringMatching(sentence) });
  });

  test("keeps Excel's own words as the cause, out of the user's sight", async () => {
    excelStandsBy();
    const problem = await refused('read', 'GeneralException');
    expect(problem).toBeInstanceOf(ExcelProblem);
    expect(problem).toMatchObject({ cause: { message: "Excel's own words on GeneralException" } });
  });

  test.each(['PropertyNotLoaded', 'InvalidObjectPath', 'InvalidArgument'])(
    'lets %s through, because the program is at fault and not the workbook',
    async (code) => {
      excelStandsBy();
      expect(await refused('read', code)).not.toBeInstanceOf(WorkbookProblem);
    },
  );

  test.each([
    ['a cancellation', new Cancelled()],
    ['a problem told already', new WorkbookProblem('too-large', 'Said already.')],
    ['a mistake', new TypeError('no such thing')],
  ])('lets through %s, which is not a refusal of Excel', async (_, thrown) => {
    excelStandsBy();
    await expect(runBatch('read', async () => Promise.reject(thrown))).rejects.toBe(thrown);
  });
});
