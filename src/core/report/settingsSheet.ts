import type { Findings } from '../findings';
import type { Settings } from '../settings';
import { SETTINGS_SHEET_NAME } from '../settings/settingsHeadings';
import type { KeptText } from '../settings/settingsHeadings';
import { keptTexts } from './keptTexts';
import { bandsTable, gridTable } from './settingsBands';
import { measureSettingsTable } from './settingsMeasures';
import { reportSettingsTable } from './settingsReport';
import { sheetSettingsTable } from './settingsSheets';
import type { Block, HighlightTable, ReportSheet } from './tables';

function titled(table: HighlightTable | null, place?: 'panel'): Block[] {
  if (table === null) return [];
  const at = place === undefined ? {} : { place };
  return [
    { kind: 'heading', text: table.title, ...at },
    { kind: 'table', table, ...at },
  ];
}

/**
 * The settings in force, as tables a person changes by typing in them; `kept` are texts typed there before that were
 * not understood, each in its cell again. Read back by headings and labels, so that both say the same.
 */
export function settingsSheet(
  findings: Findings,
  settings: Settings,
  kept: readonly KeptText[],
): ReportSheet {
  const texts = keptTexts(kept);
  return {
    key: 'settings',
    name: SETTINGS_SHEET_NAME,
    title: 'Settings',
    subtitle:
      'What this report was made with. Type in the cells with a dashed edge, then refresh. “–” or empty leaves it to the workbook or the usual value.',
    blocks: [
      ...titled(reportSettingsTable(settings, texts)),
      ...titled(measureSettingsTable(findings, settings, texts)),
      ...titled(sheetSettingsTable(findings, settings, texts)),
      ...titled(bandsTable(findings, settings, texts)),
      ...titled(gridTable(findings, settings, texts), 'panel'),
    ],
    panelAt: 'end',
  };
}
