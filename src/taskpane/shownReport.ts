import type { Examined } from '../app/examine';
import type { Refreshed } from '../app/refresh';
import type { HistoryFinding } from '../core/findings';
import type { ReportSheetKey } from '../core/grid/grid';
import { worseFirst } from '../core/history/worseFirst';
import { chartSentence } from '../core/report/chartsSheet';
import { chosenCharts, mostTellingFirst } from '../core/report/chosenCharts';
import { type ChartedMeasure, measureChart } from '../core/report/measureChart';
import type { HighlightTable, Report } from '../core/report/tables';
import { variationCell, assuranceCell } from '../core/report/variationCells';
import { usualScale } from '../core/report/usualScale';
import { PRESET_SIZE } from '../core/risks/bandPresets';
import type { KnownWorkbook, ShownChart, ShownReport, ShownTable } from './paneHost';

/** A preview tells what a table is like; thousands of rows are read on its sheet. */
export const FIRST_ROWS = 50;
/** Tables the pane shows in a form of its own, whole. */
const WHOLE: ReadonlySet<string> = new Set(['Counts', 'Exceptions', 'Report']);
/** The report's own heading. */
const REDS = 'Reds first';

/** What the settings need to know of a workbook. */
export function knownWorkbook({ contents, findings, chosen }: Examined): KnownWorkbook {
  const own = new Set(contents.own.map(({ sheet }) => sheet));
  return {
    sheets: contents.sheets.map(({ name }) => name).filter((name) => !own.has(name)),
    measures: findings.measures,
    scale: usualScale(findings.risks) ?? { probability: PRESET_SIZE, impact: PRESET_SIZE },
    settings: chosen.settings,
  };
}

/** What the pane shows of a report. */
export function shownReport(refreshed: Refreshed): ShownReport {
  const { report, findings } = refreshed;
  const { measures, leftOut } = chosenCharts(findings.measures);
  return {
    ...knownWorkbook(refreshed),
    title: report.title,
    overall: findings.overall,
    history: shownHistory(findings.history),
    highlights: findings.highlights,
    redsInWords: wordsUnder(report, REDS),
    tables: summaryFirst(tablesOf(report)).map(shownTable),
    charts: mostTellingFirst(measures).map(shownChart),
    chartsLeftOut: leftOut,
    checks: findings.checks,
  };
}

/** Changes a pane shows at most; the table of changes has them all. */
const MOST_CHANGES = 200;

function shownHistory({ comparedWith, changes }: HistoryFinding): ShownReport['history'] {
  const sorted = [...changes].sort(worseFirst);
  return { comparedWith, changes: sorted.slice(0, MOST_CHANGES), count: changes.length };
}

/** Sheets that serve the workbook. */
const LEFT_OUT: readonly ReportSheetKey[] = ['settings', 'history'];

/** Every highlight table of a report, in the order of its sheets; settings and past reports are no highlight. */
export function tablesOf(report: Report): HighlightTable[] {
  return report.sheets
    .filter(({ key }) => !LEFT_OUT.includes(key))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
}

function shownChart(measure: ChartedMeasure): ShownChart {
  return {
    id: measure.id,
    chart: measureChart(measure),
    variation: variationCell(measure),
    assurance: assuranceCell(measure),
    sentence: chartSentence(measure),
    place: { sheet: measure.sheet, cell: measure.cell },
  };
}

/** The one table that has it all goes first. */
function summaryFirst(tables: readonly HighlightTable[]): HighlightTable[] {
  const isSummary = ({ id }: HighlightTable): boolean => id === 'Summary';
  return [...tables.filter(isSummary), ...tables.filter((table) => !isSummary(table))];
}

function shownTable(table: HighlightTable): ShownTable {
  const rows = WHOLE.has(table.id) ? table.rows : table.rows.slice(0, FIRST_ROWS);
  return { ...table, rows, rowCount: table.rows.length };
}

/** What the report says in words under a heading; null when nothing. */
function wordsUnder(report: Report, heading: string): string | null {
  for (const { blocks } of report.sheets) {
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
    if (at === -1) continue;
    const below = blocks.slice(at + 1);
    const next = below.findIndex(({ kind }) => kind === 'heading');
    const words = (next === -1 ? below : below.slice(0, next)).find((block) => block.kind === 'paragraph');
    if (words?.kind === 'paragraph') return words.text;
  }
  return null;
}
