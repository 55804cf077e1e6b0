import { escapeXml, XML_HEAD } from './xmlText';

/** `theme` counts as the file does: 4–9 are accents 1–6; `tint` −1 to 1. */
export type FillColour = string | { theme: number; tint?: number } | { indexed: number };

export interface CellLook {
  numberFormat?: string;
  fill?: FillColour;
  bold?: boolean;
  italic?: boolean;
  /** In points. */
  size?: number;
  /** RRGGBB of the text. */
  colour?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center';
  /** RRGGBB of a thin line on all sides. */
  border?: string;
}

const FIRST_CUSTOM_FORMAT = 164;
const DEFAULT_SIZE = 10;
const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** 28 → "AB". */
export function columnLetters(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = Math.floor((column - 1) / LETTERS);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(CODE_BEFORE_A + 1 + rest);
}

/** "AB12" → row 12, column 28. */
export function splitAddress(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A,
    0,
  );
  return { row: Number(digits), column };
}

/** Every look once, in the order of first use. */
export class StyleTable {
  private readonly fonts: string[];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
  private readonly formats = ['General'];
  private readonly looks = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  constructor(private readonly font: string) {
    this.fonts = [this.fontXml({})];
  }

  place(look: CellLook): number {
    const format = placeIn(this.formats, look.numberFormat ?? 'General');
    const font = placeIn(this.fonts, this.fontXml(look));
    const fill = look.fill === undefined ? 0 : placeIn(this.fills, fillXml(look.fill));
    const border = look.border === undefined ? 0 : placeIn(this.borders, borderXml(look.border));
    const id = format === 0 ? 0 : FIRST_CUSTOM_FORMAT + format - 1;
    const start = `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = `${id ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}`;
    const alignment = alignmentXml(look);
    const end = alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>';
    return placeIn(this.looks, start + applied + (border ? ' applyBorder="1"' : '') + end);
  }

  xml(): string {
    const formats = this.formats
      .slice(1)
      .map((code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escapeXml(code)}"/>`);
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts) +
      list('fills', this.fills) +
      list('borders', this.borders) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', this.looks) +
      `${list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`
    );
  }

  private fontXml(look: CellLook): string {
    const marks = `${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}`;
    const colour = look.colour ? `<color rgb="FF${look.colour}"/>` : '<color theme="1"/>';
    return `<font>${marks}<sz val="${look.size ?? DEFAULT_SIZE}"/>${colour}<name val="${this.font}"/><family val="2"/></font>`;
  }
}

function placeIn(entries: string[], entry: string): number {
  const found = entries.indexOf(entry);
  return found >= 0 ? found : entries.push(entry) - 1;
}

function list(name: string, entries: string[]): string {
  return `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

function fillXml(fill: FillColour): string {
  const colour = typeof fill === 'string' ? `rgb="FF${fill}"` : colourOf(fill);
  return `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;
}

function colourOf(fill: { theme: number; tint?: number } | { indexed: number }): string {
  if ('indexed' in fill) return `indexed="${fill.indexed}"`;
  return fill.tint === undefined ? `theme="${fill.theme}"` : `theme="${fill.theme}" tint="${fill.tint}"`;
}

function borderXml(colour: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF${colour}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(look: CellLook): string {
  const horizontal = look.align ? ` horizontal="${look.align}"` : '';
  const vertical = look.vertical ? ` vertical="${look.vertical}"` : '';
  const wrap = look.wrap ? ' wrapText="1"' : '';
  return horizontal || vertical || wrap ? `<alignment${horizontal}${vertical}${wrap}/>` : '';
}
