import { columnName } from '../grid/address';
import type { RiskRecord, RisksRegister } from '../recognise/registers';

/**
 * Address of a risk's cell in the column of a role; of a role the register hasn't got, of its description; of
 * neither, of its first column.
 * @example roleCell(register, 4, 'owner') // "E4"
 */
export function roleCell(register: RisksRegister, row: number, role: string): string {
  const { columns, area } = register;
  const column = columns[role] ?? columns['description'] ?? columns['title'];
  return `${column ?? columnName(area.firstColumn)}${row}`;
}

/** Address of the heading of a role's column, or of the register's first heading. */
export function headingCell(register: RisksRegister, role: string): string {
  return roleCell(register, register.headerRows.at(-1) ?? register.area.firstRow, role);
}

/**
 * A risk as checks name it: "Risk 4", or its row without a reference.
 * @example riskName({ ref: null, row: 7 }) // "The risk in row 7"
 */
export function riskName({ ref, row }: Pick<RiskRecord, 'ref' | 'row'>): string {
  return ref === null ? `The risk in row ${row}` : `Risk ${ref}`;
}
