import { WorkbookProblem } from '../../../src/app/ports';
import { goTo } from '../../../src/adapters/excel/goTo';
import { openWorkbook, refusal, type OpenSheet } from './openWorkbook';

/** The sentence of a refusal in which the first round trip fails with Excel's code. */
async function sentenceFor(code: string, sheet: OpenSheet, wanted = sheet.name): Promise<unknown> {
  openWorkbook([sheet], {
    beforeSync: (trip) => {
      if (trip === 1) throw refusal(code);
    },
  });
  return goTo(wanted, 'B4').catch((problem: unknown) =>
    problem instanceof WorkbookProblem ? problem.message : problem,
  );
}

describe('going to a cell', () => {
  test('brings its sheet to the front and selects it, in one round trip', async () => {
    const open = openWorkbook([{ name: 'Risks' }]);
    await goTo('Risks', 'B4');
    expect(open.shown).toEqual(['Risks!B4']);
    expect(open.trips).toHaveLength(1);
  });

  test('says so when there is no such sheet any more', async () => {
    openWorkbook([{ name: 'Risks' }]);
    await expect(goTo('Actions', 'B4')).rejects.toThrow(
      'There is no sheet “Actions” any more: refresh the highlights, then try again.',
    );
  });

  test.each(['InvalidOperation', 'GeneralException', 'InvalidArgument'])(
    'says that the sheet is hidden, when Excel says %s',
    async (code) => {
      expect(await sentenceFor(code, { name: 'Risks', visibility: 'Hidden' })).toBe(
        'The sheet “Risks” is hidden: unhide it to see cell B4.',
      );
    },
  );

  test('says who can help with a sheet that only the Visual Basic editor can show', async () => {
    expect(await sentenceFor('InvalidOperation', { name: 'Lists', visibility: 'VeryHidden' })).toBe(
      'The sheet “Lists” is hidden so that only the Visual Basic editor can show it: ask its author about cell B4.',
    );
  });

  test('says that the sheet is protected, when its cells may not be selected', async () => {
    expect(await sentenceFor('AccessDenied', { name: 'Risks', protected: true })).toBe(
      'The sheet “Risks” is protected and does not let its cells be selected: unprotect it to see cell B4.',
    );
  });

  test('says what Excel says of itself where the sheet is not the reason', async () => {
    expect(await sentenceFor('GeneralException', { name: 'Risks' })).toMatch(
      /^Excel could not show the cell \(GeneralException\): try again/,
    );
    expect(await sentenceFor('InvalidOperationInCellEditMode', { name: 'Risks' })).toBe(
      'A cell is being edited: press Enter or Esc in Excel, then try again.',
    );
  });
});
