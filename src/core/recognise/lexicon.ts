import { editDistance } from './editDistance';
import { bracketWords, normaliseHeading, wordsOf } from './normalise';
import type { Qualifier, Term } from './terms';
import { PREFIX_TERMS, QUALIFIER_WORDS, SUFFIX_WORDS, TERM_PHRASES } from './terms';

/** What a heading's words may mean; `terms` is never empty unless only a qualifier was found. */
export interface HeadingSense {
  terms: readonly Term[];
  qualifier: Qualifier | null;
}

/** Words this short are too easily turned into one another to be taken for a misspelling. */
const SHORTEST_MISSPELT = 6;
/** From this length on two slips are forgiven instead of one. */
const TWO_SLIPS_FROM = 9;
const LONGEST_PREFIXED = 14;
/** Single letters and the like only count when they are the whole heading. */
const SHORTEST_PREFIX = 4;

const PHRASES = new Map<string, Term[]>();
const WORDS_BY_INITIAL = new Map<string, Set<string>>();
for (const [term, phrases] of Object.entries(TERM_PHRASES) as [Term, string][]) {
  for (const phrase of phrases.split('|')) {
    PHRASES.set(phrase, [...(PHRASES.get(phrase) ?? []), term]);
    for (const word of phrase.split(' ')) {
      const initial = word.charAt(0);
      if (word.length < SHORTEST_MISSPELT - 1) continue;
      WORDS_BY_INITIAL.set(initial, (WORDS_BY_INITIAL.get(initial) ?? new Set()).add(word));
    }
  }
}

