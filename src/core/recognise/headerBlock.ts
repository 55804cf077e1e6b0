import { cellName } from '../grid/address';
import { blockBase } from './blockBase';
import { wordsOf } from './normalise';
import { listed } from './registerBase';
import type { HeaderField, HeaderRegister } from './registers';
import type { SheetView } from './sheetView';
import { filledColumns, sourceAt, textAt, valueAt } from './sheetView';

/** Labels of report and committee headers, lower case and without punctuation. */
const LABELS: Record<Exclude<HeaderField, 'other'>, string> = {
  title:
    'title|report title|title of report|report name|programme name|project name|programme|project|subject',
  seniorResponsibleOfficer:
    'senior responsible officer|senior responsible owner|sro|project sponsor|sponsor|executive sponsor',
  programmeManager:
    'programme manager|project manager|programme lead|programme director|project lead|project director',
  reportDate: 'date of report|report date|reporting date|date|as at|position as at|snapshot date',
  overallStatus:
    'overall status|overall rag|overall rag status|overall rag rating|overall rating|programme status|project status',
  reportTo: 'report to|to|meeting|committee|board|name of meeting',
  agendaItem: 'agenda item no|agenda item|agenda item number|agenda no|item no',
  preparedBy: 'prepared by|author|report author|report by|completed by|produced by',
  contributors: 'contributors|contributor|contributions from|contributing officers',
  datePrepared: 'date prepared|prepared on|date completed|date produced',
  meetingDate: 'date of meeting|meeting date|date of committee|date of board',
};

const FIELDS = new Map<string, HeaderField>(
  Object.entries(LABELS).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field as HeaderField] as const),
  ),
);

/** Labels too plain to count without a colon or a neighbour that is one. */
const PLAIN = new Set([
  'title',
  'date',
  'to',
  'meeting',
  'committee',
  'board',
  'project',
  'programme',
  'subject',
  'author',
]);
const LEAST_FIELDS = 2;
/** Rows with more cells are a table's, not a label with its value. */
const MOST_CELLS = 4;
/** The report's own title stands no further above its header, alone in its row. */
const FARTHEST_TITLE = 8;
/** Blank or other rows between the labels of one block. */
const LARGEST_GAP = 3;
const LONGEST_LABEL = 60;

interface Labelled {
  row: number;
  field: HeaderField;
  label: string;
  labelColumn: number;
  valueColumn: number;
  plain: boolean;
}

/** Title blocks: labels with their value to the right, or after a colon in the same cell. */
export function readHeaderBlocks(view: SheetView): HeaderRegister[] {
  const blocks: Labelled[][] = [];
  for (const row of view.narrowRows) {
    const found = labelledIn(view, row);
    if (found.length === 0) continue;
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (block && last && row - last.row <= LARGEST_GAP) block.push(...found);
    else blocks.push(found);
  }
  return blocks.filter(isHeader).map((block) => register(view, block));
}

function isHeader(block: Labelled[]): boolean {
  const known = block.filter((entry) => entry.field !== 'other');
  const fields = new Set(known.map((entry) => entry.field));
  return fields.size >= LEAST_FIELDS && known.some((entry) => !entry.plain);
}

function labelledIn(view: SheetView, row: number): Labelled[] {
  const columns = filledColumns(view, row);
  if (columns.length > MOST_CELLS) return [];
  const found: Labelled[] = [];
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] ?? 1;
    const value = valueAt(view, row, column);
    if (typeof value !== 'string' || value.length > LONGEST_LABEL * 2) continue;
    const next = columns[i + 1];
    const entry = labelled(textAt(view, row, column), row, column, next, (other) => textAt(view, row, other));
    if (!entry || (next !== undefined && entry.valueColumn === next && isLabel(textAt(view, row, next))))
      continue;
    found.push(entry);
    if (entry.valueColumn === next) i++;
  }
  return found;
}

function isLabel(text: string): boolean {
  return fieldOf(text) !== undefined && (text.endsWith(':') || !PLAIN.has(wordsOf(text)));
}

function fieldOf(text: string): HeaderField | undefined {
  return FIELDS.get(wordsOf(text.replace(/\([^)]*\)/g, '')));
}

function labelled(
  text: string,
  row: number,
  column: number,
  next: number | undefined,
  textOf: (column: number) => string,
): Labelled | null {
  const [, before = '', after = ''] = /^([^:]{2,60}):\s*(\S.*)?$/.exec(text) ?? [];
  const inside = after === '' ? undefined : fieldOf(before);
  if (inside) return entryOf(row, inside, before, column, column, false);
  const field = fieldOf(text);
  if (field === 'overallStatus' && (next === undefined || isLabel(textOf(next)))) {
    // its value may be nothing but a colour
    return entryOf(row, field, text.replace(/:\s*$/, ''), column, column + 1, false);
  }
  if (next === undefined) return null;
  const label = text.replace(/:\s*$/, '');
  if (field) return entryOf(row, field, label, column, next, PLAIN.has(wordsOf(text)) && !text.endsWith(':'));
  return text.endsWith(':') && text.length <= LONGEST_LABEL
    ? entryOf(row, 'other', label, column, next, true)
    : null;
}

function entryOf(
  row: number,
  field: HeaderField,
  label: string,
  labelColumn: number,
  valueColumn: number,
  plain: boolean,
): Labelled {
  return { row, field, label: label.trim(), labelColumn, valueColumn, plain };
}

function register(view: SheetView, block: Labelled[]): HeaderRegister {
  const cells = block.flatMap(({ row, labelColumn, valueColumn }) => [
    { row, column: labelColumn },
    { row, column: valueColumn },
  ]);
  const known = block.filter((entry) => entry.field !== 'other');
  const columns = Object.fromEntries(
    known.map(({ field, row, valueColumn }) => [field, cellName(row, valueColumn)]),
  );
  const why = `Label and value beside each other: ${listed(known.map((entry) => entry.label))}.`;
  return {
    ...blockBase('header', view, cells, { title: titleAbove(view, block[0]?.row ?? 1), columns, why }),
    records: block.map(({ row, field, label, labelColumn, valueColumn }) => {
      const cell = sourceAt(view, row, valueColumn);
      const inside = labelColumn === valueColumn && typeof cell.value === 'string';
      const value = inside
        ? String(cell.value)
            .slice(String(cell.value).indexOf(':') + 1)
            .trim()
        : cell.value;
      return { row, field, label, cell: { ...cell, value } };
    }),
  };
}

/** The topmost text that stands alone in a row shortly above a block: the title of the report, not its subtitle. */
function titleAbove(view: SheetView, firstRow: number): string | null {
  for (let row = Math.max(1, firstRow - FARTHEST_TITLE); row < firstRow; row++) {
    const [column, ...others] = filledColumns(view, row);
    if (column === undefined || others.length > 0) continue;
    const text = textAt(view, row, column);
    if (/\p{L}{3}/u.test(text) && text.length <= LONGEST_LABEL * 2 && fieldOf(text) === undefined)
      return text;
  }
  return null;
}
