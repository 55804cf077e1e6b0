import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { layOut } from '../../../../src/core/report/layOutReport';
import type { MeasureChart } from '../../../../src/core/report/tables';
import { chartReport } from '../../../support/chartReport';
import { chart } from '../../../support/drawnCharts';
import { excelizeWorkbooks } from '../../../support/excelizeWorkbooks';
import { oddPackages } from '../../../support/oddPackages';
import { addedParts, changedParts } from '../../../support/packageComparison';
import { sampleLayouts } from '../../../support/packageLayout';
import { SAMPLE } from '../../../support/sampleTruth';
import { all, parseXml } from '../../../support/xmlTree';

const LIMITS = { mean: 0.71, lower: 0.62, upper: 0.8 };
const named = (title: string, words = `${title}, month by month.`): MeasureChart =>
  chart([0.7, null, 0.9, 0.71], LIMITS, { 2: { judgement: 'improvement' } }, { title, words });
const TWO = [named('1.1 Visits'), named('1.2 <Plans> & "reviews"')];
const original = new Uint8Array(readFileSync(SAMPLE));

async function refreshed(
  bytes: Uint8Array,
  charts: readonly MeasureChart[] = TWO,
  figures?: string,
): Promise<Uint8Array> {
  const workbook = openXlsxWorkbook(bytes, 'a.xlsx');
  await workbook.write(layOut(chartReport(charts, figures)), 'standard');
  return workbook.output();
}
const textOf = (bytes: Uint8Array, part: string) => openPackage(bytes).text(part);
const partNames = (bytes: Uint8Array) => openPackage(bytes).parts.map(({ name }) => name);
const chartsOf = (bytes: Uint8Array) =>
  partNames(bytes).filter((name) => /charts\/chart\d+\.xml$/.test(name));

describe('charts in a workbook file', () => {
  test('need a drawing, a part a chart, what leads to them, and nothing else', async () => {
    const output = await refreshed(original);
    const sheets = addedParts(original, output).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(2);
    const [sheet = ''] = sheets;
    const rels = sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels';
    expect(addedParts(original, output).filter((name) => !sheets.includes(name))).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      rels,
    ]);
    expect(textOf(output, rels)).toContain('Target="../drawings/drawing1.xml"');
    expect(textOf(output, sheet)).toContain('r:id="rId1"/>');
    const types = textOf(output, '[Content_Types].xml');
    expect(types).toContain(
      '<Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    );
    expect(types).toContain(
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
    );
  });

  test('stand over their cells and have words for who can’t see them', async () => {
    const [laid] = layOut(chartReport(TWO));
    const root = parseXml(textOf(await refreshed(original), 'xl/drawings/drawing1.xml'));
    const corners = (name: string) =>
      all(root, name).map((corner) =>
        corner.children.filter((child) => /col$|row$/.test(child.name)).map(({ text }) => Number(text)),
      );
    const areas = laid?.charts.map(({ area }) => area) ?? [];
    expect(corners('xdr:from')).toEqual(areas.map((area) => [area.firstColumn - 1, area.firstRow - 1]));
    expect(corners('xdr:to')).toEqual(areas.map((area) => [area.lastColumn, area.lastRow]));
    expect(all(root, 'xdr:cNvPr').map(({ attributes }) => attributes)).toEqual([
      { id: '2', name: 'Chart 1', descr: '1.1 Visits, month by month.' },
      { id: '3', name: 'Chart 2', descr: '1.2 <Plans> & "reviews", month by month.' },
    ]);
  });

  test('refer to the sheet of their figures by its real name, quoted', async () => {
    const output = await refreshed(original, TWO, "Bob's - figures");
    const root = parseXml(textOf(output, 'xl/charts/chart1.xml'));
    const [laid] = layOut(chartReport(TWO));
    const { firstRow, lastRow } = laid?.charts[0]?.source ?? { firstRow: 0, lastRow: 0 };
    expect(all(root, 'c:f').map(({ text }) => text)).toContain(
      `'Bob''s - figures'!$C$${String(firstRow)}:$C$${String(lastRow)}`,
    );
    expect(lastRow - firstRow).toBe(3);
  });

  test('are the same bytes after a second and a third refresh', async () => {
    const first = await refreshed(original);
    const second = await refreshed(first);
    expect(partNames(second)).toEqual(partNames(first));
    expect(Buffer.compare(await refreshed(second), second)).toBe(0);
  });

  test('come and go with the report and leave nothing behind', async () => {
    const first = await refreshed(original);
    const fewer = await refreshed(first, TWO.slice(0, 1));
    expect(chartsOf(fewer)).toEqual(['xl/charts/chart1.xml']);
    const workbook = openXlsxWorkbook(first, 'a.xlsx');
    await workbook.write(sampleLayouts(), 'standard');
    const without = await workbook.output();
    expect(chartsOf(without)).toEqual([]);
    expect(partNames(without).filter((name) => name.includes('drawing'))).toEqual([]);
    expect(textOf(without, '[Content_Types].xml')).not.toMatch(/charts|drawings/);
    const { own } = await openXlsxWorkbook(without, 'a.xlsx').read();
    expect(own.map(({ key }) => key)).toEqual(['front', 'risks']);
  });

  test('leave the charts of other sheets as they are, and take names of their own', async () => {
    const foreign = excelizeWorkbooks().get('charts.xlsx') ?? new Uint8Array();
    const theirs = partNames(foreign).filter((name) => /charts|drawings/.test(name));
    expect(theirs.length).toBeGreaterThan(0);
    const twice = await refreshed(await refreshed(foreign));
    expect(changedParts(foreign, twice).filter((name) => theirs.includes(name))).toEqual([]);
    expect(chartsOf(twice)).toHaveLength(chartsOf(foreign).length + 2);
    expect(textOf(twice, 'xl/charts/chart2.xml')).toContain('Figure');
  });

  test('speak Strict in a Strict workbook', async () => {
    const strict = [...oddPackages()].find(([name]) => /strict/i.test(name))?.[1] ?? new Uint8Array();
    const output = await refreshed(strict);
    const drawing = partNames(output).find((name) => /drawings\/drawing\d+\.xml$/.test(name)) ?? '';
    for (const part of [drawing, ...chartsOf(output)]) {
      expect(textOf(output, part)).toContain('http://purl.oclc.org/ooxml/drawingml/');
      expect(textOf(output, part)).not.toContain('schemas.openxmlformats.org');
    }
  });

  test('take the place of relationships that a sheet long gone has left in the file', async () => {
    const added = addedParts(original, await refreshed(original));
    const rels = added.find((name) => /worksheets\/_rels\/sheet\d+\.xml\.rels$/.test(name)) ?? '';
    const left = zipSync({ ...unzipSync(original), [rels]: strToU8('<Relationships/>') });
    expect(textOf(await refreshed(left), rels)).toContain('drawing1.xml');
  });
});
