/** A figure found in words; `value` is a share (0–1) when `unit` is percent. */
export interface TypedFigure {
  value: number;
  unit: 'percent' | 'currency' | 'days' | 'number';
}

const PER_CENT = 100;
/** Decimal digits every double keeps. */
const MOST_EXACT_DIGITS = 15;
const MULTIPLES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const FIGURE = new RegExp(
  [
    /^(?<open>\()? ?(?<sign>[-−–+])? ?(?<currency>[£$€])? ?(?<sign2>[-−–])?/,
    /(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d ])(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<exponent>e[-+]?\d{1,2})?/,
    /(?: ?(?<multiple>k|mn|m|bn|thousand|million|billion)\b)?/,
    /(?: ?(?<percent>%|per ?cent\b|pct\b))?/,
    /(?: ?(?<days>(?:working |calendar )?days?\b))?/,
    / ?(?<close>\))?(?<rest>.*)$/,
  ]
    .map((part) => part.source)
    .join(''),
);
/** Words that may follow a percentage and still leave it a figure: "40% repeat". */
const WORDS_AFTER = /^ ?[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}$/;

/**
 * The figure in a text, clean and lower case: "4,200", "£1.2m", "4000k", "(1,200)" (negative), "63.5%", "93 days",
 * "−3", and a percentage with up to three words after it ("40% repeat").
 *
 * `null` for words and for what holds more than one figure ("1 in 4", "12/34", "10-20").
 * @example figureOfText("£1.2m") // { value: 1200000, unit: "currency" }
 */
export function figureOfText(text: string): TypedFigure | null {
  const parts = FIGURE.exec(text)?.groups;
  if (parts === undefined || (parts.open === undefined) !== (parts.close === undefined)) return null;
  const rest = (parts.rest ?? '').trimEnd();
  if (rest !== '' && !(parts.percent !== undefined && WORDS_AFTER.test(rest))) return null;
  const negative = parts.open !== undefined || /[-−–]/.test(`${parts.sign ?? ''}${parts.sign2 ?? ''}`);
  const size = sizeOf(parts);
  const value = negative && size !== 0 ? -size : size;
  if (parts.percent !== undefined) return { value: shareOf(value), unit: 'percent' };
  if (parts.currency !== undefined) return { value, unit: 'currency' };
  return { value, unit: parts.days === undefined ? 'number' : 'days' };
}

/** Digits without what groups them, times "k", "m" or "bn", without the dust of binary fractions. */
function sizeOf(parts: Record<string, string | undefined>): number {
  const digits = Number(`${(parts['digits'] ?? '').replace(/[, ]/g, '')}${parts['exponent'] ?? ''}`);
  const multiple = MULTIPLES[parts['multiple'] ?? ''] ?? 1;
  return multiple === 1 ? digits : Number((digits * multiple).toPrecision(MOST_EXACT_DIGITS));
}

/** A percentage as the share that prints back as it, so that "15.8%" is 0.158 and not 0.15800000000000003. */
function shareOf(percent: number): number {
  return Number((percent / PER_CENT).toPrecision(MOST_EXACT_DIGITS));
}
