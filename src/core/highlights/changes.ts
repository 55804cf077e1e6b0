import type { HighlightFinding, MeasureFinding } from '../findings';
import { printFigure } from '../measures/figurePrint';
import { periodWords } from './periodWords';

/** Fewer earlier changes than this don't tell what is usual for a measure. */
const LEAST_EARLIER_CHANGES = 3;
const NAMES: Record<string, string> = { improving: 'improved', worsening: 'worsened' };

interface Change {
  measure: MeasureFinding;
  /** Size of the latest change in units of the measure's usual one; null when that isn't known. */
  unusual: number | null;
}

/**
 * Measures whose latest figure improved or worsened on the one before, the most unusual change first.
 *
 * How unusual a change is: its size over the mean size of the measure's earlier changes from one period to the
 * next. Measures with fewer than three earlier changes come after the others, in workbook order. A change no larger
 * than usual is called so.
 */
export function changes(
  measures: readonly MeasureFinding[],
  judgement: 'improving' | 'worsening',
): HighlightFinding[] {
  return measures
    .filter(({ direction }) => direction.judgement === judgement)
    .map((measure): Change => ({ measure, unusual: unusualness(measure) }))
    .sort((a, b) => (b.unusual ?? -1) - (a.unusual ?? -1))
    .map((change) => highlight(change, NAMES[judgement] === 'improved' ? 'improved' : 'worsened'));
}

/**
 * |latest change| over the mean |change| of the periods before; null with fewer than three of these, or when all were
 * alike.
 */
export function unusualness({ points, latest, previous }: MeasureFinding): number | null {
  if (latest === null || previous === null) return null;
  const until = points.findIndex(({ period }) => period === latest.period);
  const values = points.slice(0, until).map(({ value }) => value);
  const earlier = values.flatMap((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  const mean = earlier.reduce((sum, size) => sum + size, 0) / earlier.length;
  if (earlier.length < LEAST_EARLIER_CHANGES || mean === 0) return null;
  return Math.abs(latest.value - previous.value) / mean;
}

function highlight({ measure, unusual }: Change, kind: 'improved' | 'worsened'): HighlightFinding {
  const { name, latest, previous, unit, decimals, sheet, points } = measure;
  const point = (period: string | undefined) => points.find((one) => one.period === period);
  const [now, before] = [point(latest?.period), point(previous?.period)];
  const print = (value: number | undefined) => printFigure(value ?? 0, unit, decimals);
  const when = now === undefined || before === undefined ? '' : ` in ${periodWords(now)}`;
  const from = before === undefined ? '' : ` in ${periodWords(before)}`;
  const text = `${name}: ${print(latest?.value)}${when}, from ${print(previous?.value)}${from}${context(measure, unusual)}.`;
  return { kind, subject: name, text, sheet, cell: now?.cell ?? measure.cell };
}

/** What keeps a two-point change honest: whether it is unusual for the measure, and what the whole window says. */
function context({ trend, direction }: MeasureFinding, unusual: number | null): string {
  if (trend.judgement === direction.judgement) return `; the trend is ${trend.judgement} too`;
  if (trend.judgement === 'improving' || trend.judgement === 'worsening') {
    return `, against a ${trend.judgement} trend`;
  }
  if (unusual === null) return '; too few periods to tell whether that is unusual';
  return unusual <= 1
    ? '; a change of the usual size, with no clear trend'
    : '; larger than its usual change';
}
