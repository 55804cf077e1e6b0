/** A risk whose probability, impact and recorded score are all known, for comparison. */
export interface Comparison {
  probability: number;
  impact: number;
  /** As typed, where shares stand on steps: 0.7 for step 4. */
  figures: { probability: number; impact: number };
  recorded: number;
}

/** A way registers compute their scores. */
export interface ScoreRule {
  /** "probability + impact" */
  words: string;
  agrees: (comparison: Comparison) => boolean;
}

/** Scores are printed with two decimals at most. */
const ROUNDING = 0.005;
const LARGEST_FACTOR = 10;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING + Number.EPSILON;

function rule(words: string, score: (comparison: Comparison) => number): ScoreRule {
  return { words, agrees: (comparison) => near(score(comparison), comparison.recorded) };
}

/** The rule of the field. */
export const PRODUCT = rule('probability × impact', ({ probability, impact }) => probability * impact);

/** Other rules seen in registers, the plainest first. */
const OTHERS: readonly ScoreRule[] = [
  rule(
    'probability × impact as the figures are typed',
    ({ figures }) => figures.probability * figures.impact,
  ),
  rule('probability as typed × impact', ({ figures, impact }) => figures.probability * impact),
  rule('probability + impact', ({ probability, impact }) => probability + impact),
  rule('probability + impact − 1', ({ probability, impact }) => probability + impact - 1),
  rule('the mean of probability and impact', ({ probability, impact }) => (probability + impact) / 2),
  rule('the higher of probability and impact', ({ probability, impact }) => Math.max(probability, impact)),
  rule('probability × impact + impact', ({ probability, impact }) => probability * impact + impact),
  rule('probability × impact²', ({ probability, impact }) => probability * impact ** 2),
  {
    words: 'probability × impact × a third factor',
    agrees: ({ probability, impact, recorded }) => {
      const factor = recorded / (probability * impact);
      return Number.isInteger(factor) && factor >= 1 && factor <= LARGEST_FACTOR;
    },
  },
];

/** Fewer scores say nothing of a rule. */
const LEAST_COMPARED = 3;
/** Without a rule that explains them, so many disagreements are told one by one. */
const MOST_TOLD_ONE_BY_ONE = 9;
const MOST_AGREE = 0.8;

/**
 * The rule a register's recorded scores follow when it isn't probability × impact: more than half of at least three
 * scores disagree with the product (`wrong` of them), and at least 80 % agree with another rule. `words` is `null`
 * when more than nine disagree and no known rule explains them. `null` when the register multiplies, wrong scores
 * and all.
 */
export function ruleOf(
  comparisons: readonly Comparison[],
  wrong: number,
): ScoreRule | { words: null } | null {
  if (comparisons.length < LEAST_COMPARED || wrong <= comparisons.length / 2) return null;
  const other = OTHERS.find((one) => explains(one, comparisons));
  return other ?? (wrong > MOST_TOLD_ONE_BY_ONE ? { words: null } : null);
}

function explains({ agrees }: ScoreRule, comparisons: readonly Comparison[]): boolean {
  const mayDisagree = comparisons.length * (1 - MOST_AGREE);
  let disagree = 0;
  for (const comparison of comparisons) {
    if (!agrees(comparison) && ++disagree > mayDisagree + Number.EPSILON * comparisons.length) return false;
  }
  return true;
}
