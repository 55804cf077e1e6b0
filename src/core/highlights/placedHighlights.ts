import type { CheckFinding, HighlightFinding } from '../findings';
import { highlightKey } from './draftedHighlights';
import type { HighlightRecords } from './highlightRecords';
import type { TypedHighlight } from './typedHighlight';
import { linesOf } from './typedHighlight';

/** Words on the sheets with the highlight they belong to. */
export interface PlacedHighlight {
  key: string;
  subject: string;
  word: string;
  words: string;
}

type Kind = HighlightFinding['kind'];

interface Known {
  /** Subjects by key, of this report and of all on record. */
  keys: ReadonlySet<string>;
  kinds: readonly Kind[];
}

const KINDS: readonly Kind[] = ['improved', 'worsened', 'off-target', 'high-risk', 'overdue', 'data-problem'];

/**
 * Finds the highlight each text on the sheets belongs to, by its kind and its first line, so that rows may be sorted,
 * moved and put in.
 *
 * Of a text whose first line was changed: when just one highlight of its kind has lost its text, it is that one's, and
 * a check says so; otherwise it is `unplaced`. Cells with nothing below their first line, and dashes, say nothing.
 */
export function placedHighlights(
  typed: readonly TypedHighlight[],
  drafts: readonly HighlightFinding[],
  records: HighlightRecords,
  onSheets: string | null,
): { placed: PlacedHighlight[]; unplaced: TypedHighlight[]; checks: CheckFinding[] } {
  const keys = new Set([
    ...drafts.map(highlightKey),
    ...[...records.values()].flatMap((one) => [...one.keys()]),
  ]);
  const placed: PlacedHighlight[] = [];
  const seen = new Set<string>();
  const strange: TypedHighlight[] = [];
  for (const one of typed) {
    const { subject, words } = linesOf(one.text);
    const key = keyOf(one.kind, subject, { keys, kinds: KINDS });
    if (key === null) {
      strange.push(one);
      continue;
    }
    if (one.role !== 'drafted-now') seen.add(key);
    if (saysSomething(words)) placed.push({ key, subject, word: one.word, words });
  }
  const lost = [...(records.get(onSheets ?? '')?.keys() ?? [])].filter((key) => !seen.has(key));
  const unplaced: TypedHighlight[] = [];
  const checks: CheckFinding[] = [];
  for (const one of strange) {
    const alike = strange.filter(({ kind, role }) => kind === one.kind && role === 'shown');
    const [key, ...others] = lost.filter((each) => each.startsWith(`${one.kind ?? ''}|`));
    const draft = drafts.find((each) => highlightKey(each) === key);
    if (
      one.role !== 'shown' ||
      key === undefined ||
      others.length > 0 ||
      alike.length > 1 ||
      draft === undefined
    ) {
      unplaced.push(one);
      if (one.role !== 'waiting') checks.push(unplacedCheck(one));
      continue;
    }
    placed.push({ key, subject: draft.subject, word: one.word, words: one.text.trim() });
    checks.push(firstLineCheck(draft));
  }
  return { placed, unplaced, checks };
}

const NOTHING = /^[-–—\s]*$/;
const saysSomething = (words: string): boolean => !NOTHING.test(words);

/** Of a word that is no kind, the subject alone tells, when only one kind has it. */
function keyOf(kind: Kind | null, subject: string, { keys, kinds }: Known): string | null {
  const possible = (kind === null ? kinds : [kind]).map((one) => highlightKey({ kind: one, subject }));
  const [key, ...others] = possible.filter((one) => keys.has(one));
  return key === undefined || others.length > 0 ? null : key;
}

function firstLineCheck({ subject, sheet, cell }: HighlightFinding): CheckFinding {
  const message = `A highlight on the front page no longer begins with “${subject}”, but no other one can be meant, so its words were taken for it; leave the first line as it is when you edit.`;
  return { code: 'highlight-words', severity: 'info', sheet, cell, message };
}

function unplacedCheck({ text }: TypedHighlight): CheckFinding {
  const message = `It can’t be told which highlight the words “${linesOf(text).subject.slice(0, LONGEST_QUOTE)}” on the front page belong to, so they wait on the sheet of checks; put the highlight’s first line above them, or delete them.`;
  return { code: 'highlight-words', severity: 'info', sheet: '', cell: '', message };
}

const LONGEST_QUOTE = 80;
