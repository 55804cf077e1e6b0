import { freeSheetName, quoteSheet, sheetOfReference } from '../../../../src/adapters/xlsx/write/sheetNames';

describe('sheet names', () => {
  test('a name taken in other letters is numbered, within 31 characters', () => {
    expect(freeSheetName('Highlights', ['HIGHLIGHTS', 'highlights (2)'])).toBe('Highlights (3)');
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
  test('an apostrophe is doubled in a reference and read back', () => {
    expect(quoteSheet("Board's")).toBe("'Board''s'");
    expect(sheetOfReference("'Board''s'!$A$1")).toBe("Board's");
  });
  test('a reference that is lost, or to another workbook, names no sheet', () => {
    expect([sheetOfReference('#REF!'), sheetOfReference('[1]Risks!$A$1')]).toEqual([null, null]);
  });
});
