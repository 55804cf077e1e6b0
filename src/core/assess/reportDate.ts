import type { CheckFinding, Findings, HeaderFinding, MeasureFinding } from '../findings';
import { periodOfKey } from '../grid/periods';
import type { HeaderField } from '../recognise/registers';
import type { Settings } from '../settings';

/** Header fields that may date a report, the best one first. */
const DATING: readonly HeaderField[] = ['reportDate', 'datePrepared', 'meetingDate'];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface DatedReport {
  reportDate: string | null;
  basis: Findings['reportDateBasis'];
  checks: CheckFinding[];
}

/**
 * The date a report stands for: the one asked for, else the one in the settings, else the one in the workbook's
 * header, else the last day of the latest period that has a figure. None of these gives null and a check.
 */
export function reportDateOf(
  asked: string | null,
  settings: Settings,
  header: readonly HeaderFinding[],
  measures: readonly MeasureFinding[],
): DatedReport {
  if (asked !== null) return { reportDate: asked, basis: 'option', checks: [] };
  if (settings.reportDate !== null) return { reportDate: settings.reportDate, basis: 'settings', checks: [] };
  const dated = headerDate(header);
  if (dated !== null) return { reportDate: dated, basis: 'header', checks: [] };
  const last = lastPeriodEnd(measures);
  if (last !== null) return { reportDate: last, basis: 'last period', checks: [] };
  const message =
    'No report date was found in the workbook, so nothing is called overdue; type “Date of report” with a date beside it, or give one when refreshing.';
  const check: CheckFinding = { code: 'no-report-date', severity: 'warning', sheet: '', cell: '', message };
  return { reportDate: null, basis: 'none', checks: [check] };
}

function headerDate(header: readonly HeaderFinding[]): string | null {
  const dates = DATING.flatMap((field) => header.filter((one) => one.field === field));
  return dates.find(({ value }) => ISO_DATE.test(value))?.value ?? null;
}

function lastPeriodEnd(measures: readonly MeasureFinding[]): string | null {
  const ends = measures.flatMap(({ latest }) => (latest && periodOfKey(latest.period)?.end) ?? []);
  return ends.reduce<string | null>((last, end) => (last === null || end > last ? end : last), null);
}
