import type { CellValue } from '../grid/grid';
import type { SourceCell } from '../recognise/registers';
import type { Ladder } from './ladders';
import { laddersFor, laddersForMost } from './ladders';
import type { Legend, ScaleTyping } from './scaleText';
import { readTyping } from './scaleText';

/** All that a register has typed for probability, or for impact: the ground on which its scale is chosen. */
export interface AxisTypings {
  read: (cell: SourceCell | null) => ScaleTyping;
  /** Size of the legend; `null` without one. */
  legendSize: number | null;
  /** Lowest step of the legend: 1, or 0 where a legend begins so. */
  lowest: number;
  /** Words without a number and how often each is used. */
  words: ReadonlyMap<string, number>;
  /** Scales that fit the words, the likeliest first; empty without words. */
  ladders: readonly Ladder[];
  /** Steps typed as numbers, off-scale ones included. */
  steps: readonly number[];
  /** What a bare number is: a step, a share of 0–1, or a percentage of 0–100. */
  numbersAre: 'step' | 'share' | 'percentage';
  hasShares: boolean;
}

const PER_CENT = 100;
/** Bare numbers above this are no steps: when most are, they are percentages. */
const LARGEST_STEP = 10;

/**
 * Reads every cell of one axis. Bare numbers are shares when none is above 1 and one lies between 0 and 1, and
 * percentages when more than half are above 10 and none above 100.
 */
export function readAxis(cells: readonly (SourceCell | null)[], legend: Legend): AxisTypings {
  const read = remembering(legend);
  const words = new Map<string, number>();
  const steps: number[] = [];
  const numbers: number[] = [];
  let hasShares = false;
  for (const cell of cells) {
    const typing = read(cell);
    if (typing.kind === 'word') words.set(typing.word, (words.get(typing.word) ?? 0) + 1);
    if (typing.kind === 'step') steps.push(typing.step);
    if (typing.kind === 'number') numbers.push(typing.value);
    hasShares ||= typing.kind === 'share';
  }
  const numbersAre = kindOfNumbers(numbers);
  const allSteps = numbersAre === 'step' ? steps.concat(numbers) : steps;
  const all = laddersFor([...words.keys()]);
  const sizes = Object.values(legend);
  return {
    read,
    legendSize: sizes.length === 0 ? null : Math.max(...sizes),
    lowest: Math.min(1, ...sizes),
    words,
    ladders: longEnough(words.size === 0 ? [] : all.length > 0 ? all : laddersForMost(words), allSteps),
    steps: allSteps,
    numbersAre,
    hasShares: hasShares || numbersAre !== 'step',
  };
}

/** Where a word or two stand among numbers, their scale must have room for the numbers. */
function longEnough(ladders: readonly Ladder[], steps: readonly number[]): readonly Ladder[] {
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  const long = ladders.filter((ladder) => ladder.size >= largest);
  return long.length > 0 ? long : ladders;
}

function kindOfNumbers(numbers: readonly number[]): AxisTypings['numbersAre'] {
  if (numbers.some((n) => n > 0 && n < 1) && numbers.every((n) => n >= 0 && n <= 1)) return 'share';
  const large = numbers.filter((n) => n > LARGEST_STEP).length;
  return large > numbers.length / 2 && numbers.every((n) => n >= 0 && n <= PER_CENT) ? 'percentage' : 'step';
}

/** A register repeats its few words often: each is read once. */
function remembering(legend: Legend): AxisTypings['read'] {
  const seen = new Map<CellValue, ScaleTyping>();
  const byFormat = new Map<string, typeof seen>();
  const formatOf = (numberFormat: string): typeof seen => {
    const known = byFormat.get(numberFormat) ?? new Map<CellValue, ScaleTyping>();
    byFormat.set(numberFormat, known);
    return known;
  };
  const blank: ScaleTyping = { kind: 'blank' };
  return (cell) => {
    if (cell === null || cell.value === null) return blank;
    // the number format matters for numbers only
    const among = typeof cell.value === 'string' ? seen : formatOf(cell.numberFormat);
    const known = among.get(cell.value);
    if (known !== undefined) return known;
    const typing = readTyping(cell, legend);
    among.set(cell.value, typing);
    return typing;
  };
}
