import type { MeasureFinding, PointFinding } from '../findings';
import { shortened } from '../grid/cleanText';
import { measureSubject, latestWords } from './changes';
import type { DraftedHighlight } from './draftedHighlights';
import { periodWords } from './periodWords';

const LONGEST_NAME = 60;

interface Missing {
  measure: MeasureFinding;
  point: PointFinding;
}

/**
 * Measures without a figure for the latest period that others of their table have one for: a sentence about the one,
 * or one about them all.
 */
export function missingLatest(measures: readonly MeasureFinding[]): DraftedHighlight[] {
  const places = latestPlaces(measures);
  const missing = measures.flatMap((measure) => missingIn(measure, places) ?? []);
  const [first] = missing;
  if (first === undefined) return [];
  const { measure, point } = first;
  const place = { kind: 'data-problem' as const, sheet: measure.sheet, cell: point.cell };
  if (missing.length > 1) {
    const words = `${missing.length} of ${measures.length} measures have none for the latest period of their table: ${named(missing.map((one) => one.measure))}.`;
    return [{ ...place, subject: 'Latest figures missing', words }];
  }
  const typed = point.mark === undefined ? '' : ` (“${point.mark}” stands there)`;
  const last =
    measure.latest === null ? 'there is no earlier one' : `the last one is ${latestWords(measure)}`;
  return [
    {
      ...place,
      subject: measureSubject(measure),
      words: `no figure for ${periodWords(point)}${typed}; ${last}.`,
    },
  ];
}

/** By register, the place among its periods of the latest one that any measure has a figure for. */
function latestPlaces(measures: readonly MeasureFinding[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { register, points } of measures) {
    const last = points.findLastIndex(({ value }) => value !== null);
    places.set(register, Math.max(last, places.get(register) ?? -1));
  }
  return places;
}

function missingIn(measure: MeasureFinding, places: ReadonlyMap<number, number>): Missing | null {
  const point = measure.points[places.get(measure.register) ?? -1];
  return point === undefined || point.value !== null ? null : { measure, point };
}

/** Measures with figures but neither a target nor a benchmark to rate them against, in one sentence. */
export function withoutTarget(measures: readonly MeasureFinding[]): DraftedHighlight[] {
  const without = measures.filter(
    ({ latest: figure, target, benchmarks, points }) =>
      figure !== null &&
      target === null &&
      benchmarks.length === 0 &&
      points.every((point) => point.target == null),
  );
  const [first] = without;
  if (first === undefined) return [];
  const { sheet, cell } = first;
  const words = `${without.length} of ${measures.length} measures have none and no benchmark, so they are not rated: ${named(without)}.`;
  return [{ kind: 'data-problem', subject: 'Targets missing', words, sheet, cell }];
}

/** @example "“Visits”, “Reviews” and 3 others" */
function named(measures: readonly MeasureFinding[]): string {
  const mostNamed = 2;
  const names = measures
    .slice(0, mostNamed)
    .map((measure) => `“${shortened(measureSubject(measure), LONGEST_NAME)}”`);
  const others = measures.length - names.length;
  if (others === 0) return names.join(' and ');
  return `${names.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}`;
}
