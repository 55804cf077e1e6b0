import type { ActionColumns } from './actionColumns';
import { actionColumns } from './actionColumns';
import { baseOf, headingsOf, whyOf } from './registerBase';
import type { ActionRecord, ActionsRegister, ActionStatusCell, SourceCell } from './registers';
import { filledSource, proseAt, sourceAt, textAt, valueAt } from './sheetView';
import type { Table, TablePart } from './tables';
import { filledIn, partsOf } from './tables';
import { isPlaceholder } from './values';

/** Comments that begin with a status and say more after it: "Complete – sent in May". */
const STATUS_FIRST =
  /^(completed?|done|closed|in progress|on ?going|not started|overdue|on track|off track|at risk|delayed)(\s*[–—:;,.-]|\s*$)/i;

/** Action plans, logs and trackers; one register for each titled run of rows. */
export function readActions(table: Table): ActionsRegister[] {
  const columns = actionColumns(table);
  if (!columns || !enoughEvidence(table, columns)) return [];
  return partsOf(table, columns.action)
    .map((part, i) => readPart(table, columns, part, i === 0))
    .filter((register) => register.records.length > 0);
}

function enoughEvidence(table: Table, columns: ActionColumns): boolean {
  const { owner, due, meetingDate, minute, objective, narrative, comments, statuses } = columns;
  const kept = [owner, due, meetingDate, minute, objective, narrative].filter(
    (column) => column !== null,
  ).length;
  const decoys = table.header.columns.filter((column) => column.terms.includes('decoy')).length;
  return kept + Number(comments !== null) + Math.min(1, statuses.length) >= 2 + decoys;
}

/** What a blank cell below takes from above: merged objectives and narratives, the meeting of sub-points. */
interface Carried {
  objective: string | null;
  narrative: string | null;
  meetingDate: SourceCell | null;
  minute: string | null;
}

function readPart(table: Table, columns: ActionColumns, part: TablePart, first: boolean): ActionsRegister {
  const records: ActionRecord[] = [];
  const templateRows: number[] = [];
  let carried: Carried = { objective: null, narrative: null, meetingDate: null, minute: null };
  for (const row of part.rows) {
    carried = carry(table, columns, row, carried);
    const action = proseAt(table.view, row, columns.action);
    const isAction = action !== null && !isPlaceholder(action) && !isLoneNote(table, columns, row);
    if (isAction) records.push(readRecord(table, columns, row, action, carried));
    else if (
      columns.ref !== null &&
      textAt(table.view, row, columns.ref) !== '' &&
      filledIn(table, row).length > 1
    ) {
      templateRows.push(row);
    }
  }
  const why = whyOf(table, headingsOf(table, columns.columns), records.length);
  return {
    ...baseOf('actions', table, {
      columns: columns.columns,
      rows: records.map((record) => record.row),
      templateRows,
      title: part.title ?? table.title,
      headerRows: first ? table.header.rows : [],
      why: first ? why : `Continues the columns of the header above. ${why}`,
    }),
    records,
    deadlinesCountFrom: null,
  };
}

/** A lone text in the first column is a heading or a note, in another one it is an action whose status is a colour. */
function isLoneNote(table: Table, columns: ActionColumns, row: number): boolean {
  return (
    filledIn(table, row).length === 1 && columns.action === table.firstColumn && columns.statuses.length === 0
  );
}

function carry(table: Table, columns: ActionColumns, row: number, above: Carried): Carried {
  const { view } = table;
  const objective = proseAt(view, row, columns.objective);
  const narrative = proseAt(view, row, columns.narrative);
  const meetingDate = filledSource(view, row, columns.meetingDate);
  const minute = proseAt(view, row, columns.minute);
  const newMeeting = meetingDate !== null || minute !== null;
  return {
    objective: objective ?? above.objective,
    narrative: narrative ?? (objective === null ? above.narrative : null),
    meetingDate: meetingDate ?? above.meetingDate,
    minute: minute ?? (newMeeting ? null : above.minute),
  };
}

function readRecord(
  table: Table,
  columns: ActionColumns,
  row: number,
  action: string,
  carried: Carried,
): ActionRecord {
  const { view } = table;
  const alone = columns.objective === null;
  const own = proseAt(view, row, columns.narrative);
  return {
    row,
    ref: proseAt(view, row, columns.ref),
    objective: carried.objective,
    action,
    owner: proseAt(view, row, columns.owner),
    due: filledSource(view, row, columns.due),
    deadline: null,
    statuses: statusCells(table, columns, row),
    narrative: (alone ? own : carried.narrative) ?? proseAt(view, row, columns.comments),
    meetingDate: carried.meetingDate,
    minute: carried.minute,
  };
}

function statusCells(table: Table, columns: ActionColumns, row: number): ActionStatusCell[] {
  const { view } = table;
  if (columns.statuses.length > 0) {
    return columns.statuses.map(({ column, label }, order) => ({
      label,
      order,
      cell: sourceAt(view, row, column),
    }));
  }
  if (columns.comments === null) return [];
  const comment = valueAt(view, row, columns.comments);
  if (typeof comment !== 'string' || !STATUS_FIRST.test(comment.trim())) return [];
  const label = table.header.columns.find(({ column }) => column === columns.comments)?.text ?? '';
  return [{ label, order: 0, cell: sourceAt(view, row, columns.comments) }];
}
