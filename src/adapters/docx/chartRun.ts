import { BuilderElement, Run } from 'docx';
import type { ChartSeries } from '../../core/report/layout';
import type { MeasureChart } from '../../core/report/tables';
import { chartAddress, chartXml } from '../chartXml';
import { plainText } from './plainText';

/** English Metric Units a point, in which DrawingML counts lengths. */
const UNITS_PER_POINT = 12_700;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Room for a chart in points. */
export interface ChartSize {
  width: number;
  height: number;
}

/** A chart in the line of the text, with its words; `relationship` leads to its part, `id` numbers it among pictures. */
export function chartRun(
  { words }: MeasureChart,
  { width, height }: ChartSize,
  relationship: string,
  id: number,
): Run {
  const units = (points: number): string => String(Math.round(points * UNITS_PER_POINT));
  const address = chartAddress(false);
  const chart = element('c:chart', { 'xmlns:c': address, 'r:id': relationship });
  const inline = element('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0' }, [
    element('wp:extent', { cx: units(width), cy: units(height) }),
    element('wp:effectExtent', { l: '0', t: '0', r: '0', b: '0' }),
    element('wp:docPr', { id: String(id), name: `Chart ${String(id)}`, descr: plainText(words) }),
    element('wp:cNvGraphicFramePr', {}),
    element('a:graphic', { 'xmlns:a': DRAWING }, [element('a:graphicData', { uri: address }, [chart])]),
  ]);
  return new Run({ children: [element('w:drawing', {}, [inline])] });
}

/**
 * The part of a chart in a paper: its figures are kept in it. They refer to cells of no workbook, as Word leaves a
 * chart whose link was broken; figures that are not referred to can't have gaps.
 */
export function chartPart(chart: MeasureChart, width: number): string {
  const last = String(chart.points.length + 1);
  const reference = (series: ChartSeries): string =>
    `Figures!$${COLUMNS[series]}$2:$${COLUMNS[series]}$${last}`;
  return chartXml(chart, { width, reference });
}

const COLUMNS: Record<ChartSeries, string> = {
  period: 'A',
  value: 'B',
  mean: 'C',
  lower: 'D',
  upper: 'E',
  targetMin: 'F',
  targetUpper: 'G',
  improvement: 'H',
  concern: 'I',
  neutral: 'J',
};

function element(
  name: string,
  attributes: Record<string, string>,
  children: BuilderElement[] = [],
): BuilderElement {
  const named = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
  ) as Record<string, { key: string; value: string }>;
  return new BuilderElement({ name, attributes: named, children });
}
