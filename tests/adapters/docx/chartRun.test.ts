import { wordPaper } from '../../../src/adapters/docx/wordPaper';
import type { MeasureChart } from '../../../src/core/report/tables';
import { chartReport } from '../../support/chartReport';
import { chart } from '../../support/drawnCharts';
import { readWordDocument, type WordDocument } from '../../support/wordDocument';
import { all, first } from '../../support/xmlTree';

const LIMITS = { mean: 0.71, lower: 0.62, upper: 0.8 };
const named = (title: string): MeasureChart =>
  chart([0.7, null, 0.9], LIMITS, {}, { title, words: `${title}: <words> & "signs"\u0001` });
const TWO = [named('1.1 Visits'), named('1.2 Plans')];
const bytesOf = (charts: readonly MeasureChart[]) => wordPaper(chartReport(charts), {}, 'standard');

let paper: WordDocument;
beforeAll(async () => {
  paper = readWordDocument(await bytesOf(TWO));
});

describe('charts in a Word paper', () => {
  test('stand in an appendix of their own, each below its heading', () => {
    const texts = paper.paragraphs.map(({ style, text, element }) =>
      first(element, 'c:chart') ? 'chart' : `${style}: ${text}`,
    );
    const from = texts.indexOf('Heading1: Charts');
    expect(texts.slice(from, from + 6)).toEqual([
      'Heading1: Charts',
      'Normal: One a measure.',
      'Heading2: 1.1 Visits',
      'chart',
      'Heading2: 1.2 Plans',
      'chart',
    ]);
  });

  test('are native charts: each leads to a part of its own, and the package knows what it is', () => {
    const ids = all(paper.body, 'c:chart').map(({ attributes }) => attributes['r:id']);
    const links = paper.parts.get('word/_rels/document.xml.rels')?.children ?? [];
    const targets = ids.map((id) => links.filter(({ attributes }) => attributes['Id'] === id));
    expect(targets.map((found) => found.map(({ attributes }) => attributes['Target']))).toEqual([
      ['charts/chart1.xml'],
      ['charts/chart2.xml'],
    ]);
    const types = paper.parts.get('[Content_Types].xml')?.children ?? [];
    for (const part of ['word/charts/chart1.xml', 'word/charts/chart2.xml']) {
      expect(paper.parts.get(part)?.name).toBe('c:chartSpace');
      const known = types.filter(({ attributes }) => attributes['PartName'] === `/${part}`);
      expect(known.map(({ attributes }) => attributes['ContentType'])).toEqual([
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      ]);
    }
  });

  test('keep their figures in the paper and lead to no other file', () => {
    const root = paper.parts.get('word/charts/chart1.xml')!;
    const actual = all(root, 'c:ser').find((ser) => first(ser, 'c:tx')?.text === 'Figure')!;
    const kept = all(first(actual, 'c:val')!, 'c:pt');
    expect(kept.map(({ attributes, text }) => [attributes['idx'], text])).toEqual([
      ['0', '0.7'],
      ['2', '0.9'],
    ]);
    expect(all(root, 'c:externalData')).toEqual([]);
    expect([...paper.parts.keys()].filter((name) => name.includes('charts/_rels'))).toEqual([]);
  });

  test('have words for who can’t see them, and numbers no other picture has', () => {
    const pictures = all(paper.body, 'wp:docPr').map(({ attributes }) => attributes);
    expect(pictures.map(({ descr }) => descr)).toEqual([
      '1.1 Visits: <words> & "signs"',
      '1.2 Plans: <words> & "signs"',
    ]);
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(2);
  });

  test('are as wide as the page has room for', () => {
    const [section] = paper.sections.slice(-1);
    const widths = all(paper.body, 'wp:extent').map(({ attributes }) => Number(attributes['cx']) / 635);
    for (const width of widths) expect(width).toBeCloseTo(section?.width ?? NaN, 0);
  });

  test('give the same bytes again, and leave a paper without charts as it is', async () => {
    const [one, other] = [await bytesOf(TWO), await bytesOf(TWO)];
    expect(Buffer.compare(one, other)).toBe(0);
    const without = readWordDocument(await wordPaper(chartReport([]), {}, 'standard'));
    expect([...without.parts.keys()].filter((name) => name.includes('chart'))).toEqual([]);
  });
});
