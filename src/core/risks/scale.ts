import type { RisksRegister, ScoreCells } from '../recognise/registers';
import type { Ladder } from './ladders';
import { recordedScore } from './recordedScore';
import type { AxisTypings } from './scaleAxis';
import { readAxis } from './scaleAxis';
import type { ScaleAxis } from './scaleStep';
import { scaleAxis, STEPS_OF_SHARES } from './scaleStep';

/** The scale a register scores its risks on. */
export interface RiskScale {
  probability: ScaleAxis;
  impact: ScaleAxis;
  /** What had to be assumed about it, as a clause ("…, because …"); `null` when the register tells. */
  assumed: string | null;
}

/** Sizes that a largest value is rounded up to. */
const USUAL_SIZES = [3, 4, 5];
const USUAL_LARGEST = 5;
/** Fewer numbers than this (ten risks) don't show that a scale ends below 5: their highest steps may just be unused. */
const LEAST_FOR_SMALLER = 20;
const LARGEST_SIZE = 10;
/** A scale is larger than 5 when so many of its values, and so large a share of them, are above 5. */
const LEAST_ABOVE_USUAL = 2;
const LEAST_SHARE_ABOVE_USUAL = 0.1;
/** Recorded scores that are compared to choose between two readings of the same words. */
const MOST_COMPARED = 200;

/**
 * The scale of a register, read from it: the legend; else the words' own scale; shares as five steps of 20 points;
 * else the usual 5, or 3 or 4 where ten risks or more use no higher number, or up to 10 when two or more values and a
 * tenth of all are above 5; the same for both axes when both are numbers.
 *
 * Where words belong to several scales ("Low, Medium, Very high") the one that agrees with most recorded scores is
 * taken, else the likeliest, and `assumed` says so. Inherent, residual and target scores share one scale.
 */
export function readScale(register: RisksRegister): RiskScale {
  const sets = register.records.flatMap(({ residual, inherent, target }) => [residual, inherent, target]);
  const { scaleWords } = register;
  const probability = readAxis(
    sets.map((set) => set.probability),
    scaleWords.probability,
  );
  const impact = readAxis(
    sets.map((set) => set.impact),
    scaleWords.impact,
  );
  const { pair, confirmed } = choosePair(probability, impact, sets);
  const byNumbers = sizeOfNumbers([probability, impact].filter(isByNumbers).flatMap((axis) => axis.steps));
  const size = (axis: AxisTypings, ladder: Ladder | null) => sizeOf(axis, ladder, byNumbers);
  const [first, second] = pair;
  return {
    probability: scaleAxis(probability, size(probability, first), first),
    impact: scaleAxis(impact, size(impact, second), second),
    assumed: [
      confirmed ? null : assumedWords('probability', probability, first),
      confirmed ? null : assumedWords('impact', impact, second),
      assumedSize(probability, impact, byNumbers),
    ].reduce((all, one) => (all !== null && one !== null ? `${all}; ${one}` : (all ?? one)), null),
  };
}

const isByNumbers = (axis: AxisTypings): boolean =>
  axis.legendSize === null && axis.ladders.length === 0 && !axis.hasShares;

function sizeOf(axis: AxisTypings, ladder: Ladder | null, byNumbers: number): number {
  if (axis.legendSize !== null) return axis.legendSize;
  if (axis.hasShares) return Math.max(STEPS_OF_SHARES, ladder?.size ?? 0);
  return ladder === null ? byNumbers : ladder.size;
}

function sizeOfNumbers(steps: readonly number[]): number {
  const largest = largestStep(steps);
  const above = steps.filter((step) => step > USUAL_LARGEST && step <= LARGEST_SIZE).length;
  const larger = above >= LEAST_ABOVE_USUAL && above >= steps.length * LEAST_SHARE_ABOVE_USUAL;
  if (larger) return Math.ceil(largest);
  if (steps.length < LEAST_FOR_SMALLER) return USUAL_LARGEST;
  return USUAL_SIZES.find((size) => largest <= size) ?? USUAL_LARGEST;
}

