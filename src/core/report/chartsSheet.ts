import type { Findings } from '../findings';
import { trialWords } from './chartFigures';
import type { ChosenCharts } from './chosenCharts';
import { type ChartedMeasure, measureChart } from './measureChart';
import { CHART_RULE } from './rules';
import type { Block, ReportSheet } from './tables';
import { counted, dated, measureName } from './wording';

/** What is said above a chart: what its variation means, or how far its limits are from meaning anything. */
export function chartSentence(measure: ChartedMeasure): string {
  return measure.variation?.reason ?? (measure.chart.trial ? trialWords(measure) : 'No icon is given.');
}

function chartOf(measure: ChartedMeasure): Block[] {
  return [
    { kind: 'heading', text: measureName(measure) },
    { kind: 'paragraph', text: chartSentence(measure) },
    { kind: 'chart', chart: measureChart(measure) },
  ];
}

/** An XmR chart a measure, with what it says; what there is no room for is counted below. `null` without charts. */
export function chartsSheet(
  { reportDate }: Findings,
  { measures, leftOut }: ChosenCharts,
): ReportSheet | null {
  if (measures.length === 0) return null;
  const rest: Block[] =
    leftOut === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Not shown: ${counted(leftOut, 'further chart')}, of measures that are on target or less unusual. Their variation stands on the sheet “Highlights - Summary”.`,
          },
        ];
  return {
    key: 'charts',
    name: 'Highlights - Charts',
    title: 'Charts',
    subtitle: dated(reportDate, CHART_RULE),
    blocks: [...measures.flatMap(chartOf), ...rest],
  };
}
