import type { KeptText, SettingsTable } from '../settings/settingsHeadings';
import type { TableCell } from './tables';
import { NOTHING } from './wording';

/** Texts typed on the settings sheet that stay where they were typed. */
export interface KeptTexts {
  /** The one in a cell; `null` for none. */
  at(table: SettingsTable, row: string, column: string): string | null;
  /** Rows of a table that have any, in the order typed. */
  rows(table: SettingsTable): string[];
}

export function keptTexts(kept: readonly KeptText[]): KeptTexts {
  const texts = new Map<string, string>();
  const rows = new Map<SettingsTable, Set<string>>();
  const keyOf = (...parts: string[]): string => JSON.stringify(parts);
  for (const { table, row, column, text } of kept) {
    texts.set(keyOf(table, row, column), text);
    rows.set(table, (rows.get(table) ?? new Set()).add(row));
  }
  return {
    at: (table, row, column) => texts.get(keyOf(table, row, column)) ?? null,
    rows: (table) => [...(rows.get(table) ?? [])],
  };
}

/** A cell to type in. */
export function inputText(text: string | null): TableCell {
  return { text: text === null || text.trim() === '' ? NOTHING : text, input: true };
}

/** A cell to type in with a kept text, else with what is in force. */
export function inputCell(kept: string | null, inForce: TableCell): TableCell {
  return kept === null ? { ...inForce, input: true } : inputText(kept);
}
