import { readFileSync } from 'node:fs';
import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { addedParts, changedParts } from '../../../support/packageComparison';
import { sampleLayouts } from '../../../support/packageLayout';
import { SAMPLE } from '../../../support/sampleTruth';
import { buildWorkbook } from '../../../support/workbookBuilder';

const PATCHED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

async function refreshed(bytes: Uint8Array, layouts = sampleLayouts()): Promise<Uint8Array> {
  const workbook = openXlsxWorkbook(bytes, 'a.xlsx');
  await workbook.write(layouts, 'standard');
  return workbook.output();
}
const sheetNames = async (bytes: Uint8Array) =>
  (await openXlsxWorkbook(bytes, 'a.xlsx').read()).sheets.map(({ name }) => name);

describe('writing the report into a workbook file', () => {
  const original = new Uint8Array(readFileSync(SAMPLE));

  test('every part but the four that list sheets and styles stays byte for byte', async () => {
    const output = await refreshed(original);
    expect(changedParts(original, output).filter((name) => !PATCHED.includes(name))).toEqual([]);
    expect(addedParts(original, output)).toHaveLength(2);
  });

  test('new sheets stand after the last one and are known as ours', async () => {
    const before = await sheetNames(original);
    const output = await refreshed(original);
    expect(await sheetNames(output)).toEqual([...before, 'Highlights', 'Highlights - Risks']);
    expect((await openXlsxWorkbook(output, 'a.xlsx').read()).own).toEqual([
      { key: 'front', sheet: 'Highlights' },
      { key: 'risks', sheet: 'Highlights - Risks' },
    ]);
  });

  test('a second refresh changes no byte, nor does a third', async () => {
    const first = await refreshed(original);
    const second = await refreshed(first);
    const third = await refreshed(second);
    expect(openPackage(second).text('xl/styles.xml')).toBe(openPackage(first).text('xl/styles.xml'));
    expect(openPackage(second).text('xl/workbook.xml')).toBe(openPackage(first).text('xl/workbook.xml'));
    expect(Buffer.compare(third, second)).toBe(0);
  });

  test('what is written is read back as it was, formulas as text', async () => {
    const { sheets } = await openXlsxWorkbook(await refreshed(original), 'a.xlsx').read();
    const risks = sheets.find(({ name }) => name === 'Highlights - Risks');
    expect(risks?.rows.find(({ row }) => row === 5)?.values.slice(0, 7)).toEqual([
      '2',
      '=SUM(A1) typed as text, and <b>&amp;</b> too',
      12,
      'Amber',
      '► same',
      43861,
      0.158,
    ]);
  });

  test('a sheet of somebody else by that name is left alone, ours is called (2)', async () => {
    const taken = buildWorkbook({ sheets: [{ name: 'HIGHLIGHTS', cells: { A1: { value: 'mine' } } }] });
    const output = await refreshed(taken);
    expect(await sheetNames(output)).toEqual(['HIGHLIGHTS', 'Highlights (2)', 'Highlights - Risks']);
  });

  test('a sheet the report no longer has goes, with its names and its part', async () => {
    const first = await refreshed(original);
    const output = await refreshed(first, sampleLayouts().slice(0, 1));
    expect(await sheetNames(output)).toEqual([...(await sheetNames(original)), 'Highlights']);
    expect(openPackage(output).text('xl/workbook.xml')).not.toContain('Highlights_Risks');
    expect(openPackage(output).parts).toHaveLength(openPackage(first).parts.length - 1);
  });
});
