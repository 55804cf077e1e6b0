import type { CheckFinding, HighlightFinding } from '../findings';
import type { HistoryRow } from '../history/historyRow';
import { highlightKey, sentence, wordsOf } from './draftedHighlights';
import type { HighlightRecord, HighlightRecords } from './highlightRecords';
import { dateOnSheets, highlightRecords, isKnown } from './highlightRecords';
import { lastingWords } from './lastingWords';
import type { PlacedHighlight } from './placedHighlights';
import { placedHighlights } from './placedHighlights';
import type { TypedHighlight, WaitingHighlight } from './typedHighlight';
import { sameWords } from './typedHighlight';

/** The highlights with the words people gave them. */
export interface EditedHighlights {
  highlights: HighlightFinding[];
  /** Edited words without a highlight, to be kept on the sheet of checks. */
  waiting: WaitingHighlight[];
  /** The draft that edited words stand for, by key of the highlight; null where nobody knows it. */
  standsFor: Map<string, string | null>;
  checks: CheckFinding[];
}

/** What a person made of one highlight. */
interface Edited {
  words: string;
  standsFor: string | null;
}

/**
 * Puts the words people gave the highlights of the last report in the place of the drafts.
 *
 * Words that stand as they were drafted make room for the new draft. Edited words stay; they stand for the draft that
 * was shown when they were edited, and where today's draft tells another fact the highlight is `stale` and both are
 * shown. Words without a draft on record that differ from today's can't be told from an old draft: they stay too, and
 * a check says so. Empty cells and dashes leave the draft. Words whose highlight is not in this report wait.
 */
export function editedHighlights(
  drafts: readonly HighlightFinding[],
  typed: readonly TypedHighlight[],
  history: readonly HistoryRow[],
): EditedHighlights {
  const records = highlightRecords(history);
  const onSheets = dateOnSheets(typed, records);
  const { placed, unplaced, checks } = placedHighlights(typed, drafts, records, onSheets);
  const edits = editsOf(placed, drafts, records, onSheets);
  const worded = drafts.map((draft) => withWords(draft, edits.get(highlightKey(draft))));
  const known = new Set(drafts.map(highlightKey));
  const subjects = new Map(placed.map((one) => [one.key, one]));
  const waiting = [...edits]
    .filter(([key]) => !known.has(key))
    .flatMap(([key, { words, standsFor }]): WaitingHighlight[] => {
      const one = subjects.get(key);
      if (one === undefined) return [];
      const { subject, word } = one;
      return [{ word, text: `${subject}\n${words}`, record: { key, subject, words, standsFor } }];
    });
  return {
    highlights: worded,
    waiting: [...waiting, ...unplaced.map(({ word, text }) => ({ word, text, record: null }))],
    standsFor: new Map([...edits].map(([key, { standsFor }]) => [key, standsFor])),
    checks: [...checks, ...worded.flatMap((one) => unknownDraft(one, edits.get(highlightKey(one))))],
  };
}

/** By key, what was edited; several texts for one highlight are all kept. */
function editsOf(
  placed: readonly PlacedHighlight[],
  drafts: readonly HighlightFinding[],
  records: HighlightRecords,
  onSheets: string | null,
): Map<string, Edited> {
  const draftOf = new Map(drafts.map((one) => [highlightKey(one), wordsOf(one, one.text)]));
  const edits = new Map<string, Edited>();
  for (const { key, words } of placed) {
    const edit = editOf(words, draftOf.get(key), recordsOf(key, records, onSheets), onSheets);
    const before = edits.get(key);
    if (edit === null || (before !== undefined && sameWords(before.words, edit.words))) continue;
    edits.set(key, before === undefined ? edit : { ...edit, words: `${before.words}\n${edit.words}` });
  }
  return edits;
}

/** The records of one highlight: of the report on the sheets first, then the latest first. */
function recordsOf(key: string, records: HighlightRecords, onSheets: string | null): HighlightRecord[] {
  const dates = [...records.keys()].sort().reverse();
  const inOrder = onSheets === null ? dates : [onSheets, ...dates.filter((date) => date !== onSheets)];
  return inOrder.flatMap((date) => records.get(date)?.get(key) ?? []);
}

/** null for words that are no person's: a draft, of today or of before. */
function editOf(
  words: string,
  draft: string | undefined,
  records: readonly HighlightRecord[],
  onSheets: string | null,
): Edited | null {
  if (draft !== undefined && sameWords(words, draft)) return null;
  const same = records.find((record) => sameWords(record.words, words));
  if (same?.standsFor === null) return null;
  if (same !== undefined)
    return { words: same.words, standsFor: isKnown(same.standsFor) ? same.standsFor : null };
  if (records.some(({ beside }) => beside !== null && sameWords(beside, words))) return null;
  const [last] = records;
  if (last === undefined || last.date !== onSheets) return { words, standsFor: null };
  const shown = last.beside ?? last.standsFor ?? last.words;
  return { words, standsFor: isKnown(shown) ? shown : null };
}

function withWords(draft: HighlightFinding, edit: Edited | undefined): HighlightFinding {
  if (edit === undefined) return draft;
  const { kind, subject, text } = draft;
  const fact = lastingWords(kind, wordsOf(draft, text));
  const current = edit.standsFor !== null && sameWords(lastingWords(kind, edit.standsFor), fact);
  return {
    ...draft,
    text: sentence(subject, edit.words),
    draft: text,
    ...(current ? {} : { stale: true as const }),
  };
}

function unknownDraft({ subject, sheet, cell }: HighlightFinding, edit: Edited | undefined): CheckFinding[] {
  if (edit === undefined || edit.standsFor !== null) return [];
  const message = `The words of the highlight “${subject}” differ from today’s draft and no earlier draft is on record, so they count as edited; empty their cell on the front page to take the draft.`;
  return [{ code: 'highlight-words', severity: 'info', sheet, cell, message }];
}
