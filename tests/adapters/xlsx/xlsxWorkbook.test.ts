import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { describeWorkbookPort } from '../../contract/workbookPort';
import { buildWorkbook } from '../../support/workbookBuilder';

describeWorkbookPort('a workbook file', async (sheets) =>
  openXlsxWorkbook(buildWorkbook({ sheets }), 'a.xlsx'),
);

describe('a workbook file', () => {
  const bytes = buildWorkbook({ sheets: [{ name: 'Data', cells: { A1: { value: 'mine' } } }] });

  test('gives the original, the very same bytes, until something is written', async () => {
    const workbook = openXlsxWorkbook(bytes, 'a.xlsx');
    await workbook.read();
    expect(workbook.output()).toBe(bytes);
    expect(workbook.warnings()).toEqual([]);
  });
});
