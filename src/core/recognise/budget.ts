import { baseOf, headingsOf, whyOf } from './registerBase';
import type { BudgetRecord, BudgetRegister } from './registers';
import { ColumnRoles } from './roles';
import { filledSource, proseAt, textAt, valueAt } from './sheetView';
import type { Table } from './tables';
import { filledIn } from './tables';
import type { Term } from './terms';
import { isFigureLike } from './values';

const LEAST_AMOUNTS = 2;
const OTHER_KINDS: readonly Term[] = ['measure', 'action', 'probability', 'impact', 'decoy', 'project'];
const TOTAL = /^(sub|grand)?[- ]?totals?:?$/i;

/** A budget: what was planned, spent and is forecast, a row a budget line. */
export function readBudget(table: Table): BudgetRegister | null {
  const has = (term: Term) => table.header.columns.some((column) => column.terms.includes(term));
  const amounts = (['actual', 'forecast', 'variance'] as const).filter(has).length;
  if (amounts < LEAST_AMOUNTS || !(has('budget') || has('budgetName'))) return null;
  if (OTHER_KINDS.some(has) || table.header.columns.some((column) => column.period !== null)) return null;
  const roles = new ColumnRoles(table);
  const columns = {
    budget: roles.first('budget', ['budget']),
    actual: roles.first('actual', ['actual']),
    forecast: roles.first('forecast', ['forecast']),
    variance: roles.first('variance', ['variance']),
    comments: roles.first('comments', ['comments', 'narrative']),
    name: roles.first('name', ['budgetName', 'description', 'title']) ?? table.firstColumn,
  };
  const records: BudgetRecord[] = [];
  for (const row of table.rows) {
    const name = nameOf(table, row, columns.name);
    if (name === null || TOTAL.test(name) || filledIn(table, row).length < 2) continue;
    const amount = (column: number | null) => {
      const cell = filledSource(table.view, row, column);
      return cell && isFigureLike(cell.value) ? cell : null;
    };
    records.push({
      row,
      name,
      budget: amount(columns.budget),
      actual: amount(columns.actual),
      forecast: amount(columns.forecast),
      variance: amount(columns.variance),
      comments: proseAt(table.view, row, columns.comments),
    });
  }
  if (records.length === 0) return null;
  const why = whyOf(table, headingsOf(table, roles.columns()), records.length);
  const rows = records.map((record) => record.row);
  return { ...baseOf('budget', table, { columns: roles.columns(), rows, why }), records };
}

/** The line's name; when only its number stands in the name column, the words right of it. */
function nameOf(table: Table, row: number, column: number): string | null {
  const value = valueAt(table.view, row, column);
  const numbered = typeof value === 'number' || (typeof value === 'string' && /^\d+\.?$/.test(value.trim()));
  if (value !== null && !numbered) return textAt(table.view, row, column);
  const beside = valueAt(table.view, row, column + 1);
  return typeof beside === 'string' && !isFigureLike(beside) ? textAt(table.view, row, column + 1) : null;
}
