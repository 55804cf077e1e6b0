/// <reference types="office-js" />
import { areaName, cellName } from '../../../core/grid/address';
import type { LaidCell, SheetLayout } from '../../../core/report/layout';
import { storedNumber } from '../../cellNumbers';
import { quoteSheet } from '../../sheetReferences';
import type { Line, Palette } from '../../theme';
import { FONT_NAME } from '../../theme';
import { lookGroups } from './lookGroups';
import type { LineGroup, LookGroup } from './lookGroups';
import type { Piece } from './pieces';
import { ACTION_BYTES, PART_BYTES, RANGE_BYTES, sentBytes } from './pieces';
import { typedText } from './typedText';
import { cellsOfBlocks, formatBlock, valueBlocks } from './valueBlocks';

/** What the cells of a sheet need to know of the workbook it stands in. */
export interface Surroundings {
  palette: Palette;
  date1904: boolean;
  /** Name of a linked sheet as it really is. */
  sheetNamed(wanted: string, cell: string): string;
}

/** A sheet's cells in the order in which Excel does them best: each list goes before the next, on all sheets. */
export interface ContentPieces {
  /** A link brings a type face and a text of its own, so it comes first. */
  links: Piece[];
  values: Piece[];
  numberFormats: Piece[];
  looks: Piece[];
  /** Wrapped text makes everything after it slow. */
  wrapping: Piece[];
}

/**
 * The links of a sheet whose cells are there already, with what a link changes of a cell put right again: copying
 * cells takes no links along for certain.
 */
export function linksOnTop({ cells }: SheetLayout, around: Surroundings): Piece[] {
  const linked = cells.filter(({ link }) => link !== undefined);
  return [
    ...linked.flatMap((cell) => [...linkPiece(cell, around), ...valuePiece(cell, around.date1904)]),
    ...lookGroups(linked, around.palette).looks.flatMap(lookPieces),
  ];
}

function valuePiece(cell: LaidCell, date1904: boolean): Piece[] {
  const { value } = cell;
  const given = typeof value === 'number' ? storedNumber(value, cell, date1904) : typedText(value);
  const place = cellName(cell.row, cell.column);
  return [
    {
      bytes: RANGE_BYTES + ACTION_BYTES + sentBytes(given),
      put: (sheet) => {
        sheet.getRange(place).values = [[given]];
      },
    },
  ];
}

/** Everything that goes into the cells of a sheet. Throws at a number that is none. */
export function contentPieces(layout: SheetLayout, around: Surroundings): ContentPieces {
  const blocks = valueBlocks(layout.cells, around.date1904);
  const { looks, lines, wrapped } = lookGroups(layout.cells, around.palette);
  return {
    links: layout.cells.flatMap((cell) => linkPiece(cell, around)),
    values: blocks.map(({ area, values }) => ({
      bytes: RANGE_BYTES + ACTION_BYTES + sentBytes(values),
      put: (sheet) => {
        sheet.getRange(areaName(area)).values = values;
      },
    })),
    numberFormats: cellsOfBlocks(layout.cells, blocks).flatMap(formatPiece),
    looks: [...looks.flatMap(lookPieces), ...lines.flatMap(linePieces)],
    wrapping: wrapped.map((address) => ({
      bytes: RANGE_BYTES + PART_BYTES + ACTION_BYTES + address.length,
      put: (sheet) => {
        sheet.getRanges(address).format.wrapText = true;
      },
    })),
  };
}

function linkPiece(cell: LaidCell, { sheetNamed }: Surroundings): Piece[] {
  if (cell.link === undefined) return [];
  const sheet = sheetNamed(cell.link.sheet, cell.link.cell);
  const documentReference = `${quoteSheet(sheet)}!${cell.link.cell}`;
  const place = cellName(cell.row, cell.column);
  return [
    {
      bytes: RANGE_BYTES + ACTION_BYTES + sentBytes({ documentReference }),
      put: (target) => {
        target.getRange(place).hyperlink = { documentReference };
      },
    },
  ];
}

function formatPiece(cells: readonly LaidCell[]): Piece[] {
  const block = formatBlock(cells);
  if (block === null) return [];
  const { area, formats } = block;
  return [
    {
      bytes: RANGE_BYTES + ACTION_BYTES + sentBytes(formats),
      put: (sheet) => {
        sheet.getRange(areaName(area)).numberFormat = formats;
      },
    },
  ];
}

const HORIZONTAL = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', centre: 'Center', bottom: 'Bottom' } as const;
/** Format, font and fill of a list of ranges. */
const LOOK_PARTS = 3;
/** Properties of a look, rather too many. */
const LOOK_PROPERTIES = 9;

function lookPieces({ style, align, addresses }: LookGroup): Piece[] {
  return addresses.map((address) => ({
    bytes: RANGE_BYTES + LOOK_PARTS * PART_BYTES + LOOK_PROPERTIES * ACTION_BYTES + address.length,
    put: (sheet) => {
      const { format } = sheet.getRanges(address);
      const { font } = format;
      font.name = FONT_NAME;
      font.size = style.size;
      font.bold = style.bold;
      font.underline = style.underline ? 'Single' : 'None';
      font.color = `#${style.text}`;
      if (style.fill !== null) format.fill.color = `#${style.fill}`;
      format.horizontalAlignment = HORIZONTAL[align];
      if (style.vertical !== 'bottom') format.verticalAlignment = VERTICAL[style.vertical];
      if (align !== 'centre' && style.indent > 0) format.indentLevel = style.indent;
    },
  }));
}

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const LINES: Record<Line['style'], { style: 'Continuous' | 'Dash'; weight: 'Hairline' | 'Thin' | 'Medium' }> =
  {
    hair: { style: 'Continuous', weight: 'Hairline' },
    thin: { style: 'Continuous', weight: 'Thin' },
    medium: { style: 'Continuous', weight: 'Medium' },
    dashed: { style: 'Dash', weight: 'Thin' },
  };
/** Format, borders and one side of a list of ranges. */
const LINE_PARTS = 3;
const LINE_PROPERTIES = 3;

function linePieces({ side, line, addresses }: LineGroup): Piece[] {
  const { style, weight } = LINES[line.style];
  return addresses.map((address) => ({
    bytes: RANGE_BYTES + LINE_PARTS * PART_BYTES + LINE_PROPERTIES * ACTION_BYTES + address.length,
    put: (sheet) => {
      const edge = sheet.getRanges(address).format.borders.getItem(EDGES[side]);
      edge.style = style;
      edge.weight = weight;
      edge.color = `#${line.colour}`;
    },
  }));
}
