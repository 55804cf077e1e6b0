import type { ChartSeries } from '../core/report/layout';
import type { MeasureChart } from '../core/report/tables';
import { valueAxis } from '../core/report/valueAxis';
import { seriesXml } from './chartSeriesXml';
import { drawnSeries } from './chartSeries';
import { formatCode } from './numberFormat';
import { periodSkip } from './periodSkip';
import { FONT_NAME, INK, MUTED, PAGE, RULE } from './theme';

/** What a chart needs to know of the place it stands in. */
export interface ChartPlace {
  /** Width in points, for the names of periods. */
  width: number;
  /** Cells of a series: "'Chart data'!$C$5:$C$28". */
  reference: (series: ChartSeries) => string;
  /** In a file of the Strict kind, elements have other addresses. */
  strict?: boolean;
}

interface Addresses {
  chart: string;
  main: string;
}

const TRANSITIONAL: Addresses = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
const STRICT: Addresses = {
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  main: 'http://purl.oclc.org/ooxml/drawingml/main',
};

/** Address of elements and of graphics that are charts. */
export const chartAddress = (strict: boolean): string => (strict ? STRICT : TRANSITIONAL).chart;

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const TEXT_SIZE = 9;
/** DrawingML counts type in hundredths of a point. */
const HUNDREDTHS = 100;
/** Of the width, what values at the side leave to the periods. */
const GROUND_SHARE = 0.9;
/** As Excel says it of names it may turn; LibreOffice then leaves some out where they would touch, else it breaks them. */
const AS_ROOM_ALLOWS = '-60000000';
/** Any two numbers: they only tie the chart to its axes. */
const CATEGORY_AXIS = '500000001';
const VALUE_AXIS = '500000002';

/**
 * The XmR chart of a measure as a chart part (DrawingML, ECMA-376 part 1, 21.2) of a workbook or a paper: the same
 * lines, colours and axis as its picture. It has no title, since the measure's name stands above. Figures are
 * referred to, and kept in the part as they are now. The same chart gives the same text.
 */
export function chartXml(chart: MeasureChart, { width, reference, strict = false }: ChartPlace): string {
  const addresses = strict ? STRICT : TRANSITIONAL;
  const series = drawnSeries(chart);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${addresses.chart}" xmlns:a="${addresses.main}">`,
    '<c:roundedCorners val="0"/>',
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...series.map((one, at) => seriesXml(one, at, chart, reference)),
    `<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`,
    categoryAxis(chart, width),
    valueAxisXml(chart),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(INK)}</c:legend>`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fill(PAGE)}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(INK)}`,
    '</c:chartSpace>',
  ].join('');
}

/** Periods stand at the bottom, also below figures under nought. */
function categoryAxis({ points }: MeasureChart, width: number): string {
  const headings = points.map(({ heading }) => heading);
  const skip = String(periodSkip(headings, width * GROUND_SHARE, TEXT_SIZE));
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    hairline,
    textProperties(MUTED, AS_ROOM_ALLOWS),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="min"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    `<c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxisXml(chart: MeasureChart): string {
  const { least, most, step, decimals } = valueAxis(chart);
  const { number } = chart;
  const format = formatCode(number.kind === 'date' ? number : { ...number, decimals });
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>`,
    `<c:max val="${String(most)}"/><c:min val="${String(least)}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${hairline}</c:majorGridlines>`,
    `<c:numFmt formatCode="${format.replaceAll('"', '&quot;')}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(MUTED),
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`,
    `<c:majorUnit val="${String(step)}"/></c:valAx>`,
  ].join('');
}

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** Half a point, in the English Metric Units of DrawingML. */
const hairline = `<c:spPr><a:ln w="6350">${fill(RULE)}</a:ln></c:spPr>`;

function textProperties(colour: string, rotation = '0'): string {
  const size = String(TEXT_SIZE * HUNDREDTHS);
  return (
    `<c:txPr><a:bodyPr rot="${rotation}" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${fill(colour)}` +
    `<a:latin typeface="${FONT_NAME}"/><a:cs typeface="${FONT_NAME}"/></a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
  );
}
