import type { MeasureChart } from '../../src/core/report/tables';

type Point = MeasureChart['points'][number];

/** A point of a chart by hand; the test says only what it is about. */
export function chartPoint(parts: Partial<Point> = {}): Point {
  return {
    period: '2019-08',
    label: 'Aug 19',
    heading: 'Aug 19',
    value: 0.7,
    mean: null,
    lower: null,
    upper: null,
    cause: null,
    judgement: null,
    target: null,
    ...parts,
  };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Months from April 2018 on. */
export const monthAt = (at: number): string =>
  `${MONTHS[(at + 3) % 12] ?? ''} ${String(18 + Math.floor((at + 3) / 12))}`;

/**
 * A chart of a percentage by hand: its figures month by month, each with what `parts` adds to every point, and
 * `at` to some of them by their place.
 */
export function chart(
  figures: readonly (number | null)[],
  parts: Partial<Point> = {},
  at: Record<number, Partial<Point>> = {},
  rest: Partial<MeasureChart> = {},
): MeasureChart {
  return {
    trial: false,
    rebasedAt: [],
    title: '1.2.1 Assessments in time',
    number: { kind: 'percent', decimals: 0 },
    levels: { kind: 'percent', decimals: 0 },
    points: figures.map((value, i) =>
      chartPoint({ value, heading: monthAt(i), label: monthAt(i), ...parts, ...at[i] }),
    ),
    words: 'Assessments in time, month by month.',
    rows: { first: 'm1.1', last: `m1.${String(figures.length)}` },
    ...rest,
  };
}
