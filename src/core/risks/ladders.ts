/** The words of a scale from the lowest step to the highest; a step may be called by several words. */
export interface Ladder {
  size: number;
  steps: ReadonlyMap<string, number>;
}

const VERY_LOW =
  'very low|vl|lowest|minimal|molto basso|molto bassa|очень низкая|очень низкий|très faible|sehr niedrig|muy bajo|muy baja';
const LOW = 'low|l|lo|basso|bassa|низкая|низкий|низкое|faible|niedrig|bajo|baja';
const MEDIUM = 'medium|moderate|med|m|mid|medio|media|средняя|средний|среднее|moyen|moyenne|mittel';
const HIGH = 'high|h|hi|alto|alta|высокая|высокий|высокое|élevé|élevée|hoch';
const VERY_HIGH =
  'very high|vh|highest|extreme|extremely high|critical|severe|catastrophic|molto alto|molto alta|очень высокая|очень высокий|très élevé|sehr hoch|muy alto|muy alta';

const UNLIKELY = 'unlikely|not likely|improbabile|маловероятно';
const POSSIBLE = 'possible|moderate|fairly likely|even chance|possibile|возможно';
const LIKELY = 'likely|probable|probabile|вероятно';
const CERTAIN =
  'almost certain|certain|near certain|very likely|highly likely|extremely likely|highly probable|expected|quasi certo|почти наверняка';

const MINOR = 'minor|slight|small|low|minore';
const MAJOR = 'major|serious|high|maggiore';
const GRAVEST =
  'severe|catastrophic|critical|extreme|very major|fundamental|massive|disastrous|catastrofico|катастрофическое';
const NEGLIGIBLE = 'negligible|insignificant|trivial|very minor|very low|none|minimal|trascurabile';

/** In the order they are preferred when several have all the words of a column. */
export const LADDERS: readonly Ladder[] = [
  ladder(LOW, MEDIUM, HIGH),
  ladder(LOW, MEDIUM, HIGH, VERY_HIGH),
  ladder(VERY_LOW, LOW, MEDIUM, HIGH, VERY_HIGH),
  ladder('rare|very unlikely|highly unlikely|remote|almost never|raro', UNLIKELY, POSSIBLE, LIKELY, CERTAIN),
  ladder(UNLIKELY, POSSIBLE, LIKELY),
  ladder(UNLIKELY, POSSIBLE, LIKELY, CERTAIN),
  ladder('improbable|extremely improbable', 'remote', 'occasional', 'probable', 'frequent'),
  ladder('rare', 'unlikely', 'occasional|possible', 'likely|frequent', 'almost certain|very frequent'),
  ladder(NEGLIGIBLE, MINOR, 'moderate|significant|medium|moderato', MAJOR, GRAVEST),
  ladder(NEGLIGIBLE, MINOR, 'moderate|medium', 'significant|major|serious', GRAVEST),
  ladder('minor|slight|small', 'moderate|medium|significant', 'major|serious|severe|critical'),
  ladder('minor|slight|small', 'moderate|medium|significant', 'major|serious', GRAVEST),
  ladder('negligible', 'marginal', 'critical', 'catastrophic'),
  ladder('a', 'b', 'c', 'd', 'e'),
  ladder('e', 'd', 'c', 'b', 'a'),
  ladder('a', 'b', 'c', 'd', 'e', 'f'),
  ladder('f', 'e', 'd', 'c', 'b', 'a'),
];

function ladder(...steps: string[]): Ladder {
  const words = steps.flatMap((words, i) => words.split('|').map((word): [string, number] => [word, i + 1]));
  return { size: steps.length, steps: new Map(words) };
}

/**
 * The scales that have all these words (lower case), the likeliest first: those that tell all the words apart
 * before those that give two of them the same step. Empty when no known scale has them all.
 * @example laddersFor(["low", "very high"])[0].size // 4
 */
export function laddersFor(words: readonly string[]): Ladder[] {
  const fitting = LADDERS.filter(({ steps }) => words.every((word) => steps.has(word)));
  const apart = ({ steps }: Ladder): boolean =>
    new Set(words.map((word) => steps.get(word))).size === words.length;
  return [...fitting.filter(apart), ...fitting.filter((one) => !apart(one))];
}

/**
 * The scales with the most of these words, when none has them all; empty when none has even one. `times` counts
 * each word, so that a slip of the keyboard in one row doesn't lose the scale of all the others.
 * @example laddersForMost(new Map([["high", 9], ["hihg", 1]]))[0].size // 3
 */
export function laddersForMost(times: ReadonlyMap<string, number>): Ladder[] {
  const known = LADDERS.map(({ steps }) =>
    [...times].reduce((sum, [word, n]) => sum + (steps.has(word) ? n : 0), 0),
  );
  const most = Math.max(...known);
  return most === 0 ? [] : LADDERS.filter((_, i) => known[i] === most);
}
