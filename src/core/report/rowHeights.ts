import type { CellRole } from './layout';
import { wrapText, type Type } from './textWidth';

/** What a cell keeps free at its left and right, in points, in Excel and LibreOffice. */
const SIDE_PADDING = 12;
/** Above and below the text of a table cell together. */
const TABLE_PADDING = 5;
/** Excel makes no row higher than 409 points; a little is left for its rounding. */
const HIGHEST_ROW = 400;

interface RoleType {
  size: number;
  bold: boolean;
  /** Height of a line in points. */
  line: number;
  padding: number;
}

const BODY: RoleType = { size: 10, bold: false, line: 12.75, padding: TABLE_PADDING };

/** The type the theme sets each role in, as far as the geometry needs it. */
const TYPES: Record<CellRole, RoleType> = {
  title: { size: 18, bold: true, line: 24, padding: 6 },
  subtitle: { ...BODY, padding: 2 },
  heading: { size: 13, bold: true, line: 17, padding: 7 },
  paragraph: { ...BODY, padding: 2 },
  caption: { size: 9, bold: false, line: 12, padding: 1 },
  'table-header': { ...BODY, bold: true, padding: 7 },
  'table-cell': BODY,
  'table-input': BODY,
};

/** Size and weight a role is measured with. */
export function typeOf(role: CellRole, bold: boolean): Type {
  return { size: TYPES[role].size, bold: TYPES[role].bold || bold };
}

/** Height in points of so many lines in a role. */
export function heightOf(role: CellRole, lines: number): number {
  return TYPES[role].line * lines + TYPES[role].padding;
}

/** Lines a table cell of that width takes; width in points. */
export function cellLines(text: string, width: number, role: CellRole, bold: boolean): string[] {
  return wrapText(text, width - SIDE_PADDING, typeOf(role, bold));
}

/** Most lines a row may have; what is longer continues on a row below. */
export const MOST_LINES = Math.floor((HIGHEST_ROW - TABLE_PADDING) / BODY.line);
