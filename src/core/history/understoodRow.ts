import { isDateFormat, isoDate, serialToIso } from '../grid/dates';
import { readFigure } from '../grid/figures';
import type { Unit } from '../findings';
import type { Read } from '../settings/plainValues';
import type { SettingCell } from '../settings/settingCells';
import { plainNumber, shareOf } from '../settings/shareText';
import { isBlank, readChoiceCell, readDayCell, typedIn } from '../settings/settingCells';
import type { HistoryColumn } from './historyColumns';
import type { HistoryKind, HistoryRow } from './historyRow';

/** The cells of one line that stand in our own columns. */
export type OwnCells = Partial<Record<HistoryColumn, SettingCell>>;

/** A line as understood: its row and the columns that hold something else than they take, or what it lacks. */
export type Understood = { row: HistoryRow; unread: HistoryColumn[] } | { row: null; lacks: HistoryColumn };

/** Each choice is its own word. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

const KINDS: Words<HistoryKind> = {
  Overall: ['Overall'],
  Theme: ['Theme'],
  Measure: ['Measure'],
  Risk: ['Risk'],
  Action: ['Action'],
  Highlight: ['Highlight'],
};
const UNITS: Words<Unit> = {
  percent: ['percent'],
  count: ['count'],
  days: ['days'],
  currency: ['currency'],
  ratio: ['ratio'],
  number: ['number'],
};
const STATES: Words<NonNullable<HistoryRow['state']>> = {
  Open: ['Open'],
  Closed: ['Closed'],
  Complete: ['Complete'],
};

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads a line cell by cell and remembers which it could not. */
class LineReading {
  readonly unread: HistoryColumn[] = [];

  constructor(
    private readonly cells: OwnCells,
    private readonly date1904: boolean,
  ) {}

  text(column: HistoryColumn): string | null {
    const cell = this.cells[column];
    return cell === undefined ? null : typedIn(cell);
  }

  day(column: HistoryColumn): string | null {
    return this.read(column, (cell) => readDay(cell, this.date1904));
  }

  number(column: HistoryColumn): number | null {
    return this.read(column, readNumber);
  }

  choice<T extends string>(column: HistoryColumn, choices: Words<T>): T | null {
    return this.read(column, (cell) => readChoiceCell(cell, choices));
  }

  /** A period as recorded; what Excel turned into a date when somebody typed into the cell is one again. */
  period(): string | null {
    const cell = this.cells.period;
    if (cell === undefined) return null;
    const day =
      typeof cell.value === 'number' && isDateFormat(cell.format)
        ? serialToIso(cell.value, this.date1904)
        : null;
    if (day === null) return typedIn(cell);
    return /d/i.test(cell.format) ? day : day.slice(0, 'yyyy-mm'.length);
  }

  private read<T>(column: HistoryColumn, reader: (cell: SettingCell) => Read<T>): T | null {
    const cell = this.cells[column];
    if (cell === undefined) return null;
    const read = reader(cell);
    if ('value' in read) return read.value;
    this.unread.push(column);
    return null;
  }
}

/** Most days stand as they were written, and need no closer look. */
function readDay(cell: SettingCell, date1904: boolean): Read<string> {
  const [, year, month, day] = ISO_DAY.exec(cell.text) ?? [];
  if (year !== undefined && isoDate(Number(year), Number(month), Number(day)) !== null) {
    return { value: cell.text };
  }
  return readDayCell(cell, date1904);
}

/** A number as it stands or was typed, to its last digit; a percentage as a share. */
function readNumber({ value, format, text }: SettingCell): Read<number> {
  const figure = readFigure(value, format);
  const typed = typeof value !== 'string' ? null : (plainNumber(text) ?? percentIn(text));
  if (typed !== null) return { value: typed };
  return figure.kind === 'number' ? { value: figure.value } : { takes: TAKES.figure };
}

const percentIn = (text: string): number | null => (text.endsWith('%') ? shareOf(text.slice(0, -1)) : null);

const A_NUMBER = 'a number';
const A_DAY = 'a day such as 2020-01-31';
const listed = (choices: Record<string, unknown>): string => Object.keys(choices).join(', ');

/** What a column takes, for the end of a sentence; texts are taken as they are. */
export const TAKES = {
  date: A_DAY,
  kind: `one of ${listed(KINDS)}`,
  figure: A_NUMBER,
  unit: `one of ${listed(UNITS)}`,
  probability: A_NUMBER,
  impact: A_NUMBER,
  score: A_NUMBER,
  due: A_DAY,
  state: `one of ${listed(STATES)}`,
} as const satisfies Partial<Record<HistoryColumn, string>>;

/**
 * What a line of the history says. It takes a report date, a kind and something to know the record by; whatever else
 * is not understood counts as not known, by itself. Blank cells and dashes are left out of `cells`.
 */
export function understoodRow(cells: OwnCells, date1904: boolean): Understood {
  const line = new LineReading(cells, date1904);
  const date = line.day('date');
  if (date === null) return { row: null, lacks: 'date' };
  const kind = line.choice('kind', KINDS);
  if (kind === null) return { row: null, lacks: 'kind' };
  if (line.text('key') === null && line.text('ref') === null && line.text('name') === null) {
    return { row: null, lacks: 'name' };
  }
  const row: HistoryRow = {
    date,
    kind,
    key: line.text('key') ?? '',
    ref: line.text('ref'),
    name: line.text('name') ?? '',
    period: line.period(),
    figure: line.number('figure'),
    unit: line.choice('unit', UNITS),
    status: line.text('status'),
    probability: line.number('probability'),
    impact: line.number('impact'),
    score: line.number('score'),
    due: line.day('due'),
    state: line.choice('state', STATES),
    words: line.text('words'),
    draft: line.text('draft'),
  };
  return { row, unread: line.unread };
}

/** Says nothing: empty, white space or a dash. */
export const saysNothing = (text: string): boolean => isBlank({ text });
