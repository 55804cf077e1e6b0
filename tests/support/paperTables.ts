import type { HighlightTable, Report, Status, TableCell } from '../../src/core/report/tables';

/** Every status there is, so that a new one is tested too. */
const STATUSES: Record<Status, true> = {
  red: true,
  amber: true,
  green: true,
  blue: true,
  extreme: true,
  'not-rated': true,
  improving: true,
  worsening: true,
  'no-change': true,
  improvement: true,
  concern: true,
  'neutral-cause': true,
  'common-cause': true,
};
export const ALL_STATUSES = Object.keys(STATUSES) as Status[];

/** A table of one column of text, "Text", and whatever cells it is given, one a row. */
export function tableOfCells(
  cells: readonly TableCell[],
  parts: Partial<HighlightTable> = {},
): HighlightTable {
  return {
    id: 'Budget',
    title: 'Budget',
    description: 'A row a cell.',
    columns: [
      { key: 'name', heading: 'Name', width: 100, align: 'left', identifies: true },
      { key: 'text', heading: 'Text', width: 300, align: 'left' },
    ],
    rows: cells.map((cell, i) => ({ key: String(i), cells: [{ text: `Row ${String(i + 1)}` }, cell] })),
    rule: '',
    ...parts,
  };
}

/** A report that holds one table, on the sheet of the budget. */
export function reportWith(table: HighlightTable, parts: Partial<Report> = {}): Report {
  const sheet = { key: 'budget' as const, name: 'Highlights - Budget', title: 'Budget', subtitle: '' };
  return {
    title: 'Improvement programme',
    date: '2020-01-31',
    stamp: 'Highlight Report 0.1.0, rules 1',
    sheets: [{ ...sheet, blocks: [{ kind: 'table', table }] }],
    ...parts,
  };
}
