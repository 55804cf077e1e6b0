import type { RagStatus, Unit } from '../findings';
import { decimalsNeeded, decimalsToTellApart, printFigure, sameFigure } from './figurePrint';
import type { Polarity, PolarityFinding } from './polarity';

export interface RagQuestion {
  /** The figure to rate; null when there is none. */
  figure: number | null;
  /** Two thresholds, or one; both sides of the band when polarity is band. */
  target: { min?: number; upper?: number } | null;
  /** Stands in for a missing target; null when there is none or the settings don't allow it. */
  benchmark: { name: string; value: number } | null;
  polarity: PolarityFinding;
  unit: Unit;
  /** Decimals the figure is shown with. */
  decimals: number;
  /** Points (as a share) for percentages, share of |target| for the rest. */
  tolerance: number;
}

export interface RagAnswer {
  status: RagStatus | null;
  basis: 'target' | 'benchmark' | 'none';
  reason: string;
}

const PER_CENT = 100;
/** Decimals a target or tolerance is printed with at most, when it is typed that exactly. */
const TARGET_DECIMALS = 4;

/**
 * Red, Amber or Green for a figure, with the reason in one sentence.
 *
 * Two thresholds: at or beyond the better one green, between them amber, beyond the worse one red. One target: green
 * at or better than it, amber within the tolerance (points for percentages, a share of |target| for the rest, so that
 * a target of 0 has none), red beyond. Band: green inside, amber within the tolerance outside. Boundaries belong to
 * the better side, on unrounded figures. Not rated without a figure, a polarity, or a target or benchmark.
 * Source: the project's rules (no national standard exists).
 * @example 0.864 against { min: 0.9 }, higher is better, 5 points
 * // "Amber: 86.4% against a target of 90%, within the tolerance of 5 points; higher is better."
 */
export function rateFigure(question: RagQuestion): RagAnswer {
  const { figure, target, benchmark, polarity } = question;
  if (figure === null) return notRated('there is no figure');
  if (target === null && benchmark === null) return notRated('there is no target');
  if (polarity.value === 'unknown') return notRated('it is not known whether higher or lower is better');
  if (target === null)
    return benchmark === null
      ? notRated('there is no target')
      : againstBenchmark(question, figure, benchmark);
  const { min, upper } = target;
  if (polarity.value === 'band') return againstBand(question, figure, min ?? -Infinity, upper ?? Infinity);
  if (min !== undefined && upper !== undefined && !sameFigure(min, upper)) {
    return againstTwo(question, figure, min, upper);
  }
  const single = min ?? upper;
  if (single === undefined) return notRated('there is no target');
  return { ...againstOne(question, figure, single, (text) => `a target of ${text}`), basis: 'target' };
}

function notRated(why: string): RagAnswer {
  return { status: null, basis: 'none', reason: `Not rated: ${why}.` };
}

function againstBenchmark(
  question: RagQuestion,
  figure: number,
  benchmark: { name: string; value: number },
): RagAnswer {
  const { name, value } = benchmark;
  if (question.polarity.value === 'band') return notRated('a benchmark says nothing of a band');
  const rated = againstOne(
    question,
    figure,
    value,
    (text) => `the benchmark “${name}” of ${text} (there is no target)`,
    'benchmark',
  );
  return { ...rated, basis: 'benchmark' };
}

/** The figure's advantage over a limit: 0 on it (or as good as on it), negative on the wrong side. */
function advantage(figure: number, limit: number, polarity: Polarity): number {
  if (sameFigure(figure, limit)) return 0;
  return polarity === 'lower' ? limit - figure : figure - limit;
}

function againstOne(
  question: RagQuestion,
  figure: number,
  target: number,
  against: (target: string) => string,
  aim: 'target' | 'benchmark' = 'target',
): { status: RagStatus; reason: string } {
  const polarity = question.polarity.value;
  const allowed = toleranceAround(question, target);
  const limit = polarity === 'lower' ? target + allowed : target - allowed;
  const text = (): string => against(printTarget(target, question.unit));
  const print = printer(question, figure, [target, limit]);
  const better = advantage(figure, target, polarity);
  if (better >= 0) {
    const where = better === 0 ? 'exactly on it' : polarity === 'lower' ? 'at or below it' : 'at or above it';
    return say('Green', `${print} against ${text()}, ${where}`, question.polarity);
  }
  const within = advantage(figure, limit, polarity) >= 0;
  const rule =
    allowed === 0
      ? 'no tolerance'
      : `${within ? 'within' : 'beyond'} the tolerance of ${toleranceText(question, aim)}`;
  return say(within ? 'Amber' : 'Red', `${print} against ${text()}, ${rule}`, question.polarity);
}

