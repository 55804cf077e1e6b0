import type { Findings, MeasureFinding } from '../findings';
import type { Settings } from '../settings';
import { frequencyOf, latestPeriods, periodHeading } from './periodHeadings';
import { arrowRule, MARKS_RULE, ragRule, TREND_RULE } from './rules';
import { CELL_COLUMN, cellLink, column, withoutSilentColumns } from './tableColumns';
import type { Block, HighlightTable, ReportSheet, TableCell, TableRow } from './tables';
import { textWidth } from './textWidth';
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
const BODY = { size: 10, bold: true };
/** Said below a measure's name where its figures add up; a snapshot is what a reader takes a figure for. */
const BASES = { snapshot: '', ytd: 'Year to date', period: 'In period' };
const KINDS: Record<string, string> = {
  day: 'by day',
  week: 'by week',
  month: 'by month',
  quarter: 'by quarter',
  financialQuarter: 'by quarter',
  year: 'by year',
  financialYear: 'by year',
  none: 'without periods',
};

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
  };
}

/** Wide enough for its longest figure: Excel shows a number that doesn't fit as ####. */
function periodWidth(rows: readonly TableRow[], place: number): number {
  return rows.reduce(
    (widest, { cells }) => Math.max(widest, textWidth(cells[place]?.text ?? '', BODY) + CELL_PADDING),
    NARROWEST_PERIOD,
  );
}

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
        column(period, periodHeading(period), periodWidth(all, firstPeriod + i), 'right'),
      ),
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
 * Every measure, by theme and section in workbook order; measures reported by another kind of period have a table
 * of their own. `null` without measures.
 */
export function measuresSheet(findings: Findings, settings: Settings): ReportSheet | null {
  if (findings.measures.length === 0) return null;
  const groups = new Map<string, MeasureFinding[]>();
  for (const measure of findings.measures) {
    const frequency = frequencyOf(measure);
    const there = groups.get(frequency);
    if (there === undefined) groups.set(frequency, [measure]);
    else there.push(measure);
  }
  const largest = [...groups.entries()]
    .filter(([name]) => name !== 'none')
    .sort((a, b) => b[1].length - a[1].length)[0];
  if (largest !== undefined && groups.delete('none')) {
    groups.set(
      largest[0],
      findings.measures.filter((m) => ['none', largest[0]].includes(frequencyOf(m))),
    );
  }
  const single = groups.size === 1;
  const blocks = [...groups.entries()].flatMap(([frequency, measures], i): Block[] => {
    const title = single ? 'Performance measures' : `Performance measures ${KINDS[frequency] ?? ''}`;
    const table = measureTable(measures, i === 0 ? 'Measures' : `Measures${i + 1}`, title, settings);
    return single
      ? [{ kind: 'table', table }]
      : [
          { kind: 'heading', text: title },
          { kind: 'table', table },
        ];
  });
  return {
    key: 'measures',
    name: 'Highlights - Measures',
    title: 'Performance measures',
    subtitle: dated(findings.reportDate, `${arrowRule(settings)} ${MARKS_RULE}`),
    blocks,
  };
}
