import { cleanText } from '../grid/cleanText';
import { readFigure } from '../grid/figures';
import { isMissingMark } from '../grid/missingMarks';
import { wordsOf } from '../recognise/normalise';
import type { SourceCell } from '../recognise/registers';

/** What a cell of a probability or impact column says, before its scale is known. */
export type ScaleTyping =
  | { kind: 'blank' }
  /** A step by its number: 4, "4 - Likely", "Likely (4)". */
  | { kind: 'step'; step: number }
  /** A bare number, which is a step, a share or a percentage: the whole column tells. */
  | { kind: 'number'; value: number }
  /** A share of 0–1: 70 %, "High (0.70)", the middle of "75% to 100%". */
  | { kind: 'share'; share: number }
  /** A word without a number, lower case: "almost certain". */
  | { kind: 'word'; word: string };

/** Words of a legend (lower case) and their steps. */
export type Legend = Record<string, number>;

/** Choices of a list that stand for no choice, whatever number a legend gives them. */
const NOT_CHOSEN =
  /^(?:unspecified|undefined|unassessed|unscored|not (?:yet )?(?:specified|assessed|scored|set|rated)|(?:please )?(?:select|choose)\b.*)$/;

const PER_CENT = 100;
const NUMBERED = /^[([]?(\d{1,2})[)\]]?\s*(?:[-–—:.=]\s*|\s)(?!in \d)\p{L}/u;
const NUMBER_LAST = /\p{L}[^\d%]*?[([\s:=–—-](\d{1,2}(?:\.\d+)?)[)\]]?$/u;
const PERCENTAGES = /\d+(?:\.\d+)?(?=[^a-z\d]*(?:%|to|and|[-–]\s*\d))|\d+(?:\.\d+)?\s*%/gi;
/** What follows the word itself: "Likely – more often than not", "Likely (>50%)". */
const EXPLANATION = /\s[-–—]\s|[:;(,[]/;
const NOUN_AFTER = / (?:risk|likelihood|probability|impact|severity|consequences?|chance)$/;

/**
 * What is typed in a cell of probability or impact.
 *
 * Blanks and marks such as "-" or "TBC" are blank. A legend's word is its step. "4 - Likely" and "Likely (4)" are
 * step 4, "75% to 100%" the share in its middle, "<10%" the middle of 0 and 10 %, "High (0.70)" the share 0.7.
 * @example readTyping({ cell: 'F5', value: '4 - Likely', numberFormat: 'General' }, {}) // { kind: "step", step: 4 }
 */
export function readTyping(cell: SourceCell | null, legend: Legend): ScaleTyping {
  if (cell === null || cell.value === null) return { kind: 'blank' };
  if (typeof cell.value === 'string') return readText(cleanText(cell.value), legend);
  const figure = readFigure(cell.value, cell.numberFormat);
  if (figure.kind === 'missing') return { kind: 'blank' };
  if (figure.kind !== 'number') return { kind: 'word', word: String(cell.value).toLowerCase() };
  return figure.unit === 'percent'
    ? { kind: 'share', share: figure.value }
    : { kind: 'number', value: figure.value };
}

function readText(text: string, legend: Legend): ScaleTyping {
  if (isMissingMark(text.toLowerCase())) return { kind: 'blank' };
  const word = wordsOf(text.split(EXPLANATION, 1)[0] ?? '');
  if (NOT_CHOSEN.test(word)) return { kind: 'blank' };
  for (const known of [wordsOf(text), word]) {
    const step = Object.hasOwn(legend, known) ? legend[known] : undefined;
    if (step !== undefined) return { kind: 'step', step };
  }
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text) };
  const numbered = NUMBERED.exec(text)?.[1];
  if (numbered !== undefined) return { kind: 'step', step: Number(numbered) };
  if (text.includes('%') && !/^\p{L}/u.test(text)) return shareOfRange(text);
  const last = Number(NUMBER_LAST.exec(text)?.[1] ?? NaN);
  if (Number.isInteger(last)) return { kind: 'step', step: last };
  if (last > 0 && last < 1) return { kind: 'share', share: last };
  return { kind: 'word', word: word.replace(NOUN_AFTER, '') };
}

function shareOfRange(text: string): ScaleTyping {
  const found = (text.match(PERCENTAGES) ?? []).map((part) => parseFloat(part) / PER_CENT);
  const [first, second] = found;
  if (first === undefined) return { kind: 'word', word: wordsOf(text) };
  if (second !== undefined) return { kind: 'share', share: (first + second) / 2 };
  if (/[<≤]|less|under|below|up to/i.test(text)) return { kind: 'share', share: first / 2 };
  if (/[>≥+]|more|over|above/i.test(text)) return { kind: 'share', share: (first + 1) / 2 };
  return { kind: 'share', share: first };
}
