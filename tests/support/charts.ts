import type { ChartFinding, ChartPoint } from '../../src/core/findings';
import type { MeasureChart } from '../../src/core/report/tables';

/** A month so many after April 2018. */
function month(after: number): string {
  const months = 3 + after;
  return `${String(2018 + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The chart of a measure by hand: months from April 2018, common cause throughout unless the test says otherwise. */
export function chartFinding(
  values: readonly (number | null)[],
  parts: Partial<ChartFinding> & { point?: (at: number) => Partial<ChartPoint> } = {},
): ChartFinding {
  const { point = () => ({}), ...rest } = parts;
  return {
    trial: false,
    rebasedAt: [],
    points: values.map((value, at) => ({
      period: month(at),
      label: month(at),
      value,
      mean: 0.5,
      lower: 0.3,
      upper: 0.7,
      cause: null,
      judgement: null,
      target: { min: 0.6 },
      ...point(at),
    })),
    ...rest,
  };
}

/** A chart of a report by hand; its rows are known by its title and their place. */
export function measureChart(title: string, values: readonly (number | null)[]): MeasureChart {
  const { trial, rebasedAt, points } = chartFinding(values);
  return {
    title,
    number: { kind: 'percent', decimals: 1 },
    levels: { kind: 'percent', decimals: 1 },
    trial,
    rebasedAt,
    points: points.map((point) => ({ ...point, heading: point.period })),
    words: `${title}: ${String(values.length)} months.`,
    rows: { first: `${title} 0`, last: `${title} ${String(values.length - 1)}` },
  };
}
