import type { Area } from '../grid/grid';
import type { ChartSeries, LaidChart, LaidSpark } from './layout';
import { type PlacedTable, reachOf } from './layOutTable';
import type { SheetCells } from './sheetCells';
import type { MeasureChart, ReportSheet, Spark } from './tables';

/** A chart takes so many rows of that height in points: high enough to tell points apart, two to a printed page. */
const ROWS = 10;
const ROW_HEIGHT = 19;

/** The table that holds the figures of every chart. */
export const CHART_FIGURES = 'ChartData';

/** Keys of its columns with figures, from left to right. */
export const CHART_SERIES = [
  'period',
  'value',
  'mean',
  'lower',
  'upper',
  'targetMin',
  'targetUpper',
  'improvement',
  'concern',
  'neutral',
] as const satisfies readonly ChartSeries[];

/** A chart and the cells it covers. */
export type PlacedChart = Pick<LaidChart, 'chart' | 'area'>;

/** Keeps rows free for a chart over these columns, 1-based; every row has its height, so that it is one piece. */
export function placeChart(
  sheet: SheetCells,
  chart: MeasureChart,
  at: { row: number; firstColumn: number; lastColumn: number },
): PlacedChart {
  const area: Area = {
    firstRow: at.row,
    firstColumn: at.firstColumn,
    lastRow: at.row + ROWS - 1,
    lastColumn: at.lastColumn,
  };
  for (let row = area.firstRow; row <= area.lastRow; row += 1) sheet.atLeast(row, ROW_HEIGHT);
  return { chart, area };
}

type Source = LaidChart['source'];

/** Where the figures of each chart stand; without the table of figures no chart can be drawn from cells. */
export class ChartFigures {
  private readonly rows = new Map<string, number>();
  private readonly place: Pick<Source, 'sheet' | 'columns'> | null = null;

  constructor(sheets: readonly { sheet: ReportSheet; tables: readonly PlacedTable[] }[]) {
    for (const { sheet, tables } of sheets) {
      const placed = tables.find(({ table }) => table.id === CHART_FIGURES);
      if (placed === undefined) continue;
      const first = placed.name.area.firstColumn;
      const column = (key: ChartSeries): number =>
        first + placed.table.columns.findIndex((one) => one.key === key);
      const columns = Object.fromEntries(CHART_SERIES.map((key) => [key, column(key)]));
      this.place = { sheet: sheet.key, columns: columns as Source['columns'] };
      placed.table.rows.forEach(({ key }, i) => {
        // A plain table has a row a record.
        this.rows.set(key, placed.headerRow + 1 + i);
      });
    }
  }

  /** The chart with the place of its figures. */
  laid({ chart, area }: PlacedChart): LaidChart[] {
    const source = this.sourceOf(chart.rows);
    return source === null ? [] : [{ chart, area, source }];
  }

  /** The place of the figures of a small picture; null where they don't stand among those of the charts. */
  spark(spark: Spark): LaidSpark | null {
    const source = spark.rows === undefined ? null : this.sourceOf(spark.rows);
    if (source === null) return null;
    const { sheet, firstRow, lastRow, columns } = source;
    const area = { firstRow, firstColumn: columns.value, lastRow, lastColumn: columns.value };
    return { sheet, area, ...reachOf(spark) };
  }

  private sourceOf(rows: MeasureChart['rows']): Source | null {
    const firstRow = this.rows.get(rows.first);
    const lastRow = this.rows.get(rows.last);
    if (this.place === null || firstRow === undefined || lastRow === undefined) return null;
    return { ...this.place, firstRow, lastRow };
  }
}
