import type { CheckFinding, PointFinding } from '../findings';
import { isDateFormat, serialToIso } from '../grid/dates';
import type { Figure } from '../grid/figures';
import { readFigure } from '../grid/figures';
import { comparePeriods } from '../grid/periodOrder';
import type { MeasurePoint, SourceCell } from '../recognise/registers';
import type { Target } from './target';

/** A measure's point with what its cell holds. */
export interface ReadPoint {
  point: MeasurePoint;
  figure: Figure;
}

/**
 * The points of a measure in time order, each period once: of a period that stands there twice, the first that has
 * a figure. `repeated` are the cells of the others.
 */
export function readPoints(points: readonly MeasurePoint[]): { points: ReadPoint[]; repeated: ReadPoint[] } {
  const read = points.map((point) => ({
    point,
    figure: readFigure(point.cell.value, point.cell.numberFormat),
  }));
  const ordered = [...read].sort((a, b) => comparePeriods(a.point.period, b.point.period));
  const kept = new Map<string, ReadPoint>();
  for (const each of ordered) {
    const before = kept.get(each.point.period.key);
    if (!before || (before.figure.kind !== 'number' && each.figure.kind === 'number')) {
      kept.set(each.point.period.key, each);
    }
  }
  const chosen = new Set(kept.values());
  return {
    points: ordered.filter((each) => chosen.has(each)),
    repeated: ordered.filter((each) => !chosen.has(each)),
  };
}

/**
 * A point as the findings say it; `value` is on the measure's scale, null where there is no figure. `targets` are the
 * targets by period key of a measure whose targets change, null where one counts for all.
 */
export function pointFinding(
  { point, figure }: ReadPoint,
  value: number | null,
  targets: ReadonlyMap<string, Target | null> | null,
): PointFinding {
  const { key } = point.period;
  const target = targets === null ? {} : { target: targets.get(key) ?? null };
  const finding = { period: key, label: point.label, value, cell: point.cell.cell, ...target };
  if (figure.kind === 'number') return finding;
  const mark = figure.kind === 'words' ? figure.text : figure.mark;
  return mark === '' ? finding : { ...finding, mark };
}

/** Index of the last of `values` that is a figure; −1 when none is. */
export function lastFigure(values: readonly (number | null)[]): number {
  let last = values.length - 1;
  while (last >= 0 && values[last] == null) last--;
  return last;
}

/** Characters of a cell's words a check repeats. */
const LONGEST_QUOTE = 60;

/** The check that words or a date stand where a figure was expected; `what` is "the figure of Aug 19". */
export function notAFigure(
  place: { sheet: string; date1904: boolean },
  cell: SourceCell,
  name: string,
  what: string,
): CheckFinding {
  const { value, numberFormat } = cell;
  const date =
    typeof value === 'number' && isDateFormat(numberFormat) ? serialToIso(value, place.date1904) : null;
  const typed = date === null ? `“${String(value).slice(0, LONGEST_QUOTE)}”` : `the date ${date}`;
  const message = `${place.sheet}, ${cell.cell} holds ${typed} where ${what} of “${name}” was expected; it is left out, so type a figure or “-”.`;
  return { code: 'not-a-figure', severity: 'warning', sheet: place.sheet, cell: cell.cell, message };
}
