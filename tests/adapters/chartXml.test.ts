import { chartXml } from '../../src/adapters/chartXml';
import type { ChartSeries } from '../../src/core/report/layout';
import { chart } from '../support/drawnCharts';
import { all, parseXml, type XmlElement } from '../support/xmlTree';

const LIMITS = { mean: 0.71, lower: 0.62, upper: 0.8 };
const CELLS = (series: ChartSeries) => `'Bob''s & "1"'!${series}`;
const full = chart(
  [0.7, null, 0.9],
  { ...LIMITS, target: { min: 0.75 } },
  { 2: { judgement: 'improvement' } },
  { rebasedAt: [1] },
);
const partOf = (drawn = full, reference = CELLS, strict = false) =>
  parseXml(chartXml(drawn, { width: 700, reference, strict }));

/** The order ECMA-376 part 1 (5th edition, annex A.5, dml-chart) asks for; Excel drops a chart that has another. */
const SEQUENCES: Record<string, string> = {
  'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr chart spPr txPr externalData printSettings',
  'c:chart': 'title autoTitleDeleted view3D floor plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout lineChart catAx valAx dTable spPr',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  'c:scaling': 'logBase orientation max min',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
};

const childOf = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
const valueOf = (root: XmlElement, name: string) =>
  all(root, name).map(({ attributes }) => attributes['val']);

describe('a chart part', () => {
  test.each(Object.entries(SEQUENCES))(
    'keeps the children of %s in the order of the standard',
    (name, order) => {
      const sequence = order.split(' ').map((child) => `c:${child}`);
      const elements = [partOf(), ...partOf().children].flatMap((root) =>
        root.name === name ? [root] : all(root, name),
      );
      expect(elements.length).toBeGreaterThan(0);
      for (const { children } of elements) {
        const places = children.map((child) => sequence.indexOf(child.name));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    },
  );

  test('refers to the cells of each series and keeps what they say', () => {
    const figures = all(partOf(), 'c:ser').find((ser) => childOf(ser, 'c:tx')?.text === 'Figure');
    const value = childOf(figures, 'c:val', 'c:numRef');
    expect(childOf(value, 'c:f')?.text).toBe(`'Bob''s & "1"'!value`);
    const cache = childOf(value, 'c:numCache');
    expect(childOf(cache, 'c:ptCount')?.attributes['val']).toBe('3');
    const points = cache?.children.filter(({ name }) => name === 'c:pt') ?? [];
    expect(points.map(({ attributes, text }) => [attributes['idx'], text])).toEqual([
      ['0', '0.7'],
      ['2', '0.9'],
    ]);
    const periods = childOf(figures, 'c:cat', 'c:strRef', 'c:strCache');
    expect(all(periods ?? partOf(), 'c:v').map(({ text }) => text)).toEqual(['Apr 18', 'May 18', 'Jun 18']);
  });

  test('leaves gaps where there is no figure, and has no title', () => {
    expect(valueOf(partOf(), 'c:dispBlanksAs')).toEqual(['gap']);
    expect(valueOf(partOf(), 'c:autoTitleDeleted')).toEqual(['1']);
    expect(all(partOf(), 'c:title')).toEqual([]);
  });

  test('has the axis of the picture, in the format of its figures', () => {
    const root = partOf();
    expect([valueOf(root, 'c:min'), valueOf(root, 'c:max'), valueOf(root, 'c:majorUnit')]).toEqual([
      ['0.6'],
      ['0.9'],
      ['0.1'],
    ]);
    const formats = (number: typeof full.number) =>
      all(partOf({ ...full, number }), 'c:numFmt').map(({ attributes }) => attributes['formatCode']);
    expect(formats(full.number)).toEqual(['General', '0%']);
    expect(formats({ kind: 'currency', decimals: 2 })).toEqual(['General', '"£"#,##0.0']);
  });

  test('leaves out the piece of a level that would join two groups', () => {
    const broken = all(partOf(), 'c:ser').filter((ser) => all(ser, 'c:dPt').length > 0);
    expect(broken.map((ser) => childOf(ser, 'c:tx')?.text)).toEqual([
      'Upper limit 80%',
      'Mean 71%',
      'Lower limit 62%',
    ]);
    const [point] = all(broken[0] ?? partOf(), 'c:dPt');
    expect(childOf(point, 'c:idx')?.attributes['val']).toBe('1');
    expect(childOf(point, 'c:spPr', 'a:ln', 'a:noFill')).toBeDefined();
  });

  test('takes the words of a workbook as text, without what XML forbids', () => {
    const hard = chart([0.7]);
    hard.points = hard.points.map((point) => ({ ...point, heading: '</c:v><c:f>1 & "\u0001\uD800' }));
    expect(all(partOf(hard), 'c:pt')[0]?.text).toBe('</c:v><c:f>1 & "\uFFFD');
  });

  test('speaks Strict in a Strict workbook', () => {
    const { attributes } = partOf(full, CELLS, true);
    expect(attributes['xmlns:c']).toBe('http://purl.oclc.org/ooxml/drawingml/chart');
    expect(attributes['xmlns:a']).toBe('http://purl.oclc.org/ooxml/drawingml/main');
  });

  test('is the same text for the same chart', () => {
    const text = () => chartXml(full, { width: 700, reference: CELLS });
    expect(text()).toBe(text());
  });
});