type Pair = [Ladder | null, Ladder | null];

/** Every pair of readings, the likeliest first; two axes of one size are likelier than two of different sizes. */
function pairsOf(probability: AxisTypings, impact: AxisTypings): Pair[] {
  const firsts = probability.ladders.length === 0 ? [null] : probability.ladders;
  const seconds = impact.ladders.length === 0 ? [null] : impact.ladders;
  const pairs = firsts.flatMap((first, i) =>
    seconds.map((second, j) => ({
      pair: [first, second] satisfies Pair as Pair,
      rank: [first !== null && second !== null && first.size !== second.size ? 1 : 0, i + j],
    })),
  );
  return pairs
    .sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0))
    .map(({ pair }) => pair);
}

function choosePair(
  probability: AxisTypings,
  impact: AxisTypings,
  sets: readonly ScoreCells[],
): { pair: Pair; confirmed: boolean } {
  const pairs = pairsOf(probability, impact);
  const likeliest = pairs[0] ?? [null, null];
  if (pairs.length === 1) return { pair: likeliest, confirmed: false };
  const scored: { set: ScoreCells; score: number }[] = [];
  for (const set of sets) {
    const score = recordedScore(set.score);
    if (score !== null && score > 0) scored.push({ set, score });
    if (scored.length === MOST_COMPARED) break;
  }
  let best = { pair: likeliest, agreed: 0 };
  for (const pair of pairs) {
    const [p, i] = [scaleAxis(probability, LARGEST_SIZE, pair[0]), scaleAxis(impact, LARGEST_SIZE, pair[1])];
    const agreed = scored.filter(
      ({ set, score }) => (p.read(set.probability).step ?? 0) * (i.read(set.impact).step ?? 0) === score,
    ).length;
    if (agreed > best.agreed) best = { pair, agreed };
  }
  return { pair: best.pair, confirmed: best.agreed > scored.length / 2 };
}

/** Words are a guess when other scales have them too and neither the lowest nor the highest step settles it. */
function assumedWords(name: string, axis: AxisTypings, ladder: Ladder | null): string | null {
  if (ladder === null || axis.ladders.every((other) => agree(other, ladder, axis))) return null;
  const used = new Set([...axis.words.keys()].map((word) => ladder.steps.get(word)));
  if (used.has(1) && used.has(ladder.size) && !areLetters(axis)) return null;
  const read = [...axis.words.keys()]
    .flatMap((word) => {
      const step = ladder.steps.get(word);
      return step === undefined ? [] : [{ word, step }];
    })
    .sort((a, b) => a.step - b.step)
    .map(({ word, step }) => `“${word}” as ${step}`);
  return `${name} was read on a scale of ${ladder.size} (${read.join(', ')})`;
}

const areLetters = (axis: AxisTypings): boolean => axis.words.has('a') || axis.words.has('e');

function agree(a: Ladder, b: Ladder, axis: AxisTypings): boolean {
  return a.size === b.size && [...axis.words.keys()].every((word) => a.steps.get(word) === b.steps.get(word));
}

function assumedSize(probability: AxisTypings, impact: AxisTypings, size: number): string | null {
  const axes = [
    { name: 'probability', axis: probability },
    { name: 'impact', axis: impact },
  ].filter(({ axis }) => isByNumbers(axis) && axis.steps.length > 0);
  const largest = Math.max(0, ...axes.map(({ axis }) => largestStep(axis.steps)));
  if (axes.length === 0 || size > USUAL_LARGEST || largest === USUAL_LARGEST) return null;
  const names = axes.map(({ name }) => name).join(' and ');
  const why =
    size < USUAL_LARGEST
      ? 'because no higher number is used'
      : `the usual scale, though none is above ${largest}`;
  return `${names} ${axes.length === 1 ? 'was' : 'were'} taken to run to ${size}, ${why}`;
}

/** The highest step of an axis on a scale of at most 10; higher numbers are off every scale. */
function largestStep(steps: readonly number[]): number {
  return steps.filter((step) => step <= LARGEST_SIZE).reduce((high, step) => Math.max(high, step), 0);
}
