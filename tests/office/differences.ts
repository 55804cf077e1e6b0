import { cellName } from '../../src/core/grid/address';
import type { SheetLayout } from '../../src/core/report/layout';
import type { Cells, Sheets } from './programs';

/** A figure may lose its last digit when a program saves it anew. */
const PRECISION = 1e-9;

/** The cells a layout asks for, as openpyxl should find them. */
export function expectedCells(layout: SheetLayout): Cells {
  const filled = layout.cells.filter(({ value }) => value !== '');
  return Object.fromEntries(
    filled.map(({ row, column, value }) => [
      cellName(row, column),
      typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
    ]),
  );
}

/** Where two sheets differ, in words; cells only the second has count when `exactly`. */
export function differences(
  sheet: string,
  wanted: Cells,
  found: Cells | undefined,
  exactly: boolean,
): string[] {
  if (found === undefined) return [`sheet "${sheet}" is missing`];
  const told = (address: string) =>
    `"${sheet}" ${address}: ${JSON.stringify(found[address])} instead of ${JSON.stringify(wanted[address])}`;
  const addresses = Object.keys(exactly ? { ...wanted, ...found } : wanted);
  return addresses.filter((address) => !same(wanted[address], found[address])).map(told);
}

/** What a program kept of a workbook when it saved it: sheets in order, and every value that isn't a formula's. */
export function lostBySaving(before: Sheets, after: Sheets): string[] {
  const [had, has] = [Object.keys(before).join(' | '), Object.keys(after).join(' | ')];
  if (had !== has) return [`sheets ${has} instead of ${had}`];
  return Object.entries(before).flatMap(([sheet, cells]) => {
    const values = Object.entries(cells).filter(([, value]) => !Array.isArray(value));
    return differences(sheet, Object.fromEntries(values), after[sheet], false);
  });
}

function same(wanted: Cells[string] | undefined, found: Cells[string] | undefined): boolean {
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(wanted - found) <= PRECISION * Math.max(1, Math.abs(wanted));
  }
  return JSON.stringify(wanted) === JSON.stringify(found);
}
