import type { HeaderFinding } from '../findings';
import type { Fills } from '../grid/grid';
import { recordedRag } from '../measures/recordedRag';
import type { HeaderField, Register } from '../recognise/registers';
import { cellDay, cellText } from './cellText';

const DATES: readonly HeaderField[] = ['reportDate', 'datePrepared', 'meetingDate'];

/**
 * The fields of report headers in workbook order, blank ones left out; dates are ISO where they can be read, and an
 * overall status that is only a fill colour is the word for it.
 */
export function headerOf(
  registers: readonly Register[],
  date1904: boolean,
  fills: Fills = {},
): HeaderFinding[] {
  return registers.flatMap((register) =>
    register.kind !== 'header'
      ? []
      : register.records.flatMap(({ field, label, cell }) => {
          const coloured = field === 'overallStatus' && cell.value === null;
          const text = coloured ? recordedRag(cell, register.sheet, fills) : cellText(cell, date1904);
          if (text === null) return [];
          const value = DATES.includes(field) ? (cellDay(cell, date1904) ?? text) : text;
          return [{ field, label, value, sheet: register.sheet, cell: cell.cell }];
        }),
  );
}
