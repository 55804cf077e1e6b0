import type { Area, CellValue } from '../grid/grid';
import type { Period } from '../grid/periods';

/**
 * Tables recognised in a workbook, with their records as typed: nothing is computed or corrected here.
 * Recognition looks at values and number formats only, never at fills or merges, so that every host
 * (a file, Excel on the web) gives the same answer.
 */

/** A cell that plays a part in a record. */
export interface SourceCell {
  /** Address without the sheet: "F5". */
  cell: string;
  /** As read. Of a table that merges a value over several rows, the value of the row it was typed on. */
  value: CellValue;
  numberFormat: string;
}

export type RegisterKind =
  | 'measures'
  | 'risks'
  | 'actions'
  | 'concerns'
  | 'developments'
  | 'budget'
  | 'narrative'
  | 'guidance'
  | 'header'
  | 'judgements';

interface RegisterBase<K extends RegisterKind> {
  kind: K;
  sheet: string;
  area: Area;
  /** The words above the table that name it; null when it has none. */
  title: string | null;
  /** The theme (chapter) of the report it stands in; null outside of one. */
  theme: string | null;
  /** 1-based rows of its header, top to bottom; empty when it continues the columns of a header above. */
  headerRows: number[];
  /** Role → column letter, e.g. `{ name: "B", "target.min": "L" }`; for label/value blocks role → cell. */
  columns: Record<string, string>;
  /** Why it was taken for this kind, in one sentence a user can check. */
  why: string;
  /** Rows left out because they are unused template rows (a number, a zero score and no words). */
  templateRows: number[];
  /** Rows of the table that are hidden or filtered out; they are read like the others. */
  hiddenRows: number[];
}

export interface MeasurePoint {
  period: Period;
  /** As the column is headed: "Aug 19". */
  label: string;
  cell: SourceCell;
}

export interface MeasureRecord {
  /** 1-based row; for measures in columns the row of its name. */
  row: number;
  ref: string | null;
  /** The name as typed, marks such as "(S)" included. */
  name: string;
  section: string | null;
  /** In time order, every period the table has for it, empty cells included. */
  points: MeasurePoint[];
  current: SourceCell | null;
  /** Same period or year before, with its heading ("2018/19"). */
  priorYear: { label: string; cell: SourceCell } | null;
  target: {
    min: SourceCell | null;
    upper: SourceCell | null;
    single: SourceCell | null;
    /** True when headed as a least and a most, between which to stay, rather than as two thresholds. */
    limits?: boolean;
  };
  /** Targets that change over time, one a period; empty when there is only one target. */
  periodTargets: MeasurePoint[];
  benchmarks: { name: string; cell: SourceCell }[];
  polarity: SourceCell | null;
  unit: SourceCell | null;
  periodBasis: SourceCell | null;
  /** The RAG or status an author typed, and the cell whose fill may hold it. */
  rag: SourceCell | null;
  commentary: SourceCell | null;
  owner: SourceCell | null;
}

export interface MeasuresRegister extends RegisterBase<'measures'> {
  /** across: a row a measure; down: a row a period; long: a row a figure. */
  layout: 'across' | 'down' | 'long';
  records: MeasureRecord[];
}

/** Probability, impact and score as typed, each possibly a word ("4 - Likely"), or the heading a mark stands under. */
export interface ScoreCells {
  probability: SourceCell | null;
  impact: SourceCell | null;
  score: SourceCell | null;
}

export interface RiskRecord {
  row: number;
  ref: string | null;
  /** "Risk", "Issue" … as typed, or as the heading of a log of issues says of them all. */
  type: string | null;
  title: string | null;
  description: string;
  category: string | null;
  owner: string | null;
  mitigation: string | null;
  status: SourceCell | null;
  dateRaised: SourceCell | null;
  reviewDate: SourceCell | null;
  residual: ScoreCells;
  inherent: ScoreCells;
  target: ScoreCells;
}

export interface RisksRegister extends RegisterBase<'risks'> {
  records: RiskRecord[];
  /** Words of a scale legend found in the workbook ("Likely" → 4), lower case; empty when there is none. */
  scaleWords: { probability: Record<string, number>; impact: Record<string, number> };
}

export interface ActionStatusCell {
  /** Heading of its column: "Q4", "Status", "RAG". */
  label: string;
  /** Place in reporting order, 0 is the oldest; columns of the same report share the order of the sheet. */
  order: number;
  cell: SourceCell;
}

export interface ActionRecord {
  row: number;
  ref: string | null;
  objective: string | null;
  action: string;
  owner: string | null;
  due: SourceCell | null;
  /** Deadline group of an inspection ("Within three months") the action stands under. */
  deadline: string | null;
  statuses: ActionStatusCell[];
  narrative: string | null;
  /** Trackers: date of the meeting and minute number the action came from. */
  meetingDate: SourceCell | null;
  minute: string | null;
}

export interface ActionsRegister extends RegisterBase<'actions'> {
  records: ActionRecord[];
  /** When deadline groups count from: the publication date found near them. */
  deadlinesCountFrom: SourceCell | null;
}

/** Areas of concern and medium-term developments share one shape. */
export interface ConcernRecord {
  row: number;
  ref: string | null;
  description: string;
  owner: string | null;
  byWhen: SourceCell | null;
}
export interface ConcernsRegister extends RegisterBase<'concerns'> {
  records: ConcernRecord[];
}
export interface DevelopmentsRegister extends RegisterBase<'developments'> {
  records: ConcernRecord[];
}

export interface BudgetRecord {
  row: number;
  name: string;
  budget: SourceCell | null;
  actual: SourceCell | null;
  forecast: SourceCell | null;
  variance: SourceCell | null;
  comments: string | null;
}
export interface BudgetRegister extends RegisterBase<'budget'> {
  records: BudgetRecord[];
}

/** A narrative over the whole report (theme null) or a theme, with the overall RAG its author gave. */
export interface NarrativeRegister extends RegisterBase<'narrative'> {
  records: { row: number; text: string; cell: string }[];
  rag: SourceCell | null;
}

export interface GuidanceRegister extends RegisterBase<'guidance'> {
  /** "Green" → what it means, one text a meaning column. */
  records: { row: number; status: string; meanings: { heading: string; text: string }[] }[];
}

export type HeaderField =
  | 'title'
  | 'seniorResponsibleOfficer'
  | 'programmeManager'
  | 'reportDate'
  | 'overallStatus'
  | 'reportTo'
  | 'agendaItem'
  | 'preparedBy'
  | 'contributors'
  | 'datePrepared'
  | 'meetingDate'
  | 'other';

export interface HeaderRegister extends RegisterBase<'header'> {
  records: { row: number; field: HeaderField; label: string; cell: SourceCell }[];
}

export interface JudgementsRegister extends RegisterBase<'judgements'> {
  records: { row: number; aspect: string; judgement: string; cell: string }[];
}

export type Register =
  | MeasuresRegister
  | RisksRegister
  | ActionsRegister
  | ConcernsRegister
  | DevelopmentsRegister
  | BudgetRegister
  | NarrativeRegister
  | GuidanceRegister
  | HeaderRegister
  | JudgementsRegister;

/** A table that looked like a register and was not taken, for the message when nothing is recognised. */
export interface NearMiss {
  sheet: string;
  cell: string;
  /** "header words Owner and Action, but no rows below" */
  why: string;
}

/** What recognition gives: the registers in workbook order, what nearly was one, and where fills are wanted. */
export interface Recognised {
  registers: Register[];
  nearMisses: NearMiss[];
}
