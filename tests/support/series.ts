import type { ChartPoint, MeasureFinding, SpecialCause, VariationFinding } from '../../src/core/findings';
import { measure } from './findings';

const COLUMNS = 'DEFGHIJKLMNOPQRSTUVWXYZ';

/** A measure of monthly figures from January 2018 on, compared with the month before where it has a figure. */
export function monthly(values: (number | null)[], parts: Partial<MeasureFinding> = {}): MeasureFinding {
  const points = values.map((value, i) => ({
    period: periodAt(i),
    label: `Month ${String(i + 1)}`,
    value,
    cell: `${COLUMNS.charAt(i)}5`,
  }));
  const [before, now] = points.slice(-2);
  const figure = (point: typeof now) =>
    point?.value == null ? null : { period: point.period, value: point.value };
  const previous = figure(before);
  return measure({
    points,
    latest: figure(now),
    previous,
    comparison:
      previous === null
        ? null
        : { basis: 'previous', words: wordsOf(previous.period), value: previous.value },
    ...parts,
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const periodAt = (i: number): string =>
  `${String(2018 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`;
const wordsOf = (period: string): string =>
  `${MONTHS[Number(period.slice(-2)) - 1] ?? ''} ${period.slice(0, 4)}`;

interface Limits {
  mean: number;
  lower: number | null;
  upper: number | null;
}

/** The same with a chart of these limits whose latest figure has that cause; trial without a variation. */
export function charted(
  values: (number | null)[],
  limits: Limits,
  parts: Partial<MeasureFinding> = {},
  latest: { cause: SpecialCause; judgement: ChartPoint['judgement'] } | null = null,
  rebasedAt: number[] = [],
): MeasureFinding {
  const made = monthly(values, parts);
  const points = made.points.map(({ period, label, value }, i) => {
    const last = i === values.length - 1 ? latest : null;
    return {
      period,
      label,
      value,
      ...limits,
      cause: last?.cause ?? null,
      judgement: last?.judgement ?? null,
      target: null,
    };
  });
  return { ...made, chart: { trial: parts.variation === undefined, points, rebasedAt } };
}

/** The variation of the latest figure, with the limits of its chart. */
export function variation(
  icon: VariationFinding['icon'],
  limits: Limits,
  assurance: VariationFinding['assurance'] = null,
): VariationFinding {
  return { ...limits, icon, assurance, reason: 'As the chart says.' };
}
