import type { HighlightFinding } from '../findings';

/** A highlight as it stands on the sheets of the last report, whether a person edited it or not. */
export interface TypedHighlight {
  /** null for a word that is no kind of highlight. */
  kind: HighlightFinding['kind'] | null;
  /** The word it stands under. */
  word: string;
  /** The whole cell: its first line is the subject. */
  text: string;
  /** Shown: on the front page. Drafted now: beside edited words there. Waiting: kept on the sheet of checks. */
  role: 'shown' | 'drafted-now' | 'waiting';
}

/** Edited words whose highlight is not among those of this report. */
export interface WaitingHighlight {
  word: string;
  /** As the cell says it, the subject on its first line. */
  text: string;
  /** What it is found again by; null when it can't be told which highlight it belongs to. */
  record: { key: string; subject: string; words: string; standsFor: string | null } | null;
}

/** The first line of a highlight's cell, and the words below it. */
export function linesOf(text: string): { subject: string; words: string } {
  const [subject = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
  return { subject: subject.trim(), words: rest.join('\n').trim() };
}

/** True for texts alike but for their white space, which long cells lose where they go on in a next row. */
export function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

const bare = (text: string): string => text.replace(/\s+/g, '');
