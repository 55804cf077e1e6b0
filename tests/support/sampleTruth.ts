import { readFileSync } from 'node:fs';

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

export const SAMPLE = 'assets/sample/Improvement programme.xlsx';

export function sampleTruth(): SampleTruth {
  return JSON.parse(readFileSync('tests/fixtures/sample/truth.json', 'utf8')) as SampleTruth;
}

/** "2019-08" to "2020-01", the months of every measure of the sample. */
export const SAMPLE_MONTHS = ['2019-08', '2019-09', '2019-10', '2019-11', '2019-12', '2020-01'];
