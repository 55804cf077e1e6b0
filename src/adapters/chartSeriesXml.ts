import type { ChartSeries } from '../core/report/layout';
import type { MeasureChart } from '../core/report/tables';
import { styleOf } from './chartSeries';
import type { DrawnSeries } from './chartSeries';
import { formatCode } from './numberFormat';
import { xmlText } from './xmlText';

/** English Metric Units a point, in which DrawingML counts widths. */
const UNITS_PER_POINT = 12_700;
const DASHES = { solid: '', dash: '<a:prstDash val="dash"/>', 'dash-dot': '<a:prstDash val="lgDashDot"/>' };
const NO_LINE = '<a:ln><a:noFill/></a:ln>';

type Reference = (series: ChartSeries) => string;

/** One series of a chart part: its name, look, its cells and what they say now. */
export function seriesXml(
  series: DrawnSeries,
  at: number,
  chart: MeasureChart,
  reference: Reference,
): string {
  const { name, key, values, line, breaks } = series;
  const place = String(at);
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>`,
    `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`,
    `<c:spPr>${line === null ? NO_LINE : lineXml(line)}</c:spPr>`,
    markerXml(series.marker),
    ...breaks.map(breakXml),
    `<c:cat>${texts(chart, reference('period'))}</c:cat>`,
    `<c:val>${numbers(values, formatCode(styleOf(chart, key)), reference(key))}</c:val>`,
    '<c:smooth val="0"/></c:ser>',
  ].join('');
}

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function lineXml({ colour, width, dash }: NonNullable<DrawnSeries['line']>): string {
  const units = String(Math.round(width * UNITS_PER_POINT));
  return `<a:ln w="${units}" cap="flat">${fill(colour)}${DASHES[dash]}<a:round/></a:ln>`;
}

function markerXml(marker: DrawnSeries['marker']): string {
  if (marker === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  const { shape, size, colour } = marker;
  return (
    `<c:marker><c:symbol val="${shape}"/><c:size val="${String(size)}"/>` +
    `<c:spPr>${fill(colour)}${NO_LINE}</c:spPr></c:marker>`
  );
}

/** The piece of a line that leads to a point is the point's: here it is left out. */
function breakXml(place: number): string {
  return (
    `<c:dPt><c:idx val="${String(place)}"/><c:marker><c:symbol val="none"/></c:marker><c:bubble3D val="0"/>` +
    `<c:spPr>${NO_LINE}</c:spPr></c:dPt>`
  );
}

function texts({ points }: MeasureChart, reference: string): string {
  const list = [
    `<c:ptCount val="${String(points.length)}"/>`,
    ...points.map(({ heading }, at) => `<c:pt idx="${String(at)}"><c:v>${xmlText(heading)}</c:v></c:pt>`),
  ].join('');
  return `<c:strRef><c:f>${xmlText(reference)}</c:f><c:strCache>${list}</c:strCache></c:strRef>`;
}

function numbers(values: readonly (number | null)[], format: string, reference: string): string {
  const list = [
    `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${String(values.length)}"/>`,
    ...values.map((value, at) =>
      value === null ? '' : `<c:pt idx="${String(at)}"><c:v>${String(value)}</c:v></c:pt>`,
    ),
  ].join('');
  return `<c:numRef><c:f>${xmlText(reference)}</c:f><c:numCache>${list}</c:numCache></c:numRef>`;
}
