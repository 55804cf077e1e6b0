import type { CellValue, Grid, WorkbookContents } from '../../src/core/grid/grid';
import { recognise } from '../../src/core/recognise/recognise';
import type { Register, RegisterKind } from '../../src/core/recognise/registers';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

/** A cell with its number format, where General won't do. */
export type Typed = CellValue | { value: CellValue; format: string };

/** A sheet from rows of cells, the first one row 1; an empty list is a blank row. */
export function grid(name: string, rows: Typed[][], parts: Partial<Grid> = {}): Grid {
  const formats = ['General'];
  const place = (cell: Typed): number => {
    if (cell === null || typeof cell !== 'object') return 0;
    if (!formats.includes(cell.format)) formats.push(cell.format);
    return formats.indexOf(cell.format);
  };
  const read = rows.map((cells, i) => ({
    row: i + 1,
    hidden: false,
    values: cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.value : cell)),
    styles: cells.map(place),
  }));
  return {
    name,
    visibility: 'visible',
    rows: read.filter((row) => row.values.some((value) => value !== null)),
    styles: formats.map((numberFormat) => ({ numberFormat, fill: null })),
    hiddenColumns: [],
    uncalculated: [],
    ...parts,
  };
}

export function workbook(...sheets: Grid[]): WorkbookContents {
  return { name: 'book.xlsx', date1904: false, sheets, own: [] };
}

/** The registers recognised on some sheets. */
export function registersOn(...sheets: Grid[]): Register[] {
  return recognise(workbook(...sheets), DEFAULT_SETTINGS).registers;
}

/** The only register of a kind; a test that expects one fails when there are none or more. */
export function only<K extends RegisterKind>(kind: K, registers: Register[]): Extract<Register, { kind: K }> {
  const found = registers.filter(
    (register): register is Extract<Register, { kind: K }> => register.kind === kind,
  );
  const [first] = found;
  if (!first || found.length > 1) {
    throw new Error(
      `expected one register of ${kind}, found ${registers.map((r) => r.kind).join(', ') || 'none'}`,
    );
  }
  return first;
}

/** Blank rows. */
export const blank = (count: number): Typed[][] => Array.from({ length: count }, () => []);
