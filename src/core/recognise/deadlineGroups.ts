import { blockBase } from './blockBase';
import { titleAbove } from './headings';
import type { ActionRecord, ActionsRegister, SourceCell } from './registers';
import type { SheetView } from './sheetView';
import { filledColumns, filledSource, proseAt, textAt } from './sheetView';

const GROUP =
  /^(immediately|within (the next )?\w+ (working )?(days?|weeks?|months?|years?))( of .{0,60})?\s*:?$/i;
const LIST_MARK = /^\s*([-–•*·▪]|[a-z\d]{1,2}[.)])\s+/i;
const PUBLISHED =
  /^(date of publication|publication date|published|date published|report published|publication)\s*:?$/i;
/** Longest list of one deadline that is believed. */
const MOST_CELLS = 3;

/** Areas for improvement listed under "Immediately", "Within three months" …; each entry is an action. */
export function readDeadlineGroups(view: SheetView): ActionsRegister[] {
  const records: ActionRecord[] = [];
  const cells: { row: number; column: number }[] = [];
  const groups: string[] = [];
  let deadline: string | null = null;
  let previous = 0;
  for (const row of view.narrowRows) {
    const columns = filledColumns(view, row);
    const column = columns[columns.length - 1] ?? 1;
    const text = textAt(view, row, column);
    if (columns.length === 1 && GROUP.test(text)) {
      deadline = text.replace(/\s*:$/, '');
      groups.push(deadline);
      cells.push({ row, column });
    } else if (deadline !== null && belongs(view, row, columns, row === previous + 1)) {
      records.push(
        entry(row, (proseAt(view, row, column) ?? text).replace(LIST_MARK, ''), deadline, view, columns),
      );
      cells.push({ row, column });
    } else deadline = null;
    previous = row;
  }
  return groups.length > 0 && records.length > groups.length ? [register(view, cells, records, groups)] : [];
}

/** Right below the group or its entries, or after a blank row when it is marked as an entry of a list. */
function belongs(view: SheetView, row: number, columns: number[], adjacent: boolean): boolean {
  if (columns.length > MOST_CELLS) return false;
  return adjacent || LIST_MARK.test(textAt(view, row, columns[0] ?? 1));
}

function entry(
  row: number,
  action: string,
  deadline: string,
  view: SheetView,
  columns: number[],
): ActionRecord {
  return {
    row,
    ref: columns.length > 1 ? textAt(view, row, columns[0] ?? 1) : null,
    objective: null,
    action: action.trim(),
    owner: null,
    due: null,
    deadline,
    statuses: [],
    narrative: null,
    meetingDate: null,
    minute: null,
  };
}

function register(
  view: SheetView,
  cells: { row: number; column: number }[],
  records: ActionRecord[],
  groups: string[],
): ActionsRegister {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const top = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  return {
    ...blockBase('actions', view, cells, {
      title: titleAbove(view, top, false)?.text ?? null,
      why: `${records.length} entries stand under deadlines such as “${groups[0] ?? ''}”.`,
    }),
    records,
    deadlinesCountFrom: publicationDate(view),
  };
}

function publicationDate(view: SheetView): SourceCell | null {
  for (const row of view.narrowRows) {
    const columns = filledColumns(view, row);
    const label = columns.findIndex((column) => PUBLISHED.test(textAt(view, row, column)));
    const value = columns[label + 1];
    if (label >= 0 && value !== undefined) return filledSource(view, row, value);
  }
  return null;
}
