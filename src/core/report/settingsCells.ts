import type { CheckFinding, Findings } from '../findings';
import type { Grid, GridRow, WorkbookContents } from '../grid/grid';
import type { ChosenSettings } from '../settings/chosenSettings';
import type { SheetSettings } from '../settings/readSettingsSheet';
import { readSettingsSheet } from '../settings/readSettingsSheet';
import type { KeptText } from '../settings/settingsHeadings';
import { settingsSheetName, unusedSettingChecks } from '../settings/unusedSettings';
import { layOut } from './layOutReport';
import type { LaidCell, SheetLayout } from './layout';
import { settingsSheet } from './settingsSheet';
import type { ReportSheet } from './tables';

/** A sheet as it reads once written. */
export function gridOfLayout({ name, cells }: SheetLayout): Grid {
  const formats = ['General'];
  const rows = new Map<number, GridRow>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? { row: cell.row, hidden: false, values: [], styles: [] };
    while (row.values.length < cell.column) {
      row.values.push(null);
      row.styles.push(0);
    }
    const format = formatOf(cell);
    if (!formats.includes(format)) formats.push(format);
    row.values[cell.column - 1] = cell.value;
    row.styles[cell.column - 1] = formats.indexOf(format);
    rows.set(cell.row, row);
  }
  return {
    name,
    visibility: 'visible',
    rows: [...rows.values()].sort((a, b) => a.row - b.row),
    styles: formats.map((numberFormat) => ({ numberFormat, fill: null })),
    hiddenColumns: [],
    uncalculated: [],
  };
}

/** Near enough to tell a percentage from a number. */
function formatOf({ look: { number } }: LaidCell): string {
  return number?.kind === 'percent' ? '0%' : 'General';
}

const textKey = ({ table, row, column, text }: KeptText): string =>
  JSON.stringify([table, row, column, text]);

/**
 * The findings with every check on the settings sheet at the cell where its text will stand once the report is
 * written, since rows may have come and gone above it.
 */
export function withSettingCells(
  findings: Findings,
  { settings, kept }: ChosenSettings,
  contents: WorkbookContents,
): Findings {
  const sheet = settingsSheetName(contents);
  if (!findings.checks.some((check) => check.code === 'setting' && check.sheet === sheet)) return findings;
  const written = readWritten(settingsSheet(findings, settings, kept));
  const texts = written?.problems.flatMap((problem) => problem.kept) ?? [];
  const newCells = new Map(texts.map((text) => [textKey(text), text.cell]));
  const oldTexts = new Map(kept.map((text) => [text.cell, text]));
  const rowCells = new Map(written?.measures.map(({ key, cell }) => [key, cell]));
  const unused = unusedSettingChecks(settings, findings.measures, sheet, (key) => rowCells.get(key) ?? '');
  const placed = (check: CheckFinding): CheckFinding => {
    if (check.code !== 'setting' || check.sheet !== sheet) return check;
    const text = oldTexts.get(check.cell);
    const cell = text === undefined ? undefined : newCells.get(textKey(text));
    if (cell !== undefined) return { ...check, cell };
    return unused.find(({ message }) => message === check.message) ?? check;
  };
  return { ...findings, checks: findings.checks.map(placed) };
}

function readWritten(page: ReportSheet): SheetSettings | null {
  const [layout] = layOut({ title: '', date: null, stamp: '', sheets: [page] });
  if (layout === undefined) return null;
  const grid = gridOfLayout(layout);
  const own = [{ key: layout.key, sheet: grid.name }];
  return readSettingsSheet({ name: '', date1904: false, sheets: [grid], own });
}
