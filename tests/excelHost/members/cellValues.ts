import { invalidArgument } from '../hostErrors';
import { addressOf } from '../model/area';
import { typed } from '../model/typedValue';
import type { RangeTarget } from './rangeTarget';

/**
 * Values as the add-in gave them, one a cell: an array of rows that fits the range, or one value for all of it.
 * A cell whose value is null keeps what it has.
 */
export function matrix({ area }: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[][];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(`the array doesn't fit the range ${addressOf(area)}`);
  return (row, column) => rows[row - area.row]?.[column - area.column];
}

/** Writes values the way a person types them. */
export function writeTyped(target: RangeTarget, given: unknown): void {
  const at = matrix(target, given);
  const { book, sheet, area } = target;
  sheet.change(area, (cell, row, column) => {
    const written = at(row, column);
    if (written === null || written === undefined) return cell;
    const { value, numberFormat, formula, isError } = typed(written, cell.format.numberFormat);
    if (formula !== undefined) {
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      book.formulasWritten.push(`${sheet.name}!${address} ${formula}`);
    }
    const unformatted = cell.format.numberFormat === 'General' && numberFormat !== undefined;
    return {
      value,
      format: unformatted ? { ...cell.format, numberFormat } : cell.format,
      ...(formula === undefined ? {} : { formula }),
      ...(isError ? { isError } : {}),
      ...(cell.link ? { link: cell.link } : {}),
    };
  });
}

/** Number formats; a text stays the text it is, a number the number. */
export function writeFormats(target: RangeTarget, given: unknown): void {
  const at = matrix(target, given);
  target.sheet.change(target.area, (cell, row, column) => {
    const numberFormat = at(row, column);
    if (numberFormat === null || numberFormat === undefined) return cell;
    if (typeof numberFormat !== 'string') throw invalidArgument('a number format is a text');
    return {
      ...cell,
      format: { ...cell.format, numberFormat: numberFormat === '' ? 'General' : numberFormat },
    };
  });
}
