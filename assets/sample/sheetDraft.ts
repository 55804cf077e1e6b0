import type { BuiltCell, BuiltSheet, Scalar } from '../../tests/support/workbookBuilder';
import type { CellLook } from '../../tests/support/workbookStyles';
import { columnLetters } from '../../tests/support/workbookStyles';

/** The council's house look, invented. */
export const NAVY = '1F3864';
const LINE = 'A6A6A6';
export const LOOK = {
  title: { bold: true, size: 18, colour: NAVY },
  subtitle: { italic: true, size: 10, colour: '595959' },
  theme: { bold: true, size: 14, colour: 'FFFFFF', fill: NAVY, vertical: 'center' },
  section: { bold: true, size: 11, colour: NAVY },
  band: { bold: true, colour: 'FFFFFF', fill: '2F5597', border: LINE, vertical: 'center' },
  head: { bold: true, fill: 'D9E2F3', border: LINE, wrap: true, align: 'center', vertical: 'center' },
  text: { border: LINE, wrap: true, vertical: 'top' },
  figure: { border: LINE, align: 'center', vertical: 'center' },
  note: { italic: true, size: 8, colour: '595959' },
} satisfies Record<string, CellLook>;

const POINTS_A_LINE = 13.5;
const CHARACTERS_A_WIDTH = 1.05;

export type Draft = Required<
  Pick<BuiltSheet, 'name' | 'cells' | 'merges' | 'columnWidths' | 'rowHeights' | 'hiddenRows'>
> &
  BuiltSheet;

export function draft(
  name: string,
  columnWidths: Record<string, number>,
  more: Partial<BuiltSheet> = {},
): Draft {
  return {
    name,
    cells: {},
    merges: [],
    columnWidths,
    rowHeights: {},
    hiddenRows: [],
    landscape: true,
    ...more,
  };
}

export function put(
  sheet: Draft,
  address: string,
  value: Scalar,
  look: CellLook,
  more: BuiltCell = {},
): void {
  sheet.cells[address] = { ...look, value, ...more };
}

/** A merged block: the value stands top left, every cell carries the look. */
export function putMerged(sheet: Draft, from: string, to: string, value: Scalar, look: CellLook): void {
  const [, firstColumn = '', firstRow = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, lastColumn = '', lastRow = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  for (let row = Number(firstRow); row <= Number(lastRow); row++) {
    for (const letter of lettersBetween(firstColumn, lastColumn)) put(sheet, `${letter}${row}`, null, look);
  }
  put(sheet, from, value, look);
  if (from !== to) sheet.merges.push(`${from}:${to}`);
}

export function lettersBetween(first: string, last: string): string[] {
  const letters: string[] = [];
  for (let n = 1; letters.at(-1) !== last; n++) {
    const letter = columnLetters(n);
    if (letter === first || letters.length > 0) letters.push(letter);
  }
  return letters;
}

/** High enough for a text wrapped in columns of this width together (in characters). */
export function heightFor(text: string, width: number): number {
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / (width * CHARACTERS_A_WIDTH))));
  return Math.max(18, lines.reduce((sum, n) => sum + n, 0) * POINTS_A_LINE + 4);
}

/** "15.8%" is a percentage, "'63%" the words 63%, all else as it is. */
export function typedFigure(typed: Scalar): BuiltCell {
  if (typeof typed !== 'string') return { value: typed };
  const percentage = /^(\d+)(?:\.(\d+))?%$/.exec(typed);
  if (!percentage) return { value: typed.replace(/^'/, '') };
  const decimals = percentage[2]?.length ?? 0;
  const share = Number((Number.parseFloat(typed) / 100).toFixed(decimals + 2));
  return { value: share, numberFormat: decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%' };
}
