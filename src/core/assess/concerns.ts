import type { ConcernFinding } from '../findings';
import type { Register } from '../recognise/registers';
import { cellDay, cellText } from './cellText';

/** Areas of concern or medium-term developments; overdue when "by when" is a day before the report date. */
export function concernsOf(
  registers: readonly Register[],
  kind: 'concerns' | 'developments',
  reportDate: string | null,
  date1904: boolean,
): ConcernFinding[] {
  return registers.flatMap((register) => {
    if (register.kind !== kind) return [];
    const { sheet, columns } = register;
    return register.records.map(({ row, ref, description, owner, byWhen }) => {
      const due = cellDay(byWhen, date1904);
      return {
        ref,
        description,
        owner,
        due,
        byWhen: cellText(byWhen, date1904),
        overdue: due !== null && reportDate !== null && due < reportDate,
        sheet,
        row,
        cell: `${columns['description'] ?? 'A'}${row}`,
      };
    });
  });
}
