import type { BudgetFinding, CheckFinding } from '../findings';
import { readFigure } from '../grid/figures';
import { printFigure, sameFigure } from '../measures/figurePrint';
import type { BudgetRecord, BudgetRegister, Register, SourceCell } from '../recognise/registers';

/**
 * Budget lines with the variance computed as forecast (else actual) minus budget, so that a positive variance is an
 * overspend; null where a part is missing. A typed variance that differs, in figure or in sign, is a check.
 */
export function budgetOf(registers: readonly Register[]): {
  budget: BudgetFinding[];
  checks: CheckFinding[];
} {
  const lines = registers.flatMap((register) =>
    register.kind === 'budget' ? register.records.map((record) => budgetLine(record, register)) : [],
  );
  return {
    budget: lines.map(({ line }) => line),
    checks: lines.flatMap(({ check }) => check ?? []),
  };
}

function budgetLine(record: BudgetRecord, register: BudgetRegister) {
  const [budget, actual, forecast, recordedVariance] = [
    record.budget,
    record.actual,
    record.forecast,
    record.variance,
  ].map(figureOf);
  const spend = forecast ?? actual ?? null;
  const variance = spend === null || budget == null ? null : spend - budget;
  const line: BudgetFinding = {
    name: record.name,
    budget: budget ?? null,
    actual: actual ?? null,
    forecast: forecast ?? null,
    variance,
    recordedVariance: recordedVariance ?? null,
    comments: record.comments,
    sheet: register.sheet,
    row: record.row,
    cell: `${register.columns['name'] ?? 'A'}${record.row}`,
  };
  return { line, check: varianceCheck(line, record.variance) };
}

function figureOf(cell: SourceCell | null): number | null {
  if (cell === null) return null;
  const figure = readFigure(cell.value, cell.numberFormat);
  return figure.kind === 'number' ? figure.value : null;
}

function varianceCheck(line: BudgetFinding, source: SourceCell | null): CheckFinding | null {
  const { variance, recordedVariance, sheet, name } = line;
  if (source === null || variance === null || recordedVariance === null) return null;
  if (sameFigure(variance, recordedVariance)) return null;
  const { cell } = source;
  const [typed, computed] = [recordedVariance, variance].map((value) => printFigure(value, 'currency', 0));
  if (sameFigure(variance, -recordedVariance)) {
    const message = `The variance of “${name}” in ${sheet}, ${cell} is typed as budget minus spend (${typed}); the report shows spend minus budget (${computed}), so that an overspend is positive.`;
    return { code: 'variance-sign', severity: 'info', sheet, cell, message };
  }
  const message = `The variance of “${name}” in ${sheet}, ${cell} is typed as ${typed} but its figures give ${computed}; correct the variance or a figure.`;
  return { code: 'variance-differs', severity: 'warning', sheet, cell, message };
}
