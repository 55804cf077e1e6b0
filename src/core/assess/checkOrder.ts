import type { CheckFinding, CheckSeverity } from '../findings';
import { parseCell } from '../grid/address';
import type { WorkbookContents } from '../grid/grid';

const HEAVIEST_FIRST: readonly CheckSeverity[] = ['error', 'warning', 'info'];

/** Checks by weight (errors first), then in workbook order: sheet, row, column. */
export function byWeightAndPlace(
  checks: readonly CheckFinding[],
  contents: WorkbookContents,
): CheckFinding[] {
  const sheets = new Map(contents.sheets.map(({ name }, index) => [name, index]));
  const placed = checks.map((check) => {
    const cell = parseCell(check.cell);
    const place = [
      HEAVIEST_FIRST.indexOf(check.severity),
      sheets.get(check.sheet) ?? -1,
      cell?.row ?? 0,
      cell?.column ?? 0,
    ];
    return { check, place };
  });
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ check }) => check);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((value, index) => value !== b[index]);
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}
