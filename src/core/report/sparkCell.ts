import type { MeasureFinding } from '../findings';
import { periodHeading } from './periodHeadings';
import type { Spark, TableCell } from './tables';
import { figureText, NOTHING, targetText } from './wording';

/** Unicode's block elements, lowest to highest, for where no picture can be drawn. */
const STEPS = '▁▂▃▄▅▆▇█';
const GAP = '·';
/** A line needs two figures. */
const LEAST_FIGURES = 2;

/**
 * The line of a measure's figures over these periods: "▁▂·▅▇", with what a writer needs to draw it. "–" with fewer
 * than two figures.
 */
export function sparkCell(measure: MeasureFinding, periods: readonly string[]): TableCell {
  const byPeriod = new Map(measure.points.map(({ period, value }) => [period, value]));
  const values = periods.map((period) => byPeriod.get(period) ?? null);
  const figures = values.filter((value) => value !== null);
  if (figures.length < LEAST_FIGURES) return { text: NOTHING, emphasis: 'muted' };
  const columns = figureColumns(periods, values);
  return {
    text: blocks(values, Math.min(0, ...figures), Math.max(...figures)),
    spark: {
      values,
      target: measure.target,
      words: inWords(measure, periods, values),
      ...(columns === null ? {} : { columns }),
    },
  };
}

/** Bars begin at nought, where one twice as high stands for twice as much. */
function blocks(values: readonly (number | null)[], least: number, most: number): string {
  const step = (value: number): string =>
    most === least
      ? STEPS.charAt(0)
      : STEPS.charAt(Math.round(((value - least) / (most - least)) * (STEPS.length - 1)));
  return values.map((value) => (value === null ? GAP : step(value))).join('');
}

/** The columns from the first figure to the last, where every cell between holds one: a gap would be drawn as nought. */
function figureColumns(
  periods: readonly string[],
  values: readonly (number | null)[],
): NonNullable<Spark['columns']> | null {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  if (values.slice(first, last + 1).includes(null)) return null;
  return { first: periods[first] ?? '', last: periods[last] ?? '' };
}

function inWords(
  measure: MeasureFinding,
  periods: readonly string[],
  values: readonly (number | null)[],
): string {
  const figures = periods.flatMap((period, i) => {
    const value = values[i];
    if (value === null || value === undefined) return [];
    return [`${periodHeading(period)} ${figureText(value, measure.unit, measure.decimals)}`];
  });
  const target = targetText(measure).replaceAll('\n', ', ');
  return `${figures.join(', ')}; ${target === NOTHING ? 'no target' : `target ${target}`}`;
}
