import type { Findings } from '../findings';
import type { ChosenCharts } from './chosenCharts';
import { figureWidth } from './figureWidth';
import { CHART_FIGURES, CHART_SERIES } from './layOutCharts';
import type { ChartSeries } from './layout';
import { type ChartedMeasure, limitDecimals, pointKey, shownPoints } from './measureChart';
import { periodHeading } from './periodHeadings';
import { SERIES_VALUES } from './seriesValues';
import { column } from './tableColumns';
import type { HighlightTable, ReportSheet, TableCell, TableRow } from './tables';
import { dated, figureText, measureName, NOTHING, numberStyle } from './wording';

const TITLE = 'Chart data';
const NAME_WIDTH = 250;
const PERIOD_WIDTH = 72;
const NARROWEST = 66;
/** Measure and period stand before the figures. */
const FIRST_FIGURE = 2;

const HEADINGS: Record<ChartSeries, string> = {
  period: 'Period',
  value: 'Figure',
  mean: 'Mean',
  lower: 'Lower limit',
  upper: 'Upper limit',
  targetMin: 'Target at least',
  targetUpper: 'Target at most',
  improvement: 'Improvement',
  concern: 'Concern',
  neutral: 'Neutral',
};

type Figures = Exclude<ChartSeries, 'period'>;

const isLimit = (key: Figures): boolean => key === 'mean' || key === 'lower' || key === 'upper';

function rowsOf(measure: ChartedMeasure): TableRow[] {
  const name = measureName(measure);
  return shownPoints(measure).map((point, i) => {
    const cell = (key: ChartSeries): TableCell => {
      if (key === 'period') return { text: periodHeading(point.period) };
      const value = SERIES_VALUES[key](point);
      if (value === null) return { text: NOTHING, blank: true };
      const decimals = isLimit(key) ? limitDecimals(measure) : measure.decimals;
      return {
        text: figureText(value, measure.unit, decimals),
        value,
        number: numberStyle(measure.unit, decimals),
      };
    };
    return {
      key: pointKey(measure, point),
      cells: [{ text: name }, ...CHART_SERIES.map(cell)],
      ...(i === 0 ? { startsSection: true } : {}),
    };
  });
}

function table(measures: readonly ChartedMeasure[]): HighlightTable {
  const rows = measures.flatMap(rowsOf);
  const figures = CHART_SERIES.filter((key) => key !== 'period');
  return {
    id: CHART_FIGURES,
    title: TITLE,
    description: 'The figures of every chart, a row a period, with mean, limits, target and special causes.',
    columns: [
      { ...column('measure', 'Measure', NAME_WIDTH), identifies: true },
      column('period', HEADINGS.period, PERIOD_WIDTH),
      ...figures.map((key, i) =>
        column(key, HEADINGS[key], figureWidth(rows, FIRST_FIGURE + i, NARROWEST), 'right'),
      ),
    ],
    rows,
    plain: true,
    rule: 'Improvement, Concern and Neutral say the figure again where it is a special cause.',
  };
}

/** The figures the charts are drawn from, as one plain table. `null` without charts. */
export function chartDataSheet({ reportDate }: Findings, { measures }: ChosenCharts): ReportSheet | null {
  if (measures.length === 0) return null;
  return {
    key: 'chartData',
    name: 'Highlights - Chart data',
    title: TITLE,
    subtitle: dated(
      reportDate,
      'The figures behind the charts. A blank cell has no figure; it is left blank so that no chart draws it as nought.',
    ),
    blocks: [{ kind: 'table', table: table(measures) }],
  };
}
