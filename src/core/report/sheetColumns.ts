import type { Block, HighlightTable, ReportSheet } from './tables';

/** Widest a sheet may be, in points, to print one page wide on landscape A4 at three quarters of its size. */
const WIDEST_SHEET = 1050;
/** A column at least so wide holds sentences, which wrap; a narrower one figures and single words. */
const RUNNING_TEXT = 100;
/** Where the right-hand panel of the front page begins: after the label, the wide text and a narrow column of space. */
const PANEL_COLUMN = 4;
/** At the end of a sheet: after the three columns of the table beside it and one of space. */
const PANEL_COLUMN_AT_END = 5;

/** Of a sheet of charts alone, in points: two charts and what is said above them go on a landscape page. */
const CHART_COLUMNS = Array.from({ length: 10 }, () => 92);

/** A column no table stands on, between the panel and what is beside it. */
const GUTTER = 38;

export const isPanel = (block: Block): boolean => block.place === 'panel';

const panelColumn = ({ panelAt }: ReportSheet): number =>
  panelAt === 'end' ? PANEL_COLUMN_AT_END : PANEL_COLUMN;

/** 1-based column a block of the sheet begins in. */
export function firstColumnOf(block: Block, sheet: ReportSheet): number {
  return isPanel(block) ? panelColumn(sheet) : 1;
}

const tableOf = (block: Block): HighlightTable[] => (block.kind === 'table' ? [block.table] : []);

/** The last column of the panel; 0 for a sheet without one. */
export function lastPanelColumn(sheet: ReportSheet): number {
  return sheet.blocks
    .filter(isPanel)
    .flatMap(tableOf)
    .reduce((last, { columns }) => Math.max(last, panelColumn(sheet) - 1 + columns.length), 0);
}

/**
 * Width of each column of a sheet from A, in points: tables stand on the same columns, each as wide as the widest
 * table wants it; text columns give way where they would be wider than the page allows.
 */
export function columnWidths(sheet: ReportSheet): number[] {
  const widths: number[] = [];
  for (const block of sheet.blocks) {
    for (const table of tableOf(block)) {
      table.columns.forEach(({ width }, i) => {
        const place = firstColumnOf(block, sheet) - 1 + i;
        widths[place] = Math.max(widths[place] ?? 0, width);
      });
    }
  }
  if (widths.length === 0)
    return sheet.blocks.some(({ kind }) => kind === 'chart') ? CHART_COLUMNS : [WIDEST_SHEET];
  const page = Array.from(widths, (width: number | undefined) => width ?? GUTTER);
  // A plain table is worked with rather than printed.
  return sheet.blocks.flatMap(tableOf).some(({ plain }) => plain === true) ? page : narrowed(page);
}

const sumOf = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Running text gives up no more than this share of its width: beyond it the page is printed smaller instead. */
const MOST_GIVEN_UP = 0.5;

/** Takes what is too wide from the columns of running text alone: a figure without its room shows as ####. */
function narrowed(page: readonly number[]): number[] {
  const excess = sumOf(page) - WIDEST_SHEET;
  if (excess <= 0) return [...page];
  const running = sumOf(page.filter((width) => width >= RUNNING_TEXT));
  const givenUp = Math.min(excess / running, MOST_GIVEN_UP);
  return page.map((width) => (width >= RUNNING_TEXT ? width * (1 - givenUp) : width));
}
