import type { Findings, MeasureFinding } from '../findings';
import type { ChosenCharts } from './chosenCharts';
import { figureWidth } from './figureWidth';
import { type ChartedMeasure, pointKey, shownPoints } from './measureChart';
import { periodHeading } from './periodHeadings';
import { VARIATION_RULE } from './rules';
import { sparkCell } from './sparkCell';
import { CELL_COLUMN, cellLink, column, withoutSilentColumns } from './tableColumns';
import type { HighlightTable, ReportSheet, Spark, TableCell, TableRow } from './tables';
import { assuranceCell, variationCell } from './variationCells';
import {
  dated,
  figureText,
  measureName,
  NOTHING,
  numberStyle,
  ragCell,
  shortTheme,
  standingRag,
  targetText,
  trendCell,
} from './wording';

const TITLE = 'Summary of measures';
/** Two years of months: as many as a small line can show. */
const MOST_FIGURES = 24;
const MOST_SIGNS = 12;
const NARROWEST_FIGURE = 62;
const LATEST = 2;

function latestCell({ latest, unit, decimals }: MeasureFinding): TableCell {
  if (latest === null) return { text: NOTHING, emphasis: 'muted' };
  return {
    text: figureText(latest.value, unit, decimals),
    value: latest.value,
    number: numberStyle(unit, decimals),
    emphasis: 'strong',
  };
}

/**
 * The line of the last 24 periods up to the latest figure; a workbook draws it from the figures of the measure's chart.
 * The signs that stand for it in a cell show the last 12, which have room on one line.
 */
function lineCell(measure: MeasureFinding, charted: ChartedMeasure | undefined): TableCell {
  const last = measure.points.findLastIndex(({ value }) => value !== null);
  const periods = measure.points.slice(0, last + 1).map(({ period }) => period);
  const cell = sparkCell(measure, periods.slice(-MOST_FIGURES));
  if (cell.spark === undefined) return cell;
  const { values, target, words } = cell.spark;
  const rows = charted === undefined ? undefined : chartRows(charted);
  const spark = { values, target, words, ...(rows === undefined ? {} : { rows }) };
  return { text: cell.text.slice(-MOST_SIGNS), emphasis: 'muted', spark };
}

function chartRows(charted: ChartedMeasure): Spark['rows'] {
  const points = shownPoints(charted).slice(-MOST_FIGURES);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { first: pointKey(charted, first), last: pointKey(charted, last) };
}

function row(
  measure: MeasureFinding,
  before: MeasureFinding | undefined,
  charted: ChartedMeasure | undefined,
): TableRow {
  const newTheme = before === undefined || before.theme !== measure.theme;
  return {
    key: measure.id,
    cells: [
      { text: shortTheme(measure.theme), emphasis: newTheme ? 'strong' : 'muted' },
      { text: measureName(measure) },
      latestCell(measure),
      { text: measure.latest === null ? NOTHING : periodHeading(measure.latest.period) },
      { text: targetText(measure) },
      variationCell(measure),
      assuranceCell(measure),
      trendCell(measure),
      ragCell(standingRag(measure)),
      lineCell(measure, charted),
      cellLink(measure),
    ],
    ...(newTheme ? { startsSection: true } : {}),
    ...(newTheme && measure.theme !== null ? { startsTheme: measure.theme } : {}),
    ...(measure.theme === null ? {} : { theme: measure.theme }),
  };
}

/** Measures of a theme side by side, themes in the order in which they first occur. */
function byTheme(measures: readonly MeasureFinding[]): MeasureFinding[] {
  const themes = new Map<string | null, MeasureFinding[]>();
  for (const measure of measures) {
    const own = themes.get(measure.theme);
    if (own === undefined) themes.set(measure.theme, [measure]);
    else own.push(measure);
  }
  return [...themes.values()].flat();
}

function table(measures: readonly MeasureFinding[], charts: ChosenCharts): HighlightTable {
  const sorted = byTheme(measures);
  const charted = new Map(charts.measures.map((measure) => [measure.id, measure]));
  const all = sorted.map((measure, i) => row(measure, sorted[i - 1], charted.get(measure.id)));
  return {
    id: 'Summary',
    title: TITLE,
    description:
      'A row a measure, by theme, whatever its unit and period: latest figure, target, variation, assurance, trend, rating and the line of its figures.',
    ...withoutSilentColumns(
      [
        column('theme', 'Theme', 84),
        { ...column('measure', 'Measure', 236), identifies: true },
        column('latest', 'Latest', figureWidth(all, LATEST, NARROWEST_FIGURE), 'right'),
        column('period', 'Period', 58),
        column('target', 'Target', 84, 'right'),
        column('variation', 'Variation', 132),
        column('assurance', 'Assurance', 86),
        column('trend', 'Trend', 86),
        column('rag', 'RAG', 64, 'centre'),
        column('line', 'Line of figures', 112),
        CELL_COLUMN,
      ],
      all,
      'measure',
      ['measure', 'latest', 'period', 'target', 'variation', 'assurance', 'trend', 'rag'],
    ),
    rule: `${VARIATION_RULE} Line of figures: the last ${String(MOST_FIGURES)} periods at most, dashed its target; drawn as signs, the last ${String(MOST_SIGNS)}.`,
  };
}

/** Every measure in one table, mixed units and directions side by side. `null` without measures. */
export function summarySheet({ measures, reportDate }: Findings, charts: ChosenCharts): ReportSheet | null {
  if (measures.length === 0) return null;
  return {
    key: 'summary',
    name: 'Highlights - Summary',
    title: TITLE,
    subtitle: dated(
      reportDate,
      'Variation: is the latest figure unusual for this measure? Assurance: will what is usual meet the target? Both need 13 figures. (S): a statutory measure.',
    ),
    blocks: [{ kind: 'table', table: table(measures, charts) }],
  };
}
