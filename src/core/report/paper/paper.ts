import type { HeaderLine } from '../paperHeader';
import type { HighlightTable, MeasureChart, Status } from '../tables';

/**
 * The report in the order of a committee paper: the same tables and sentences as on the sheets, put where a reader of
 * a paper looks for them. Still meaning, nothing of how it looks.
 */
export interface Paper {
  title: string;
  /** What kind of paper this is, and its date where there is one: "Highlight report, 27 January 2020". */
  subtitle: string;
  header: HeaderLine[];
  sections: PaperSection[];
  /** Tool and rule version. */
  stamp: string;
}

export interface PaperSection {
  heading: string;
  /** Stands after the paper itself and is counted on its own. */
  appendix?: true;
  parts: PaperPart[];
}

export type PaperPart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** A status in its word, and why. */
  | { kind: 'status'; status: Status; word: string; why: string }
  | { kind: 'list'; points: PaperPoint[] }
  /** `partOf`: the table its rows are taken from, so that all parts of one can have columns of the same widths. */
  | { kind: 'table'; table: HighlightTable; partOf?: HighlightTable }
  | { kind: 'chart'; chart: MeasureChart }
  /** Of little weight: how something was drafted, what is left out. */
  | { kind: 'note'; text: string };

/** A sentence of a list, with the word it begins with. */
export interface PaperPoint {
  word: string;
  status?: Status;
  text: string;
}

/** A section that has something to say; `null` for one without parts. */
export function sectionOf(heading: string, parts: PaperPart[]): PaperSection | null {
  return parts.length === 0 ? null : { heading, parts };
}
