import type { CellValue } from '../../../src/core/grid/grid';
import type {
  RiskRecord,
  RisksRegister,
  ScoreCells,
  SourceCell,
} from '../../../src/core/recognise/registers';

/** A cell as recognition gives it; `null` for a blank one. */
export function cell(address: string, value: CellValue, numberFormat = 'General'): SourceCell | null {
  return value === null ? null : { cell: address, value, numberFormat };
}

const NONE: ScoreCells = { probability: null, impact: null, score: null };

/** Probability in G, impact in H and score in I of a row. */
export function scores(
  row: number,
  probability: CellValue,
  impact: CellValue,
  score: CellValue = null,
): ScoreCells {
  return {
    probability: cell(`G${row}`, probability),
    impact: cell(`H${row}`, impact),
    score: cell(`I${row}`, score),
  };
}

/** A risk with a reference, words and an owner, and whatever else the test is about. */
export function record(row: number, change: Partial<RiskRecord> = {}): RiskRecord {
  return {
    row,
    ref: String(row),
    type: 'Risk',
    title: null,
    description: `What may go wrong in row ${row}`,
    category: null,
    owner: 'Head of service',
    mitigation: null,
    status: null,
    dateRaised: null,
    reviewDate: null,
    residual: NONE,
    inherent: NONE,
    target: NONE,
    ...change,
  };
}

/** A risk scored by what is typed for probability, impact and score. */
export function scored(row: number, ...typed: [CellValue, CellValue, CellValue?]): RiskRecord {
  return record(row, { residual: scores(row, ...typed) });
}

/** A register on the sheet "Risks" whose header is row 2. */
export function register(records: RiskRecord[], change: Partial<RisksRegister> = {}): RisksRegister {
  return {
    kind: 'risks',
    sheet: 'Risks',
    area: { firstRow: 2, firstColumn: 1, lastRow: 20, lastColumn: 11 },
    title: 'Risks and issues',
    theme: null,
    headerRows: [2],
    columns: {
      ref: 'A',
      type: 'B',
      description: 'C',
      owner: 'F',
      probability: 'G',
      impact: 'H',
      score: 'I',
      status: 'K',
    },
    why: 'header words',
    templateRows: [],
    hiddenRows: [],
    records,
    scaleWords: { probability: {}, impact: {} },
    ...change,
  };
}
