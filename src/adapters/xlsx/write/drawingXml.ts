import type { LaidChart } from '../../../core/report/layout';
import { chartAddress } from '../../chartXml';
import { xmlText } from '../../xmlText';

export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

interface Addresses {
  drawing: string;
  main: string;
  relationships: string;
}

const TRANSITIONAL: Addresses = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Addresses = {
  drawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  main: 'http://purl.oclc.org/ooxml/drawingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
/** The drawing itself counts as the first object of a sheet. */
const FIRST_ID = 2;

/**
 * The drawing part of a sheet (ECMA-376 part 1, 20.5): each chart over its cells, with its words for who can't see
 * it. A chart moves with its cells and keeps its size. The n-th chart is relationship rIdn.
 */
export function drawingXml(charts: readonly LaidChart[], strict: boolean): string {
  const addresses = strict ? STRICT : TRANSITIONAL;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${addresses.drawing}" xmlns:a="${addresses.main}" xmlns:r="${addresses.relationships}">`,
    ...charts.map((laid, at) => anchorXml(laid, at, chartAddress(strict))),
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml({ chart, area }: LaidChart, at: number, address: string): string {
  const number = String(at + 1);
  const said = `name="Chart ${number}" descr="${xmlText(chart.words)}"`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    cornerXml('from', area.firstColumn - 1, area.firstRow - 1),
    cornerXml('to', area.lastColumn, area.lastRow),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(at + FIRST_ID)}" ${said}/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${address}"><c:chart xmlns:c="${address}" r:id="rId${number}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** The top left corner of a cell, counted from 0. */
function cornerXml(corner: 'from' | 'to', column: number, row: number): string {
  const place = `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row>`;
  return `<xdr:${corner}>${place}<xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
}
