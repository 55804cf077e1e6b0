import { cleanText } from '../grid/cleanText';
import type { MeasureFinding } from '../findings';

export type Polarity = MeasureFinding['polarity']['value'];
export type PolarityFinding = MeasureFinding['polarity'];

/** What is known of a measure that may tell which way is good. */
export interface PolarityClues {
  /** Text of the polarity column; null when there is none. */
  column: string | null;
  settings: Exclude<Polarity, 'unknown'> | null;
  /** Which sides of a target are given, or what its words say ("at least 90%"). */
  targetSides: 'min' | 'upper' | 'both' | 'limits' | 'reversed' | 'none';
  name: string;
}

const LOWER_NAMES =
  /\b(agency|vacanc(y|ies)|turnover|sickness|absen(t|ts|ce|ces|teeism)|complaints?|missing|re-?referr(al|als|ed)|repeat|overdue|late|average (days|length|time|number of days|waiting|wait|caseload|duration)|more than \d+ (miles|days|weeks|months)|over \d+ (miles|days|weeks|months)|\d+ or more placements?|backlog|delay(s|ed)?|waiting|unallocated|outstanding|breach(es)?|errors?|incidents?|accidents?|injur(y|ies)|exclusions?|suspensions?|reoffend(ing|ers)?|re-?offending|neet|homeless(ness)?|arrears|debt|overspend|fail(ed|ures?)?|defects?|downtime|deaths?|mortality|infections?|falls|crimes?|emissions|unemploy(ed|ment)|drop-?outs?|readmissions?|evictions?|void|no shows?|did not attend|dna|cost per|days lost|lost days|ceased early|churn|attrition|cancell(ed|ations?)|bacteraemia)\b/;
/** Something unwelcome that was dealt with in time is welcome: "% of complaints answered within 10 days". */
const DONE_IN_TIME =
  /\b(responded|answered|completed|resolved|closed|reviewed|dealt with|investigated|seen|visited|held|issued|assessed|carried out)\b.*\b(within|in time|on time|timescales?)\b/;
const GOOD_OR_BETTER = /\b(good or (better|outstanding)|outstanding or good)\b/;
const HIGHER_NAMES =
  /\b(complet(ed|ion|ions)|within|in time|on time|timely|timeliness|timescales?|adopt(ed|ions?)|supervisions?|stability|stable|satisf(ied|action)|achiev(ed|ement|ing)|attainment|attendance|compliance|compliant|up to date|reviewed|oversight|recorded|permanent (staff|workforce)|retention|retained|visit(s|ed)?|seen|sustained|employment|education|training|good or (better|outstanding)|outstanding or good|suitable accommodation|recycl(ed|ing)|resolved|uptake|coverage|immunis(ed|ation)|vaccinat(ed|ion)|dental checks?|health (checks?|assessments?)|quality|met|success(ful)?|availability|uptime|income|savings|delivered|pass rate|engag(ed|ement)|receiving)\b/;

/**
 * Which way is good for a measure: by its column, else the settings, else its targets, else words of its name
 * (assumed); "unknown" when nothing tells, or when the column says neutral.
 *
 * A target given on one side only tells by its side; a pair of thresholds means higher is better, unless the name
 * says lower or the pair is typed with the larger one first; a pair headed minimum and maximum is a band. An inferred polarity (basis target or name) is an
 * assumption to be confirmed.
 * @example polarityOf({ column: null, settings: null, targetSides: "none", name: "% agency staff" })
 * // { value: "lower", basis: "name" }
 */
export function polarityOf(clues: PolarityClues): PolarityFinding {
  const column = clues.column === null ? null : readPolarityWord(clues.column);
  if (column !== null) return { value: column, basis: 'column' };
  if (clues.settings !== null) return { value: clues.settings, basis: 'settings' };
  const named = polarityOfName(clues.name);
  if (clues.targetSides === 'limits') return { value: 'band', basis: 'target' };
  if (clues.targetSides === 'min') return { value: 'higher', basis: 'target' };
  if (clues.targetSides === 'upper' || clues.targetSides === 'reversed')
    return { value: 'lower', basis: 'target' };
  if (clues.targetSides === 'both' && named !== 'lower') return { value: 'higher', basis: 'target' };
  return named === null ? { value: 'unknown', basis: 'none' } : { value: named, basis: 'name' };
}

/**
 * Polarity as a column says it: H / L / T, "Bigger is better", "Good is: High", "Increase", an arrow, "Within range";
 * "Neutral" is unknown. `null` for blanks and words that say nothing of it.
 * @example readPolarityWord("Smaller is better") // "lower"
 */
export function readPolarityWord(word: string): Polarity | null {
  const text = cleanText(word).toLowerCase();
  if (/^(n|neutral|none|no polarity|context(ual)?|for information)$/.test(text)) return 'unknown';
  if (/^t$|\b(band|range|within|between|on target|plan is best|closest to target)\b/.test(text))
    return 'band';
  const higher =
    /^(h|hi|[↑▲⬆+])$|\b(high|higher|bigger|larger|greater|more|max(imi[sz]e)?|increas(e|es|ing)|up)\b/.test(
      text,
    );
  const lower =
    /^(l|lo|[↓▼⬇-])$|\b(low|lower|smaller|less|fewer|min(imi[sz]e)?|decreas(e|es|ing)|reduc(e|es|ing|tion)|down)\b/.test(
      text,
    );
  return higher === lower ? null : higher ? 'higher' : 'lower';
}

/**
 * Polarity assumed from the words of a measure's name. Words for what one wants less of win over words for what
 * one wants more of ("% of reviews overdue"); `null` when none is known.
 * @example polarityOfName("% of assessments completed within 45 working days") // "higher"
 */
export function polarityOfName(name: string): 'higher' | 'lower' | null {
  const text = cleanText(name).toLowerCase();
  if (/\b(not|without|no) (completed|seen|visited|reviewed|within|in|recorded|met)\b/.test(text))
    return 'lower';
  if (DONE_IN_TIME.test(text) || GOOD_OR_BETTER.test(text)) return 'higher';
  if (LOWER_NAMES.test(text)) return 'lower';
  return HIGHER_NAMES.test(text) ? 'higher' : null;
}
