import { CHART_FIGURES, CHART_SERIES } from '../../src/core/report/layOutCharts';
import { SERIES_VALUES } from '../../src/core/report/seriesValues';
import { column } from '../../src/core/report/tableColumns';
import type { Block, MeasureChart, Report, ReportSheet, TableCell } from '../../src/core/report/tables';

/** A report of nothing but charts and the sheet with their figures. */
export function chartReport(
  charts: readonly MeasureChart[],
  figuresSheet = 'Highlights - Chart data',
): Report {
  const keyed = charts.map((chart, at) => ({
    ...chart,
    rows: { first: `${String(at)}.0`, last: `${String(at)}.${String(chart.points.length - 1)}` },
  }));
  const blocks = keyed.flatMap((chart): Block[] => [
    { kind: 'heading', text: chart.title },
    { kind: 'chart', chart },
  ]);
  const sheets: ReportSheet[] = [
    { key: 'charts', name: 'Highlights - Charts', title: 'Charts', subtitle: 'One a measure.', blocks },
    figuresOf(keyed, figuresSheet),
  ];
  return { title: 'Report', date: '2020-01-31', stamp: '', sheets };
}

function figuresOf(charts: readonly MeasureChart[], name: string): ReportSheet {
  const rows = charts.flatMap((chart, at) =>
    chart.points.map((point, place) => ({
      key: `${String(at)}.${String(place)}`,
      cells: [
        { text: chart.title },
        ...CHART_SERIES.map((key): TableCell => {
          if (key === 'period') return { text: point.heading };
          const value = SERIES_VALUES[key](point);
          return value == null
            ? { text: '–', blank: true }
            : { text: String(value), value, number: chart.number };
        }),
      ],
    })),
  );
  const columns = [column('measure', 'Measure', 150), ...CHART_SERIES.map((key) => column(key, key, 60))];
  const table = {
    id: CHART_FIGURES,
    title: 'Figures',
    description: 'A row a point.',
    columns,
    rows,
    rule: '',
  };
  return {
    key: 'chartData',
    name,
    title: 'Chart data',
    subtitle: 'Figures of the charts.',
    blocks: [{ kind: 'table', table }],
  };
}
