/// <reference types="office-js" />
import { areaName, cellName } from '../../../core/grid/address';
import type { ReportSheetKey } from '../../../core/grid/grid';
import type { ChartSeries, LaidChart, SheetLayout } from '../../../core/report/layout';
import { valueAxis } from '../../../core/report/valueAxis';
import type { DrawnSeries } from '../../chartSeries';
import { drawnSeries } from '../../chartSeries';
import { formatCode } from '../../numberFormat';
import { FONT_NAME, INK, MUTED, PAGE, RULE } from '../../theme';
import type { Piece } from './pieces';
import { ACTION_BYTES, PART_BYTES, RANGE_BYTES } from './pieces';

const TEXT_SIZE = 9;
/** Parts and actions of a chart and of one of its series, rather too many. */
const CHART = { parts: 12, actions: 24 };
const SERIES = { parts: 4, actions: 12 };
const DASHES = { solid: 'Continuous', dash: 'Dash', 'dash-dot': 'DashDot' } as const;
const MARKERS = { circle: 'Circle', square: 'Square' } as const;

/**
 * The charts of a sheet as Excel draws them from the figures on another sheet: the same series, colours and axis as in
 * a file. Excel gives an add-in no way to describe a chart in words, which therefore stand above it alone.
 */
export function chartPieces({ charts }: SheetLayout, nameOf: (key: ReportSheetKey) => string): Piece[] {
  return charts.flatMap((laid, at) => {
    const series = drawnSeries(laid.chart);
    if (series.length === 0) return [];
    const bytes =
      2 * RANGE_BYTES +
      CHART.parts * PART_BYTES +
      CHART.actions * ACTION_BYTES +
      series.length * (RANGE_BYTES + SERIES.parts * PART_BYTES + SERIES.actions * ACTION_BYTES);
    const put = (sheet: Excel.Worksheet): void => {
      putChart(sheet, laid, series, nameOf(laid.source.sheet), `Chart ${String(at + 1)}`);
    };
    return [{ bytes, put }];
  });
}

function putChart(
  sheet: Excel.Worksheet,
  { chart, area, source }: LaidChart,
  series: readonly DrawnSeries[],
  figuresSheet: string,
  name: string,
): void {
  const figures = sheet.context.workbook.worksheets.getItem(figuresSheet);
  const cellsOf = (key: ChartSeries): Excel.Range => {
    const column = source.columns[key];
    const { firstRow, lastRow } = source;
    return figures.getRange(areaName({ firstRow, lastRow, firstColumn: column, lastColumn: column }));
  };
  const periods = cellsOf('period');
  const added = sheet.charts.add('LineMarkers', cellsOf('value'), 'Columns');
  added.name = name;
  added.title.visible = false;
  added.displayBlanksAs = 'NotPlotted';
  added.plotVisibleOnly = false;
  added.format.fill.setSolidColor(`#${PAGE}`);
  added.format.border.lineStyle = 'None';
  setFont(added.format.font, INK);
  added.legend.position = 'Bottom';
  added.setPosition(cellName(area.firstRow, area.firstColumn), cellName(area.lastRow, area.lastColumn));
  // Excel makes one series of the figures it is given; it becomes the first.
  series.forEach((one, at) => {
    const made = at === 0 ? added.series.getItemAt(0) : added.series.add(one.name);
    made.name = one.name;
    made.setValues(cellsOf(one.key));
    made.setXAxisValues(periods);
    setLook(made, one);
  });
  setAxes(added.axes, chart);
}

function setLook(made: Excel.ChartSeries, { line, marker }: DrawnSeries): void {
  if (line === null) made.format.line.lineStyle = 'None';
  else {
    made.format.line.color = `#${line.colour}`;
    made.format.line.weight = line.width;
    made.format.line.lineStyle = DASHES[line.dash];
  }
  if (marker === null) made.markerStyle = 'None';
  else {
    made.markerStyle = MARKERS[marker.shape];
    made.markerSize = marker.size;
    made.markerBackgroundColor = `#${marker.colour}`;
    made.markerForegroundColor = `#${marker.colour}`;
  }
}

function setAxes({ valueAxis: up, categoryAxis: across }: Excel.ChartAxes, chart: LaidChart['chart']): void {
  const { least, most, step, decimals } = valueAxis(chart);
  const { number } = chart;
  up.minimum = least;
  up.maximum = most;
  up.majorUnit = step;
  up.numberFormat = formatCode(number.kind === 'date' ? number : { ...number, decimals });
  up.majorGridlines.format.line.color = `#${RULE}`;
  up.format.line.lineStyle = 'None';
  setFont(up.format.font, MUTED);
  // Below figures under nought too.
  across.tickLabelPosition = 'Low';
  across.format.line.color = `#${RULE}`;
  setFont(across.format.font, MUTED);
}

function setFont(font: Excel.ChartFont, colour: string): void {
  font.name = FONT_NAME;
  font.size = TEXT_SIZE;
  font.color = `#${colour}`;
}
