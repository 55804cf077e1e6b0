import { generalException, invalidArgument, itemNotFound } from '../hostErrors';
import { addressOf } from '../model/area';
import type { ChartModel, SeriesModel } from '../model/chartModel';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { ApiSet, Member } from './member';
import { kind } from './member';
import { rangeTarget } from './range';

interface SheetTarget {
  book: WorkbookModel;
  sheet: SheetModel;
}
interface ChartTarget extends SheetTarget {
  chart: ChartModel;
}
interface SeriesTarget extends ChartTarget {
  series: SeriesModel;
}
/** A part of a chart or a series: what is set lands in `settings` under its path. */
interface PartTarget {
  sheet: SheetModel;
  settings: Record<string, unknown>;
  path: string;
}

const COLOUR = /^#[0-9A-F]{6}$/;
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Automatic'];
const MARKERS = ['None', 'Automatic', 'Circle', 'Square', 'Diamond', 'Triangle'];
/** Excel knows many more; a report draws this one. */
const CHART_TYPES = ['LineMarkers'];

type Good = (value: unknown) => boolean;
const oneOf =
  (allowed: readonly string[]): Good =>
  (value) =>
    allowed.includes(String(value));
const isNumber: Good = (value) => typeof value === 'number' && Number.isFinite(value);
const isColour: Good = (value) => COLOUR.test(String(value));
const isText: Good = (value) => typeof value === 'string';
const isYesNo: Good = (value) => typeof value === 'boolean';

const setting = <T extends PartTarget>(name: string, set: ApiSet, good: Good): Member<T> => ({
  set,
  get: ({ settings, path }) => settings[`${path}${name}`],
  put: ({ sheet, settings, path }, value) => {
    sheet.demandUnprotected();
    if (!good(value)) throw invalidArgument(`${path}${name} can't be ${String(value)}`);
    settings[`${path}${name}`] = value;
  },
});
const part = (
  name: string,
  set: ApiSet,
  make: (target: PartTarget) => ReturnType<typeof chartFont>,
): Member<PartTarget> => ({
  set,
  to: (target) => make({ ...target, path: `${target.path}${name}.` }),
});
const ofChart = ({ sheet, chart }: ChartTarget, path: string): PartTarget => ({
  sheet,
  settings: chart.settings,
  path,
});

const chartFont = kind<PartTarget>('ChartFont', {
  members: {
    name: setting('name', '1.1', isText),
    size: setting('size', '1.1', isNumber),
    color: setting('color', '1.1', isColour),
  },
});
const chartLine = kind<PartTarget>('ChartLineFormat', {
  members: {
    color: setting('color', '1.1', isColour),
    lineStyle: setting('lineStyle', '1.7', oneOf(LINES)),
    weight: setting('weight', '1.7', isNumber),
  },
});
const chartBorder = kind<PartTarget>('ChartBorder', {
  members: { lineStyle: setting('lineStyle', '1.7', oneOf(LINES)) },
});
const chartFill = kind<PartTarget>('ChartFill', {
  members: {
    setSolidColor: {
      set: '1.1',
      call: ({ settings, path }, colour) => {
        if (!isColour(colour)) throw invalidArgument('a colour is #RRGGBB');
        settings[`${path}color`] = colour;
      },
    },
  },
});
const areaFormat = kind<PartTarget>('ChartAreaFormat', {
  members: {
    fill: part('fill', '1.1', chartFill),
    border: part('border', '1.7', chartBorder),
    font: part('font', '1.1', chartFont),
  },
});
const title = kind<PartTarget>('ChartTitle', { members: { visible: setting('visible', '1.1', isYesNo) } });
const legend = kind<PartTarget>('ChartLegend', {
  members: { position: setting('position', '1.1', oneOf(['Top', 'Bottom', 'Left', 'Right'])) },
});
const axisFormat = kind<PartTarget>('ChartAxisFormat', {
  members: { font: part('font', '1.1', chartFont), line: part('line', '1.1', chartLine) },
});
const gridlinesFormat = kind<PartTarget>('ChartGridlinesFormat', {
  members: { line: part('line', '1.1', chartLine) },
});
const gridlines = kind<PartTarget>('ChartGridlines', {
  members: { format: part('format', '1.1', gridlinesFormat) },
});
const axis = kind<PartTarget>('ChartAxis', {
  members: {
    minimum: setting('minimum', '1.1', isNumber),
    maximum: setting('maximum', '1.1', isNumber),
    majorUnit: setting('majorUnit', '1.1', isNumber),
    numberFormat: setting('numberFormat', '1.8', isText),
    tickLabelPosition: setting('tickLabelPosition', '1.7', oneOf(['NextToAxis', 'High', 'Low', 'None'])),
    majorGridlines: part('majorGridlines', '1.1', gridlines),
    format: part('format', '1.1', axisFormat),
  },
});
const axes = kind<PartTarget>('ChartAxes', {
  members: { valueAxis: part('valueAxis', '1.1', axis), categoryAxis: part('categoryAxis', '1.1', axis) },
});