const LONGEST_LAST_WORD = 24;
const WORD = /[\p{L}\p{N}#%.'’\u200b-\u200f\u2060\ufeff\u00ad]+/u;
const EVERY_WORD = new RegExp(WORD, 'gu');
const INVISIBLE_OR_DOT = /[.'’\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** What follows a year in the heading of a yearly figure. */
const YEARLY_WORDS = ['outturn', 'actual', 'result', 'performance', 'benchmark'];
const FIRST_WORDS = new Set<string>();
const LAST_WORDS = new Set<string>();
for (const phrase of [...PHRASES.keys(), ...Object.keys(QUALIFIER_WORDS)]) {
  const word = phrase.split(' ')[0] ?? '';
  FIRST_WORDS.add(word).add(`${word}s`);
}
for (const phrase of [...Object.keys(SUFFIX_WORDS), ...Object.keys(QUALIFIER_WORDS), ...YEARLY_WORDS]) {
  const word = phrase.split(' ').pop() ?? '';
  LAST_WORDS.add(word).add(`${word}s`);
}

/** "[Risk owner]" waits to be replaced by one. */
const PLACEHOLDER = /^\s*[[<{].*[\]>}]\s*$/;
const PRODUCT =
  /\b[pl] ?[x×*] ?[isc]\b|\bi ?[x×*] ?[pl]\b|(probability|likelihood|impact|severity|consequence)\S* *[x×*] *(probability|likelihood|impact|severity|consequence)/i;

/**
 * What a heading means: its terms, and for scores whether the inherent, residual or target assessment is meant.
 *
 * Case, punctuation, brackets, line ends and plurals don't matter; `null` for words that mean nothing here.
 * @example senseOf("Inherent Likelihood (1-5)") // probability, inherent
 */
export function senseOf(text: string): HeadingSense | null {
  if (!mayMeanSomething(text) || PLACEHOLDER.test(text)) return null;
  if (PRODUCT.test(text))
    return { terms: ['score'], qualifier: leadingQualifier(wordsOf(text))?.qualifier ?? null };
  const words = normaliseHeading(text);
  return words === '' ? null : senseOfWords(words, bracketWords(text));
}

/** Every heading known here begins or ends with a word of the lexicon; a glance at those two spares the rest. */
function mayMeanSomething(text: string): boolean {
  const [first] = WORD.exec(text) ?? [];
  if (first === undefined) return false;
  if (FIRST_WORDS.has(plainWord(first))) return true;
  const end = text.indexOf('(');
  const tail = (end < 0 ? text : text.slice(0, end)).slice(-LONGEST_LAST_WORD);
  const last = tail.match(EVERY_WORD)?.pop();
  return last !== undefined && LAST_WORDS.has(plainWord(last));
}

const plainWord = (word: string): string => word.toLowerCase().replace(INVISIBLE_OR_DOT, '');

function senseOfWords(words: string, inBrackets: string): HeadingSense | null {
  const exact = phraseTerms(words);
  const bracketed = QUALIFIER_WORDS[inBrackets.replace(/ risk$/, '')] ?? null;
  if (exact) return { terms: exact, qualifier: bracketed ?? QUALIFIER_WORDS[words] ?? null };
  if (QUALIFIER_WORDS[words]) return { terms: [], qualifier: QUALIFIER_WORDS[words] };
  return yearlySense(words) ?? qualifiedSense(words) ?? prefixSense(words) ?? suffixSense(words);
}

const QUALIFIERS = Object.entries(QUALIFIER_WORDS);

function phraseTerms(words: string): Term[] | undefined {
  return PHRASES.get(words) ?? (words.endsWith('s') ? PHRASES.get(words.slice(0, -1)) : undefined);
}

function leadingQualifier(words: string): { qualifier: Qualifier; rest: string } | null {
  for (const [word, qualifier] of QUALIFIERS) {
    if (words.startsWith(`${word} `)) return { qualifier, rest: words.slice(word.length + 1) };
    if (words.endsWith(` ${word}`)) return { qualifier, rest: words.slice(0, -word.length - 1) };
  }
  return null;
}

const OF_A_YEAR: readonly Term[] = ['target', 'benchmark'];

/** "Target 2019/20" is the target; "2018/19 outturn" what was reached in another year. */
function yearlySense(words: string): HeadingSense | null {
  const rest = words.replace(/\b(fy )?20\d\d( \d\d(\d\d)?)?\b/, '').trim();
  const terms = rest === words ? [] : (phraseTerms(rest) ?? []);
  if (terms.includes('actual')) return { terms: ['priorYear'], qualifier: null };
  const kept = terms.filter((term) => OF_A_YEAR.includes(term));
  return kept.length > 0 ? { terms: kept, qualifier: null } : null;
}

const SCORED: readonly Term[] = ['probability', 'impact', 'score'];

function qualifiedSense(words: string): HeadingSense | null {
  const found = leadingQualifier(words);
  if (!found) return null;
  if (/^(risk|assessment|risk assessment)$/.test(found.rest)) {
    return { terms: found.rest === 'risk' ? ['score'] : [], qualifier: found.qualifier };
  }
  const terms = (phraseTerms(found.rest) ?? prefixSense(found.rest)?.terms ?? []).filter((term) =>
    SCORED.includes(term),
  );
  return terms.length > 0 ? { terms, qualifier: found.qualifier } : null;
}

function prefixSense(words: string): HeadingSense | null {
  const parts = words.split(' ');
  if (parts.length > LONGEST_PREFIXED) return null;
  for (let n = parts.length - 1; n > 0; n--) {
    const prefix = parts.slice(0, n).join(' ');
    if (prefix.length < SHORTEST_PREFIX) break;
    const terms = phraseTerms(prefix)?.filter((term) => PREFIX_TERMS.includes(term));
    if (terms && terms.length > 0 && isInstruction(parts.slice(n))) return { terms, qualifier: null };
  }
  return null;
}

/** What may follow the name of a column without changing its meaning: "rate 1 low to 5 high", "level", "score". */
function isInstruction(rest: string[]): boolean {
  return rest.some((word) =>
    /^(\d.*|rate|level|score|scale|rating|key|please|auto.*|see|to|factor)$/.test(word),
  );
}

function suffixSense(words: string): HeadingSense | null {
  for (const [suffix, term] of Object.entries(SUFFIX_WORDS)) {
    if (words.endsWith(` ${suffix}`)) return { terms: [term], qualifier: null };
  }
  return null;
}

/**
 * The same for a heading with slips of the keyboard: words of six letters and more may be one letter off, of nine
 * and more two. Slower, so only asked for in rows that already look like a header.
 * @example senseOfMisspelt("Likelyhood") // probability
 */
export function senseOfMisspelt(text: string): HeadingSense | null {
  const words = normaliseHeading(text);
  if (words === '' || words.split(' ').length > LONGEST_PREFIXED) return null;
  const corrected = words
    .split(' ')
    .map((word) => nearestWord(word) ?? word)
    .join(' ');
  return corrected === words ? null : senseOfWords(corrected, bracketWords(text));
}

function nearestWord(word: string): string | null {
  if (word.length < SHORTEST_MISSPELT) return null;
  const known = WORDS_BY_INITIAL.get(word.charAt(0)) ?? new Set<string>();
  if (known.has(word)) return word;
  const limit = word.length >= TWO_SLIPS_FROM ? 2 : 1;
  let nearest: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, limit);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
