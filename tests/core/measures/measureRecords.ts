import { cellName } from '../../../src/core/grid/address';
import { periodOfKey } from '../../../src/core/grid/period';
import { periodAfter } from '../../../src/core/grid/periodShift';
import type { CellValue } from '../../../src/core/grid/grid';
import type {
  MeasurePoint,
  MeasureRecord,
  MeasuresRegister,
  SourceCell,
} from '../../../src/core/recognise/registers';

/** A cell as recognition gives it. */
export function cell(address: string, value: CellValue, numberFormat = 'General'): SourceCell {
  return { cell: address, value, numberFormat };
}

/** Points in the columns from F on, of the months from August 2019. */
export function months(row: number, values: CellValue[], numberFormat = 'General'): MeasurePoint[] {
  const keys = ['2019-08', '2019-09', '2019-10', '2019-11', '2019-12', '2020-01'];
  return values.map((value, i) => {
    const period = periodOfKey(keys[i] ?? '');
    if (!period) throw new Error('no such month');
    return { period, label: keys[i] ?? '', cell: cell(`${'FGHIJK'[i]}${row}`, value, numberFormat) };
  });
}

/** F */
const FIRST_POINT_COLUMN = 6;

/** Points of as many months from one on, in columns from F on. */
export function monthsFrom(first: string, values: CellValue[], numberFormat = 'General'): MeasurePoint[] {
  const from = periodOfKey(first);
  return values.map((value, i) => {
    const period = from && periodAfter(from, i);
    if (!period) throw new Error('no such month');
    const address = cellName(5, FIRST_POINT_COLUMN + i);
    return { period, label: period.key, cell: cell(address, value, numberFormat) };
  });
}

/** A measure with a name, and whatever else the test is about. */
export function record(name: string, change: Partial<MeasureRecord> = {}): MeasureRecord {
  return {
    row: 5,
    ref: null,
    name,
    section: null,
    points: [],
    current: null,
    priorYear: null,
    target: { min: null, upper: null, single: null },
    periodTargets: [],
    benchmarks: [],
    polarity: null,
    unit: null,
    periodBasis: null,
    rag: null,
    commentary: null,
    owner: null,
    ...change,
  };
}

/** A table of measures on the sheet "KPIs". */
export function register(records: MeasureRecord[]): MeasuresRegister {
  return {
    kind: 'measures',
    sheet: 'KPIs',
    area: { firstRow: 2, firstColumn: 1, lastRow: 20, lastColumn: 16 },
    title: 'Placements',
    theme: 'Theme one',
    headerRows: [2, 3],
    columns: { name: 'B' },
    why: 'header words',
    templateRows: [],
    hiddenRows: [],
    layout: 'across',
    records,
  };
}
