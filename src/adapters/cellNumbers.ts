import { cellName } from '../core/grid/address';
import type { LaidCell } from '../core/report/layout';

/** Days from serial 0 of the 1900 system to serial 0 of the 1904 system. */
const DAYS_TO_1904 = 1462;

/**
 * A cell's number as the workbook stores it: a date counts from the workbook's own first day.
 * What isn't a finite number is a bug of the report and throws, before anything is written.
 */
export function storedNumber(value: number, { row, column, look }: LaidCell, date1904: boolean): number {
  if (!Number.isFinite(value)) throw new Error(`no number to write at ${cellName(row, column)}`);
  return look.number?.kind === 'date' && date1904 ? value - DAYS_TO_1904 : value;
}
