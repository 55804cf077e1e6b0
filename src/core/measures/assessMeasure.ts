import type { CheckFinding, MeasureFinding, RagStatus } from '../findings';
import { cleanText } from '../grid/cleanText';
import type { MeasureRecord } from '../recognise/registers';
import type { MeasureSetting, Settings } from '../settings';
import { measureSetting } from '../settings/measureSetting';
import { decimalsOf } from './decimals';
import { elapsed, withGaps } from './elapsed';
import { directionOf } from './direction';
import type { MeasureCells } from './measureCells';
import { measureChecks } from './measureChecks';
import { readPeriodBasis } from './periodBasis';
import { lastFigure, pointFinding } from './points';
import type { PolarityClues } from './polarity';
import { polarityOf } from './polarity';
import { rateFigure } from './rag';
import { sidesOf, targetOf } from './target';
import { judgeTrend, trendOf } from './trend';

/** Where a measure stands, and what is known of it from outside its row. */
export interface MeasurePlace {
  id: string;
  register: number;
  sheet: string;
  theme: string | null;
  /** Cell of its name. */
  cell: string;
  recorded: RagStatus | null;
}

/**
 * Everything the findings say of one measure, and its checks.
 *
 * latest is the last period with a figure; previous the period right before it, only when the table has that period and
 * a figure for it. A measure
 * without periods is rated on its current figure. Trends need 5 figures.
 */
export function assessMeasure(
  record: MeasureRecord,
  cells: MeasureCells,
  place: MeasurePlace,
  settings: Settings,
): { measure: MeasureFinding; checks: CheckFinding[] } {
  const setting = measureSetting(settings.measures, { id: place.id, ref: record.ref, name: cells.name });
  const clues = {
    column: textOf(record.polarity),
    targetSides: sidesOf(cells.targets, record.target.limits),
    name: cells.name,
  };
  const polarity = polarityOf({ ...clues, settings: setting.polarity ?? null });
  const target = setting.target ?? targetOf(cells.targets, polarity.value);
  const last = lastFigure(cells.values);
  const latest = at(cells, last);
  const places = elapsed(cells.points.map(({ point }) => point.period));
  const adjacent = (places[last] ?? 0) - (places[last - 1] ?? 0) === 1;
  const previous = adjacent ? at(cells, last - 1) : null;
  const decimals = decimalsOf(cells.shown, cells.unit);
  const trend = trendOf(withGaps(cells.values, places));
  const trendReading = judgeTrend(trend, polarity.value);
  const enough = trend !== null && trendReading.judgement !== 'too few points';
  const rag = rateFigure({
    figure: latest?.value ?? (last < 0 ? cells.current : null),
    target,
    benchmark: settings.benchmarkFallback ? (cells.benchmarks[0] ?? null) : null,
    polarity,
    unit: cells.unit,
    decimals,
    tolerance:
      setting.tolerance ?? (cells.unit === 'percent' ? settings.tolerance.points : settings.tolerance.share),
  });
  const measure: MeasureFinding = {
    id: place.id,
    ref: record.ref,
    name: cells.name,
    register: place.register,
    sheet: place.sheet,
    row: record.row,
    cell: place.cell,
    theme: place.theme,
    section: record.section,
    owner: textOf(record.owner),
    unit: cells.unit,
    decimals,
    periodBasis: readPeriodBasis(textOf(record.periodBasis)),
    statutory: cells.statutory,
    points: cells.points.map((point, i) => pointFinding(point, cells.values[i] ?? null)),
    latest,
    previous,
    priorYear: cells.priorYear,
    current: cells.current,
    target,
    benchmarks: cells.benchmarks,
    polarity,
    ...foundWithout(setting, clues, cells),
    direction: directionOf(previous?.value ?? null, latest?.value ?? null, polarity.value, target),
    trend: {
      slope: enough ? trend.slope : null,
      pValue: enough ? trend.pValue : null,
      ...trendReading,
    },
    comparison: comparedWith(previous),
    variation: null,
    chart: null,
    chartNote: null,
    rag: { ...rag, recorded: place.recorded },
    commentary: textOf(record.commentary),
  };
  return { measure, checks: [...cells.checks, ...measureChecks(measure, record, last)] };
}

function comparedWith(previous: MeasureFinding['previous']): MeasureFinding['comparison'] {
  return previous === null ? null : { basis: 'previous', words: previous.period, value: previous.value };
}

function at(cells: MeasureCells, index: number): { period: string; value: number } | null {
  const period = cells.points[index]?.point.period.key;
  const value = cells.values[index] ?? null;
  return period === undefined || value === null ? null : { period, value };
}

function textOf(cell: MeasureRecord['owner']): string | null {
  if (cell === null || cell.value === null) return null;
  const text = cleanText(String(cell.value));
  return text === '' ? null : text;
}

/** What the workbook says of polarity and target itself, where the settings say otherwise. */
function foundWithout(
  setting: MeasureSetting,
  clues: Omit<PolarityClues, 'settings'>,
  { targets }: MeasureCells,
): Pick<MeasureFinding, 'found'> {
  if (setting.polarity === undefined && setting.target === undefined) return {};
  const polarity = polarityOf({ ...clues, settings: null });
  return { found: { polarity, target: targetOf(targets, polarity.value) } };
}
