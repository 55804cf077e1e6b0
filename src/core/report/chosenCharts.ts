import type { MeasureFinding } from '../findings';
import { type ChartedMeasure, isCharted } from './measureChart';
import { standingRag } from './wording';

/** More charts than these nobody leafs through. */
export const MOST_CHARTS = 60;

/** The measures whose charts are shown, in workbook order, and how many have a chart that is not. */
export interface ChosenCharts {
  measures: ChartedMeasure[];
  leftOut: number;
}

/** What asks for a look comes first: concern, then what is off target, then other special causes, trial limits last. */
const RANKS = { concern: 0, red: 1, amber: 2, specialCause: 3, commonCause: 4, trial: 5 } as const;

function rankOf(measure: ChartedMeasure): number {
  const icon = measure.variation?.icon ?? null;
  if (icon?.startsWith('concern') === true) return RANKS.concern;
  const rag = standingRag(measure);
  if (rag === 'Red') return RANKS.red;
  if (rag === 'Amber') return RANKS.amber;
  if (measure.chart.trial) return RANKS.trial;
  return icon === null || icon === 'common-cause' ? RANKS.commonCause : RANKS.specialCause;
}

/** Up to 60 measures with a chart: those with a special cause of concern or off target go first. */
export function chosenCharts(measures: readonly MeasureFinding[]): ChosenCharts {
  const charted = measures.filter(isCharted);
  if (charted.length <= MOST_CHARTS) return { measures: charted, leftOut: 0 };
  const chosen = new Set(mostTellingFirst(charted).slice(0, MOST_CHARTS));
  return {
    measures: charted.filter((measure) => chosen.has(measure)),
    leftOut: charted.length - MOST_CHARTS,
  };
}

/** Those with a special cause of concern first, then those off target; of equals as they came. */
export function mostTellingFirst(measures: readonly ChartedMeasure[]): ChartedMeasure[] {
  const ranked = measures.map((measure) => ({ measure, rank: rankOf(measure) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ measure }) => measure);
}
