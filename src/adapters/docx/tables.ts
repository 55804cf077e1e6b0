import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IBorderOptions, IRunOptions, ITableCellOptions, ITableOptions } from 'docx';
import type { CellLook } from '../../core/report/layout';
import type {
  HighlightTable,
  TableCell as ReportCell,
  TableColumn,
  TableRow as ReportRow,
} from '../../core/report/tables';
import { NOTHING } from '../../core/report/wording';
import { iconDrawing } from '../iconDrawing';
import { sparkDrawing } from '../sparkDrawing';
import { styleOf } from '../theme';
import type { CellStyle, Line, Palette } from '../theme';
import { DescribedTable } from './describedTable';
import { paragraphsOfText, runsOf } from './lines';
import type { Orientation } from './page';
import { roomAcross, TWIPS_PER_POINT } from './page';
import { halfPoints, STYLE } from './paperStyles';
import { pictureRun } from './pictures';
import { plainText } from './plainText';
import { CELL_MARGIN, columnWidths, isTall, maySplit, staysWhole, TABLE_SIZE } from './tableFit';
import type { TableFit } from './tableFit';

const ALIGNMENT = {
  left: AlignmentType.START,
  centre: AlignmentType.CENTER,
  right: AlignmentType.END,
} as const;
/** In eighths of a point. */
const LINE_SIZES: Record<Line['style'], number> = { hair: 2, thin: 4, medium: 12, dashed: 4 };
const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};
const MARGINS = {
  marginUnitType: WidthType.DXA,
  left: CELL_MARGIN.side * TWIPS_PER_POINT,
  right: CELL_MARGIN.side * TWIPS_PER_POINT,
  top: CELL_MARGIN.above * TWIPS_PER_POINT,
  bottom: CELL_MARGIN.above * TWIPS_PER_POINT,
};

/** Lifts words to the middle of the icon before them. */
const BESIDE_ICON = '3pt';

/** How a table is drawn: in which colours, on which page. The paper numbers its pictures and tables, and collects its charts. */
export interface TableDrawing {
  palette: Palette;
  fit: TableFit;
  nextPicture: () => number;
  nextTable: () => number;
  /** Takes the part of a chart into the package; gives the relationship that leads to it. */
  addChart: (xml: string) => string;
}

/** What the cells of a row have in common. */
interface RowDrawing extends TableDrawing {
  widths: readonly number[];
  /** Stays on the page of the row below. */
  keepNext: boolean;
}

const line = ({ style, colour }: Line): IBorderOptions => ({
  style: style === 'dashed' ? BorderStyle.DASHED : BorderStyle.SINGLE,
  size: LINE_SIZES[style],
  color: colour,
});

function frameOf(
  { fill, edges }: CellStyle,
  width: number,
  tall = false,
): Omit<ITableCellOptions, 'children'> {
  return {
    width: { size: width, type: WidthType.DXA },
    verticalAlign: tall ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    borders: {
      ...(edges.top === undefined ? {} : { top: line(edges.top) }),
      ...(edges.bottom === undefined ? {} : { bottom: line(edges.bottom) }),
    },
  };
}

function headerRow(columns: readonly TableColumn[], { palette, fit, widths }: RowDrawing): TableRow {
  const look = styleOf({ role: 'table-header', align: 'left', wrap: true }, palette);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, align }, i) =>
        new TableCell({
          ...frameOf(look, widths[i] ?? 0),
          children: paragraphsOfText(
            heading,
            { style: STYLE.tableHeading, alignment: ALIGNMENT[align] },
            { ...sized(fit), color: look.text },
          ),
        }),
    ),
  });
}

/** The style's own size is the usual one. */
const sized = ({ size }: TableFit): IRunOptions => (size === TABLE_SIZE ? {} : { size: halfPoints(size) });

function lookOf(cell: ReportCell, { align }: TableColumn, row: ReportRow, first: boolean): CellLook {
  return {
    role: 'table-cell',
    align,
    wrap: true,
    ...(cell.status === undefined ? {} : { status: cell.status }),
    ...(cell.emphasis === undefined ? {} : { emphasis: cell.emphasis }),
    ...(row.startsSection === true && !first ? { lineAbove: 'section' } : {}),
  };
}

function paragraphsIn(
  cell: ReportCell,
  column: TableColumn,
  style: CellStyle,
  drawing: RowDrawing,
): Paragraph[] {
  const { fit, keepNext, nextPicture } = drawing;
  const options = {
    style: STYLE.tableText,
    alignment: ALIGNMENT[column.align],
    ...(keepNext ? { keepNext } : {}),
  };
  if (cell.spark !== undefined) {
    const picture = pictureRun(sparkDrawing(cell.spark), nextPicture());
    return [new Paragraph({ ...options, children: [picture] })];
  }
  const look = { ...sized(fit), bold: style.bold, color: style.text };
  if (cell.icon !== undefined) {
    const picture = pictureRun(iconDrawing(cell.icon), nextPicture());
    return [
      new Paragraph({
        ...options,
        children: [picture, ...runsOf(` ${cell.text}`, { ...look, position: BESIDE_ICON })],
      }),
    ];
  }
  const name = column.identifies === true ? /^[^\n]+(?=\n)/.exec(cell.text)?.[0] : undefined;
  if (name === undefined) return paragraphsOfText(cell.text, options, look);
  return [
    ...paragraphsOfText(name, options, { ...look, bold: true }),
    ...paragraphsOfText(cell.text.slice(name.length + 1), options, look),
  ];
}

function bodyRow(
  columns: readonly TableColumn[],
  row: ReportRow,
  first: boolean,
  drawing: RowDrawing,
): TableRow {
  const { fit, widths, palette } = drawing;
  const tall = isTall(row, widths, fit);
  return new TableRow({
    ...(maySplit(row, widths, fit) ? {} : { cantSplit: true }),
    children: columns.map((column, i) => {
      const cell = row.cells[i] ?? { text: NOTHING };
      const style = styleOf(lookOf(cell, column, row, first), palette);
      return new TableCell({
        ...frameOf(style, widths[i] ?? 0, tall),
        children: paragraphsIn(cell, column, style, drawing),
      });
    }),
  });
}

/** What every table of a paper has in common: it fills the page between the margins and draws its own lines. */
export function tableShape(widths: readonly number[], orientation: Orientation): Omit<ITableOptions, 'rows'> {
  return {
    width: { size: roomAcross(orientation), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders: NO_LINES,
  };
}

/**
 * A highlight table: header row repeated on every page, rows kept whole, status in words on its colour. `like` is the
 * table whose columns it shares.
 */
export function wordTable(
  table: HighlightTable,
  like: HighlightTable,
  drawing: TableDrawing,
): DescribedTable {
  const { fit } = drawing;
  const widths = columnWidths(like, fit);
  const whole = staysWhole(table, widths, fit);
  // With the rule below it, if there is one.
  const last = table.rows.length - (table.rule === '' ? 1 : 0);
  return new DescribedTable(
    {
      ...tableShape(widths, fit.orientation),
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [
        headerRow(table.columns, { ...drawing, widths, keepNext: true }),
        ...table.rows.map((row, at) =>
          bodyRow(table.columns, row, at === 0, { ...drawing, widths, keepNext: whole && at < last }),
        ),
      ],
    },
    plainText(table.title),
    plainText(table.description),
  );
}
