import type { MeasureFinding, SpecialCause, VariationFinding } from '../../findings';
import { periodWords } from '../../highlights/periodWords';
import { decimalsNeeded, decimalsToTellApart, printFigure } from '../figurePrint';
import type { ChartStep } from './chartSteps';
import { causeOf, sideOf } from './specialCauses';
import type { XmrChart, XmrGroup } from './xmrChart';

export interface ReasonQuestion extends Omit<VariationFinding, 'reason'> {
  xmr: XmrChart;
  /** The latest one. */
  group: XmrGroup;
  /** The target assurance compares with. */
  aim: number | null;
  /** All its figures are the same. */
  constant: boolean;
  /** First step of the latest group where the settings begin it; null for the whole series. */
  since: ChartStep | null;
  unit: MeasureFinding['unit'];
  decimals: number;
}

/** Decimals a target is printed with at most. */
const TARGET_DECIMALS = 4;
/** Below this mean, mean and limits of whole numbers are printed with a decimal: 71.4, but 1,204. */
const WHOLE_FROM = 100;
const NEAR_WINDOW = 3;

const HEADINGS = { improvement: 'Special cause improvement', concern: 'Special cause concern' };

/**
 * Variation and assurance in one sentence with the figures, as a performance analyst writes it.
 * @example // "Special cause improvement: the latest 8 figures lie above the mean of 71.2%; the target of 85% lies
 * // above the upper limit of 80.1%, so it will be missed consistently unless something changes."
 */
export function variationReason(question: ReasonQuestion): string {
  const { icon, since } = question;
  const [judgement = ''] = icon.split('-');
  const heading =
    icon === 'common-cause'
      ? 'Common cause'
      : judgement === 'improvement' || judgement === 'concern'
        ? HEADINGS[judgement]
        : 'Special cause';
  const group =
    since === null ? '' : ` (since ${periodWords({ period: since.period.key, label: since.label })})`;
  const outlook = outlookText(question);
  return `${heading}${group}: ${causeText(question)}${outlook === '' ? '' : `; ${outlook}`}.`;
}

function causeText(question: ReasonQuestion): string {
  const { xmr, group, icon } = question;
  const high = icon.endsWith('high');
  const cause = causeOf(xmr.marks[group.to - 1] ?? 0);
  if (cause === null) return usualText(question);
  const side = high ? 'above' : 'below';
  const limit = `the ${high ? 'upper' : 'lower'} limit of ${line(question, high ? question.upper : question.lower)}`;
  const texts: Record<SpecialCause, () => string> = {
    outside: () => `the latest figure of ${latest(question)} lies ${side} ${limit}`,
    trend: () =>
      `the latest ${stretch(question, stepSign)} figures ${high ? 'rise' : 'fall'} without a break`,
    'two-in-three': () => `${nearLimit(question)} of the latest ${NEAR_WINDOW} figures lie near ${limit}`,
    run: () =>
      `the latest ${stretch(question, sideSign)} figures lie ${side} the mean of ${line(question, question.mean)}`,
  };
  return texts[cause]();
}

function usualText(question: ReasonQuestion): string {
  const { lower, upper, constant, group } = question;
  if (constant) return `all ${group.figures} figures are ${latest(question)}`;
  if (lower === null || upper === null)
    return `there are no limits to tell by, because no two figures stand side by side`;
  return `the latest figure of ${latest(question)} lies within the limits of ${line(question, lower)} and ${line(question, upper)}`;
}

function outlookText(question: ReasonQuestion): string {
  const { assurance, aim, lower, upper, unit, constant } = question;
  if (assurance === null || aim === null) return '';
  const target = `the target of ${printFigure(aim, unit, targetDecimals(question, aim))}`;
  if (lower === null || upper === null) return `without limits nothing can be said of ${target}`;
  if (assurance === 'inconsistent')
    return `${target} lies within the limits, so chance decides whether it is met`;
  const side =
    aim > upper
      ? `lies above the upper limit of ${line(question, upper)}`
      : `lies below the lower limit of ${line(question, lower)}`;
  const where = constant ? `is met by ${assurance === 'pass' ? 'all' : 'none'} of them` : side;
  return `${target} ${where}, so it will be ${assurance === 'pass' ? 'met' : 'missed'} consistently unless something changes`;
}

/** How many figures, back from the latest one, share its sign without a break. */
function stretch(question: ReasonQuestion, signAt: (question: ReasonQuestion, i: number) => number): number {
  const { to, from } = question.group;
  const sign = signAt(question, to - 1);
  let first = to - 1;
  while (first > from && signAt(question, first - 1) === sign) first--;
  return to - first + (signAt === stepSign ? 1 : 0);
}

const sideSign = ({ xmr }: ReasonQuestion, i: number): number => sideOf(xmr.marks[i] ?? 0);

function stepSign({ xmr, group }: ReasonQuestion, i: number): number {
  return i === group.from ? 0 : Math.sign((xmr.values[i] ?? Number.NaN) - (xmr.values[i - 1] ?? Number.NaN));
}

function nearLimit({ xmr, group }: ReasonQuestion): number {
  const { nearLower, nearUpper, lower, upper, to } = group;
  return [...xmr.values.slice(to - NEAR_WINDOW, to)].filter(
    (value) => (value > nearUpper && value <= upper) || (value < nearLower && value >= lower),
  ).length;
}

const latest = (question: ReasonQuestion): string => {
  const { xmr, group, unit, lower, upper, decimals } = question;
  const value = xmr.values[group.to - 1] ?? Number.NaN;
  const limits = [lower, upper].flatMap((each) => each ?? []);
  return printFigure(value, unit, decimalsToTellApart(value, limits, unit, decimals));
};

/** A mean or limit with as many decimals as it takes not to read like the figure or target it differs from. */
function line(question: ReasonQuestion, value: number | null): string {
  if (value === null) return '';
  const { xmr, group, aim, unit, decimals, mean } = question;
  const small = unit === 'percent' || Math.abs(mean) < WHOLE_FROM;
  const least = decimals === 0 && small ? 1 : decimals;
  const others = [xmr.values[group.to - 1], aim].flatMap((each) => each ?? []);
  return printFigure(value, unit, decimalsToTellApart(value, others, unit, least));
}

function targetDecimals(question: ReasonQuestion, aim: number): number {
  const { lower, upper, unit, icon, assurance } = question;
  const limitsAreSaid = icon === 'common-cause' || assurance !== 'inconsistent';
  const limits = limitsAreSaid ? [lower, upper].flatMap((each) => each ?? []) : [];
  return decimalsToTellApart(aim, limits, unit, decimalsNeeded(aim, unit, TARGET_DECIMALS));
}
