import { readStatus } from '../actions/statusWords';
import type { CellValue } from '../grid/grid';
import type { HeaderColumn } from './headers';
import { shortHeading } from './normalise';
import { ColumnRoles } from './roles';
import type { Table } from './tables';
import type { Term } from './terms';
import { isNumberLike, shareOf } from './values';

/** The part each column of an action plan, log or tracker plays; `null` where there is none. */
export interface ActionColumns {
  ref: number | null;
  objective: number | null;
  action: number;
  owner: number | null;
  due: number | null;
  narrative: number | null;
  comments: number | null;
  meetingDate: number | null;
  minute: number | null;
  /** In the order of the sheet, which is the order of reporting. */
  statuses: { column: number; label: string }[];
  columns: Record<string, string>;
}

const MOSTLY = 0.5;
/** A log of actions may call them descriptions; then its title or sheet must say what they are. */
const ACTION_TITLE = /\b(action|decision|milestone|raid|improvement plan|tracker|task)s?\b/i;

/** Deals out the columns of an action plan; `null` when none of them holds actions. */
export function actionColumns(table: Table): ActionColumns | null {
  const roles = new ColumnRoles(table);
  const worded = (column: HeaderColumn) =>
    column.period === null && (shareOf(table, column.column, isNumberLike) ?? 0) < MOSTLY;
  const rag = roles.free('rag').length > 0;
  const titled = ACTION_TITLE.test(`${table.title ?? ''} ${table.view.grid.name}`);
  const terms: Term[] = [
    'action',
    'decision',
    'deliverable',
    ...(rag || titled ? (['project'] as const) : []),
  ];
  const loose: Term[] = titled ? ['description', 'issue', 'title'] : [];
  const action = roles.first('action', terms, worded) ?? roles.first('action', loose, worded);
  if (action === null) return null;
  return {
    action,
    objective: roles.first(
      'objective',
      ['objective', 'issue', 'category'],
      (column) => worded(column) && !isGraded(table, column),
    ),
    statuses: statusColumns(table, roles),
    ref: roles.first('ref', ['ref']),
    owner: roles.first('owner', ['owner']),
    due: roles.first('due', ['due']),
    meetingDate: roles.first('meetingDate', ['meetingDate']),
    minute: roles.first('minute', ['minute']),
    narrative: roles.first('narrative', ['narrative']),
    comments: roles.first('comments', ['comments', 'mitigation', 'status'], worded),
    columns: roles.columns(),
  };
}

/** A priority of high, medium or low is a grade, not what the action is for. */
function isGraded(table: Table, column: HeaderColumn): boolean {
  const grade = (value: CellValue) =>
    typeof value === 'string' && /^(h|m|l|high|medium|med|low|urgent|critical)$/i.test(value.trim());
  return (shareOf(table, column.column, grade) ?? 0) >= MOSTLY;
}

const isStatus = (value: CellValue): boolean => typeof value === 'string' && readStatus(value).known;

/**
 * Quarters or months over blank cells or words, and the columns called status or RAG; beside quarters not one called
 * "Progress" that only tells a story.
 */
function statusColumns(table: Table, roles: ColumnRoles): { column: number; label: string }[] {
  const dated = table.header.columns.filter(
    (column) =>
      (column.bare || column.period !== null) && (shareOf(table, column.column, isNumberLike) ?? 0) < MOSTLY,
  );
  const named = roles
    .free('rag', 'status')
    .filter((column) => dated.length === 0 || shareOf(table, column.column, isStatus) !== 0);
  const columns = [...dated, ...named].sort((a, b) => a.column - b.column);
  return [...new Set(columns)].map((column) => {
    const label = dated.includes(column) ? column.label : shortHeading(column.text);
    roles.take(`status.${label}`, column);
    return { column: column.column, label };
  });
}
