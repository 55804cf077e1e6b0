/** What a run of contenders/statistics.ts took, in milliseconds: in a new process, and once warm. */
export interface StatisticsRun {
  charts: number;
  trends: number;
  warmCharts: number;
  warmTrends: number;
}

/**
 * Seconds of the reference packages for 1,000 series of 24 points, as their users publish them, on a machine of 2
 * cores: NHSRplotthedots 0.2.2 (limits, rules, both icons, one call) and R's trend (Mann–Kendall, Sen's slope). They
 * are R packages and don't run here.
 */
const REFERENCE = { charts: 2.7, trends: 0.5 };

const MANY = 10_000;
const FEW = 1_000;
const LONG = 60;
const SHORT = 24;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`;
const times = (ratio: number): string => `${Math.round(ratio)} ×`;
const count = (n: number): string => n.toLocaleString('en-GB');

/**
 * The statistics of many measures beside the reference packages, and how they grow: the XmR chart with the points,
 * the trend with the pairs of points, because Theil–Sen compares every two of them.
 */
export function statistics(run: (measures: number, periods: number) => StatisticsRun): string[] {
  const first = run(FEW, SHORT);
  const sizes = [
    [FEW, LONG],
    [MANY, SHORT],
    [MANY, LONG],
  ] as const;
  const grown = sizes.map(([measures, periods]) => ({ measures, periods, took: run(measures, periods) }));
  const row = (name: string, ms: number, reference: number): string =>
    `| ${name} | ${seconds(ms)} | ${reference.toFixed(1)} s | ${times((reference * 1000) / ms)} |`;
  const pairs = (periods: number): number => (periods * (periods - 1)) / 2;
  return [
    `Statistics of ${count(FEW)} measures × ${SHORT} periods, the first call in a new process; the R packages’ times are published ones of another machine with 2 cores`,
    '',
    '| | time | R package | ratio |',
    '|---|---|---|---|',
    row('XmR limits, special causes, variation, assurance', first.charts, REFERENCE.charts),
    row('Mann–Kendall and Theil–Sen', first.trends, REFERENCE.trends),
    '',
    'How they grow, once warm (in brackets the growth of time over the growth of points, of trends also over that of pairs of points: 1 is linear)',
    '',
    '| measures × periods | XmR chart | trend |',
    '|---|---|---|',
    `| ${count(FEW)} × ${SHORT} | ${seconds(first.warmCharts)} | ${seconds(first.warmTrends)} |`,
    ...grown.map(({ measures, periods, took }) => {
      const points = (measures * periods) / (FEW * SHORT);
      const charts = took.warmCharts / first.warmCharts / points;
      const trends = took.warmTrends / first.warmTrends;
      const byPair = trends / ((measures * pairs(periods)) / (FEW * pairs(SHORT)));
      return `| ${count(measures)} × ${periods} | ${seconds(took.warmCharts)} (${charts.toFixed(2)}) | ${seconds(took.warmTrends)} (${(trends / points).toFixed(2)} by points, ${byPair.toFixed(2)} by pairs) |`;
    }),
  ];
}
