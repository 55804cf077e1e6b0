import type { HeaderColumn } from './headers';
import { baseOf, headingsOf, whyOf } from './registerBase';
import type { ConcernRecord, ConcernsRegister, DevelopmentsRegister } from './registers';
import { ColumnRoles } from './roles';
import { filledSource, proseAt } from './sheetView';
import type { Table } from './tables';
import { filledIn } from './tables';
import { isPlaceholder, isNumberLike, shareOf } from './values';

const MOSTLY = 0.5;

/** Key areas of concern, or medium-term developments: the same columns, told apart by their words. */
export function readConcerns(table: Table): ConcernsRegister | DevelopmentsRegister | null {
  const kind = kindOf(table);
  if (kind === null) return null;
  const roles = new ColumnRoles(table);
  const worded = (column: HeaderColumn) => (shareOf(table, column.column, isNumberLike) ?? 0) < MOSTLY;
  const description =
    roles.first('description', [kind === 'concerns' ? 'concern' : 'development'], worded) ??
    roles.first('description', ['description', 'issue', 'title'], worded);
  const columns = {
    owner: roles.first('owner', ['owner']),
    byWhen: roles.first('byWhen', ['due']),
    ref: roles.first('ref', ['ref']),
  };
  if (description === null || (columns.owner === null && columns.byWhen === null)) return null;
  const templateRows: number[] = [];
  const records: ConcernRecord[] = [];
  for (const row of table.rows) {
    const text = proseAt(table.view, row, description);
    const filled = filledIn(table, row).length;
    const ref = proseAt(table.view, row, columns.ref);
    if (text !== null && filled > 1 && !isPlaceholder(text)) {
      const owner = proseAt(table.view, row, columns.owner);
      const byWhen = filledSource(table.view, row, columns.byWhen);
      records.push({ row, ref, description: text, owner, byWhen });
    } else if (ref !== null && text === null && filled === 1 && /^\d/.test(ref)) templateRows.push(row);
  }
  if (records.length === 0) return null;
  const why = whyOf(table, headingsOf(table, roles.columns()), records.length);
  const rows = records.map((record) => record.row);
  const found = { columns: roles.columns(), rows, templateRows, why };
  return kind === 'concerns'
    ? { ...baseOf('concerns', table, found), records }
    : { ...baseOf('developments', table, found), records };
}

function kindOf(table: Table): 'concerns' | 'developments' | null {
  const has = (term: 'concern' | 'development') =>
    table.header.columns.some((column) => column.terms[0] === term);
  if (has('concern')) return 'concerns';
  if (has('development')) return 'developments';
  if (table.title === null) return null;
  if (/\bconcerns?\b/i.test(table.title)) return 'concerns';
  return /\bdevelopments?\b/i.test(table.title) ? 'developments' : null;
}