function againstTwo(question: RagQuestion, figure: number, a: number, b: number): RagAnswer {
  const lower = question.polarity.value === 'lower';
  const better = lower ? Math.min(a, b) : Math.max(a, b);
  const worse = lower ? Math.max(a, b) : Math.min(a, b);
  const print = printer(question, figure, [better, worse]);
  const thresholds = `thresholds of ${printTarget(better, question.unit)} (green) and ${printTarget(worse, question.unit)} (amber)`;
  const status = rank(
    advantage(figure, better, question.polarity.value),
    advantage(figure, worse, question.polarity.value),
  );
  const where = { Green: 'at or better than the first', Amber: 'between them', Red: 'worse than the second' }[
    status
  ];
  return { ...say(status, `${print} against ${thresholds}, ${where}`, question.polarity), basis: 'target' };
}

function againstBand(question: RagQuestion, figure: number, a: number, b: number): RagAnswer {
  const [min, upper] = [Math.min(a, b), Math.max(a, b)];
  const [low, high] = [min - toleranceAround(question, min), upper + toleranceAround(question, upper)];
  const print = printer(question, figure, [min, upper, low, high].filter(Number.isFinite));
  const inside = Math.min(advantage(figure, min, 'higher'), advantage(figure, upper, 'lower'));
  const near = Math.min(advantage(figure, low, 'higher'), advantage(figure, high, 'lower'));
  const status = rank(inside, near);
  const where = {
    Green: 'inside it',
    Amber: `outside it within the tolerance of ${toleranceText(question)}`,
    Red: `outside it beyond the tolerance of ${toleranceText(question)}`,
  }[status];
  return {
    ...say(status, `${print} against ${bandText(question.unit, min, upper)}, ${where}`, question.polarity),
    basis: 'target',
  };
}

function bandText(unit: Unit, min: number, upper: number): string {
  if (sameFigure(min, upper)) return `a target of ${printTarget(min, unit)}`;
  if (upper === Infinity) return `a band from ${printTarget(min, unit)}`;
  if (min === -Infinity) return `a band up to ${printTarget(upper, unit)}`;
  return `a band of ${printTarget(min, unit)} to ${printTarget(upper, unit)}`;
}

function rank(overGreen: number, overAmber: number): RagStatus {
  if (overGreen >= 0) return 'Green';
  return overAmber >= 0 ? 'Amber' : 'Red';
}

function toleranceAround(question: RagQuestion, target: number): number {
  if (!Number.isFinite(target)) return 0;
  return question.unit === 'percent' ? question.tolerance : question.tolerance * Math.abs(target);
}

function toleranceText({ unit, tolerance }: RagQuestion, aim: 'target' | 'benchmark' = 'target'): string {
  const places = decimalsNeeded(tolerance, 'percent', TARGET_DECIMALS);
  const digits = printFigure(tolerance * PER_CENT, 'number', places);
  return unit === 'percent' ? `${digits} ${digits === '1' ? 'point' : 'points'}` : `${digits}% of ${aim}`;
}

function printTarget(target: number, unit: Unit): string {
  return printFigure(target, unit, decimalsNeeded(target, unit, TARGET_DECIMALS));
}

/** The figure with as many decimals as it takes not to read like a limit it was found to miss. */
function printer(question: RagQuestion, figure: number, limits: number[]): string {
  const places = decimalsToTellApart(figure, limits, question.unit, question.decimals);
  return printFigure(figure, question.unit, places);
}

function say(
  status: RagStatus,
  comparison: string,
  polarity: PolarityFinding,
): { status: RagStatus; reason: string } {
  return { status, reason: `${status}: ${comparison}; ${polarityText(polarity)}.` };
}

/**
 * Polarity as a reason ends with it: "higher is better", with "(assumed)" when it was inferred.
 */
export function polarityText({ value, basis }: PolarityFinding): string {
  const words = {
    higher: 'higher is better',
    lower: 'lower is better',
    band: 'staying inside the band is good',
    unknown: 'polarity is not known',
  }[value];
  return basis === 'name' || basis === 'target' ? `${words} (assumed)` : words;
}