const seriesFormat = kind<PartTarget>('ChartSeriesFormat', {
  members: { line: part('line', '1.1', chartLine) },
});
type SeriesPart = SeriesTarget & PartTarget;
const referenceTo = (which: 'values' | 'periods'): Member<SeriesPart> => ({
  set: '1.7',
  call: ({ book, sheet, series }, given) => {
    const { sheet: other, area } = rangeTarget(given, book, sheet);
    series[which] = `${other.name}!${addressOf(area)}`;
  },
});
const seriesObject = kind<SeriesPart>('ChartSeries', {
  members: {
    name: {
      set: '1.1',
      get: ({ series }) => series.name,
      put: ({ series }, value) => {
        series.name = String(value);
      },
    },
    setValues: referenceTo('values'),
    setXAxisValues: referenceTo('periods'),
    markerStyle: setting('markerStyle', '1.7', oneOf(MARKERS)),
    markerSize: setting(
      'markerSize',
      '1.7',
      (size) => isNumber(size) && Number(size) >= 2 && Number(size) <= 72,
    ),
    markerBackgroundColor: setting('markerBackgroundColor', '1.7', isColour),
    markerForegroundColor: setting('markerForegroundColor', '1.7', isColour),
    format: {
      set: '1.1',
      to: ({ sheet, settings }) => seriesFormat({ sheet, settings, path: 'format.' }),
    },
  },
});
const oneSeries = (target: ChartTarget, series: SeriesModel) =>
  seriesObject({ ...target, series, settings: series.settings, path: '' });
const newSeries = (name: string): SeriesModel => ({ name, values: null, periods: null, settings: {} });

const seriesCollection = kind<ChartTarget>('ChartSeriesCollection', {
  items: (target) => target.chart.series.map((series) => oneSeries(target, series)),
  members: {
    getItemAt: {
      set: '1.1',
      call: (target, at) => {
        const series = target.chart.series[Number(at)];
        if (!series) throw invalidArgument(`there is no series ${String(at)}`);
        return oneSeries(target, series);
      },
    },
    add: {
      set: '1.7',
      call: (target, name) => {
        const series = newSeries(String(name));
        target.chart.series.push(series);
        return oneSeries(target, series);
      },
    },
  },
});

const chartObject = kind<ChartTarget & PartTarget>('Chart', {
  members: {
    name: {
      set: '1.1',
      get: ({ chart }) => chart.name,
      put: ({ chart }, value) => {
        chart.name = String(value);
      },
    },
    displayBlanksAs: setting('displayBlanksAs', '1.8', oneOf(['NotPlotted', 'Zero', 'Interplotted'])),
    plotVisibleOnly: setting('plotVisibleOnly', '1.8', isYesNo),
    title: { set: '1.1', to: (target) => title(ofChart(target, 'title.')) },
    legend: { set: '1.1', to: (target) => legend(ofChart(target, 'legend.')) },
    format: { set: '1.1', to: (target) => areaFormat(ofChart(target, 'format.')) },
    axes: { set: '1.1', to: (target) => axes(ofChart(target, 'axes.')) },
    series: { set: '1.1', to: (target) => seriesCollection(target) },
    setPosition: {
      set: '1.1',
      call: ({ book, sheet, chart }, from, to) => {
        const [first, last] = [rangeTarget(from, book, sheet).area, rangeTarget(to, book, sheet).area];
        const { row, column } = first;
        chart.area = {
          row,
          column,
          rows: last.row + last.rows - row,
          columns: last.column + last.columns - column,
        };
      },
    },
    delete: {
      set: '1.1',
      call: ({ sheet, chart }) => {
        sheet.demandUnprotected();
        sheet.charts = sheet.charts.filter((one) => one !== chart);
      },
    },
  },
});
const oneChart = (target: SheetTarget, chart: ChartModel) =>
  chartObject({ ...target, chart, settings: chart.settings, path: '' });

export const chartsObject = kind<SheetTarget>('ChartCollection', {
  items: (target) => target.sheet.charts.map((chart) => oneChart(target, chart)),
  members: {
    getItem: {
      set: '1.1',
      call: (target, name) => {
        const chart = target.sheet.charts.find((one) => one.name === name);
        if (!chart) throw itemNotFound(`chart “${String(name)}”`);
        return oneChart(target, chart);
      },
    },
    add: {
      set: '1.1',
      call: (target, type, source) => {
        target.sheet.demandUnprotected();
        if (!target.book.drawsCharts) throw generalException('no chart can be drawn');
        if (!CHART_TYPES.includes(String(type))) throw invalidArgument(`no chart is a ${String(type)}`);
        const { sheet, area } = rangeTarget(source, target.book, target.sheet);
        const series = { ...newSeries('Series1'), values: `${sheet.name}!${addressOf(area)}` };
        const name = `Chart ${String(target.sheet.charts.length + 1)}`;
        const chart: ChartModel = { name, area: null, series: [series], settings: {} };
        target.sheet.charts.push(chart);
        return oneChart(target, chart);
      },
    },
  },
});
