import type { ActionStatus } from '../findings';
import { cleanText } from '../grid/cleanText';

/** What a typed status says. */
export interface StatusWord {
  /** The colour it stands for; `null` for a stage without a colour ("In progress") and for unknown words. */
  status: ActionStatus | null;
  /** False when the words are no status that people use. */
  known: boolean;
  /** True for two statuses at once ("Amber/Green", "On track / At risk"), of which the worse one was taken. */
  mixed: boolean;
}

const UNKNOWN: StatusWord = { status: null, known: false, mixed: false };
const STAGE: StatusWord = { status: null, known: true, mixed: false };

/** Letters, words and signs that are a colour by themselves. */
const COLOURS: readonly [RegExp, ActionStatus][] = [
  [/^(?:r|red|🔴|🟥)$/u, 'Red'],
  [/^(?:a|y|amber|yellow|orange|🟠|🟡|🟧|🟨)$/u, 'Amber'],
  [/^(?:g|green|🟢|🟩)$/u, 'Green'],
  [/^(?:b|blue|🔵|🟦)$/u, 'Blue'],
];

/**
 * Words at the beginning of a status, in the order they are tried: a denial before what it denies. `null` is a
 * stage that says nothing of how well things go.
 */
const PHRASES: readonly [RegExp, ActionStatus | null][] = [
  [/^(?:not on (?:track|target|schedule)|off[ -](?:track|target|schedule|course))/, 'Red'],
  [/^(?:not (?:started|due|applicable|yet|complete|achieved)|incomplete|part(?:ly|ially)|n\/a)/, null],
  [
    /^(?:overdue|late\b|behind|missed|failed|failing|serious|critical|stalled|blocked|severe|significant)/,
    'Red',
  ],
  [
    /^(?:at risk|some (?:delay|slippage|concern)|minor (?:delay|slippage)|delayed|slipp|slight|caution|needs? attention|off plan)/,
    'Amber',
  ],
  [
    /^(?:on[ -](?:track|target|schedule|course|plan|time)|good progress|going well|as planned|ahead of)/,
    'Green',
  ],
  [
    /^(?:[✓✔☑✅]|(?:complete|completed|closed|done|finished|delivered|resolved|achieved|implemented|discharged|100 ?%)(?![\p{L}]))/u,
    'Blue',
  ],
  [
    /^(?:(?:nearly|almost|mostly) (?:complete|completed|done|finished|there|closed|delivered)|awaiting\b|under (?:review|way|consideration|discussion|development|investigation)|in (?:progress|hand|draft|review|development)|ongoing|on-going|under ?way|started|open|planned|pending|new|on hold|paused|dormant|deferred|cancelled|withdrawn|to do|to be|tb[cad]|scheduled|active|monitoring|\d{1,2} ?%)/u,
    null,
  ],
];

/** "RAG status: red" says no more than "red". */
const LABEL = /^(?:overall |current )?(?:rag (?:status|rating)|rag|status|rating)\b\s*[:–—-]?\s*(?=\S)/;

/** What stands between two statuses said at once; "n/a" and "3/4/20" have no blanks around theirs. */
const EITHER = /\s+\/\s*|\s*\/\s+|(?<=\p{L}{3})\/(?=\p{L}{3})/u;

const WORST_FIRST: readonly ActionStatus[] = ['Red', 'Amber', 'Green', 'Blue'];

/**
 * What a status typed in words says: letters, colours, "On track", "At risk", "Off track", "Overdue",
 * "Complete – minuted in May". Of two colours ("Amber/Green") the worse one counts. Blue is complete.
 * @example readStatus("Complete – minuted in May").status // "Blue"
 */
export function readStatus(text: string): StatusWord {
  const words = cleanText(text).toLowerCase().replace(LABEL, '');
  if (words === '') return STAGE;
  const told = severalOf(coloursOf(words)) ?? severalOf(words.split(EITHER).map(phraseOf));
  if (told !== null) return told;
  const status = phraseOf(words);
  return status === undefined ? UNKNOWN : { status, known: true, mixed: false };
}

/** The worst of statuses said at once; `null` when there is none or a part of what was said is no status. */
function severalOf(statuses: readonly (ActionStatus | null | undefined)[]): StatusWord | null {
  if (statuses.includes(undefined)) return null;
  const worst = WORST_FIRST.find((status) => statuses.includes(status));
  const several = new Set(statuses.filter((status) => status !== null)).size > 1;
  // what is complete and in progress at once isn't complete
  if (worst === 'Blue' && statuses.includes(null)) return STAGE;
  return worst === undefined ? null : { status: worst, known: true, mixed: several };
}

/** What words begin with: a status, `null` for a stage without a colour, `undefined` when they aren't known. */
function phraseOf(words: string): ActionStatus | null | undefined {
  return PHRASES.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * The colour a typed status stands for; `null` when it has none or isn't known.
 * @example readStatusWord("R") // "Red"
 */
export function readStatusWord(text: string): ActionStatus | null {
  return readStatus(text).status;
}

/** The colours a status begins with: "amber/green" has two, "red – funding" has one, "greenfield site" none. */
function coloursOf(words: string): ActionStatus[] {
  const [head = ''] = words.split(/\s+[-–—:]\s+|[:;,.(]/, 1);
  const parts = head.trim().split(/\s*[/&+]\s*|\s+(?:to|and)\s+|\s+|(?<=[a-z])-(?=[a-z])/);
  const colours = parts.map((part) => COLOURS.find(([pattern]) => pattern.test(part))?.[1]);
  const all = colours.flatMap((colour) => colour ?? []);
  return all.length === parts.length ||
    (all[0] !== undefined && colours[0] !== undefined && parts[0]?.length !== 1)
    ? all
    : [];
}
