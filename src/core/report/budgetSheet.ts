import type { BudgetFinding, Findings } from '../findings';
import { column } from './tableColumns';
import type { ReportSheet, TableCell } from './tables';
import { figureText, dated, NOTHING, orNothing } from './wording';

const WHOLE_POUNDS = 0;
const PENCE = 2;

function money(value: number | null, strong = false): TableCell {
  if (value === null) return { text: NOTHING, emphasis: 'muted' };
  const decimals = Number.isInteger(value) ? WHOLE_POUNDS : PENCE;
  return {
    text: figureText(value, 'currency', decimals),
    value,
    number: { kind: 'currency', decimals },
    ...(strong ? { emphasis: 'strong' } : {}),
  };
}

function inWords({ variance }: BudgetFinding): TableCell {
  if (variance === null) return { text: 'Not known', emphasis: 'muted' };
  if (variance === 0) return { text: 'On budget' };
  const amount = money(Math.abs(variance)).text;
  return { text: variance > 0 ? `Overspend of ${amount}` : `Underspend of ${amount}`, emphasis: 'strong' };
}

/** Budget, spend, forecast and the computed variance. `null` without a budget. */
export function budgetSheet(findings: Findings): ReportSheet | null {
  if (findings.budget.length === 0) return null;
  return {
    key: 'budget',
    name: 'Highlights - Budget',
    title: 'Budget',
    subtitle: dated(findings.reportDate, '“–” stands for no figure.'),
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'Budget',
          title: 'Budget',
          description: 'A row a budget, with spend, forecast, the computed variance and comments.',
          columns: [
            { ...column('name', 'Budget line', 170), identifies: true },
            column('budget', 'Budget', 95, 'right'),
            column('actual', 'Actual spend', 95, 'right'),
            column('forecast', 'Forecast spend', 95, 'right'),
            column('variance', 'Variance', 95, 'right'),
            column('words', 'In words', 130),
            column('comments', 'Comments', 230),
          ],
          rows: findings.budget.map((line) => ({
            key: `${line.sheet}|${line.cell}`,
            cells: [
              { text: orNothing(line.name), emphasis: 'strong' as const },
              money(line.budget),
              money(line.actual),
              money(line.forecast),
              money(line.variance, true),
              { ...inWords(line), link: { sheet: line.sheet, cell: line.cell } },
              { text: orNothing(line.comments) },
            ],
          })),
          rule: 'Variance = forecast spend (without one: actual spend) minus budget; above zero is an overspend.',
        },
      },
    ],
  };
}
