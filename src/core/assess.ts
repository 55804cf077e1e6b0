import { assessActions } from './actions/assessActions';
import { budgetOf } from './assess/budget';
import { byWeightAndPlace } from './assess/checkOrder';
import { concernsOf } from './assess/concerns';
import { guidanceOf } from './assess/guidance';
import { headerOf } from './assess/header';
import { judgementsOf } from './assess/judgements';
import { narrativesOf } from './assess/narratives';
import { readingChecks } from './assess/readingChecks';
import { registerFinding } from './assess/registerFinding';
import { reportDateOf } from './assess/reportDate';
import { standingsOf } from './assess/standings';
import type { Findings } from './findings';
import type { Fills, WorkbookContents } from './grid/grid';
import { withHighlights } from './highlights/highlights';
import { changesSince } from './history/changesSince';
import type { HistoryRow } from './history/historyRow';
import { assessMeasures } from './measures/assessMeasures';
import type { Register } from './recognise/registers';
import { assessRisks } from './risks/assessRisks';
import type { Settings } from './settings';

/**
 * Everything that follows from the registers of a workbook: the findings every writer shows.
 *
 * @param fills colours of the cells where a status may be
 * @param reportDate ISO date given from outside, which counts before all others; null for none
 * @param past rows of the reports on record
 */
export function assess(
  contents: WorkbookContents,
  registers: readonly Register[],
  fills: Fills,
  settings: Settings,
  reportDate: string | null,
  past: readonly HistoryRow[] = [],
): Findings {
  const { date1904 } = contents;
  const header = headerOf(registers, date1904, fills);
  const measured = assessMeasures(registers, settings, fills, date1904);
  const date = reportDateOf(reportDate, settings, header, measured.measures);
  const risks = assessRisks(registers, settings, date.reportDate, date1904);
  const actions = assessActions(registers, fills, date.reportDate, date1904);
  const narratives = narrativesOf(registers, fills);
  const budget = budgetOf(registers);
  const judgements = judgementsOf(registers);
  const standings = standingsOf(
    {
      order: registers.flatMap(({ theme }) => theme ?? []),
      measures: measured.measures,
      narratives,
      actions: actions.actions,
      header,
    },
    settings,
  );
  const found = {
    reportDate: date.reportDate,
    measures: measured.measures,
    risks: risks.risks,
    actions: actions.actions,
    themes: standings.themes,
    overall: standings.overall,
  };
  const since = changesSince(found, past, settings.compareWith);
  const parts = [measured, risks, actions, budget, judgements, standings, since];
  const checks = [
    ...date.checks,
    ...parts.flatMap((part) => part.checks),
    ...readingChecks(contents, registers, settings),
  ];
  return withHighlights({
    schema: 'highlight-report/1',
    workbook: {
      name: contents.name,
      sheets: contents.sheets
        .filter(({ name }) => !contents.own.some(({ sheet }) => sheet === name))
        .map(({ name, visibility }) => ({ name, visibility })),
    },
    reportDate: date.reportDate,
    reportDateBasis: date.basis,
    registers: registers.map(registerFinding),
    header,
    narratives,
    measures: found.measures,
    risks: since.risks,
    actions: found.actions,
    concerns: concernsOf(registers, 'concerns', date.reportDate, date1904),
    developments: concernsOf(registers, 'developments', date.reportDate, date1904),
    budget: budget.budget,
    guidance: guidanceOf(registers),
    judgements: judgements.judgements,
    themes: found.themes,
    overall: found.overall,
    history: since.history,
    highlights: [],
    checks: byWeightAndPlace(checks, contents),
  });
}
