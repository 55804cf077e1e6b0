import { encodeEntities } from '../package/xmlText';
import type { CellLook } from '../../../core/report/layout';
import type { CellStyle, Line } from '../../theme';
import { FONT_NAME } from '../../theme';

/** Pieces of styles.xml, in the order and wording Excel itself saves them, so that they are found again. */

const OPAQUE = 'FF';
/** The "automatic" background behind a solid fill, as Excel writes it. */
const SOLID_BACKGROUND = '<bgColor indexed="64"/>';
const SANS_SERIF_FAMILY = 2;

export function fontXml(style: CellStyle): string {
  const bold = style.bold ? '<b/>' : '';
  const underline = style.underline ? '<u/>' : '';
  const size = `<sz val="${String(style.size)}"/>`;
  const name = `<name val="${FONT_NAME}"/><family val="${String(SANS_SERIF_FAMILY)}"/>`;
  return `<font>${bold}${underline}${size}<color rgb="${OPAQUE}${style.text}"/>${name}</font>`;
}

/** `null` is the page itself: the first fill of every workbook. */
export function fillXml(colour: string | null): string {
  if (colour === null) return '<fill><patternFill patternType="none"/></fill>';
  const solid = `<patternFill patternType="solid"><fgColor rgb="${OPAQUE}${colour}"/>${SOLID_BACKGROUND}</patternFill>`;
  return `<fill>${solid}</fill>`;
}

export function borderXml(edges: CellStyle['edges']): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => edgeXml(side, edges[side]));
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function edgeXml(side: string, line: Line | undefined): string {
  if (line === undefined) return `<${side}/>`;
  return `<${side} style="${line.style}"><color rgb="${OPAQUE}${line.colour}"/></${side}>`;
}

export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${String(id)}" formatCode="${encodeEntities(code)}"/>`;
}

export interface XfParts {
  numberFormat: number;
  font: number;
  fill: number;
  border: number;
  quotePrefix: boolean;
}

const HORIZONTAL = { left: 'left', centre: 'center', right: 'right' } as const;
const VERTICAL = { top: 'top', centre: 'center', bottom: 'bottom' } as const;

/** A cell format; Excel leaves out "bottom", its default. */
export function xfXml(parts: XfParts, look: CellLook, style: CellStyle): string {
  const ids = `numFmtId="${String(parts.numberFormat)}" fontId="${String(parts.font)}" fillId="${String(parts.fill)}" borderId="${String(parts.border)}" xfId="0"`;
  const applies = [
    parts.quotePrefix ? ' quotePrefix="1"' : '',
    parts.numberFormat === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    parts.fill === 0 ? '' : ' applyFill="1"',
    parts.border === 0 ? '' : ' applyBorder="1"',
    ' applyAlignment="1"',
  ].join('');
  const upright = style.vertical === 'bottom' ? '' : ` vertical="${VERTICAL[style.vertical]}"`;
  const wrap = look.wrap ? ' wrapText="1"' : '';
  const indent = look.align === 'centre' || style.indent === 0 ? '' : ` indent="${String(style.indent)}"`;
  return `<xf ${ids}${applies}><alignment horizontal="${HORIZONTAL[look.align]}"${upright}${wrap}${indent}/></xf>`;
}
