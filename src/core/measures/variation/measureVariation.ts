import type {
  ChartFinding,
  ChartPoint,
  CheckFinding,
  MeasureFinding,
  VariationFinding,
} from '../../findings';
import type { MeasureSetting } from '../../settings';
import type { Polarity } from '../polarity';
import type { Target } from '../target';
import { assuranceOf } from './assurance';
import type { ChartStep } from './chartSteps';
import { baselineCheck, rebasePlaces } from './groupSettings';
import { isConstant } from './limits';
import { widthCheck } from './widthCheck';
import { causeDirection, causeOf } from './specialCauses';
import type { Improvement } from './variationIcon';
import { iconOf, judgeCause } from './variationIcon';
import { variationReason } from './variationReason';
import type { XmrChart, XmrGroup } from './xmrChart';
import { USUAL_XMR, xmrChart } from './xmrChart';

/** Figures of the latest group from which icons are given; NHS England's tool takes the same. */
export const MINIMUM_ICON_FIGURES = 13;
/** Figures from which limits are drawn, on trial. */
export const MINIMUM_CHART_FIGURES = 6;

export interface VariationQuestion {
  steps: readonly ChartStep[];
  periodBasis: MeasureFinding['periodBasis'];
  polarity: Polarity;
  /** The one that counts for the latest figure. */
  target: Target | null;
  /** By period key, of measures whose targets change; null where one counts for all. */
  periodTargets: ReadonlyMap<string, Target | null> | null;
  unit: MeasureFinding['unit'];
  decimals: number;
  setting: Pick<MeasureSetting, 'rebase' | 'baseline'>;
  name: string;
  sheet: string;
  cell: string;
}

export interface VariationAnswer {
  variation: VariationFinding | null;
  chart: ChartFinding | null;
  chartNote: string | null;
  checks: CheckFinding[];
}

const IMPROVEMENT: Record<Polarity, Improvement> = {
  higher: 'increase',
  lower: 'decrease',
  band: 'neutral',
  unknown: 'neutral',
};

/**
 * The XmR chart of a measure and what it says of the latest figure: variation and assurance.
 *
 * No chart below 6 figures, and none for figures that add up over the year, whose steps mean nothing. No variation
 * below 13 figures in the latest group; a group below 6 has neither mean nor limits. Settings that the series can't
 * follow are checks.
 */
export function variationOf(question: VariationQuestion): VariationAnswer {
  const { steps, setting } = question;
  const figures = steps.filter(({ value }) => value !== null).length;
  const { places, checks } = rebasePlaces(setting.rebase ?? [], question);
  checks.push(...baselineCheck(setting.baseline, question));
  const none = (chartNote: string): VariationAnswer => ({ variation: null, chart: null, chartNote, checks });
  if (figures === 0) return none('No figures over time: not charted');
  if (question.periodBasis === 'ytd') return none('Year to date: not charted');
  if (figures < MINIMUM_CHART_FIGURES)
    return none(`${many(figures)}: a chart needs ${MINIMUM_CHART_FIGURES}`);
  const values = steps.map(({ value }) => value);
  const baseline = setting.baseline ?? null;
  const xmr = xmrChart(values, { ...USUAL_XMR, rebaseAt: places, baseline });
  const last = xmr.groups.at(-1);
  const trial = (last?.figures ?? 0) < MINIMUM_ICON_FIGURES;
  const chart = { trial, points: chartPoints(question, xmr), rebasedAt: places };
  if (last === undefined || trial)
    return { variation: null, chart, chartNote: trialNote(xmr, steps), checks };
  checks.push(...widthCheck(question, xmr.values, last));
  return { variation: latestVariation(question, xmr, last), chart, chartNote: null, checks };
}

function chartPoints(
  { steps, polarity, target, periodTargets }: VariationQuestion,
  { values, groups, marks }: XmrChart,
): ChartPoint[] {
  const orNull = (line: number): number | null => (Number.isNaN(line) ? null : line);
  const points: ChartPoint[] = [];
  for (const group of groups) {
    const enough = group.figures >= MINIMUM_CHART_FIGURES;
    const mean = enough ? orNull(group.mean) : null;
    const lower = enough ? orNull(group.lower) : null;
    const upper = enough ? orNull(group.upper) : null;
    steps.slice(group.from, group.to).forEach(({ period, label, value }, i) => {
      const at = group.from + i;
      const direction = enough ? causeDirection(values, group, marks, at) : 0;
      points.push({
        period: period.key,
        label,
        value,
        mean,
        lower,
        upper,
        cause: enough ? causeOf(marks[at] ?? 0) : null,
        judgement: judgeCause(direction, IMPROVEMENT[polarity]),
        target: periodTargets === null ? target : (periodTargets.get(period.key) ?? null),
      });
    });
  }
  return points;
}

function latestVariation(question: VariationQuestion, xmr: XmrChart, last: XmrGroup): VariationFinding {
  const improvement = IMPROVEMENT[question.polarity];
  const at = last.to - 1;
  const aim = betterTarget(question.target, improvement);
  const constant = isConstant(xmr.values, last);
  const assurance = assuranceOf(last, aim, improvement, constant);
  const limited = !Number.isNaN(last.upper);
  const found = {
    mean: last.mean,
    lower: limited ? last.lower : null,
    upper: limited ? last.upper : null,
    icon: iconOf(causeDirection(xmr.values, last, xmr.marks, at), improvement),
    assurance,
  };
  const since = xmr.groups.length > 1 ? (question.steps[last.from] ?? null) : null;
  return {
    ...found,
    reason: variationReason({ ...question, ...found, xmr, group: last, aim, constant, since }),
  };
}

/** Of two thresholds the better one; none where it isn't known which is better. */
function betterTarget(target: Target | null, improvement: Improvement): number | null {
  if (target === null || improvement === 'neutral') return null;
  const { min, upper } = target;
  return (improvement === 'increase' ? (upper ?? min) : (min ?? upper)) ?? null;
}

function trialNote({ groups }: XmrChart, steps: readonly ChartStep[]): string {
  const last = groups.at(-1);
  const figures = last?.figures ?? 0;
  const since = groups.length > 1 ? ` since ${steps[last?.from ?? 0]?.label ?? ''}` : '';
  if (figures < MINIMUM_CHART_FIGURES) {
    return `${many(figures)}${since}: limits need ${MINIMUM_CHART_FIGURES}`;
  }
  return `Trial limits: ${many(figures).toLowerCase()}${since}, icons need ${MINIMUM_ICON_FIGURES}`;
}

const many = (figures: number): string => (figures === 1 ? 'One figure' : `${figures} figures`);
