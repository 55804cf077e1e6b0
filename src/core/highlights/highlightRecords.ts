import type { HighlightFinding } from '../findings';
import type { HistoryRow } from '../history/historyRow';
import { NOTHING_SAID } from '../history/historyRow';
import { highlightKey, wordsOf } from './draftedHighlights';
import type { TypedHighlight, WaitingHighlight } from './typedHighlight';
import { linesOf, sameWords } from './typedHighlight';

/** Stands in the history for a draft that nobody knows. */
const NOT_KNOWN = 'Not known';
/** Ends the key of the draft shown beside edited words. */
const DRAFTED_NOW = '|drafted now';

/** How a highlight stood in one report. */
export interface HighlightRecord {
  date: string;
  words: string;
  /** Edited words: the draft they stand for, 'unknown' when nobody knows it; null when the words are the draft. */
  standsFor: string | null;
  /** The draft shown beside edited words that stood for an earlier one. */
  beside: string | null;
}

/** By report date, by key. */
export type HighlightRecords = ReadonlyMap<string, ReadonlyMap<string, HighlightRecord>>;

/** The highlights on record. Rows of other kinds, and without words, count for nothing. */
export function highlightRecords(rows: readonly HistoryRow[]): HighlightRecords {
  const byDate = new Map<string, Map<string, HighlightRecord>>();
  const highlights = rows.filter(({ kind, words }) => kind === 'Highlight' && words !== null);
  const own = highlights.filter(({ key }) => !key.endsWith(DRAFTED_NOW));
  for (const { date, key, words, draft } of own) {
    const records = byDate.get(date) ?? new Map<string, HighlightRecord>();
    byDate.set(date, records.set(key, { date, words: words ?? '', standsFor: draft, beside: null }));
  }
  for (const { date, key, words } of highlights) {
    const record = byDate.get(date)?.get(key.slice(0, -DRAFTED_NOW.length));
    if (record !== undefined && key.endsWith(DRAFTED_NOW)) record.beside = words;
  }
  return byDate;
}

/** False for a draft that was never on record. */
export const isKnown = (draft: string | null): draft is string => draft !== null && draft !== NOT_KNOWN;

/**
 * The report date whose highlights stand on the sheets: the one with most of the very texts there, else with most of
 * their subjects, else the latest. null without any on record.
 */
export function dateOnSheets(typed: readonly TypedHighlight[], records: HighlightRecords): string | null {
  let best: { date: string; texts: number; subjects: number } | null = null;
  for (const date of [...records.keys()].sort().reverse()) {
    const found = typed.flatMap(({ kind, text }) => {
      const { subject, words } = linesOf(text);
      const record = kind === null ? undefined : records.get(date)?.get(highlightKey({ kind, subject }));
      return record === undefined ? [] : [sameWords(record.words, words)];
    });
    const score = { date, texts: found.filter((same) => same).length, subjects: found.length };
    const better =
      best === null ||
      score.texts > best.texts ||
      (score.texts === best.texts && score.subjects > best.subjects);
    if (better) best = score;
  }
  return best?.date ?? null;
}

/**
 * What the history records of the highlights of this report: those on the front page as shown, each draft beside
 * edited words, and edited words that wait. Nothing without a report date.
 *
 * @param standsFor the draft that edited words stand for, by key; null where nobody knows it
 */
export function highlightRows(
  date: string | null,
  shown: readonly HighlightFinding[],
  {
    waiting,
    standsFor,
  }: { waiting: readonly WaitingHighlight[]; standsFor: ReadonlyMap<string, string | null> },
): HistoryRow[] {
  if (date === null) return [];
  const rows = shown.flatMap((highlight) => {
    const key = highlightKey(highlight);
    const { subject, text, draft, stale } = highlight;
    const edited = draft === undefined ? null : (standsFor.get(key) ?? NOT_KNOWN);
    const own = row(date, key, subject, wordsOf(highlight, text), edited);
    if (draft === undefined || stale !== true) return [own];
    return [own, row(date, key + DRAFTED_NOW, subject, wordsOf(highlight, draft), null)];
  });
  const kept = waiting.flatMap(({ record }) =>
    record === null
      ? []
      : [row(date, record.key, record.subject, record.words, record.standsFor ?? NOT_KNOWN)],
  );
  return [...rows, ...kept];
}

function row(date: string, key: string, name: string, words: string, draft: string | null): HistoryRow {
  return { ...NOTHING_SAID, date, kind: 'Highlight', key, name, words, draft };
}
