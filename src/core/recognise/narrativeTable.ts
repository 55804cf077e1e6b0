import { cellName } from '../grid/address';
import { baseOf, headingsOf, whyOf } from './registerBase';
import type { NarrativeRegister } from './registers';
import { ColumnRoles } from './roles';
import { filledSource, proseAt } from './sheetView';
import type { Table } from './tables';
import { filledIn } from './tables';
import { isProse } from './values';

/** A narrative with its RAG beside it has no further columns. */
const MOST_COLUMNS = 3;

/** "Overview narrative | Overview RAG rating" with the text and the word below. */
export function readNarrativeTable(table: Table): NarrativeRegister | null {
  if (table.header.columns.length > MOST_COLUMNS) return null;
  const roles = new ColumnRoles(table);
  const text = roles.first('narrative', ['narrative']);
  const rag = roles.first('rag', ['rag', 'status']);
  if (text === null || rag === null) return null;
  const records: NarrativeRegister['records'] = [];
  let previous: number | null = null;
  for (const row of table.rows) {
    const prose = proseAt(table.view, row, text);
    const goesOn =
      previous === null || (row === previous + 1 && isProse(prose) && filledIn(table, row).length === 1);
    if (prose === null || !goesOn) break;
    records.push({ row, text: prose, cell: cellName(row, text) });
    previous = row;
  }
  const [first] = records;
  if (!first) return null;
  const why = whyOf(table, headingsOf(table, roles.columns()), records.length);
  const rows = records.map((record) => record.row);
  return {
    ...baseOf('narrative', table, { columns: roles.columns(), rows, why }),
    records,
    rag: filledSource(table.view, first.row, rag),
  };
}
