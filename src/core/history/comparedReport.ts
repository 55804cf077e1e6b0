import type { CheckFinding } from '../findings';
import { longDate } from '../report/wording';
import { historyCheck } from './historyChecks';

/**
 * The report date that changes are counted from: the one asked for when it is on record and before this report, else
 * the latest on record before this report, with a check. Later reports never count, so that an old report refreshed
 * says again what it said.
 *
 * @param recorded dates on record, in any order
 * @param asked date in the settings; null for none
 */
export function comparedReport(
  reportDate: string | null,
  recorded: readonly string[],
  asked: string | null,
): { comparedWith: string | null; checks: CheckFinding[] } {
  if (reportDate === null) return { comparedWith: null, checks: [] };
  const before = recorded.filter((date) => date < reportDate);
  if (asked !== null && before.includes(asked)) return { comparedWith: asked, checks: [] };
  const comparedWith = before.reduce<string | null>(
    (latest, date) => (latest === null || date > latest ? date : latest),
    null,
  );
  return { comparedWith, checks: asked === null ? [] : [unmet(asked, reportDate, comparedWith)] };
}

function unmet(asked: string, reportDate: string, instead: string | null): CheckFinding {
  const why =
    asked >= reportDate ? `is not before this report of ${longDate(reportDate)}` : 'is not on record';
  const then =
    instead === null
      ? 'there is no earlier report either'
      : `changes count from ${longDate(instead)}, the latest report before it`;
  const what = `The report of ${longDate(asked)} to compare with ${why}: ${then}; change the setting “Changes since”.`;
  return historyCheck('', '', what);
}
