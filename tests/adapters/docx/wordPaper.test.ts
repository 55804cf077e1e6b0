import { readFileSync } from 'node:fs';
import { wordPaper } from '../../../src/adapters/docx/wordPaper';
import { statusLook } from '../../../src/adapters/theme';
import { compose } from '../../../src/core/report/compose';
import type { Report } from '../../../src/core/report/tables';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findingsOf } from '../../support/findingsOf';
import { ALL_STATUSES, reportWith, tableOfCells } from '../../support/paperTables';
import { SAMPLE } from '../../support/sampleTruth';
import { readWordDocument, type WordDocument } from '../../support/wordDocument';
import { all, first } from '../../support/xmlTree';

const HEADER = {
  reportTo: 'Improvement Board',
  agendaItem: '7',
  preparedBy: 'Improvement Programme Manager',
  meetingDate: '13 February 2020',
};

const sampleReport = (): Report =>
  compose(findingsOf(readFileSync(SAMPLE), SAMPLE), { commentary: [] }, DEFAULT_SETTINGS);

const styled = ({ paragraphs }: WordDocument, style: string): string[] =>
  paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);

let report: Report;
let bytes: Uint8Array;
let paper: WordDocument;
beforeAll(async () => {
  report = sampleReport();
  bytes = await wordPaper(report, HEADER, 'standard');
  paper = readWordDocument(bytes);
});

test('the paper of the sample is a committee paper: its sections are headings in the order of one', () => {
  expect(styled(paper, 'Title')).toEqual(["Children's Services Improvement Programme"]);
  expect(styled(paper, 'Heading1')).toEqual([
    'Purpose',
    'Overall position',
    'Highlights',
    'Exceptions',
    'Budget',
    'Concerns and developments',
    'Summary of measures',
    'Theme one: Leadership, Management and Governance',
    'Theme two: A robust model of social work practice',
    'Theme three: Sufficient and skilled workforce',
    'Theme four: Quality assurance and audit',
    'Other measures',
    'Risk register',
    'Charts',
    'Key',
  ]);
  const charts = report.sheets.find(({ key }) => key === 'charts')?.blocks ?? [];
  const measures = charts.flatMap((block) => (block.kind === 'chart' ? [block.chart.title] : []));
  expect(measures).toHaveLength(11);
  expect(new Set(styled(paper, 'Heading2'))).toEqual(new Set(['Measures', 'Actions', ...measures]));
});

test('the header block gives a label and its text a line', () => {
  const [block] = paper.tables;
  expect(block?.rows.slice(0, 4).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Report to', 'Improvement Board'],
    ['Date of meeting', '13 February 2020'],
    ['Agenda item', '7'],
    ['Prepared by', 'Improvement Programme Manager'],
  ]);
});

