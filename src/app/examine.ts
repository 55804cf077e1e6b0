import { assess } from '../core/assess';
import type { Findings } from '../core/findings';
import type { Fills, WorkbookContents } from '../core/grid/grid';
import type { History } from '../core/history/history';
import { readHistory } from '../core/history/readHistory';
import { snapshotOf } from '../core/history/snapshotOf';
import { withSnapshot } from '../core/history/withSnapshot';
import { editedHighlights } from '../core/highlights/editedHighlights';
import { highlightRows } from '../core/highlights/highlightRecords';
import type { WaitingHighlight } from '../core/highlights/typedHighlight';
import { recognise } from '../core/recognise/recognise';
import type { Register } from '../core/recognise/registers';
import { statusAreas } from '../core/recognise/statusAreas';
import { shownHighlights } from '../core/report/frontPage';
import { readTypedHighlights } from '../core/report/typedHighlights';
import { chosenSettings } from '../core/settings/chosenSettings';
import type { ChosenSettings } from '../core/settings/chosenSettings';
import { settingsSheetName, unusedSettingChecks } from '../core/settings/unusedSettings';
import type { GivenSettings } from '../core/settings';
import { explainNothingRecognised } from './nothingRecognised';
import type { Progress, WorkbookPort } from './ports';
import { WorkbookProblem } from './ports';

/** A workbook as read and understood; nothing was written. */
export interface Examined {
  contents: WorkbookContents;
  registers: Register[];
  fills: Fills;
  chosen: ChosenSettings;
  findings: Findings;
  /** The past reports with this one, as they will stand on the history sheet. */
  history: History;
  /** Words people gave to highlights that are not in this report. */
  waiting: WaitingHighlight[];
}

/**
 * What a workbook says: read, recognised and assessed, and left as it is.
 *
 * @param given settings from outside (an option, the pane); they count before those on the settings sheet
 * @param reportDate ISO date that counts before all others; null for none
 */
export async function examine(
  workbook: WorkbookPort,
  given: GivenSettings | null,
  reportDate: string | null,
  progress: Progress,
): Promise<Examined> {
  progress.step('Reading');
  const contents = await workbook.read(progress);
  return understand(workbook, contents, {}, given, reportDate, progress);
}

/**
 * What the same workbook says under other settings. Nothing is read again but colours of sheets that were left
 * out before, so that a changed setting shows what it does at once.
 */
export async function reexamine(
  workbook: WorkbookPort,
  { contents, fills }: Examined,
  given: GivenSettings | null,
  reportDate: string | null,
  progress: Progress,
): Promise<Examined> {
  return understand(workbook, contents, fills, given, reportDate, progress);
}

async function understand(
  workbook: WorkbookPort,
  contents: WorkbookContents,
  known: Fills,
  given: GivenSettings | null,
  reportDate: string | null,
  progress: Progress,
): Promise<Examined> {
  progress.step('Recognising');
  const chosen = chosenSettings(contents, given);
  const { registers, nearMisses } = recognise(contents, chosen.settings);
  if (registers.length === 0) {
    throw new WorkbookProblem(
      'no-register',
      explainNothingRecognised(contents, nearMisses, chosen.settings.leaveOut),
    );
  }

  progress.checkCancelled();
  progress.step('Reading colours');
  const areas = statusAreas(registers).filter(({ sheet }) => !Object.hasOwn(known, sheet));
  const fills = { ...known, ...(areas.length === 0 ? {} : await workbook.readFills(areas, progress)) };

  progress.step('Assessing');
  const past = readHistory(contents);
  const assessed = assess(contents, registers, fills, chosen.settings, reportDate, past.rows);
  const unused = unusedSettingChecks(chosen.settings, assessed.measures, settingsSheetName(contents));
  const edited = editedHighlights(assessed.highlights, readTypedHighlights(contents), past.rows);
  const worded = { ...assessed, highlights: edited.highlights };
  const shown = shownHighlights(worded, chosen.settings);
  const history = withSnapshot(past, assessed.reportDate, [
    ...snapshotOf(assessed),
    ...highlightRows(assessed.reportDate, shown, edited),
  ]);
  const findings = {
    ...worded,
    checks: [...chosen.checks, ...unused, ...history.checks, ...edited.checks, ...assessed.checks],
  };
  return { contents, registers, fills, chosen, findings, history, waiting: edited.waiting };
}
