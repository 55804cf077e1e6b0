import { assuranceOf } from '../../../src/core/measures/variation/assurance';
import { causeDirection } from '../../../src/core/measures/variation/specialCauses';
import { iconOf } from '../../../src/core/measures/variation/variationIcon';
import { USUAL_XMR, xmrChart } from '../../../src/core/measures/variation/xmrChart';
import { judgeTrend, trendOf } from '../../../src/core/measures/trend';

const TARGET = 0.75;

/** Charts and trends of so many made-up measures of so many periods; prints milliseconds and a count of what was found. */
const [measures = 1000, periods = 24] = process.argv.slice(2).map(Number);

/** Points after which the program surely runs compiled. */
const WARM_POINTS = 1_000_000;
const ROUNDS = 5 + Math.ceil(WARM_POINTS / (measures * periods));

/** A linear congruential generator (Numerical Recipes), so that every run has the same figures. */
let state = 1;
const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const noise = (): number => chance() + chance() + chance() - 1.5;

const series = Array.from({ length: measures }, () => {
  const drift = (0.1 * (chance() - 0.5)) / periods;
  return Array.from({ length: periods }, (_, i) =>
    chance() < 0.03 ? null : 0.7 + drift * i + 0.08 * noise(),
  );
});

function chart(values: (number | null)[]): boolean {
  const { values: figures, groups, marks } = xmrChart(values, USUAL_XMR);
  const last = groups.at(-1);
  if (last === undefined) return false;
  const icon = iconOf(causeDirection(figures, last, marks, last.to - 1), 'increase');
  return icon !== 'common-cause' || assuranceOf(last, TARGET, 'increase', false) === 'fail';
}
const trend = (values: (number | null)[]): boolean =>
  judgeTrend(trendOf(values), 'higher').movement !== 'none';

/** Milliseconds of each round: the first one in a new process, the others once the program is warm. */
function rounds(work: (values: (number | null)[]) => boolean): { ms: number[]; found: number } {
  let found = 0;
  const ms = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    found = series.filter(work).length;
    return performance.now() - from;
  });
  return { ms, found };
}

const [charts, trends] = [rounds(chart), rounds(trend)];
process.stdout.write(
  JSON.stringify({
    ms: (charts.ms[0] ?? 0) + (trends.ms[0] ?? 0),
    megabytes: process.resourceUsage().maxRSS / 1024,
    stages: {
      charts: charts.ms[0],
      trends: trends.ms[0],
      warmCharts: Math.min(...charts.ms),
      warmTrends: Math.min(...trends.ms),
    },
    found: { charts: charts.found, trends: trends.found },
  }),
);
