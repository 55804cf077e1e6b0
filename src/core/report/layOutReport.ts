import type { CellRole, SheetLayout } from './layout';
import { ChartFigures, placeChart, type PlacedChart } from './layOutCharts';
import { layOutTable, type PlacedTable } from './layOutTable';
import { type BreakPoint, pageBreaks, pageHeight } from './pageBreaks';
import { heightOf, typeOf } from './rowHeights';
import { columnWidths, firstColumnOf, isPanel, lastPanelColumn } from './sheetColumns';
import { SheetCells } from './sheetCells';
import type { Block, Report, ReportSheet } from './tables';
import { wrapText } from './textWidth';

/** Between two pieces of a sheet, in points. */
const GAP = 9;
/** Text that runs over empty cells keeps clear of the page's edge by this share of the width. */
const RUNNING_SHARE = 0.95;

/** Text over the width of several columns: a row a line, so that nothing need be merged. Gives the next row. */
function putRunningText(
  sheet: SheetCells,
  role: CellRole,
  text: string,
  at: { row: number; column: number; width: number },
): number {
  if (text === '') return at.row;
  const lines = wrapText(text, at.width * RUNNING_SHARE, typeOf(role, false));
  lines.forEach((value, i) => {
    const row = at.row + i;
    sheet.put({ row, column: at.column, value, look: sheet.look({ role, align: 'left', wrap: false }) });
    sheet.atLeast(row, heightOf(role, 1));
  });
  return at.row + lines.length;
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

class SheetBuilder {
  readonly cells = new SheetCells();
  readonly tables: PlacedTable[] = [];
  readonly charts: PlacedChart[] = [];
  readonly widths: number[];
  /** Rows a page may begin with, top to bottom; pieces side by side stay together. */
  readonly points: BreakPoint[] = [];
  /** Rows of the headings of the front page, where it is parted when it doesn't fit on a page. */
  private frontHeadings: readonly number[] = [];

  constructor(readonly sheet: ReportSheet) {
    this.widths = columnWidths(sheet);
  }

  text(role: CellRole, text: string, row: number, column = 1, lastColumn = this.widths.length): number {
    const width = sum(this.widths.slice(column - 1, lastColumn));
    return putRunningText(this.cells, role, text, { row, column, width });
  }

  /** One block from `row` on; gives the first row that is free below it and its gap. */
  block(block: Block, row: number, lastColumn: number, caption: boolean): number {
    const column = firstColumnOf(block, this.sheet);
    if (block.kind === 'heading') return this.text('heading', block.text, row, column, lastColumn);
    if (block.kind === 'paragraph') return this.text('paragraph', block.text, row, column, lastColumn) + 1;
    if (block.kind === 'chart') {
      const at = { row, firstColumn: column, lastColumn };
      const placed = placeChart(this.cells, block.chart, at);
      this.charts.push(placed);
      return placed.area.lastRow + 2;
    }
    const placed = layOutTable(this.cells, block.table, row, column, this.widths);
    this.tables.push(placed);
    return (
      (caption
        ? this.text('caption', block.table.rule, placed.nextRow, column, lastColumn)
        : placed.nextRow) + 1
    );
  }

  /** Blocks one below the other; gives the next row. */
  stack(blocks: readonly Block[], top: number): number {
    let row = top;
    blocks.forEach((block, i) => {
      // A heading goes with the table below it, a chart with what is said above it.
      if (i > 0 && blocks[i - 1]?.kind !== 'heading' && block.kind !== 'chart')
        this.points.push({ row, starts: 'part' });
      row = this.block(block, row, this.widths.length, true);
      // One by one: a call takes no 100,000 arguments.
      if (block.kind === 'table')
        for (const point of this.tables.at(-1)?.recordRows ?? []) this.points.push(point);
    });
    return row;
  }

  /**
   * Main blocks with the panel beside them. A heading of the panel lines up with the next heading beside it, so
   * that the two halves share their bands; captions stand below both, where lines may run over the whole width.
   */
  beside(main: readonly Block[], panel: readonly Block[], top: number): number {
    const headings: number[] = [];
    let left = top;
    for (const block of main) {
      if (block.kind === 'heading') headings.push(left);
      left = this.block(block, left, 2, false);
    }
    let right = top;
    const lastColumn = lastPanelColumn(this.sheet);
    for (const block of panel) {
      if (block.kind === 'heading') right = headings.find((row) => row >= right) ?? right;
      right = this.block(block, right, lastColumn, false);
    }
    const captions = [...main, ...panel].flatMap((block) =>
      block.kind === 'table' ? [block.table.rule] : [],
    );
    const below = captions.reduce((row, rule) => this.text('caption', rule, row), Math.max(left, right));
    this.frontHeadings = headings;
    return below + 1;
  }

  /** All main blocks, the last table and its heading with the panel beside them, on one page. */
  panelBesideLast(main: readonly Block[], panel: readonly Block[], top: number): void {
    const headingAndTable = 2;
    const row = this.stack(main.slice(0, -headingAndTable), top);
    this.points.push({ row, starts: 'part' });
    this.beside(main.slice(-headingAndTable), panel, row);
  }

  /**
   * Page starts: the row after the front page first of all, then wherever the pages below it are full. A front page
   * that is too high is parted before its last heading that leaves the first page no more than full.
   */
  breaks(
    rowHeights: readonly number[],
    afterFront: number | null,
    repeated: PlacedTable | undefined,
  ): number[] {
    const again = repeated === undefined ? 0 : (rowHeights[repeated.headerRow - 1] ?? 0);
    const page = pageHeight(sum(this.widths));
    if (afterFront === null) return pageBreaks(rowHeights, this.points, page, again);
    const fits = (next: number): boolean => sum(rowHeights.slice(0, next - 1)) <= page;
    const parted = fits(afterFront) ? undefined : this.frontHeadings.slice(1).findLast(fits);
    const points: BreakPoint[] =
      parted === undefined ? this.points : [{ row: afterFront, starts: 'part' }, ...this.points];
    const start = parted ?? afterFront;
    return [start, ...pageBreaks(rowHeights, points, page, again, start)];
  }

  build(): Omit<SheetLayout, 'charts'> {
    const { blocks, key, name, title, subtitle } = this.sheet;
    const start = this.text('subtitle', subtitle, this.text('title', title, 1)) + 1;
    const panel = blocks.filter(isPanel);
    const main = blocks.filter((block) => !isPanel(block));
    const atEnd = this.sheet.panelAt === 'end' && panel.length > 0;
    const split = panel.length === 0 || atEnd ? 0 : firstFullWidth(main);
    const next = split > 0 ? this.beside(main.slice(0, split), panel, start) : start;
    if (atEnd) this.panelBesideLast(main, panel, next);
    else this.stack(main.slice(split), next);
    const only = this.tables.length === 1 ? this.tables[0] : undefined;
    // Rows repeat only on pages after their own: on the front page those of the table that ends it.
    const repeated = split > 0 ? this.tables[this.tables.length - 1] : only;
    const rowHeights = this.cells.rowHeights(GAP);
    return {
      key,
      name,
      columnWidths: this.widths,
      rowHeights,
      cells: this.cells.cells,
      names: this.tables.map((table) => table.name),
      frozenRows: only?.headerRow ?? 0,
      print: {
        titleRows: repeated === undefined ? null : [repeated.headerRow, repeated.headerRow],
        breakBefore: this.breaks(
          rowHeights,
          main.slice(split).some(({ kind }) => kind === 'table') && split > 0 ? next : null,
          repeated,
        ),
        area: { firstRow: 1, firstColumn: 1, lastRow: rowHeights.length, lastColumn: this.widths.length },
      },
    };
  }
}

/** Index of the first main block that needs the panel's room too, its heading included. */
function firstFullWidth(main: readonly Block[]): number {
  const besidePanel = 2;
  const wide = main.findIndex(
    (block) =>
      block.kind === 'paragraph' || (block.kind === 'table' && block.table.columns.length > besidePanel),
  );
  if (wide < 0) return main.length;
  return main[wide - 1]?.kind === 'heading' ? wide - 1 : wide;
}

/**
 * The report as cells at addresses: widths, heights, names and page set-up, the same for every host.
 *
 * Sheets come in the report's order. Every row is high enough for its text; nothing is merged.
 * Charts know where their figures stand, wherever that sheet comes in the order.
 */
export function layOut(report: Report): SheetLayout[] {
  const built = report.sheets.map((sheet) => {
    const builder = new SheetBuilder(sheet);
    return { sheet, layout: builder.build(), tables: builder.tables, charts: builder.charts };
  });
  const figures = new ChartFigures(built);
  for (const { laid, spark } of built.flatMap(({ tables }) => tables).flatMap(({ sparks }) => sparks)) {
    const drawn = figures.spark(spark);
    if (drawn !== null) laid.spark = drawn;
  }
  return built.map(({ layout, charts }) => ({
    ...layout,
    charts: charts.flatMap((chart) => figures.laid(chart)),
  }));
}
