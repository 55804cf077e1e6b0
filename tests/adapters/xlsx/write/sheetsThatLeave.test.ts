import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { declare, edit, packed, plainParts, relate, type Parts } from '../../../support/oddPackages';
import { changedParts } from '../../../support/packageComparison';
import { sampleLayouts } from '../../../support/packageLayout';
import { changedByPeople, dangling, read, refreshed, sheetNames } from '../../../support/reportChanges';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BOOK = 'xl/workbook.xml';
const [front] = sampleLayouts();

describe('a report sheet that is no longer in the report', () => {
  /** Somebody moved their own sheet behind the report and printed an area of it. */
  const withSheetBehind = (parts: Parts): void => {
    parts.set('xl/worksheets/sheet9.xml', String(parts.get('xl/worksheets/sheet2.xml')));
    relate(parts, BOOK, 'rId95', `${R}/worksheet`, 'worksheets/sheet9.xml');
    declare(parts, 'xl/worksheets/sheet9.xml', `${MAIN}.worksheet+xml`);
    edit(parts, BOOK, '</sheets>', '<sheet name="Behind" sheetId="9" r:id="rId95"/></sheets>');
    const area =
      '<definedName name="_xlnm.Print_Area" localSheetId="4">Behind!$A$1</definedName></definedNames>';
    edit(parts, BOOK, '</definedNames>', area);
    edit(
      parts,
      BOOK,
      '<sheets>',
      '<bookViews><workbookView firstSheet="3" activeTab="4"/></bookViews><sheets>',
    );
  };

  test('takes along its names; names and views of the sheets behind it count anew', async () => {
    const before = await changedByPeople(withSheetBehind);
    const output = await refreshed(before, front ? [front] : []);
    expect(await sheetNames(output)).toEqual(['Data', "Board's notes", 'Highlights', 'Behind']);
    const book = openPackage(output).text(BOOK);
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">Behind!$A$1</definedName>');
    expect(book).toContain('<workbookView firstSheet="2" activeTab="3"/>');
    expect(book).not.toContain('risks');
    expect(changedParts(before, output)).not.toContain('xl/worksheets/sheet9.xml');
    expect(dangling(output)).toEqual([]);
  });

  test("leaves #REF! in somebody else's name that pointed at it, as Excel does", async () => {
    const before = await changedByPeople((parts) => {
      edit(
        parts,
        BOOK,
        '</definedNames>',
        `<definedName name="Worst">'Highlights - Risks'!$C$4</definedName></definedNames>`,
      );
    });
    const output = await refreshed(before, front ? [front] : []);
    expect(openPackage(output).text(BOOK)).toContain('<definedName name="Worst">#REF!</definedName>');
  });

  test('stays, empty but for one sentence, while a formula of somebody else refers to it', async () => {
    const before = await changedByPeople((parts) => {
      const formula = '<c r="F1"><f>MAX(\'Highlights - Risks\'!C4:C7)</f><v>25</v></c></row>';
      edit(parts, 'xl/worksheets/sheet1.xml', '</row>', formula);
    });
    const output = await refreshed(before, front ? [front] : []);
    const { sheets, own } = await read(output);
    expect(sheets.at(-1)?.name).toBe('Highlights - Risks');
    expect(sheets.at(-1)?.rows.map(({ values }) => values)).toEqual([[expect.stringContaining('no longer')]]);
    expect(own.map(({ key }) => key)).toEqual(['front', 'risks']);
    expect(changedParts(before, output)).not.toContain('xl/worksheets/sheet1.xml');
    const again = await refreshed(output, front ? [front] : []);
    expect(Buffer.compare(again, output)).toBe(0);
    expect((await read(await refreshed(again))).sheets.at(-1)?.rows.length).toBeGreaterThan(5);
  });

  test('hands the view to a sheet that can be seen', async () => {
    const before = await changedByPeople((parts) => {
      edit(parts, BOOK, '<sheets>', '<bookViews><workbookView activeTab="3"/></bookViews><sheets>');
      edit(parts, BOOK, 'name="Highlights" ', 'name="Highlights" state="hidden" ');
    });
    const output = await refreshed(before, front ? [front] : []);
    expect(openPackage(output).text(BOOK)).toContain('<workbookView activeTab="1"/>');
  });

  test('comes back as a new sheet when the report has it again', async () => {
    const once = await refreshed(await refreshed(packed(plainParts())), front ? [front] : []);
    expect(await sheetNames(await refreshed(once))).toEqual([
      'Data',
      "Board's notes",
      'Highlights',
      'Highlights - Risks',
    ]);
  });
});
