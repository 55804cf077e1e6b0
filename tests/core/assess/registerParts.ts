import type { CellValue } from '../../../src/core/grid/grid';
import type { Register, RegisterKind, SourceCell } from '../../../src/core/recognise/registers';

/** A cell as recognition gives it. */
export const cell = (address: string, value: CellValue, numberFormat = 'General'): SourceCell => ({
  cell: address,
  value,
  numberFormat,
});

/** What every register has, for the sheet "Report"; a test adds its kind, records and what it is about. */
export function base<K extends RegisterKind>(kind: K) {
  return {
    kind,
    sheet: 'Report',
    area: { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 4 },
    title: null,
    theme: null as string | null,
    headerRows: [1],
    columns: {} as Record<string, string>,
    why: 'header words',
    templateRows: [] as number[],
    hiddenRows: [] as number[],
  };
}

/** The cell in which a report's header dates it. */
export function datedHeader(value: CellValue, numberFormat = 'General'): Register {
  const record = {
    row: 2,
    field: 'reportDate' as const,
    label: 'Date of report',
    cell: cell('B2', value, numberFormat),
  };
  return { ...base('header'), records: [record] };
}
