import type { HighlightFinding } from '../findings';
import type { Status } from './tables';

export type HighlightKind = HighlightFinding['kind'];

/** Headings by which the highlights of a report are found again; hosts read cells only. */
export const HIGHLIGHT_HEADINGS = { kind: 'Kind', text: 'Highlight' };

/** Said after the kind of a row that shows today's draft below edited words. */
export const DRAFTED_NOW = ', drafted now';

/** As a report tells them: which way things turned, how they stand, what not to trust. */
export const HIGHLIGHT_KINDS: { kind: HighlightKind; text: string; status: Status; more: string }[] = [
  { kind: 'improved', text: 'Improved', status: 'improving', more: 'improved' },
  { kind: 'worsened', text: 'Worsened', status: 'worsening', more: 'worsened' },
  { kind: 'off-target', text: 'Off target', status: 'worsening', more: 'off target' },
  { kind: 'high-risk', text: 'High risk', status: 'worsening', more: 'high-risk' },
  { kind: 'overdue', text: 'Overdue', status: 'worsening', more: 'overdue' },
  { kind: 'data-problem', text: 'Data problem', status: 'not-rated', more: 'with a data problem' },
];

/** The kind a word in the first column stands for, whatever its capitals; null for any other word. */
export function kindOfWord(word: string): HighlightKind | null {
  return HIGHLIGHT_KINDS.find(({ text }) => text.toLowerCase() === word.trim().toLowerCase())?.kind ?? null;
}
