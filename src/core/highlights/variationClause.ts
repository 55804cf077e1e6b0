import type { ChartPoint, MeasureFinding } from '../findings';
import { decimalsToTellApart, printFigure } from '../measures/figurePrint';
import { ordinal, stepWord, steps } from './periodWords';

/** Points of which a figure near a limit needs a second one. */
const NEAR_WINDOW = 3;
/** Near: beyond so much of the way from the mean to a limit. */
const NEAR_SHARE = 2 / 3;
/** Fewer figures than this have no chart, not even on trial. */
const LEAST_FOR_CHART = 6;

/**
 * What the variation says of the latest figure, as the end of a sentence.
 *
 * `special` names the special cause; otherwise the words say that the change is usual, or that nothing tells.
 */
export function variationClause(measure: MeasureFinding): { special: boolean; words: string } {
  const { variation, chart, points, periodBasis } = measure;
  const cause = variation === null || variation.icon === 'common-cause' ? null : causeWords(measure);
  if (cause !== null) return { special: true, words: cause };
  if (variation?.icon === 'common-cause')
    return { special: false, words: `within its usual variation${range(measure)}` };
  const enough = points.filter(({ value }) => value !== null).length >= LEAST_FOR_CHART;
  const words =
    chart === null && enough && periodBasis === 'ytd'
      ? 'figures that add up over the year don’t tell whether that is unusual'
      : 'too few figures to tell whether that is unusual';
  return { special: false, words };
}

/** Mean and limits are printed so that they never read like a figure that lies off them. */
function printer({ latest, unit, decimals }: MeasureFinding): (value: number) => string {
  return (value) => {
    const places = latest === null ? decimals : decimalsToTellApart(latest.value, [value], unit, decimals);
    return printFigure(value, unit, places);
  };
}

/** @example " (62%–80%)"; empty without limits */
function range(measure: MeasureFinding): string {
  const { lower, upper } = measure.variation ?? { lower: null, upper: null };
  if (lower === null || upper === null) return '';
  const print = printer(measure);
  return ` (${print(lower)}${lower < 0 ? ' to ' : '–'}${print(upper)})`;
}

/** Why the latest figure is no common cause; null where its chart doesn't say. */
function causeWords(measure: MeasureFinding): string | null {
  const { chart, variation } = measure;
  const last = chart?.points.at(-1);
  if (chart == null || last?.value == null || last.cause === null || variation === null) return null;
  const print = printer(measure);
  const group = chart.points.slice(chart.rebasedAt.at(-1) ?? 0);
  const above = last.value > variation.mean;
  const side = above ? 'above' : 'below';
  const limit = above ? variation.upper : variation.lower;
  const limitWords = `the ${above ? 'upper' : 'lower'} limit${limit === null ? '' : ` of ${print(limit)}`}`;
  switch (last.cause) {
    case 'outside':
      return `${side} ${limitWords}`;
    case 'trend': {
      const rising = group.length > 1 && (group.at(-2)?.value ?? 0) < last.value;
      return `${rising ? 'rising' : 'falling'} for ${steps(trendLength(group), last.period)} in a row`;
    }
    case 'two-in-three':
      return `${nearLimit(group, above)} of the last ${steps(NEAR_WINDOW, last.period)} near ${limitWords}`;
    case 'run': {
      const length = runLength(group, above);
      return `the ${ordinal(length)} ${stepWord(last.period)} in a row ${side} the mean of ${print(variation.mean)}`;
    }
  }
}

/** Figures at the end that lie on one side of the mean. */
function runLength(group: readonly ChartPoint[], above: boolean): number {
  const other = group.findLastIndex(
    ({ value, mean }) => value === null || mean === null || (above ? value <= mean : value >= mean),
  );
  return group.length - 1 - other;
}

/** Figures at the end that rise, or fall, one after the other, the first included. */
function trendLength(group: readonly ChartPoint[]): number {
  const stepTo = (i: number): number => {
    const [before, value] = [group[i - 1]?.value ?? null, group[i]?.value ?? null];
    return before === null || value === null ? 0 : Math.sign(value - before);
  };
  const sign = stepTo(group.length - 1);
  let first = group.length - 1;
  while (first > 0 && sign !== 0 && stepTo(first) === sign) first -= 1;
  return group.length - first;
}

function nearLimit(group: readonly ChartPoint[], above: boolean): number {
  return group.slice(-NEAR_WINDOW).filter(({ value, mean, lower, upper }) => {
    const limit = above ? upper : lower;
    if (value === null || mean === null || limit === null) return false;
    const near = mean + (limit - mean) * NEAR_SHARE;
    return above ? value > near && value <= limit : value < near && value >= limit;
  }).length;
}
