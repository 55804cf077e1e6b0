import { areaName, cellName } from '../../../core/grid/address';
import type { ReportSheetKey } from '../../../core/grid/grid';
import type { LaidCell, SheetLayout } from '../../../core/report/layout';
import { storedNumber } from '../../cellNumbers';
import { looksLikeFormula } from '../../cellText';
import { TALLEST } from '../../pageSetup';
import { quoteSheet } from '../../sheetReferences';
import { NAVY } from '../../theme';
import { encodeEntities } from '../package/xmlText';
import { cellText } from './cellText';
import { columnWidth } from './columnWidth';
import { headerFooterXml, pageXml, rowBreaksXml } from './printSetup';
import { sparklinesXml } from './sparklinesXml';

/** What a sheet needs to know of the workbook it stands in. */
export interface SheetSurroundings {
  strict: boolean;
  /** The reader has this sheet in front when the workbook opens. */
  active: boolean;
  /** Whole pixels of the widest digit of the default font. */
  digit: number;
  date1904: boolean;
  reportTitle: string;
  styleOf(cell: LaidCell, quotePrefix: boolean): number;
  /** Name of another sheet of the report in this workbook. */
  reportSheet(key: ReportSheetKey): string;
  /** Relationship of the drawing that holds its charts; null without any. */
  drawing: string | null;
  /** The sheet's own name, for references to itself. */
  name: string;
  /** Name of a linked sheet as it really is. */
  sheetNamed(wanted: string, cell: string): string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** White space that a reader of XML may drop. */
const OUTER_SPACE = /^\s|\s$/;

/** One report sheet as a worksheet part. */
export function sheetXml(layout: SheetLayout, around: SheetSurroundings): string {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${around.strict ? STRICT_MAIN : MAIN}">`,
    `<sheetPr><tabColor rgb="FF${NAVY}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${usedArea(layout.cells)}"/>`,
    viewXml(layout.frozenRows, around.active),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(layout.columnWidths, around.digit),
    rowsXml(layout, around),
    linksXml(layout.cells, around),
    pageXml(),
    headerFooterXml(around.reportTitle),
    rowBreaksXml(layout.print.breakBefore),
    drawingLink(around),
    sparklinesXml(layout.cells, (sheet) => (sheet === null ? around.name : around.reportSheet(sheet))),
    '</worksheet>',
  ];
  return parts.join('');
}

function drawingLink({ drawing, strict }: SheetSurroundings): string {
  if (drawing === null) return '';
  return `<drawing xmlns:r="${strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS}" r:id="${drawing}"/>`;
}

function usedArea(cells: readonly LaidCell[]): string {
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), 1);
  const lastColumn = cells.reduce((last, cell) => Math.max(last, cell.column), 1);
  return areaName({ firstRow: 1, firstColumn: 1, lastRow, lastColumn });
}

function viewXml(frozenRows: number, active: boolean): string {
  const selected = active ? ' tabSelected="1"' : '';
  const view = `<sheetView showGridLines="0"${selected} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${view}/></sheetViews>`;
  const below = `A${String(frozenRows + 1)}`;
  const pane = `<pane ySplit="${String(frozenRows)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews>${view}>${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[], digit: number): string {
  if (widths.length === 0) return '';
  const columns = widths.map((points, at) => {
    const n = String(at + 1);
    return `<col min="${n}" max="${n}" width="${String(columnWidth(points, digit))}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(layout: SheetLayout, around: SheetSurroundings): string {
  const byRow = new Map<number, LaidCell[]>();
  for (const cell of layout.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const last = layout.cells.reduce((most, cell) => Math.max(most, cell.row), layout.rowHeights.length);
  const rows = ['<sheetData>'];
  for (let row = 1; row <= last; row++) {
    const height = layout.rowHeights[row - 1];
    const cells = (byRow.get(row) ?? []).sort((a, b) => a.column - b.column);
    if (height === undefined && cells.length === 0) continue;
    const tall = height === undefined ? '' : ` ht="${String(Math.min(height, TALLEST))}" customHeight="1"`;
    rows.push(`<row r="${String(row)}"${tall}>${cells.map((cell) => cellXml(cell, around)).join('')}</row>`);
  }
  rows.push('</sheetData>');
  return rows.join('');
}

function cellXml(cell: LaidCell, around: SheetSurroundings): string {
  const at = `r="${cellName(cell.row, cell.column)}"`;
  if (typeof cell.value === 'number') {
    const value = storedNumber(cell.value, cell, around.date1904);
    return `<c ${at} s="${String(around.styleOf(cell, false))}"><v>${String(value)}</v></c>`;
  }
  const style = String(around.styleOf(cell, looksLikeFormula(cell.value)));
  if (cell.value === '') return `<c ${at} s="${style}"/>`;
  const space = OUTER_SPACE.test(cell.value) ? ' xml:space="preserve"' : '';
  return `<c ${at} s="${style}" t="inlineStr"><is><t${space}>${cellText(cell.value)}</t></is></c>`;
}

function linksXml(cells: readonly LaidCell[], around: SheetSurroundings): string {
  const links = cells.flatMap((cell) => {
    if (cell.link === undefined) return [];
    const sheet = around.sheetNamed(cell.link.sheet, cell.link.cell);
    const location = encodeEntities(`${quoteSheet(sheet)}!${cell.link.cell}`);
    return [`<hyperlink ref="${cellName(cell.row, cell.column)}" location="${location}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
