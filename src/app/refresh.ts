import { assess } from '../core/assess';
import type { Findings } from '../core/findings';
import { recognise } from '../core/recognise/recognise';
import type { Register } from '../core/recognise/registers';
import { statusAreas } from '../core/recognise/statusAreas';
import { compose } from '../core/report/compose';
import { layOut } from '../core/report/layOutReport';
import { readPreviousReport } from '../core/report/previousReport';
import type { Report } from '../core/report/tables';
import type { SettingsReading } from '../core/settings';
import { explainNothingRecognised } from './nothingRecognised';
import type { Progress, WorkbookPort } from './ports';
import { WorkbookProblem } from './ports';

export interface Refreshed {
  registers: Register[];
  findings: Findings;
  report: Report;
}

/**
 * The life of a refresh, from a workbook as it is to the same workbook with its highlight tables.
 *
 * Nothing is written unless every step before went well; what can't be mended here comes back as a
 * `WorkbookProblem` in one sentence.
 */
export async function refresh(
  workbook: WorkbookPort,
  { settings, checks }: SettingsReading,
  reportDate: string | null,
  progress: Progress,
): Promise<Refreshed> {
  progress.step('Reading');
  const contents = await workbook.read();

  progress.step('Recognising');
  const { registers, nearMisses } = recognise(contents, settings);
  if (registers.length === 0) {
    throw new WorkbookProblem('no-register', explainNothingRecognised(contents, nearMisses));
  }

  progress.step('Reading colours');
  const fills = await workbook.readFills(statusAreas(registers));

  progress.step('Assessing');
  const assessed = assess(contents, registers, fills, settings, reportDate);
  const findings = { ...assessed, checks: [...checks, ...assessed.checks] };

  progress.step('Composing');
  const previous = readPreviousReport(contents);
  const report = compose(findings, previous, settings);
  const sheets = layOut(report);

  progress.checkCancelled();
  progress.step('Writing');
  await workbook.write(sheets);
  return { registers, findings, report };
}
