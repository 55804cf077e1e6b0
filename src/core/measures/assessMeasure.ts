import type { CheckFinding, MeasureFinding, RagStatus } from '../findings';
import { cleanText } from '../grid/cleanText';
import type { MeasureRecord } from '../recognise/registers';
import type { MeasureSetting, Settings } from '../settings';
import { measureSetting } from '../settings/measureSetting';
import { comparisonOf } from './comparator';
import { decimalsOf } from './decimals';
import { directionOf } from './direction';
import type { MeasureCells } from './measureCells';
import { measureChecks } from './measureChecks';
import { readPeriodBasis } from './periodBasis';
import type { MeasureSeries } from './measureSeries';
import { seriesOf, spaced } from './measureSeries';
import { pointFinding } from './points';
import type { Polarity, PolarityClues } from './polarity';
import { polarityOf } from './polarity';
import type { RagQuestion } from './rag';
import { rateFigure } from './rag';
import type { Target } from './target';
import { sidesOf, targetOf } from './target';
import { trendFinding, trendOf } from './trend';
import { chartSteps } from './variation/chartSteps';
import { variationOf } from './variation/measureVariation';

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
 * a figure for it. The direction of travel compares the latest figure with what the settings choose. A measure
 * without periods is rated on its current figure. Trends need 5 figures, charts 6, variation 13.
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
  const periodTargets = setting.target === undefined ? targetsByPeriod(cells, polarity.value) : null;
  const series = seriesOf(cells);
  const { latest } = series;
  const decimals = decimalsOf(cells.shown, cells.unit);
  const periodBasis = readPeriodBasis(textOf(record.periodBasis));
  const comparison = comparisonOf(series, settings.comparator, priorYearOf(record, cells));
  const { checks, ...variation } = variationOf({
    steps: chartSteps(series),
    periodBasis,
    polarity: polarity.value,
    target,
    periodTargets,
    unit: cells.unit,
    decimals,
    setting,
    name: cells.name,
    sheet: place.sheet,
    cell: place.cell,
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
    periodBasis,
    statutory: cells.statutory,
    points: cells.points.map((point, i) => pointFinding(point, cells.values[i] ?? null, periodTargets)),
    latest,
    previous: series.previous,
    priorYear: cells.priorYear,
    current: cells.current,
    target,
    benchmarks: cells.benchmarks,
    polarity,
    ...foundWithout(setting, clues, cells),
    direction: directionOf(comparison?.value ?? null, latest?.value ?? null, polarity.value, target),
    trend: trendFinding(trendOf(spaced(series)), polarity.value),
    comparison,
    ...variation,
    rag: {
      ...rateFigure(ragQuestion(cells, series, settings, { setting, target, polarity, decimals })),
      recorded: place.recorded,
    },
    commentary: textOf(record.commentary),
  };
  return {
    measure,
    checks: [...cells.checks, ...measureChecks(measure, record, series.last, settings.comparator), ...checks],
  };
}

function ragQuestion(
  cells: MeasureCells,
  { latest, last }: MeasureSeries,
  settings: Settings,
  judged: Pick<RagQuestion, 'target' | 'polarity' | 'decimals'> & { setting: MeasureSetting },
): RagQuestion {
  const { points, share } = settings.tolerance;
  return {
    figure: latest?.value ?? (last < 0 ? cells.current : null),
    target: judged.target,
    benchmark: settings.benchmarkFallback ? (cells.benchmarks[0] ?? null) : null,
    polarity: judged.polarity,
    unit: cells.unit,
    decimals: judged.decimals,
    tolerance: judged.setting.tolerance ?? (cells.unit === 'percent' ? points : share),
  };
}

function priorYearOf(
  { priorYear }: MeasureRecord,
  cells: MeasureCells,
): { label: string; value: number } | null {
  return priorYear === null || cells.priorYear === null
    ? null
    : { label: priorYear.label, value: cells.priorYear };
}

/** Targets that change over time, by period key, as the findings say them; null where one counts for all. */
function targetsByPeriod(
  { periodTargets }: MeasureCells,
  polarity: Polarity,
): Map<string, Target | null> | null {
  if (periodTargets === null) return null;
  return new Map([...periodTargets].map(([key, numbers]) => [key, targetOf(numbers, polarity)]));
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
