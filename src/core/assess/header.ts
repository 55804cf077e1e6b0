import type { HeaderFinding } from '../findings';
import type { HeaderField, Register } from '../recognise/registers';
import { cellDay, cellText } from './cellText';

const DATES: readonly HeaderField[] = ['reportDate', 'datePrepared', 'meetingDate'];

/** The fields of report headers in workbook order, blank ones left out; dates are ISO where they can be read. */
export function headerOf(registers: readonly Register[], date1904: boolean): HeaderFinding[] {
  return registers.flatMap((register) =>
    register.kind !== 'header'
      ? []
      : register.records.flatMap(({ field, label, cell }) => {
          const text = cellText(cell, date1904);
          if (text === null) return [];
          const value = DATES.includes(field) ? (cellDay(cell, date1904) ?? text) : text;
          return [{ field, label, value, sheet: register.sheet, cell: cell.cell }];
        }),
  );
}
