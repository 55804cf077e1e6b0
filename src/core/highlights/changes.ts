import type { MeasureFinding } from '../findings';
import { decimalsToTellApart, printFigure } from '../measures/figurePrint';
import type { DraftedHighlight } from './draftedHighlights';
import { periodWords } from './periodWords';
import { unusualness } from './unusualness';
import { variationClause } from './variationClause';

type Turned = 'improved' | 'worsened';

const JUDGED: Record<string, Turned> = {
  improving: 'improved',
  worsening: 'worsened',
  improvement: 'improved',
  concern: 'worsened',
};

/**
 * Whether a measure turned for the better or the worse; null for neither. A special cause decides, whichever way the
 * last step went: variation is signal, one step may be noise. Without one, the direction of travel does.
 */
export function turned({ variation, direction }: MeasureFinding): Turned | null {
  const [meaning = ''] = variation?.icon.split('-') ?? [];
  return JUDGED[meaning] ?? JUDGED[direction.judgement] ?? null;
}

/**
 * Measures that improved or worsened: special causes first, then the others by how unusual the latest figure is for
 * the measure; those with too few figures to tell come last, in workbook order. What is usual is said to be.
 */
export function changes(measures: readonly MeasureFinding[], kind: Turned): DraftedHighlight[] {
  return measures
    .filter((measure) => turned(measure) === kind)
    .map((measure) => ({
      measure,
      special: variationClause(measure).special ? 1 : 0,
      unusual: unusualness(measure) ?? -1,
    }))
    .sort((a, b) => b.special - a.special || b.unusual - a.unusual)
    .map(({ measure }) => drafted(measure, kind));
}

/** Reference and name, as one line. */
export function measureSubject({ ref, name }: MeasureFinding): string {
  return ref === null ? name : `${ref} ${name}`;
}

function drafted(measure: MeasureFinding, kind: Turned): DraftedHighlight {
  const { latest, points, sheet, cell } = measure;
  const variation = variationClause(measure);
  const point = points.find(({ period }) => period === latest?.period);
  return {
    kind,
    subject: measureSubject(measure),
    words: `${changeWords(measure, kind, variation)}${trendWords(measure, kind, variation.special)}.`,
    sheet,
    cell: point?.cell ?? cell,
  };
}

/** The figure, what it was, and what the variation makes of it. */
function changeWords(
  measure: MeasureFinding,
  kind: Turned,
  variation: ReturnType<typeof variationClause>,
): string {
  const { direction } = measure;
  const [now, from] = [latestWords(measure), comparisonWords(measure)];
  if (from === null) return `${now}, ${variation.words}`;
  if (!variation.special) {
    return `${now}, ${from}${variation.words.startsWith('within') ? ', ' : '; '}${variation.words}`;
  }
  const opposed = direction.judgement !== 'unknown' && JUDGED[direction.judgement] !== kind;
  return opposed ? `${now}, ${variation.words}, though ${from}` : `${now}, ${from}; ${variation.words}`;
}

/** @example "86.4% in December 2019" */
export function latestWords({ latest, points, comparison, unit, decimals }: MeasureFinding): string {
  if (latest === null) return 'no figure';
  const others = comparison === null ? [] : [comparison.value];
  const figure = printFigure(latest.value, unit, decimalsToTellApart(latest.value, others, unit, decimals));
  const point = points.find(({ period }) => period === latest.period);
  return point === undefined ? figure : `${figure} in ${periodWords(point)}`;
}

/** What the latest figure is compared with by the settings; null without one. @example "up from 61.0% in November 2019" */
function comparisonWords({ latest, comparison, unit, decimals }: MeasureFinding): string | null {
  if (latest === null || comparison === null) return null;
  const { value, basis, words } = comparison;
  const places = decimalsToTellApart(latest.value, [value], unit, decimals);
  const figure = printFigure(value, unit, places);
  const same = figure === printFigure(latest.value, unit, places);
  const moved = same ? 'unchanged' : latest.value > value ? 'up' : 'down';
  return basis === 'mean' ? `${moved} from ${figure}, the ${words}` : `${moved} from ${figure} in ${words}`;
}

/** The test over the whole window, where it agrees or speaks against. */
function trendWords({ trend }: MeasureFinding, kind: Turned, special: boolean): string {
  if (trend.judgement !== 'improving' && trend.judgement !== 'worsening') return '';
  const agrees = JUDGED[trend.judgement] === kind;
  if (special)
    return agrees ? `; the trend is ${trend.judgement} too` : `; the trend, though, is ${trend.judgement}`;
  return `, ${agrees ? 'but' : 'and'} the trend is ${trend.judgement}`;
}
