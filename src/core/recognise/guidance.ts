import { blockBase } from './blockBase';
import { titleAbove } from './headings';
import type { GuidanceRegister } from './registers';
import type { SheetView } from './sheetView';
import { filledColumns, textAt, valueAt } from './sheetView';
import { isProse } from './values';

const RAG_WORD = /^(red|amber|green|blue|yellow|grey|gray|red ?\/ ?amber|amber ?\/ ?(red|green)|r|a|g|b)$/i;
const LEAST_ROWS = 2;
const MOST_COLUMNS = 5;

/** The guide to RAG statuses: a row a colour, each once, with what it means to its right. */
export function readGuidance(view: SheetView): GuidanceRegister[] {
  const found: GuidanceRegister[] = [];
  let run: { row: number; column: number }[] = [];
  for (const row of [...view.narrowRows, Infinity]) {
    const column = row === Infinity ? null : explained(view, row);
    const [first] = run;
    const last = run[run.length - 1];
    const goesOn =
      column !== null && first?.column === column && last?.row === row - 1 && !said(view, run, row);
    if (!goesOn) {
      if (run.length >= LEAST_ROWS) found.push(register(view, run));
      run = [];
    }
    if (column !== null) run.push({ row, column });
  }
  return found;
}

/** Column of a RAG word that is explained to its right; `null` when the row has none. */
function explained(view: SheetView, row: number): number | null {
  const [column, ...meanings] = filledColumns(view, row);
  if (column === undefined || meanings.length === 0 || meanings.length >= MOST_COLUMNS) return null;
  if (!RAG_WORD.test(textAt(view, row, column))) return null;
  return meanings.some((meaning) => isProse(valueAt(view, row, meaning))) ? column : null;
}

function said(view: SheetView, run: { row: number; column: number }[], row: number): boolean {
  return run.some((other) => {
    const word = textAt(view, other.row, other.column).toLowerCase();
    return word === textAt(view, row, other.column).toLowerCase();
  });
}

function register(view: SheetView, run: { row: number; column: number }[]): GuidanceRegister {
  const [first = { row: 1, column: 1 }] = run;
  const columns = [...new Set(run.flatMap(({ row }) => filledColumns(view, row)))].sort((a, b) => a - b);
  const above = filledColumns(view, first.row - 1);
  const headed = above.length > 1 && above.includes(first.column);
  const headerRows = headed ? [first.row - 1] : [];
  const top = {
    firstRow: first.row - headerRows.length,
    firstColumn: columns[0] ?? 1,
    lastColumn: columns[columns.length - 1] ?? 1,
  };
  const title = titleAbove(view, top, false)?.text ?? null;
  const cells = run.flatMap(({ row }) => columns.map((column) => ({ row, column })));
  const why = `Each of ${run.length} rows explains one RAG word.`;
  return {
    ...blockBase('guidance', view, [...headerRows.map((row) => ({ row, column: first.column })), ...cells], {
      title,
      headerRows,
      why,
    }),
    records: run.map(({ row, column }) => ({
      row,
      status: textAt(view, row, column),
      meanings: columns.slice(1).flatMap((meaning) => {
        const text = textAt(view, row, meaning);
        return text === '' ? [] : [{ heading: headed ? textAt(view, first.row - 1, meaning) : '', text }];
      }),
    })),
  };
}
