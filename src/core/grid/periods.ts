import type { CellValue } from './grid';

/**
 * A reporting period as people head their columns.
 *
 * `key` is the notation of the findings file: `2019-08` month · `2020-W05` ISO week · `2019-Q1` calendar quarter ·
 * `2019/20-Q1` financial quarter · `2019/20` financial year (April to March) · `2019` year · `2019-08-31` day.
 */
export interface Period {
  key: string;
  kind: 'day' | 'week' | 'month' | 'quarter' | 'financialQuarter' | 'year' | 'financialYear';
  /** First and last day, ISO dates. */
  start: string;
  end: string;
}

/** What the surroundings of a heading say about it, so that "January" or "Q4" alone can be placed. */
export interface PeriodContext {
  /** Year or financial year merged over the heading: "2019/20" or 2019. */
  year?: string;
  date1904: boolean;
}

/** Not written yet. */
export function parsePeriod(value: CellValue, numberFormat: string, context: PeriodContext): Period | null {
  throw new Error(`unwritten ${String(value)} ${numberFormat} ${String(context.date1904)}`);
}
