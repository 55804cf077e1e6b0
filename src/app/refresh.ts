import { compose } from '../core/report/compose';
import { layOut } from '../core/report/layOutReport';
import { readPreviousReport } from '../core/report/previousReport';
import { withSettingCells } from '../core/report/settingsCells';
import type { Report } from '../core/report/tables';
import type { GivenSettings } from '../core/settings';
import { examine } from './examine';
import type { Examined } from './examine';
import type { Progress, WorkbookPort } from './ports';

export interface Refreshed extends Examined {
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
  given: GivenSettings | null,
  reportDate: string | null,
  progress: Progress,
): Promise<Refreshed> {
  const examined = await examine(workbook, given, reportDate, progress);

  progress.step('Composing');
  const { contents, chosen, history, waiting } = examined;
  const findings = withSettingCells(examined.findings, chosen, contents);
  const previous = { ...readPreviousReport(contents), waiting };
  const report = compose(findings, previous, chosen.settings, chosen.kept, history);
  const sheets = layOut(report);

  progress.checkCancelled();
  progress.step('Writing');
  await workbook.write(sheets, chosen.settings.palette, progress);
  return { ...examined, findings, report };
}
