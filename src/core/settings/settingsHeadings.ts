/** The tables of the settings sheet: title, heading of the labels, and the headings below which something is typed or read. */
export const SETTINGS_TABLES = {
  report: { title: 'Report', label: 'Setting', headings: { value: 'Value' } },
  measures: {
    title: 'Measures',
    label: 'Measure',
    headings: {
      polarity: 'Better when',
      min: 'Target: at least',
      upper: 'Target: at most',
      tolerance: 'Tolerance',
      rebase: 'Chart starts anew',
      baseline: 'Chart baseline',
      unit: 'Unit',
      key: 'Key',
    },
  },
  sheets: { title: 'Sheets', label: 'Sheet', headings: { read: 'Read' } },
  bands: { title: 'Risk bands', label: 'Band', headings: { status: 'Status', from: 'From score' } },
  grid: { title: 'Lookup grid', label: 'Probability', headings: {} },
} as const;

export type SettingsTable = keyof typeof SETTINGS_TABLES;

/** Heading of a column of the lookup grid, by step. @example impactHeading(3) // "Impact 3" */
export const impactHeading = (step: number): string => `Impact ${step}`;
/** Label of a row of the lookup grid, by step. */
export const probabilityLabel = (step: number): string => `Probability ${step}`;

/** The step a heading or label of the grid names; `null` for another one. @example stepOf("Impact 3", "impact") // 3 */
export function stepOf(text: string, axis: 'impact' | 'probability'): number | null {
  const [, word, digits] = /^(impact|probability) (\d{1,2})$/.exec(text.trim().toLowerCase()) ?? [];
  return word === axis ? Number(digits) : null;
}

/** A text that was typed on the settings sheet and not understood: it stays where it was typed. */
export interface KeptText {
  table: SettingsTable;
  /** Label of its row; of bands the place among them ("0"), of the grid the probability ("5"). */
  row: string;
  /** "value", "polarity", …, "label" for the label itself; of the grid the impact ("3"). */
  column: string;
  text: string;
  /** Where it stood. */
  cell: string;
}

/** The name our settings sheet is given; a person may rename it. */
export const SETTINGS_SHEET_NAME = 'Highlight settings';
