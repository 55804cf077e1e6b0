import type { ChartSeries } from '../core/report/layout';
import { SERIES_VALUES } from '../core/report/seriesValues';
import type { MeasureChart, NumberStyle } from '../core/report/tables';
import { printedValue } from './chartFrame';
import { INK, LEVEL, NAVY, SPECIAL_CAUSE, TRIAL_LEVEL } from './theme';

/** A series of a native chart, alike in a workbook file, in a paper and in an open workbook. */
export interface DrawnSeries {
  key: Exclude<ChartSeries, 'period'>;
  /** As the key of the chart says it, with the latest value of what stays the same: "Mean 71%". */
  name: string;
  /** One a point of the chart; null where it has none. */
  values: (number | null)[];
  /** null for points alone. Width in points. */
  line: { colour: string; width: number; dash: 'solid' | 'dash' | 'dash-dot' } | null;
  /** null for a line alone. Size in points. */
  marker: { shape: 'circle' | 'square'; size: number; colour: string } | null;
  /** Places where the line begins anew, not joined to the point before. */
  breaks: number[];
}

const FIGURES_WIDTH = 1.75;
const LEVEL_WIDTH = 1;
const TARGET_WIDTH = 1.25;
/** Of markers; smaller where points stand close to each other. */
const SIZE = { figure: 5, special: 8 };
const CLOSE_SIZE = { figure: 3, special: 6 };
const CLOSE_FROM = 40;
const SPECIAL_NAMES = { improvement: 'Improvement', concern: 'Concern', neutral: 'Unusual' };

/**
 * The series of a measure's chart from back to front: limits and mean, targets, figures, special causes as points of
 * their own. Series without a single value are left out.
 */
export function drawnSeries(chart: MeasureChart): DrawnSeries[] {
  const size = chart.points.length >= CLOSE_FROM ? CLOSE_SIZE : SIZE;
  const limit = { colour: chart.trial ? TRIAL_LEVEL : LEVEL, width: LEVEL_WIDTH, dash: 'dash' } as const;
  const mean = { colour: LEVEL, width: LEVEL_WIDTH, dash: 'solid' } as const;
  const target = { colour: INK, width: TARGET_WIDTH, dash: 'dash-dot' } as const;
  const trial = chart.trial ? ' (trial)' : '';
  const level = (
    key: DrawnSeries['key'],
    name: string,
    line: DrawnSeries['line'],
    breaks: number[],
  ): DrawnSeries => ({
    key,
    name: levelName(chart, key, name) ?? name,
    values: valuesOf(chart, key),
    line,
    marker: null,
    breaks,
  });
  const special = (key: keyof typeof SPECIAL_NAMES): DrawnSeries => ({
    key,
    name: SPECIAL_NAMES[key],
    values: valuesOf(chart, key),
    line: null,
    // A concern is square and the others round, so that they are told apart without colour.
    marker: {
      shape: key === 'concern' ? 'square' : 'circle',
      size: size.special,
      colour: SPECIAL_CAUSE[key],
    },
    breaks: [],
  });
  const all: DrawnSeries[] = [
    level('upper', `Upper limit${trial}`, limit, chart.rebasedAt),
    level('mean', 'Mean', mean, chart.rebasedAt),
    level('lower', `Lower limit${trial}`, limit, chart.rebasedAt),
    level('targetMin', 'Target', target, []),
    level('targetUpper', 'Target', target, []),
    {
      key: 'value',
      name: 'Figure',
      values: valuesOf(chart, 'value'),
      line: { colour: NAVY, width: FIGURES_WIDTH, dash: 'solid' },
      marker: { shape: 'circle', size: size.figure, colour: NAVY },
      breaks: [],
    },
    special('improvement'),
    special('concern'),
    special('neutral'),
  ];
  return all.filter(({ values }) => values.some((value) => value !== null));
}

const valuesOf = ({ points }: MeasureChart, key: DrawnSeries['key']): (number | null)[] =>
  points.map(SERIES_VALUES[key]);

/** The latest value a level of a chart has; null for one without any. */
export function latestLevel({ points }: MeasureChart, key: DrawnSeries['key']): number | null {
  const last = points.findLast((point) => SERIES_VALUES[key](point) !== null);
  return last === undefined ? null : SERIES_VALUES[key](last);
}

/** How the values of a series are shown. */
export function styleOf({ number, levels }: MeasureChart, key: DrawnSeries['key']): NumberStyle {
  return key === 'mean' || key === 'lower' || key === 'upper' ? levels : number;
}

/** A level by its name and latest value; null for one without any. @example "Upper limit 80%" */
export function levelName(chart: MeasureChart, key: DrawnSeries['key'], name: string): string | null {
  const value = latestLevel(chart, key);
  return value === null ? null : `${name} ${printedValue(value, styleOf(chart, key))}`;
}
