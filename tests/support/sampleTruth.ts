import { readFileSync } from 'node:fs';
import { columnLetters } from './workbookStyles';

/** What `tests/fixtures/sample/truth.json` says of the bundled sample; a fact that is absent there is `undefined`. */
export interface SampleTruth {
  reportDate: string;
  overallStatus: string;
  senior: string;
  manager: string;
  monthColumns: Record<string, string>;
  measures: {
    sheet: string;
    row: number;
    ref?: string;
    section: string;
    name: string;
    statutory?: boolean;
    basis?: string;
    prior?: number;
    current?: number;
    values: (number | null)[];
    target?: { min?: number; upper?: number };
    benchmarks?: number[];
    polarity?: string;
    /** Absent for "not rated"; "?" where a name alone would have to tell what is better. */
    rag?: string;
  }[];
  scorecard: { sheet: string; section: string; measures: ScorecardMeasure[] };
  risks: {
    sheet: string;
    scored: {
      row: number;
      ref: string;
      type: string;
      probability: number;
      impact: number;
      score: number;
      band: string;
    }[];
    templateRows: number;
    hiddenRows: number;
  };
  actions: { sheet: string; firstRow: number; quarters: string[]; latest: string }[];
  objectives: { sheet: string; row: number; objective: string }[];
  concernRows: number[];
  developmentRows: number[];
  budget: {
    row: number;
    name: string;
    budget: number | null;
    actual: number | null;
    forecast: number | null;
    variance: number | null;
  }[];
  themeStatus: string[];
  guidance: string[];
  notRegisters: string[];
}

/** A measure of two years of months. */
export interface ScorecardMeasure {
  row: number;
  ref: string;
  name: string;
  basis: string;
  unit: string;
  polarity: string;
  values: (number | null)[];
  target?: { min?: number; upper?: number };
  /** Of targets that change, the one of each month. */
  periodTargets?: number[];
  rag?: string;
  /** Absent where figures add up over the year. */
  variation?: TrueVariation;
  /** The same when its chart starts anew at a month. */
  rebased?: TrueVariation & { at: string };
}

export interface TrueVariation {
  mean: number;
  lower: number;
  upper: number;
  /** Why the latest figure is no common cause. */
  cause: string | null;
  icon: string;
  assurance: string | null;
}

export const SAMPLE = 'assets/sample/Improvement programme.xlsx';

export function sampleTruth(): SampleTruth {
  return JSON.parse(readFileSync('tests/fixtures/sample/truth.json', 'utf8')) as SampleTruth;
}

/** "2019-08" to "2020-01", the months of every measure of the sample. */
export const SAMPLE_MONTHS = ['2019-08', '2019-09', '2019-10', '2019-11', '2019-12', '2020-01'];

/** "2018-01" to "2019-12", the months of the scorecard; the first of them stands in column E. */
export const SCORECARD_MONTHS = [2018, 2019].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${String(year)}-${String(i + 1).padStart(2, '0')}`),
);

/** The column of each month of the scorecard. */
export const SCORECARD_COLUMNS = SCORECARD_MONTHS.map((_, i) => columnLetters('ABCDE'.length + i));
