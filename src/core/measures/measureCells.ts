import type { CheckFinding, MeasureFinding, Unit } from '../findings';
import type { Figure } from '../grid/figures';
import { readFigure } from '../grid/figures';
import type { MeasureRecord, SourceCell } from '../recognise/registers';
import { percentScale } from './percentScale';
import type { ReadPoint } from './points';
import { lastFigure, notAFigure, readPoints } from './points';
import { readName } from './measureName';
import type { TargetNumbers } from './target';
import { readTarget } from './target';
import { unitOf } from './unit';

/** Everything a measure's cells say, on one scale, before anything is judged. */
export interface MeasureCells {
  name: string;
  statutory: boolean;
  unit: Unit;
  points: ReadPoint[];
  repeated: ReadPoint[];
  /** Figure of each of `points` on the measure's scale; null where there is none. */
  values: (number | null)[];
  current: number | null;
  priorYear: number | null;
  /** Those that count for the latest figure. */
  targets: TargetNumbers;
  /** By period key, of measures whose targets change over time; null where the ones of the row count for all. */
  periodTargets: Map<string, TargetNumbers> | null;
  benchmarks: MeasureFinding['benchmarks'];
  /** Cells with figures and their values, for choosing decimals. */
  shown: { cell: SourceCell; value: number }[];
  checks: CheckFinding[];
}

/** Reads all the cells of a measure; what can't be read comes back as checks. */
export function readMeasureCells(
  record: MeasureRecord,
  place: { sheet: string; date1904: boolean },
): MeasureCells {
  const { sheet } = place;
  const { name, statutory } = readName(record.name);
  const { points, repeated } = readPoints(record.points);
  const figures = points.map((each) => each.figure);
  const around = [record.current, record.priorYear?.cell ?? null].flatMap((cell) => cell ?? []);
  const all = [...figures, ...around.map((cell) => readFigure(cell.value, cell.numberFormat))];
  const unit = unitOf(wordsOf(record.unit), name, all);
  const scale = unit === 'percent' ? percentScale(all) : plainScale;
  const checks: CheckFinding[] = [];
  const numberOf = (cell: SourceCell | null, what: string, figure?: Figure): number | null => {
    if (cell === null) return null;
    const read = figure ?? readFigure(cell.value, cell.numberFormat);
    if (read.kind === 'words') checks.push(notAFigure(place, cell, name, what));
    return scale(read)?.value ?? null;
  };
  const scaled = figures.map(scale);
  const values = scaled.map((each) => each?.value ?? null);
  checks.push(...pointChecks(place, name, points));
  const mixed = mixedScale(
    sheet,
    name,
    points,
    scaled.map((each) => each?.scaled ?? null),
  );
  if (mixed) checks.push(mixed);
  const shown = points.flatMap(({ point }, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : { cell: point.cell, value };
  });
  const current = numberOf(record.current, 'the current figure');
  if (shown.length === 0 && current !== null && record.current)
    shown.push({ cell: record.current, value: current });
  return {
    name,
    statutory,
    unit,
    points,
    repeated,
    values,
    current,
    priorYear: numberOf(record.priorYear?.cell ?? null, 'the figure of the year before'),
    ...readTargets(record, latestKey(points, values), numberOf),
    benchmarks: record.benchmarks.flatMap((benchmark) => {
      const value = numberOf(benchmark.cell, `the benchmark “${benchmark.name}”`);
      return value === null ? [] : { name: benchmark.name, value };
    }),
    shown,
    checks,
  };
}

const plainScale = (figure: Figure): { value: number; scaled: boolean } | null =>
  figure.kind === 'number' ? { value: figure.value, scaled: false } : null;

const wordsOf = (cell: SourceCell | null): string | null =>
  typeof cell?.value === 'string' ? cell.value : null;

function latestKey(points: readonly ReadPoint[], values: readonly (number | null)[]): string | null {
  return points[lastFigure(values)]?.point.period.key ?? null;
}

function readTargets(
  { target, periodTargets }: MeasureRecord,
  latest: string | null,
  numberOf: (cell: SourceCell | null, what: string, figure?: Figure) => number | null,
): Pick<MeasureCells, 'targets' | 'periodTargets'> {
  const read = (cell: SourceCell | null, what = 'the target'): number | null =>
    numberOf(cell, what, cell === null ? undefined : readTarget(cell).figure);
  const pair = { min: read(target.min), upper: read(target.upper) };
  const withSingle = (cell: SourceCell | null, what?: string): TargetNumbers => ({
    ...pair,
    single: read(cell, what),
    singleSide: cell === null ? null : readTarget(cell).side,
  });
  if (periodTargets.length === 0) return { targets: withSingle(target.single), periodTargets: null };
  const byPeriod = new Map<string, TargetNumbers>();
  for (const { period, label, cell } of periodTargets) {
    const { single } = byPeriod.get(period.key) ?? { single: null };
    if (single === null) byPeriod.set(period.key, withSingle(cell, `the target of ${label}`));
  }
  const none = { ...pair, single: null, singleSide: null };
  return { targets: byPeriod.get(latest ?? '') ?? none, periodTargets: byPeriod };
}

function pointChecks(
  place: { sheet: string; date1904: boolean },
  name: string,
  points: readonly ReadPoint[],
): CheckFinding[] {
  const { sheet } = place;
  const words = points.flatMap((each) =>
    each.figure.kind === 'words'
      ? notAFigure(place, each.point.cell, name, `the figure of ${each.point.label}`)
      : [],
  );
  const hidden = points.filter((each) => each.figure.kind === 'suppressed');
  const first = hidden[0]?.point.cell.cell;
  if (first === undefined) return words;
  const many = hidden.length === 1 ? 'one suppressed figure' : `${hidden.length} suppressed figures`;
  const message = `“${name}” has ${many} from ${sheet}, ${first}, shown as typed and never computed with; nothing to do unless it should be public.`;
  return [...words, { code: 'suppressed', severity: 'info', sheet, cell: first, message }];
}

/** The check for percentages of which some are typed as 95 and others as 0.99 or 99 %. */
function mixedScale(
  sheet: string,
  name: string,
  points: readonly ReadPoint[],
  scaled: readonly (boolean | null)[],
): CheckFinding | null {
  const odd = points[scaled.indexOf(true)]?.point.cell;
  if (odd === undefined || !scaled.includes(false)) return null;
  const message = `“${name}” mixes percentages typed as shares and as whole numbers; ${sheet}, ${odd.cell} (${String(odd.value)}) was read as ${String(odd.value)}%, so type every figure with a % sign.`;
  return { code: 'percent-scale', severity: 'warning', sheet, cell: odd.cell, message };
}
