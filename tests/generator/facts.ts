import type { RegisterKind } from '../../src/core/recognise/registers';
import type { BuiltCell } from '../../tests/support/workbookBuilder';

/** What was drawn, as the findings must say it. Rows are 1-based sheet rows. */
export interface DrawnMeasure {
  name: string;
  ref: string | null;
  /** null where the layout has no row of its own for a measure. */
  row: number | null;
  /** In time order; percentages as shares. */
  points: [period: string, value: number | null][];
  target: { min?: number; upper?: number } | null;
  benchmark: number | null;
  /** null where no column says it. */
  polarity: string | null;
  section: string | null;
}
export interface DrawnRisk {
  row: number;
  ref: string | null;
  description: string;
  probability: number | null;
  impact: number | null;
  score: number | null;
}
export interface DrawnAction {
  row: number;
  objective: string | null;
  action: string;
  latest: string | null;
}
export interface DrawnConcern {
  row: number;
  description: string;
}

export interface Facts {
  measures: DrawnMeasure[];
  risks: DrawnRisk[];
  actions: DrawnAction[];
  concerns: DrawnConcern[];
}

export const NO_FACTS: Facts = { measures: [], risks: [], actions: [], concerns: [] };

/** A table before it has its place: rows of cells, and its facts once the row of its first cell is known. */
export interface Block {
  kind: RegisterKind | null;
  /** What was drawn, in words, for a failure's message. */
  drawn: string;
  rows: (BuiltCell | null)[][];
  /** Numbers of cells merged from a cell on: by "row,column" within the block. */
  merges: { row: number; column: number; rows: number; columns: number }[];
  facts: (firstRow: number) => Partial<Facts>;
}

export const cell = (value: BuiltCell['value'], more: BuiltCell = {}): BuiltCell => ({
  ...more,
  value: value ?? null,
});
