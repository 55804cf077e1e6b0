import { OfficeMocks } from '../../support/officeMock';

describe('a stand-in for an Office object', () => {
  test('gives a property only when it was loaded and the context synchronised', async () => {
    const mocks = new OfficeMocks();
    const sheet = mocks.of<Excel.Worksheet>({ name: 'Risks', isNullObject: false });
    mocks.open(mocks.of<Excel.Workbook>({}));
    await Excel.run({}, async (context) => {
      expect(sheet.name).not.toBe('Risks');
      await context.sync();
      expect(sheet.name).not.toBe('Risks');
      sheet.load('name');
      expect(sheet.name).not.toBe('Risks');
      await context.sync();
      expect(sheet.name).toBe('Risks');
    });
  });

  test('does not compile with a misspelt member, at any depth', () => {
    const mocks = new OfficeMocks();
    // @ts-expect-error the typings know getUsedRangeOrNullObject
    mocks.of<Excel.Worksheet>({ getUsedRangeOrNull: () => undefined });
    // @ts-expect-error the typings know visibility
    mocks.of<Excel.Worksheet>({ visible: 'Visible' });
    // @ts-expect-error the typings know color
    mocks.of<Excel.Range>({ format: { fill: { colour: '#FFC000' } } });
    // @ts-expect-error the typings know rowHidden
    mocks.of<Excel.Range>({ getRowProperties: () => ({ value: [{ hiddenRow: true }] }) });
  });

  test('does not compile with a value of the wrong kind', () => {
    const mocks = new OfficeMocks();
    // @ts-expect-error a row count is a number
    mocks.of<Excel.Range>({ rowCount: '12' });
  });
});
