import type { WorkbookContents } from '../core/grid/grid';
import { SETTINGS_SHEET_NAME } from '../core/settings/settingsHeadings';
import type { NearMiss } from '../core/recognise/registers';

/** So many near misses help; more are noise. */
const MOST_SHOWN = 3;

const ALL_LEFT_OUT = `The settings leave out every sheet that has values: say Yes beside one of them in the table “Sheets” of “${SETTINGS_SHEET_NAME}”, or choose it in the pane, and refresh.`;

/**
 * What to tell a user whose workbook holds no register: what was looked for, what came nearest and where, and what
 * to do. Sheets without a value are told from sheets without a register, and from those left out.
 * @example explainNothingRecognised(contents, []) // "No register was found in “budget.xlsx”. …"
 */
export function explainNothingRecognised(
  contents: WorkbookContents,
  nearMisses: readonly NearMiss[],
  leaveOut: readonly string[] = [],
): string {
  const own = new Set(contents.own.map(({ sheet }) => sheet));
  const filled = contents.sheets.filter((sheet) => !own.has(sheet.name) && sheet.rows.length > 0);
  const found = `No register was found in “${contents.name}”.`;
  if (filled.length === 0)
    return `${found} Its sheets are empty. Choose the workbook that holds your measures, risks or actions.`;
  const read = filled.filter((sheet) => !leaveOut.includes(sheet.name));
  if (read.length === 0) return `${found} ${ALL_LEFT_OUT}`;
  const looked =
    'Looked for performance measures (a name and figures by period), risk registers (a description with probability and impact), ' +
    `action plans (an action with a status, owner or due date) and report headers on ${sheets(read.length)}.`;
  const nearest = nearMisses
    .slice(0, MOST_SHOWN)
    .map(({ sheet, cell, why }) => `“${sheet}” cell ${cell}: ${why}`)
    .join('; ');
  const nearly = nearest === '' ? 'Nothing came near.' : `Nearest: ${nearest}.`;
  return `${found} ${looked} ${nearly} Give each table one header row that names its columns, with the rows right below, and try again.`;
}

function sheets(count: number): string {
  return count === 1 ? '1 sheet' : `${count} sheets`;
}
