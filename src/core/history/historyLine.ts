import type { HistoryColumn } from './historyColumns';
import type { HistoryRow } from './historyRow';

/** What a person typed into a cell, as they saw it. */
export interface TypedCell {
  value: string | number | boolean;
  /** Excel's format code. */
  format: string;
  text: string;
}

/** A column a person put into the table; of several of one heading each has a key of its own. */
export interface AddedColumn {
  key: string;
  heading: string;
}

/** One line of the sheet. Nothing that stands on it is ever left out: it is either in its row or typed. */
export interface HistoryLine {
  /** What it records; null for a line that says too little or isn't understood, which counts for nothing. */
  row: HistoryRow | null;
  /**
   * What its row doesn't say: by `HistoryColumn` what was typed there and not understood (without a row, all there
   * is), by key of an added column what stands in it.
   */
  typed: Readonly<Record<string, TypedCell>>;
  /** Without a row: the column for want of which it isn't understood. */
  lacks: HistoryColumn | null;
}

/** Most lines have nothing typed on them. */
export const NOTHING_TYPED: HistoryLine['typed'] = {};

/** What a record of one report is known by: no two lines of a report date say the same one. */
export function identityOf({ kind, key, ref, name }: HistoryRow): string {
  return key === '' ? JSON.stringify([kind, ref, name]) : JSON.stringify([kind, key]);
}
