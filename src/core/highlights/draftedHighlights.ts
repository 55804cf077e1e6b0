import type { HighlightFinding } from '../findings';
import { cleanText, shortened } from '../grid/cleanText';

/** Characters of a subject: about two lines of the front page. */
const LONGEST_SUBJECT = 140;
const BETWEEN = ': ';

/** A sentence before its subject is told apart from others of its kind. */
export interface DraftedHighlight extends Omit<HighlightFinding, 'text' | 'draft'> {
  /** What is said of the subject, from its first word to its full stop. */
  words: string;
}

/** What a highlight is known by: its kind and its subject, whatever their spaces and capitals. */
export function highlightKey({ kind, subject }: Pick<HighlightFinding, 'kind' | 'subject'>): string {
  return `${kind}|${cleanText(subject)}`.toLowerCase();
}

/**
 * Drafts as highlights. A subject is one line of at most 140 characters; of several alike in a kind each also says
 * where it stands, so that words somebody edits find their way back.
 * @example subject "3 Staff leave" of two sheets // "3 Staff leave (Risks, C5)" and "3 Staff leave (Issues, C5)"
 */
export function asHighlights(drafts: readonly DraftedHighlight[]): HighlightFinding[] {
  const named = drafts.map((draft) => ({ ...draft, subject: oneLine(draft.subject) }));
  const times = new Map<string, number>();
  for (const draft of named) times.set(highlightKey(draft), (times.get(highlightKey(draft)) ?? 0) + 1);
  return named.map((draft) => {
    const { kind, words, sheet, cell } = draft;
    const alone = (times.get(highlightKey(draft)) ?? 0) <= 1;
    const subject = alone ? draft.subject : `${draft.subject} (${sheet}, ${cell})`;
    return { kind, subject, text: sentence(subject, words), sheet, cell };
  });
}

/** The whole sentence. @example sentence('Risk 5', 'scores 25.') // "Risk 5: scores 25." */
export function sentence(subject: string, words: string): string {
  return `${subject}${BETWEEN}${words}`;
}

/** What a sentence says of its subject. @example wordsOf({ subject: 'Risk 5', text: 'Risk 5: scores 25.' }) // "scores 25." */
export function wordsOf({ subject }: Pick<HighlightFinding, 'subject'>, text: string): string {
  return text.startsWith(subject + BETWEEN) ? text.slice(subject.length + BETWEEN.length) : text;
}

/** A colon follows, so no full stop ends it; a record without a name still has one. */
function oneLine(subject: string): string {
  return shortened(subject, LONGEST_SUBJECT).replace(/[.:;,\s]+$/, '') || 'Without a name';
}
