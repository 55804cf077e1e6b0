import type { Findings, MeasureFinding } from '../findings';
import type { Frequency } from '../grid/period';
import type { Settings } from '../settings';
import { figureWidth } from './figureWidth';
import { frequencyOf, latestPeriods, periodHeading } from './periodHeadings';
import { arrowRule, MARKS_RULE, ragRule, TREND_RULE } from './rules';
import { sparkCell } from './sparkCell';
import { CELL_COLUMN, cellLink, column, withoutSilentColumns } from './tableColumns';
import type { HighlightTable, ReportSheet, TableCell, TableRow } from './tables';
import {
  directionCell,
  figureText,
  dated,
  measureName,
  NOTHING,
  numberStyle,
  orNothing,
  ragCell,
  ragReason,
  standingRag,
  targetText,
  shortTheme,
  trendCell,
} from './wording';

const NARROWEST_PERIOD = 41;
const CELL_PADDING = 13;
/** Said below a measure's name where its figures add up; a snapshot is what a reader takes a figure for. */
const BASES = { snapshot: '', ytd: 'Year to date', period: 'In period' };
/** Sheets of measures that are reported less often, or more often, than most. */
const FURTHER: Record<Frequency, Pick<ReportSheet, 'key' | 'name' | 'title'>> = {
  day: { key: 'measuresByDay', name: 'Highlights - Daily measures', title: 'Daily measures' },
  week: { key: 'measuresByWeek', name: 'Highlights - Weekly measures', title: 'Weekly measures' },
  month: { key: 'measuresByMonth', name: 'Highlights - Monthly measures', title: 'Monthly measures' },
  quarter: { key: 'measuresByQuarter', name: 'Highlights - Quarterly measures', title: 'Quarterly measures' },
  year: { key: 'measuresByYear', name: 'Highlights - Yearly measures', title: 'Yearly measures' },
};
const MOST = { key: 'measures', name: 'Highlights - Measures', title: 'Performance measures' } as const;

function pointCell(measure: MeasureFinding, period: string, latest: boolean): TableCell {
  const point = measure.points.find((one) => one.period === period);
  if (point?.value == null) return { text: orNothing(point?.mark), emphasis: 'muted' };
  return {
    text: figureText(point.value, measure.unit, measure.decimals),
    value: point.value,
    number: numberStyle(measure.unit, measure.decimals),
    ...(latest ? { emphasis: 'strong' as const } : {}),
  };
}

function measureRow(
  measure: MeasureFinding,
  before: MeasureFinding | undefined,
  periods: string[],
  settings: Settings,
): TableRow {
  const newTheme = before === undefined || before.theme !== measure.theme;
  const newSection = newTheme || before.section !== measure.section;
  const show = (value: number): string => figureText(value, measure.unit, measure.decimals);
  const benchmarks = measure.benchmarks.map(({ name, value }) => `${name} ${show(value)}`).join('\n');
  const basis = measure.periodBasis === null ? '' : BASES[measure.periodBasis];
  const theme = newTheme ? (measure.theme?.trim() ?? '') : shortTheme(measure.theme);
  const place = [theme, measure.section ?? ''].filter((part) => part !== '' && part !== NOTHING).join('\n');
  return {
    key: measure.id,
    cells: [
      { text: orNothing(place), emphasis: newSection ? 'strong' : 'muted' },
      { text: [measureName(measure), basis].filter((part) => part !== '').join('\n') },
      ...periods.map((period) => pointCell(measure, period, period === measure.latest?.period)),
      sparkCell(measure, periods),
      directionCell(measure, settings.arrows),
      trendCell(measure),
      { text: targetText(measure) },
      ragCell(standingRag(measure)),
      { text: orNothing(benchmarks), emphasis: 'muted' },
      { text: ragReason(measure) },
      cellLink(measure),
    ],
    ...(newSection ? { startsSection: true } : {}),
    ...(newTheme && measure.theme !== null ? { startsTheme: measure.theme } : {}),
    ...(measure.theme === null ? {} : { theme: measure.theme }),
    ...(measure.section === null ? {} : { section: measure.section }),
  };
}

const PERIODS: Record<Frequency, string> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
};

/** @example "Last 6 months" */
function lineHeading(measures: readonly MeasureFinding[], periods: readonly string[]): string {
  const frequencies = measures.map(frequencyOf).filter((frequency) => frequency !== null);
  return `Last ${String(periods.length)} ${PERIODS[frequencies[0] ?? 'month']}`;
}

const NARROWEST_LINE = 56;
/** Of one figure in the line, in points. */
const STEP_WIDTH = 7;

const lineWidth = (periods: readonly string[]): number =>
  Math.max(NARROWEST_LINE, periods.length * STEP_WIDTH + CELL_PADDING);

function measureTable(
  measures: MeasureFinding[],
  id: string,
  title: string,
  settings: Settings,
): HighlightTable {
  const periods = latestPeriods(measures, settings.periodsShown);
  const all = measures.map((measure, i) => measureRow(measure, measures[i - 1], periods, settings));
  const firstPeriod = 2;
  const { columns, rows } = withoutSilentColumns(
    [
      column('place', 'Theme and section', 124),
      { ...column('measure', 'Measure', 152), identifies: true as const },
      ...periods.map((period, i) =>
        column(period, periodHeading(period), figureWidth(all, firstPeriod + i, NARROWEST_PERIOD), 'right'),
      ),
      column('line', lineHeading(measures, periods), lineWidth(periods)),
      column('direction', 'Direction', 82),
      column('trend', 'Trend', 68),
      column('target', 'Target', 56, 'right'),
      column('rag', 'RAG', 60, 'centre'),
      column('benchmarks', 'Benchmark', 92),
      column('reason', 'Reason', 180),
      CELL_COLUMN,
    ],
    all,
    'reason',
    ['measure', ...periods, 'direction', 'trend', 'target', 'rag', 'reason'],
  );
  return {
    id,
    title,
    description:
      'A row a measure, by theme and section, with its latest periods, direction, trend, target, rating and reason.',
    columns,
    rows,
    rule: `${ragRule(settings)} ${TREND_RULE}`,
  };
}

/**
 * Every measure, by theme and section in workbook order. Measures with another kind of period than most stand on a
 * sheet of their own, since their columns are others; measures without periods stand with most. Empty without measures.
 */
export function measuresSheets(findings: Findings, settings: Settings): ReportSheet[] {
  const groups = new Map<Frequency, MeasureFinding[]>();
  for (const measure of findings.measures) {
    const frequency = frequencyOf(measure);
    if (frequency !== null) groups.set(frequency, [...(groups.get(frequency) ?? []), measure]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length).map(([frequency]) => frequency);
  const most = findings.measures.filter((measure) => [largest, null].includes(frequencyOf(measure)));
  if (most.length === 0) return [];
  const further = [...groups].filter(([frequency]) => frequency !== largest);
  return [
    measuresSheet(most, MOST, findings, settings),
    ...further.map(([frequency, measures]) =>
      measuresSheet(measures, FURTHER[frequency], findings, settings),
    ),
  ];
}

function measuresSheet(
  measures: MeasureFinding[],
  named: Pick<ReportSheet, 'key' | 'name' | 'title'>,
  findings: Findings,
  settings: Settings,
): ReportSheet {
  const id = named.key.charAt(0).toUpperCase() + named.key.slice(1);
  return {
    ...named,
    subtitle: dated(findings.reportDate, `${arrowRule(settings)} ${MARKS_RULE}`),
    blocks: [{ kind: 'table', table: measureTable(measures, id, named.title, settings) }],
  };
}
