import { cellLines, MOST_LINES } from './rowHeights';
import { CONTINUED } from './rowKeys';
import type { HighlightTable, TableCell, TableRow } from './tables';
import { NOTHING } from './wording';

/** A row of the sheet and how many lines its tallest cell takes. */
export interface FittedRow {
  row: TableRow;
  lines: number;
}

const isBold = (cell: TableCell): boolean => cell.emphasis === 'strong' || cell.status !== undefined;

function linesOf(cell: TableCell, width: number): string[] {
  // A number never wraps: its column was made wide enough.
  if (cell.value !== undefined) return [cell.text];
  return cellLines(cell.text, width, cell.input === true ? 'table-input' : 'table-cell', isBold(cell));
}

/** Where the text goes on after so many lines; wrapping only ever drops one space or line break at a line's end. */
function cutAfter(text: string, lines: readonly string[]): { head: string; tail: string } {
  let at = 0;
  for (const line of lines) {
    while (/\s/.test(text[at] ?? '') && !line.startsWith(text[at] ?? '')) at += 1;
    at += line.length;
  }
  return { head: text.slice(0, at).trimEnd(), tail: text.slice(at).trimStart() };
}

function continued(table: HighlightTable, row: TableRow, heads: TableCell[]): TableRow {
  return {
    key: row.key,
    cells: row.cells.map((cell, i) => {
      const { tail } = tailOf(cell, heads[i]);
      const identifies = table.columns[i]?.identifies === true;
      if (tail !== '') return { ...cell, text: identifies ? belowFirstLine(cell.text, tail) : tail };
      if (i === 0) return { text: `${cell.text}${CONTINUED}`, emphasis: 'muted' };
      return { text: identifies ? (cell.text.split('\n')[0] ?? NOTHING) : NOTHING, emphasis: 'muted' };
    }),
  };
}

/** The rest of a text below its first line, by which it is known; a rest of the first line goes on by itself. */
function belowFirstLine(text: string, tail: string): string {
  const first = text.split('\n')[0] ?? '';
  return first.length + 1 < text.length - tail.length ? `${first}\n${tail}` : tail;
}

function tailOf(cell: TableCell, head: TableCell | undefined): { tail: string } {
  return { tail: head === undefined ? '' : cell.text.slice(head.text.length).trimStart() };
}

/**
 * A row as the rows of the sheet it takes: one, or several where a text is longer than Excel lets a row be high.
 *
 * No text is hidden: it goes on in the same column of the next row, whose first cell says "(continued)" and whose
 * identifying cells say again what it belongs to. `widths` are those of the table's columns, in points.
 */
export function fitRow(table: HighlightTable, row: TableRow, widths: readonly number[]): FittedRow[] {
  const fitted: FittedRow[] = [];
  let rest = row;
  for (;;) {
    const lines = rest.cells.map((cell, i) => linesOf(cell, widths[i] ?? 0));
    const tallest = lines.reduce((most, { length }) => Math.max(most, length), 1);
    if (tallest <= MOST_LINES) return [...fitted, { row: rest, lines: tallest }];
    const heads = rest.cells.map((cell, i) => {
      const own = lines[i] ?? [];
      return own.length <= MOST_LINES
        ? cell
        : { ...cell, text: cutAfter(cell.text, own.slice(0, MOST_LINES)).head };
    });
    fitted.push({ row: { ...rest, cells: heads }, lines: MOST_LINES });
    const next = continued(table, rest, heads);
    const first = next.cells[0];
    // A third row says "(continued)" once, like the second.
    const label = first?.text.split(CONTINUED).filter((part) => part !== '')[0] ?? NOTHING;
    rest =
      first?.text.endsWith(CONTINUED) === true
        ? { ...next, cells: [{ ...first, text: `${label}${CONTINUED}` }, ...next.cells.slice(1)] }
        : next;
  }
}
