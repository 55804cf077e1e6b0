import type { Settings } from '../settings';
import type { ReportSetting } from '../settings/reportSettings';
import { REPORT_SETTINGS } from '../settings/reportSettings';
import { SETTINGS_TABLES } from '../settings/settingsHeadings';
import { figureCell } from './figureCell';
import type { KeptTexts } from './keptTexts';
import { inputCell, inputText } from './keptTexts';
import { SETTINGS_WIDTHS } from './settingsWidths';
import { column } from './tableColumns';
import type { HighlightTable, TableCell, TableRow } from './tables';
import { orNothing } from './wording';

const { title, label, headings } = SETTINGS_TABLES.report;
const NO_SETTING = 'There is no setting of this name: delete the row.';

function shownCell(shown: ReturnType<ReportSetting['shown']>): TableCell {
  return typeof shown === 'string'
    ? inputText(shown)
    : figureCell(shown.value, shown.unit, SETTINGS_WIDTHS.choice);
}

/** The settings of the report as a whole, a row each; rows that name none stand at the end until they are deleted. */
export function reportSettingsTable(settings: Settings, kept: KeptTexts): HighlightTable {
  const known = new Set(REPORT_SETTINGS.map((setting) => setting.label));
  const rows: TableRow[] = REPORT_SETTINGS.map((setting) => ({
    key: setting.label,
    cells: [
      { text: setting.label, emphasis: 'strong' },
      inputCell(kept.at('report', setting.label, 'value'), shownCell(setting.shown(settings))),
      { text: setting.explained },
    ],
  }));
  const stray = kept.rows('report').filter((row) => !known.has(row));
  return {
    id: 'Settings',
    title,
    description: 'Each setting of the report, its value, and what may be typed.',
    columns: [
      { ...column('setting', label, SETTINGS_WIDTHS.label), identifies: true },
      column('value', headings.value, SETTINGS_WIDTHS.choice),
      column('explained', 'What it does, and what may be typed', SETTINGS_WIDTHS.words),
    ],
    rows: [
      ...rows,
      ...stray.map((row) => ({
        key: row,
        cells: [{ text: orNothing(row) }, inputText(kept.at('report', row, 'value')), { text: NO_SETTING }],
      })),
    ],
    rule: 'What is not understood stays as typed, is listed among the checks, and the usual value is used. The pane offers the same settings.',
  };
}
