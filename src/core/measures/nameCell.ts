import { columnName } from '../grid/address';
import type { MeasureRecord, MeasuresRegister } from '../recognise/registers';

/**
 * Address of a measure's name, where "go to" leads: its column by role, else the table's first column; for measures
 * in columns the column of its first figure.
 */
export function nameCell(register: MeasuresRegister, record: MeasureRecord): string {
  const first = record.points[0]?.cell.cell.replace(/\d+$/, '');
  const column = register.layout === 'down' ? (first ?? register.columns.name) : register.columns.name;
  return `${column ?? columnName(register.area.firstColumn)}${record.row}`;
}
