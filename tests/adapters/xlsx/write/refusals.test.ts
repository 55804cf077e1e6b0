import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { assemblePackage } from '../../../../src/adapters/xlsx/package/assemblePackage';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { sampleLayouts } from '../../../support/packageLayout';
import { buildWorkbook } from '../../../support/workbookBuilder';

const plain = buildWorkbook({ sheets: [{ name: 'Data', cells: { A1: { value: 'mine' } } }] });

function edited(part: string, from: string | RegExp, to: string): Uint8Array {
  const pkg = openPackage(plain);
  const replace = new Map([[part, pkg.text(part).replace(from, to)]]);
  return assemblePackage(pkg, { replace, add: new Map(), remove: new Set() });
}

describe('workbooks that should not be written without a word', () => {
  test('a shared workbook with its log of changes is refused with what to do', async () => {
    const address = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders';
    const log = `<Relationship Id="rId99" Type="${address}" Target="revisions/revisionHeaders.xml"/></Relationships>`;
    const shared = openXlsxWorkbook(edited('xl/_rels/workbook.xml.rels', '</Relationships>', log), 'a.xlsx');
    await expect(shared.write(sampleLayouts(), 'standard')).rejects.toMatchObject({ kind: 'unwritable' });
  });

  test('a signed workbook is written, and it is said that the signature no longer holds', async () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const signature = `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
    const signed = openXlsxWorkbook(edited('_rels/.rels', '</Relationships>', signature), 'a.xlsx');
    await signed.write(sampleLayouts(), 'standard');
    expect(signed.warnings()).toEqual([expect.stringContaining('signature no longer holds')]);
  });

  test('a locked structure is written, and said', async () => {
    const lock = '<workbookProtection lockStructure="1"/><sheets>';
    const locked = openXlsxWorkbook(edited('xl/workbook.xml', '<sheets>', lock), 'a.xlsx');
    await locked.write(sampleLayouts(), 'standard');
    expect(locked.warnings()).toHaveLength(1);
  });
});
