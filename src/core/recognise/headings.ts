import type { SheetView } from './sheetView';
import { filledColumns, textAt, valueAt } from './sheetView';
import type { Area } from '../grid/grid';

/** A theme heading may stand beside one more cell (a RAG, a page number). */
const MOST_CELLS_OF_THEME = 2;
const LONGEST_TITLE = 160;
/** How far above a header its title may stand. */
const TITLE_REACH = 4;

/** A text farther into the table is a note on a column. */
const LARGEST_INDENT = 2;

const NUMBER = '(\\d+|[ivx]+|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)';
const THEME = new RegExp(`^(theme|priority|strand|workstream|pillar|chapter)\\s+${NUMBER}\\b`, 'i');
const THEME_SHEET = /\b(theme|priority|strand|pillar|workstream)\b/i;
const SHEET_PURPOSE =
  /[\s\-–_:]+(kpis?|measures?|indicators?|actions?|action plan|performance|plan|scorecard)$/i;

export interface ThemeHeading {
  row: number;
  theme: string;
}

/** Is it the heading of a theme ("Theme one: Leadership")? */
export function isThemeHeading(text: string): boolean {
  return THEME.test(text) && text.length <= LONGEST_TITLE;
}

/** Theme headings down a sheet, in order. */
export function themeHeadings(view: SheetView): ThemeHeading[] {
  return view.narrowRows.flatMap((row) => {
    const columns = filledColumns(view, row);
    const text = columns.length <= MOST_CELLS_OF_THEME ? textAt(view, row, columns[0] ?? 1) : '';
    return isThemeHeading(text) ? [{ row, theme: text }] : [];
  });
}

/** The theme a sheet's name gives: "Theme 2 KPIs" → "Theme 2"; `null` when it doesn't speak of a theme. */
export function themeOfSheet(name: string): string | null {
  return THEME_SHEET.test(name) ? name.trim().replace(SHEET_PURPOSE, '') : null;
}

/** Theme a row stands in: the last heading above it, else the sheet's own. */
export function themeAt(headings: ThemeHeading[], sheet: string | null, row: number): string | null {
  let theme = sheet;
  for (const heading of headings) {
    if (heading.row > row) break;
    theme = heading.theme;
  }
  return theme;
}

/**
 * The words right above a table that name it: the nearest row, up to four higher, that holds one short text inside
 * the table's columns (or left of them); rows with figures end the search.
 */
export function titleAbove(
  view: SheetView,
  area: Pick<Area, 'firstRow' | 'firstColumn' | 'lastColumn'>,
  alone: boolean,
) {
  for (let row = area.firstRow - 1; row >= Math.max(1, area.firstRow - TITLE_REACH); row--) {
    const columns = filledColumns(view, row).filter(
      (column) => !alone || (column >= area.firstColumn && column <= area.lastColumn),
    );
    if (columns.length === 0) continue;
    const [column] = columns;
    const value = column === undefined ? null : valueAt(view, row, column);
    if (columns.length > 1 || column === undefined || typeof value !== 'string') return null;
    const text = textAt(view, row, column);
    if (text.length > LONGEST_TITLE || column > area.lastColumn) return null;
    if (column > area.firstColumn + LARGEST_INDENT) continue;
    if (!isThemeHeading(text)) return { row, text };
    return null;
  }
  return null;
}

/** A year or financial year named in a text: "KPIs 2019/20" → "2019/20"; `null` without one. */
export function yearNamed(text: string): string | null {
  return /\b(20\d\d ?[/–-] ?(?:20)?\d\d|fy ?\d\d(?:\/\d\d)?|20\d\d)\b/i.exec(text)?.[1] ?? null;
}
