import type { ChartFinding, ChartPoint, MeasureFinding, SpecialCause } from '../findings';
import { periodHeading } from './periodHeadings';
import type { MeasureChart } from './tables';
import { figureText, measureName, NOTHING, numberStyle, targetText } from './wording';

/** More points than these can't be told apart on a page: five years of months. */
export const MOST_POINTS = 60;
/** So many special causes are told one by one; a longer list nobody listens to. */
const MOST_TOLD = 6;
/** A mean falls between two whole figures. */
const LEAST_DECIMALS = 1;

const CAUSES: Record<SpecialCause, string> = {
  outside: 'outside the limits',
  trend: '7 or more rising or falling in a row',
  'two-in-three': '2 of 3 near a limit',
  run: '7 or more on one side of the mean',
};
const JUDGED = { improvement: 'improvement', concern: 'concern', neutral: 'unusual' };

export type ChartedMeasure = MeasureFinding & { chart: ChartFinding };

export const isCharted = (measure: MeasureFinding): measure is ChartedMeasure => measure.chart !== null;

/** Decimals of a chart's mean and limits; whole pounds stay whole. */
export const limitDecimals = ({ decimals, unit }: Pick<MeasureFinding, 'decimals' | 'unit'>): number =>
  unit === 'currency' ? decimals : Math.max(decimals, LEAST_DECIMALS);

/** Key of a point's row in the table of figures. */
export const pointKey = ({ id }: MeasureFinding, { period }: ChartPoint): string => `${id}|${period}`;

/** The points of a measure that its chart shows: the latest 60. Limits on trial mark no special cause in their group. */
export function shownPoints({ chart: { points, trial, rebasedAt } }: ChartedMeasure): ChartPoint[] {
  const judged = trial ? (rebasedAt.at(-1) ?? 0) : points.length;
  return points
    .map((point, at) => (at < judged ? point : { ...point, cause: null, judgement: null }))
    .slice(-MOST_POINTS);
}

/** The chart of a measure as a report shows it: its latest 60 points, each with its heading, and all of it in words. */
export function measureChart(measure: ChartedMeasure): MeasureChart {
  const points = shownPoints(measure);
  const left = measure.chart.points.length - points.length;
  const key = (point: ChartPoint | undefined): string =>
    point === undefined ? '' : pointKey(measure, point);
  return {
    title: measureName(measure),
    number: numberStyle(measure.unit, measure.decimals),
    levels: numberStyle(measure.unit, limitDecimals(measure)),
    trial: measure.chart.trial,
    rebasedAt: measure.chart.rebasedAt.map((at) => at - left).filter((at) => at > 0),
    points: points.map((point) => ({ ...point, heading: periodHeading(point.period) })),
    words: inWords(measure, points),
    rows: { first: key(points[0]), last: key(points.at(-1)) },
  };
}

function inWords(measure: ChartedMeasure, points: readonly ChartPoint[]): string {
  const show = (value: number): string => figureText(value, measure.unit, measure.decimals);
  const figures = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return `${measureName(measure)}: no figures.`;
  const values = figures.map(({ value }) => value);
  const between = `between ${show(Math.min(...values))} and ${show(Math.max(...values))}`;
  const target = targetText(measure).replaceAll('\n', ', ');
  return [
    `${measureName(measure)}: ${String(figures.length)} figures from ${periodHeading(first.period)} to ${periodHeading(last.period)}, ${between}, latest ${show(last.value)}.`,
    limitsInWords(measure, points.at(-1)),
    target === NOTHING ? 'No target.' : `Target ${target}.`,
    ...(measure.chart.trial && figures.every(({ cause }) => cause === null)
      ? []
      : [causesInWords(figures, show)]),
  ].join(' ');
}

function limitsInWords(measure: ChartedMeasure, last: ChartPoint | undefined): string {
  const show = (value: number): string => figureText(value, measure.unit, limitDecimals(measure));
  if (last?.mean == null) return 'No mean and no limits.';
  if (last.lower === null || last.upper === null) return `Mean ${show(last.mean)}, no limits.`;
  const trial = measure.chart.trial ? 'trial limits' : 'limits';
  return `Mean ${show(last.mean)}, ${trial} ${show(last.lower)} to ${show(last.upper)}.`;
}

function causesInWords(
  points: readonly (ChartPoint & { value: number })[],
  show: (value: number) => string,
): string {
  const causes = points.flatMap(({ period, value, cause, judgement }) =>
    cause === null
      ? []
      : [`${periodHeading(period)} ${show(value)} (${JUDGED[judgement ?? 'neutral']}, ${CAUSES[cause]})`],
  );
  if (causes.length === 0) return 'No special causes.';
  const before = causes.length - MOST_TOLD;
  const more = before > 0 ? [`${String(before)} before them`] : [];
  return `Special causes: ${[...causes.slice(-MOST_TOLD), ...more].join('; ')}.`;
}
