import { layOut } from '../../../../src/core/report/layOutReport';
import type { MeasureChart } from '../../../../src/core/report/tables';
import { addressOf } from '../../../excelHost/model/area';
import { openBuilt } from '../../../excelHost/model/loadWorkbook';
import { snapshots } from '../../../excelHost/model/snapshot';
import { chartReport } from '../../../support/chartReport';
import { chart } from '../../../support/drawnCharts';
import { sampleLayouts } from '../../../support/packageLayout';
import { openAdapterPage, type AdapterPage } from '../adapterPage';

const LIMITS = { mean: 0.71, lower: 0.62, upper: 0.8, target: { min: 0.75 } };
const named = (title: string): MeasureChart =>
  chart([0.7, null, 0.9, 0.71], LIMITS, { 2: { judgement: 'concern' } }, { title });
const TWO = [named('1.1 Visits'), named('1.2 Plans')];
const FIGURES = "Bob's chart data";
const layouts = (charts: readonly MeasureChart[]) => layOut(chartReport(charts, FIGURES));

let page: AdapterPage;
beforeAll(async () => {
  page = await openAdapterPage();
});
afterAll(() => page.close());
afterEach(() => expect(page.host.complaints()).toEqual([]));

beforeEach(async () => {
  const values = [{ name: 'Data', cells: { A1: { value: 1 } } }];
  page.host.startAgain(await openBuilt(values));
});
const chartsOf = (sheet = 'Highlights - Charts') => page.host.book.sheetNamed(sheet).charts;
const write = (charts: readonly MeasureChart[]) => page.workbook.write(layouts(charts), 'standard');

describe('charts in an open workbook', () => {
  test('cover their cells and take each series from the cells of its figures', async () => {
    await write(TWO);
    const [sheet] = layouts(TWO);
    const areas = sheet?.charts.map(({ area }) => area) ?? [];
    expect(chartsOf().map(({ area }) => area && addressOf(area))).toEqual(
      areas.map(({ firstRow, lastRow }) => `A${String(firstRow)}:J${String(lastRow)}`),
    );
    const { firstRow, lastRow } = sheet?.charts[1]?.source ?? { firstRow: 0, lastRow: 0 };
    const cells = (letter: string) => `${FIGURES}!${letter}${String(firstRow)}:${letter}${String(lastRow)}`;
    const found = chartsOf()[1]?.series.map(({ name, values, periods }) => [name, values, periods]);
    expect(found).toEqual([
      ['Upper limit 80%', cells('F'), cells('B')],
      ['Mean 71%', cells('D'), cells('B')],
      ['Lower limit 62%', cells('E'), cells('B')],
      ['Target 75%', cells('G'), cells('B')],
      ['Figure', cells('C'), cells('B')],
      ['Concern', cells('J'), cells('B')],
    ]);
  });

  test('look as in a file: colours, dashes, points, axis, gaps', async () => {
    await write(TWO.slice(0, 1));
    const [drawn] = chartsOf();
    expect(drawn?.settings).toMatchObject({
      'title.visible': false,
      displayBlanksAs: 'NotPlotted',
      'legend.position': 'Bottom',
      'axes.valueAxis.minimum': 0.6,
      'axes.valueAxis.maximum': 0.9,
      'axes.valueAxis.numberFormat': '0%',
    });
    const looks = drawn?.series.map(({ name, settings }) => [name.split(' ')[0], settings]);
    const none = { 'format.line.lineStyle': 'None', markerStyle: 'Square', markerSize: 8 };
    expect(Object.fromEntries(looks ?? [])).toMatchObject({
      Upper: { 'format.line.color': '#7F7F7F', 'format.line.lineStyle': 'Dash', markerStyle: 'None' },
      Mean: { 'format.line.color': '#7F7F7F', 'format.line.lineStyle': 'Continuous' },
      Target: { 'format.line.color': '#262626', 'format.line.lineStyle': 'DashDot' },
      Figure: { 'format.line.color': '#1F3864', markerStyle: 'Circle' },
      Concern: { ...none, markerBackgroundColor: '#D46A00' },
    });
  });

  test('are replaced by the next report, in two round trips as before', async () => {
    await write(TWO);
    const before = page.host.roundTrips.made.length;
    await write([named('2.1 Reviews')]);
    expect(page.host.roundTrips.made.length - before).toBe(2);
    expect(chartsOf().map(({ series }) => series.length)).toEqual([6]);
  });

  test('go with their sheet', async () => {
    await write(TWO);
    await page.workbook.write(sampleLayouts(), 'standard');
    expect(page.host.book.sheets.map(({ name }) => name)).toEqual([
      'Data',
      'Highlights',
      'Highlights - Risks',
    ]);
  });

  test('leave the charts of other sheets alone, whatever their names', async () => {
    const theirs = { name: 'Chart 1', area: null, series: [], settings: {} };
    page.host.book.sheetNamed('Data').charts.push(theirs);
    await write(TWO);
    await write(TWO);
    expect(chartsOf('Data')).toEqual([theirs]);
    expect(chartsOf()).toHaveLength(2);
  });

  test('are left out where Excel refuses them, and the rest of the report is whole', async () => {
    page.host.book.drawsCharts = false;
    const words =
      'The new report is in the workbook, but Excel refused its charts (GeneralException): refresh once more.';
    for (const report of [TWO, [named('2.1 Reviews')]]) {
      await expect(write(report)).rejects.toThrow(words);
      expect(chartsOf()).toEqual([]);
      expect(page.host.book.names.map(({ name }) => name)).not.toContain('_HighlightReport.drawing');
    }
    page.host.book.drawsCharts = true;
    const refused = snapshots(page.host.book);
    await write([named('2.1 Reviews')]);
    expect(chartsOf()).toHaveLength(1);
    for (const [name, { cells }] of Object.entries(refused)) {
      expect(snapshots(page.host.book)[name]?.cells).toEqual(cells);
    }
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.97])(
    'are right after the next refresh when Excel stopped after %d of the actions',
    async (share) => {
      await write(TWO);
      page.host.roundTrips.fail(2, { kind: 'stopped', share });
      await expect(write([named('2.1 Reviews')])).rejects.toThrow();
      await write([named('2.1 Reviews')]);
      expect(chartsOf().map(({ series }) => series.length)).toEqual([6]);
    },
  );
});
