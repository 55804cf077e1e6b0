import type { Findings, RegisterFinding } from '../findings';
import type { Settings } from '../settings';
import { SETTINGS_TABLES } from '../settings/settingsHeadings';
import type { KeptTexts } from './keptTexts';
import { inputCell } from './keptTexts';
import { SETTINGS_WIDTHS } from './settingsWidths';
import { column } from './tableColumns';
import type { HighlightTable, TableRow } from './tables';
import { counted } from './wording';

const { title, label, headings } = SETTINGS_TABLES.sheets;
const NOUNS: Record<RegisterFinding['kind'], string> = {
  measures: 'measure',
  risks: 'risk',
  actions: 'action',
  concerns: 'concern',
  developments: 'development',
  budget: 'budget line',
  narrative: 'narrative paragraph',
  guidance: 'line of guidance',
  header: 'field of the report header',
  judgements: 'judgement',
};
const PLURALS: Partial<Record<RegisterFinding['kind'], string>> = {
  guidance: 'lines of guidance',
  header: 'fields of the report header',
};

/** What the registers of a sheet hold. @example "34 measures, 8 risks" */
function foundOn(sheet: string, registers: readonly RegisterFinding[]): string {
  const records = new Map<RegisterFinding['kind'], number>();
  for (const one of registers) {
    if (one.sheet === sheet) records.set(one.kind, (records.get(one.kind) ?? 0) + one.records);
  }
  const parts = [...records].map(([kind, n]) => {
    const plural = PLURALS[kind];
    return n === 1 || plural === undefined ? counted(n, NOUNS[kind]) : `${n} ${plural}`;
  });
  return parts.length === 0 ? 'No table recognised' : parts.join(', ');
}

/** Every sheet but our own, read or left out; those left out that are gone stand at the end. */
export function sheetSettingsTable(
  { workbook, registers }: Findings,
  { leaveOut }: Settings,
  kept: KeptTexts,
): HighlightTable {
  const left = new Set(leaveOut);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const row = (name: string, found: string): TableRow => ({
    key: name,
    cells: [
      { text: name },
      inputCell(kept.at('sheets', name, 'read'), { text: left.has(name) ? 'No' : 'Yes' }),
      { text: found, emphasis: 'muted' },
    ],
  });
  const gone = [...new Set([...leaveOut, ...kept.rows('sheets')])].filter((name) => !names.has(name));
  return {
    id: 'SheetSettings',
    title,
    description: 'Every sheet of the workbook, whether it is read, and what was found on it.',
    columns: [
      { ...column('sheet', label, SETTINGS_WIDTHS.label), identifies: true },
      column('read', headings.read, SETTINGS_WIDTHS.choice),
      column('found', 'What was found there', SETTINGS_WIDTHS.words),
    ],
    rows: [
      ...workbook.sheets.map(({ name, visibility }) => {
        const found = left.has(name) ? 'Left out' : foundOn(name, registers);
        return row(name, visibility === 'visible' ? found : `${found} (hidden sheet)`);
      }),
      ...gone.map((name) => row(name, 'Not in the workbook any more')),
    ],
    rule: 'Yes: what stands on the sheet is read. No: the sheet is left out.',
  };
}
