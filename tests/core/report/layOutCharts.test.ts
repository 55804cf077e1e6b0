import { CHART_FIGURES, CHART_SERIES } from '../../../src/core/report/layOutCharts';
import { layOut } from '../../../src/core/report/layOutReport';
import { column } from '../../../src/core/report/tableColumns';
import type { Block, MeasureChart, Report, ReportSheet } from '../../../src/core/report/tables';
import { measureChart } from '../../support/charts';

const FIGURES = [0.5, 0.6, 0.4, null, 0.5, 0.6];
const chartBlocks = (chart: MeasureChart): Block[] => [
  { kind: 'heading', text: chart.title },
  { kind: 'paragraph', text: chart.words },
  { kind: 'chart', chart },
];

const sheetOf = (key: ReportSheet['key'], blocks: Block[]): ReportSheet => ({
  key,
  name: key,
  title: key,
  subtitle: 'A line.',
  blocks,
});

function figuresOf(charts: readonly MeasureChart[]): ReportSheet {
  return sheetOf('chartData', [
    {
      kind: 'table',
      table: {
        id: CHART_FIGURES,
        title: 'Figures',
        description: 'A row a point.',
        columns: [column('measure', 'Measure', 100), ...CHART_SERIES.map((key) => column(key, key, 50))],
        rows: charts.flatMap(({ title, points }) =>
          points.map(({ value }, at) => ({
            key: `${title} ${String(at)}`,
            cells: [
              { text: title },
              { text: String(at) },
              value === null ? { text: '–', blank: true as const } : { text: String(value), value },
              ...CHART_SERIES.slice(2).map(() => ({ text: '–', blank: true as const })),
            ],
          })),
        ),
        rule: '',
        plain: true,
      },
    },
  ]);
}

const report = (sheets: ReportSheet[]): Report => ({ title: 'Report', date: null, stamp: '', sheets });
const charts = ['One', 'Two', 'Three'].map((title) => measureChart(title, FIGURES));
const [sheet, figures] = layOut(report([sheetOf('charts', charts.flatMap(chartBlocks)), figuresOf(charts)]));

describe('charts on a report sheet', () => {
  it('cover the width of the page, in rows of a fixed height together 190 points high', () => {
    for (const { area } of sheet!.charts) {
      expect([area.firstColumn, area.lastColumn]).toEqual([1, sheet!.columnWidths.length]);
      const heights = sheet!.rowHeights.slice(area.firstRow - 1, area.lastRow);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBe(190);
    }
  });

  it('cover cells in which nothing stands', () => {
    for (const { area } of sheet!.charts) {
      expect(sheet!.cells.filter(({ row }) => row >= area.firstRow && row <= area.lastRow)).toEqual([]);
    }
  });

  it('know the rows and columns in which their figures stand on another sheet', () => {
    const at = (row: number, place: number) =>
      figures!.cells.find((cell) => cell.row === row && cell.column === place)?.value;
    sheet!.charts.forEach(({ chart, source }, i) => {
      expect(chart.title).toBe(charts[i]!.title);
      expect(source.sheet).toBe('chartData');
      expect(source.lastRow - source.firstRow + 1).toBe(FIGURES.length);
      expect([at(source.firstRow, 1), at(source.lastRow, 1)]).toEqual([chart.title, chart.title]);
      expect(at(source.firstRow + 1, source.columns.value)).toBe(0.6);
      expect(at(source.firstRow, source.columns.period)).toBe('0');
    });
  });

  it('leave a cell of theirs without a figure truly empty', () => {
    const [first] = sheet!.charts;
    const { firstRow, columns } = first!.source;
    const values = FIGURES.map(
      (_, i) =>
        figures!.cells.find(({ row, column: at }) => row === firstRow + i && at === columns.value)?.value,
    );
    expect(values).toEqual([0.5, 0.6, 0.4, '', 0.5, 0.6]);
  });

  it('stay on the page of their heading', () => {
    const breaks = sheet!.print.breakBefore;
    expect(breaks.length).toBeGreaterThan(0);
    const headings = sheet!.cells.filter(({ look }) => look.role === 'heading').map(({ row }) => row);
    for (const row of breaks) expect(headings).toContain(row);
  });

  it('are left out where their figures stand nowhere', () => {
    const [alone] = layOut(report([sheetOf('charts', chartBlocks(charts[0]!))]));
    expect(alone!.charts).toEqual([]);
  });
});
