import type { Block, HighlightTable, ReportSheet } from './tables';

/** Widest a sheet may be, in points, to print one page wide on landscape A4 at three quarters of its size. */
const WIDEST_SHEET = 1050;
/** Where the right-hand panel of the front page begins: after the label and the wide text. */
const PANEL_COLUMN = 3;

export const isPanel = (block: Block): boolean => block.place === 'panel';

/** 1-based column a block begins in. */
export function firstColumnOf(block: Block): number {
  return isPanel(block) ? PANEL_COLUMN : 1;
}

const tableOf = (block: Block): HighlightTable[] => (block.kind === 'table' ? [block.table] : []);

/** The last column of the panel; 0 for a sheet without one. */
export function lastPanelColumn(sheet: ReportSheet): number {
  return sheet.blocks
    .filter(isPanel)
    .flatMap(tableOf)
    .reduce((last, { columns }) => Math.max(last, PANEL_COLUMN - 1 + columns.length), 0);
}

/**
 * Width of each column of a sheet from A, in points: tables stand on the same columns, each as wide as the widest
 * table wants it; all shrink alike where they would be wider than the page allows.
 */
export function columnWidths(sheet: ReportSheet): number[] {
  const widths: number[] = [];
  for (const block of sheet.blocks) {
    for (const table of tableOf(block)) {
      table.columns.forEach(({ width }, i) => {
        const place = firstColumnOf(block) - 1 + i;
        widths[place] = Math.max(widths[place] ?? 0, width);
      });
    }
  }
  const page = widths.length === 0 ? [WIDEST_SHEET] : Array.from(widths, (width) => width);
  const sum = page.reduce((total, width) => total + width, 0);
  return page.map((width) => (sum > WIDEST_SHEET ? (width * WIDEST_SHEET) / sum : width));
}
