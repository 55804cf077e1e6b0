import type { CheckFinding, RiskFinding } from '../findings';
import { cleanText } from '../grid/cleanText';
import { isMissingMark } from '../grid/missingMarks';
import type { RisksRegister } from '../recognise/registers';
import { gathered, MOST_OF_A_KIND } from '../assess/gathered';
import { headingCell, riskName, roleCell } from './riskPlace';

/**
 * What keeps a register from being trusted: references used twice, open risks without an owner, open risks whose
 * review date is past or missing on the report date.
 */
export function registerChecks(
  register: RisksRegister,
  risks: readonly RiskFinding[],
  reportDate: string | null,
): CheckFinding[] {
  const open = risks.filter((risk) => !risk.closed);
  return [
    ...duplicateReferences(register, risks),
    ...missingOwners(register, open),
    ...overdueReviews(register, open, reportDate),
    ...missingReviews(register, open),
  ];
}

function duplicateReferences(register: RisksRegister, risks: readonly RiskFinding[]): CheckFinding[] {
  const first = new Map<string, string>();
  const { sheet } = register;
  const checks = risks.flatMap((risk): CheckFinding[] => {
    if (risk.ref === null) return [];
    const ref = cleanText(risk.ref).toLowerCase();
    const cell = roleCell(register, risk.row, 'ref');
    const before = first.get(ref);
    if (before === undefined) {
      first.set(ref, cell);
      return [];
    }
    const message = `The reference ${risk.ref} stands twice on ${sheet}, in ${before} and ${cell}; give one of the risks another.`;
    return [{ code: 'duplicate-reference', severity: 'warning', sheet, cell, message }];
  });
  return gathered(
    checks,
    (n) =>
      `${n} references on ${sheet} (from ${checks[0]?.cell ?? ''} on) are used by an earlier risk already; give each risk its own.`,
  );
}

const hasOwner = ({ owner }: RiskFinding): boolean =>
  owner !== null && !isMissingMark(cleanText(owner).toLowerCase());

/** One check for the register when most of its open risks have no owner, or more than five haven't. */
function missingOwners(register: RisksRegister, open: readonly RiskFinding[]): CheckFinding[] {
  const { sheet } = register;
  const without = open.filter((risk) => !hasOwner(risk));
  const [first] = without;
  if (first === undefined) return [];
  const check = { code: 'missing-owner', severity: 'warning' as const, sheet };
  const mostly = without.length > 1 && without.length > open.length / 2;
  if (mostly || without.length > MOST_OF_A_KIND) {
    const known = register.columns['owner'] !== undefined;
    const cell = known ? roleCell(register, first.row, 'owner') : headingCell(register, 'description');
    const what = `${without.length} of ${open.length} open risks on ${sheet} have no owner`;
    const message = known
      ? `${what} (from ${cell} on); name one for each.`
      : `${what}, for it has no owner column; add one.`;
    return [{ ...check, cell, message }];
  }
  return without.map((risk) => {
    const cell = roleCell(register, risk.row, 'owner');
    return { ...check, cell, message: `${riskName(risk)} has no owner in ${sheet}, ${cell}; name one.` };
  });
}

/** A review on the report date itself is in time. */
function overdueReviews(
  register: RisksRegister,
  open: readonly RiskFinding[],
  reportDate: string | null,
): CheckFinding[] {
  const { sheet } = register;
  const checks = open.flatMap((risk): CheckFinding[] => {
    if (reportDate === null || risk.reviewDate === null || risk.reviewDate >= reportDate) return [];
    const cell = roleCell(register, risk.row, 'reviewDate');
    const message = `${riskName(risk)} was due for review on ${risk.reviewDate} in ${sheet}, ${cell}, before the report date ${reportDate}; review it or correct the date.`;
    return [{ code: 'review-overdue', severity: 'warning', sheet, cell, message }];
  });
  return gathered(
    checks,
    (n) =>
      `${n} open risks on ${sheet} (from ${checks[0]?.cell ?? ''} on) were due for review before the report date ${reportDate ?? ''}; review them or correct the dates.`,
  );
}

/** "Quarterly" and the like are no date but do say when. */
function missingReviews(register: RisksRegister, open: readonly RiskFinding[]): CheckFinding[] {
  if (register.columns['reviewDate'] === undefined) return [];
  const { sheet } = register;
  const openRows = new Set(open.map((risk) => risk.row));
  const without = register.records.filter((record) => openRows.has(record.row) && record.reviewDate === null);
  const [first] = without;
  if (first === undefined) return [];
  const cell = roleCell(register, first.row, 'reviewDate');
  const message =
    without.length === 1
      ? `${riskName(first)} has no review date in ${sheet}, ${cell}; set one.`
      : `${without.length} of ${open.length} open risks on ${sheet} (from ${cell} on) have no review date; set one for each.`;
  return [{ code: 'missing-review-date', severity: 'info', sheet, cell, message }];
}
