import type { Findings } from '../findings';
import type { History } from '../history/history';
import type { Settings } from '../settings';
import type { KeptText } from '../settings/settingsHeadings';
import { actionsSheet } from './actionsSheet';
import { budgetSheet } from './budgetSheet';
import { changesSheet } from './changesSheet';
import { chartDataSheet } from './chartDataSheet';
import { chartsSheet } from './chartsSheet';
import { checksSheet } from './checksSheet';
import { chosenCharts } from './chosenCharts';
import { concernsSheet } from './concernsSheet';
import { frontPage } from './frontPage';
import { historySheet } from './historySheet';
import { keySheet } from './keySheet';
import { measuresSheets } from './measuresSheet';
import { narrativeSheet } from './narrativeSheet';
import type { PreviousReport } from './previousReport';
import { risksSheet } from './risksSheet';
import { settingsSheet } from './settingsSheet';
import { summarySheet } from './summarySheet';
import type { Report, ReportSheet } from './tables';
import { RULE_VERSION, TOOL_VERSION } from './version';
import { longDate } from './wording';

const UNTITLED = 'Highlight report';

/** The title typed into the header, else the words above it; `null` when there is neither. */
function titleIn(findings: Findings): string | null {
  const typed = findings.header.filter(({ field }) => field === 'title').map(({ value }) => value);
  const above = findings.registers.filter(({ kind }) => kind === 'header').map(({ title }) => title ?? '');
  const found = [...typed, ...above].map((words) => words.replace(/\s+/g, ' ').trim());
  return found.find((words) => words !== '') ?? null;
}

function subtitle({ reportDate }: Findings, title: string | null): string {
  const date = reportDate === null ? [] : [longDate(reportDate)];
  const line = [...(title === null ? [] : [UNTITLED]), ...date].join(', ');
  return `${line === '' ? '' : `${line}. `}“–” stands for nothing to say. How everything was worked out is on the sheet “Highlights - Key”.`;
}

/**
 * The finished report as meaning: every sheet, table and sentence, nothing of how it looks.
 *
 * Sheets without content are left out; the front page, the key, the checks and the settings are always there. What
 * people typed into the last report comes back beside its record, or waits on the checks sheet; settings that were
 * not understood stay as typed.
 *
 * @param history the past reports with this one; null leaves the sheet as it stands
 */
export function compose(
  findings: Findings,
  previous: PreviousReport,
  settings: Settings,
  keptSettings: readonly KeptText[] = [],
  history: History | null = null,
): Report {
  const named = settings.title ?? titleIn(findings);
  const title = named ?? UNTITLED;
  const stamp = `Highlight Report ${TOOL_VERSION}, rules ${RULE_VERSION}`;
  const { sheet: front, kept } = frontPage(
    findings,
    title,
    subtitle(findings, named),
    previous.commentary,
    settings,
  );
  const charts = chosenCharts(findings.measures);
  const sheets: (ReportSheet | null)[] = [
    front,
    changesSheet(findings),
    summarySheet(findings, charts),
    ...measuresSheets(findings, settings),
    chartsSheet(findings, charts),
    risksSheet(findings, settings),
    actionsSheet(findings),
    concernsSheet(findings),
    budgetSheet(findings),
    narrativeSheet(findings),
    chartDataSheet(findings, charts),
    keySheet(findings, settings, stamp),
    checksSheet(findings, kept, previous.waiting),
    settingsSheet(findings, settings, keptSettings),
    history === null ? null : historySheet(history),
  ];
  return { title, date: findings.reportDate, stamp, sheets: sheets.filter((sheet) => sheet !== null) };
}
