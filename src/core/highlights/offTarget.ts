import type { MeasureFinding, PointFinding } from '../findings';
import { decimalsNeeded, decimalsToTellApart, printFigure, sameFigure } from '../measures/figurePrint';
import { latestWords, measureSubject } from './changes';
import type { DraftedHighlight } from './draftedHighlights';
import { steps } from './periodWords';

type Target = NonNullable<MeasureFinding['target']>;

/** Decimals a target is printed with at most, when it is typed that exactly. */
const TARGET_DECIMALS = 4;
const PER_CENT = 100;
/** One period off target needs no duration. */
const WORTH_SAYING = 2;

/** The measures whose rating, the author's word before the computed one, is red. */
export function isOffTarget({ rag }: MeasureFinding): boolean {
  return (rag.recorded ?? rag.status) === 'Red';
}

/**
 * Measures off target, the furthest first, by the distance as a share of the target; those without a distance (the
 * author's own red, a benchmark) come after the others, in workbook order.
 */
export function offTarget(measures: readonly MeasureFinding[]): DraftedHighlight[] {
  return measures
    .filter(isOffTarget)
    .map((measure) => ({ measure, missed: missedBy(measure) }))
    .sort((a, b) => share(b.missed) - share(a.missed))
    .map(({ measure, missed }) => ({
      kind: 'off-target',
      subject: measureSubject(measure),
      words: missed === null ? otherwiseRed(measure) : missedWords(measure, missed),
      sheet: measure.sheet,
      cell: measure.cell,
    }));
}

interface Missed {
  target: number;
  /** Always positive, in the measure's unit. */
  distance: number;
  side: 'above' | 'below';
}

const share = (missed: Missed | null): number =>
  missed === null ? -1 : missed.distance / Math.abs(missed.target);

/** The target of a period: its own where targets change, else the one of the row. */
function targetOf({ points, target }: MeasureFinding, period: string | undefined): Target | null {
  const own = points.find((point) => point.period === period)?.target;
  return own === undefined ? target : own;
}

/** How far a figure is off its target; null when it isn't, or that can't be told. */
function missed(value: number, target: Target | null, polarity: string): Missed | null {
  if (target === null) return null;
  const bounds = [target.min, target.upper].filter((bound) => bound !== undefined);
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  const above = (bound: number): Missed | null =>
    value > bound && !sameFigure(value, bound)
      ? { target: bound, distance: value - bound, side: 'above' }
      : null;
  const below = (bound: number): Missed | null =>
    value < bound && !sameFigure(value, bound)
      ? { target: bound, distance: bound - value, side: 'below' }
      : null;
  if (bounds.length === 0) return null;
  if (polarity === 'higher') return below(most);
  if (polarity === 'lower') return above(least);
  if (polarity !== 'band') return null;
  return (
    (target.upper === undefined ? null : above(most)) ?? (target.min === undefined ? null : below(least))
  );
}

function missedBy(measure: MeasureFinding): Missed | null {
  const { latest, rag, polarity } = measure;
  if (latest === null || rag.basis !== 'target' || rag.status !== 'Red') return null;
  return missed(latest.value, targetOf(measure, latest.period), polarity.value);
}

/** @example "19.9% in December 2019 against a target of 10%, 9.9 points above it, off target for 6 months." */
function missedWords(measure: MeasureFinding, { target, distance, side }: Missed): string {
  const { unit, latest } = measure;
  const aim = printFigure(target, unit, decimalsNeeded(target, unit, TARGET_DECIMALS));
  const far = `${distanceWords(measure, distance, target)} ${side} it`;
  const many = periodsOff(measure);
  const long = latest === null || many < WORTH_SAYING ? '' : `, off target for ${steps(many, latest.period)}`;
  return `${latestWords(measure)} against a target of ${aim}, ${far}${long}${future(measure)}.`;
}

/** Percentages differ by points. */
function distanceWords({ latest, unit, decimals }: MeasureFinding, distance: number, target: number): string {
  const needed = decimalsNeeded(target, unit, TARGET_DECIMALS);
  const told = latest === null ? decimals : decimalsToTellApart(latest.value, [target], unit, decimals);
  const places = Math.max(needed, told);
  if (unit !== 'percent') return printFigure(distance, unit, places);
  const points = printFigure(distance * PER_CENT, 'number', places);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/**
 * So many figures at the end, the latest included, are off their target, one period after the other. 0 for figures
 * that add up over the year: early in a year they are always short of its target.
 */
function periodsOff(measure: MeasureFinding): number {
  const { points, chart, latest, periodBasis, polarity } = measure;
  if (periodBasis === 'ytd') return 0;
  const until = points.findIndex(({ period }) => period === latest?.period);
  // The chart has a place for every step of time, months without a column included.
  const series: Pick<PointFinding, 'period' | 'value'>[] = chart?.points ?? points.slice(0, until + 1);
  const hit = series.findLastIndex(
    ({ period, value }) =>
      value === null || missed(value, targetOf(measure, period), polarity.value) === null,
  );
  return series.length - 1 - hit;
}

/** What the limits say of the months to come, where that is certain enough. */
function future({ variation }: MeasureFinding): string {
  return variation?.assurance === 'fail' ? '; it will be missed unless something changes' : '';
}

/** Red by a benchmark, or by its author's word. */
function otherwiseRed({ rag }: MeasureFinding): string {
  const why = rag.reason.replace(/^(Red|Amber|Green|Not rated): /, '');
  if (rag.status === 'Red') return why;
  return `rated red by its author; by the rule ${rag.status === null ? 'not rated' : rag.status.toLowerCase()}: ${why}`;
}
