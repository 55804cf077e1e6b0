import { absoluteArea, printTitles, quoteSheet, sheetOfReference } from '../../src/adapters/sheetReferences';

describe('references to a sheet', () => {
  test('an apostrophe is doubled in a reference and read back', () => {
    expect(quoteSheet("Board's")).toBe("'Board''s'");
    expect(sheetOfReference("'Board''s'!$A$1")).toBe("Board's");
  });
  test('a reference that is lost, or to another workbook, names no sheet', () => {
    expect([sheetOfReference('#REF!'), sheetOfReference('[1]Risks!$A$1')]).toEqual([null, null]);
  });
  test('an area of one cell is that cell', () => {
    const area = { firstRow: 2, firstColumn: 27, lastRow: 2, lastColumn: 27 };
    expect(absoluteArea('Highlights', area)).toBe("'Highlights'!$AA$2");
    expect(absoluteArea('Highlights', { ...area, lastRow: 9 })).toBe("'Highlights'!$AA$2:$AA$9");
  });
  test('repeated rows are whole rows', () => {
    expect(printTitles('Highlights', [3, 4])).toBe("'Highlights'!$3:$4");
  });
});