test('the contents list names every section with its number and leads to its heading', () => {
  expect(styled(paper, 'TOC1')).toEqual([
    ...styled(paper, 'Heading1')
      .slice(0, 12)
      .map((heading, i) => `${String(i + 1)}${heading}`),
    'Appendix 1: Risk register',
    'Appendix 2: Charts',
    'Appendix 3: Key',
  ]);
  const anchors = all(paper.body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
  const bookmarks = paper.paragraphs
    .filter(({ style }) => style === 'Heading1')
    .map(({ element }) => first(element, 'w:bookmarkStart')?.attributes['w:name']);
  expect(anchors).toEqual(bookmarks);
  expect(new Set(anchors).size).toBe(15);
  const instruction = all(paper.body, 'w:instrText').find(({ text }) => text.startsWith('TOC'));
  expect(instruction?.text).toBe('TOC \\o "1-1" \\h');
});

test('every field begins, is separated from what it shows, and ends', () => {
  const marks = all(paper.body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  expect(marks.length).toBeGreaterThan(3 * 20);
  expect(marks.filter((mark, i) => mark !== ['begin', 'separate', 'end'][i % 3])).toEqual([]);
});

test('captions count the tables and stand above them', () => {
  const captions = styled(paper, 'Caption');
  expect(captions).toHaveLength(paper.tables.length - 1);
  expect(captions[0]).toBe('Table 1. Where things stand');
  expect(captions.every((caption, i) => caption.startsWith(`Table ${String(i + 1)}. `))).toBe(true);
});

test('every table has a title, a description and one header row that is repeated on every page', () => {
  for (const { title, description } of paper.tables) {
    expect(title).not.toBe('');
    expect(description).not.toBe('');
  }
  for (const { rows } of paper.tables.slice(1)) {
    expect(rows.map(({ header }) => header)).toEqual([true, ...rows.slice(1).map(() => false)]);
    expect(rows.every(({ mayNotSplit }) => mayNotSplit)).toBe(true);
  }
});

test('no cell is merged or empty, and every row has a cell for each column', () => {
  expect(all(paper.body, 'w:gridSpan')).toEqual([]);
  expect(all(paper.body, 'w:vMerge')).toEqual([]);
  for (const { rows, widths } of paper.tables) {
    for (const { cells } of rows) {
      expect(cells).toHaveLength(widths.length);
      for (const { text, element } of cells) {
        expect(text !== '' || all(element, 'w:drawing').length === 1).toBe(true);
      }
    }
  }
});

test('pages turn on their side for the wide tables, and every table fills the width between the margins', () => {
  expect(paper.sections.map(({ landscape }) => landscape)).toEqual([false, true, false]);
  const rooms = new Set(paper.sections.map(({ width }) => width));
  const widths = paper.tables.map((table) => table.widths.reduce((sum, width) => sum + width, 0));
  expect(widths.filter((width) => !rooms.has(width))).toEqual([]);
  expect([...rooms]).toEqual([9638, 14570]); // A4 of 11906 × 16838 twips with margins of 2 cm
});

test('the footer says the title and the page of how many', () => {
  const footers = [...paper.parts].filter(([name]) => /^word\/footer\d/.test(name));
  expect(footers).toHaveLength(3);
  for (const [, footer] of footers) {
    expect(footer.text.replace(/\s+/g, ' ')).toBe(
      "Children's Services Improvement Programme Page PAGE of NUMPAGES",
    );
  }
});

test('a line of figures, an icon and a chart are pictures, vector and dots, with their words as alternative text', () => {
  const words = report.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    .flatMap(({ cells }) =>
      cells.flatMap(({ spark, icon, text }) => spark?.words ?? (icon === undefined ? [] : [text])),
    );
  const charts = report.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' ? [block.chart.words] : []));
  const pictures = all(paper.body, 'wp:docPr');
  expect(pictures.map(({ attributes }) => attributes['descr'])).toEqual([...words, ...charts]);
  expect(words.length).toBeGreaterThan(20);
  expect(new Set(pictures.map(({ attributes }) => attributes['id'])).size).toBe(pictures.length);
  expect(all(paper.body, 'asvg:svgBlip')).toHaveLength(words.length);
});

test('settings, past reports and the list of checks stay in the workbook; the checks are counted', () => {
  const text = paper.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const checks = report.sheets.find(({ key }) => key === 'checks');
  const [block] = checks?.blocks ?? [];
  const count = block?.kind === 'table' ? block.table.rows.length : 0;
  expect(text).toContain(`holds ${String(count)} checks of its figures`);
  expect(
    paper.tables.map(({ title }) => title).filter((title) => /settings|history|checks/i.test(title)),
  ).toEqual([]);
});

test('the paper says nothing of what only a sheet can do', () => {
  const said = [...paper.paragraphs, ...paper.tables.map(({ description }) => ({ text: description }))];
  expect(said.filter(({ text }) => /leads to|type here|own sheets|is refreshed/.test(text))).toEqual([]);
});

test('language, title and dates are the document’s own', () => {
  const core = paper.parts.get('docProps/core.xml');
  expect(core && first(core, 'dc:title')?.text).toBe("Children's Services Improvement Programme");
  expect(core && first(core, 'dcterms:created')?.text).toBe('2020-01-27T00:00:00Z');
  expect(core && first(core, 'dc:creator')?.text).toBe('Improvement Programme Manager');
  const styles = paper.parts.get('word/styles.xml');
  expect(styles && first(styles, 'w:lang')?.attributes['w:val']).toBe('en-GB');
});

test('the same report gives the same bytes, whenever', async () => {
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
  try {
    const again = await wordPaper(sampleReport(), HEADER, 'standard');
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test.each(['standard', 'colour-blind-safe'] as const)(
  'every status is a word on its own colour: %s',
  async (palette) => {
    const cells = ALL_STATUSES.map((status) => ({ text: statusLook(status, palette).word, status }));
    const [, table] = readWordDocument(
      await wordPaper(reportWith(tableOfCells(cells)), HEADER, palette),
    ).tables;
    const shown = table?.rows.slice(1).map(({ cells: [, cell] }) => cell);
    for (const [i, status] of ALL_STATUSES.entries()) {
      const { word, fill, text } = statusLook(status, palette);
      expect(shown?.[i]?.text).toBe(word);
      expect(shown?.[i]?.fill).toBe(fill);
      expect(shown?.[i] && first(shown[i].element, 'w:color')?.attributes['w:val']).toBe(text);
    }
  },
);

test('without a title, a date or a header there is a paper all the same', async () => {
  const empty = { title: 'Highlight report', date: null, stamp: '', sheets: [] };
  const made = readWordDocument(await wordPaper(empty, {}, 'standard'));
  expect(styled(made, 'Title')).toEqual(['Highlight report']);
  expect(made.paragraphs.at(-1)?.text).toBe('This paper reports where things stand.');
  expect(made.tables).toEqual([]);
});
