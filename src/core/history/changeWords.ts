import type { ActionStatus, ChangeFinding, RagStatus } from '../findings';
import { shortened } from '../grid/cleanText';
import { figureText } from '../report/wording';
import { decimalsNeeded } from '../measures/figurePrint';
import { printScore } from '../risks/printScore';
import type { HistoryRow } from './historyRow';

/** Enough of a record's words to know it by in a sentence; the report has them whole. */
const LONGEST_NAMED = 100;
/** Decimals a figure of a past report is shown with at most. */
const MOST_DECIMALS = 2;

const RANKS: Record<ActionStatus, number> = { Red: 0, Amber: 1, Green: 2, Blue: 3 };

/** Rank of a status as the report says it; null for none and for words that are no RAG status. */
export function rankOf(status: string | null): number | null {
  return status !== null && Object.hasOwn(RANKS, status) ? RANKS[status as ActionStatus] : null;
}

export function ragOf(status: string | null): RagStatus | null {
  return status === 'Red' || status === 'Amber' || status === 'Green' ? status : null;
}

/** Is the second better than the first? null when that can't be said. */
export function isBetter(before: string | null, now: string | null): boolean | null {
  const [from, to] = [rankOf(before), rankOf(now)];
  return from === null || to === null || from === to ? null : to > from;
}

/** @example called("A1", "Publish the strategy") // "A1 Publish the strategy" */
export function called(ref: string | null, name: string): string {
  return [ref, name].filter((part) => part !== null && part !== '').join(' ');
}

/** A sentence on a record, its words at the end. @example sentence("Risk", "5", "is closed", "If posts stay empty") // "Risk 5 is closed: If posts stay empty" */
function sentence(noun: string, ref: string | null, fact: string, name: string): string {
  const words = shortened(name, LONGEST_NAMED).replace(/[.\s]+$/, '');
  const article = /^[AEIOU]/.test(noun) ? 'An' : 'A';
  const who = ref === null ? `${article} ${noun.toLowerCase()}` : `${noun} ${ref}`;
  return `${who} ${fact}${words === '' ? '' : `: ${words}`}.`;
}

/** The record a change is about; one that is gone has no cell any more. */
export interface Changed {
  kind: ChangeFinding['kind'];
  noun: string;
  ref: string | null;
  name: string;
  at: Pick<ChangeFinding, 'sheet' | 'cell'> | null;
}

type FromTo = Partial<Pick<ChangeFinding, 'before' | 'now' | 'better'>>;

/** A change whose sentence is about the record: "Risk 5 is closed; …". */
export function changeOf(
  { kind, noun, ref, name, at }: Changed,
  change: ChangeFinding['change'],
  fact: string,
  { before = null, now = null, better = null }: FromTo,
): ChangeFinding {
  const { sheet, cell } = at ?? { sheet: '', cell: '' };
  const text = sentence(noun, ref, fact, name);
  return { kind, change, what: called(ref, name), before, now, better, text, sheet, cell };
}

/** A score with its parts. @example scoreWords({ probability: 4, impact: 5, score: 20 }) // "20 (4 × 5)" */
export function scoreWords({
  probability,
  impact,
  score,
}: Pick<HistoryRow, 'probability' | 'impact' | 'score'>): string | null {
  if (score === null) return null;
  if (probability === null || impact === null) return printScore(score);
  return `${printScore(score)} (${printScore(probability)} × ${printScore(impact)})`;
}

/** A figure of a past report; null where it had none. */
export function pastFigure({ figure, unit }: HistoryRow): string | null {
  if (figure === null) return null;
  const shown = unit ?? 'number';
  return figureText(figure, shown, decimalsNeeded(figure, shown, MOST_DECIMALS));
}
