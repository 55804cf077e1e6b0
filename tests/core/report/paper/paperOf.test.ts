import { compose } from '../../../../src/core/report/compose';
import { paperOf } from '../../../../src/core/report/paper/paperOf';
import type { Paper, PaperPart, PaperSection } from '../../../../src/core/report/paper/paper';
import type { PaperHeader } from '../../../../src/core/report/paperHeader';
import type { Findings } from '../../../../src/core/findings';
import type { HighlightTable } from '../../../../src/core/report/tables';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { chartFinding } from '../../../support/charts';
import { action, findings, measure, risk } from '../../../support/findings';

function paper(parts: Partial<Findings>, header: PaperHeader = {}, commentary: string[] = []): Paper {
  const typed = commentary.map((text) => ({ key: 'measure|a', kind: 'Measure', what: 'A', text }));
  return paperOf(compose(findings(parts), { commentary: typed }, DEFAULT_SETTINGS), header);
}

const section = (made: Paper, heading: string): PaperSection => {
  const found = made.sections.find((one) => one.heading === heading);
  if (!found)
    throw new Error(`no section ${heading} among ${made.sections.map((one) => one.heading).join(', ')}`);
  return found;
};
const tablesOf = ({ parts }: PaperSection): HighlightTable[] =>
  parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
const textsOf = (parts: readonly PaperPart[]): string[] =>
  parts.flatMap((part) => ('text' in part ? [part.text] : []));
const headings = (made: Paper): string[] => made.sections.map(({ heading }) => heading);
const column = ({ columns, rows }: HighlightTable, key: string): (string | undefined)[] => {
  const at = columns.findIndex((one) => one.key === key);
  return rows.map(({ cells }) => cells[at]?.text);
};

const RED = { status: 'Red' as const, basis: 'target' as const, reason: 'Red: below 70%.', recorded: null };

test('one measure makes a paper of purpose, position, exceptions, a summary, that measure and the key', () => {
  const made = paper({ measures: [measure({ name: 'Reviews on time' })] });
  expect(headings(made)).toEqual([
    'Purpose',
    'Overall position',
    'Exceptions',
    'Summary of measures',
    'Performance measures',
    'Key',
  ]);
  expect(textsOf(section(made, 'Purpose').parts)).toEqual([
    'This paper reports where things stand at 31 January 2020. It covers 1 measure.',
  ]);
});

test('charts are an appendix of their own, told how to be read, each below its measure and what it says', () => {
  const chart = chartFinding([0.5, 0.6, 0.4, 0.5, 0.6, 0.4], { trial: true });
  const made = paper({ measures: [measure({ name: 'Reviews on time', chart })] });
  const { appendix, parts } = section(made, 'Charts');
  expect(appendix).toBe(true);
  expect(parts.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'chart']);
  expect(textsOf(parts).slice(1)).toEqual([
    'Reviews on time',
    'Trial limits: 6 of the 13 figures that limits need.',
  ]);
});

test('risks alone make a paper with the register as its first appendix', () => {
  const made = paper({ risks: [risk({ ref: '1' })] });
  const appendices = made.sections.filter(({ appendix }) => appendix === true);
  expect(appendices.map(({ heading }) => heading)).toEqual(['Risk register', 'Key']);
  expect(tablesOf(section(made, 'Risk register')).map(({ id }) => id)).toEqual(['HeatMap', 'Risks']);
});

test('each theme has its account, its measures by section and its actions; what has no theme follows', () => {
  const made = paper({
    measures: [
      measure({ row: 1, name: 'A', theme: 'Theme one: Care', section: 'Visits' }),
      measure({ row: 2, name: 'B', theme: 'Theme one: Care', section: 'Plans' }),
      measure({ row: 3, name: 'C', theme: null, section: null }),
      measure({ row: 4, name: 'D', theme: 'Theme two', section: null }),
    ],
    actions: [
      action({ action: 'Recruit', theme: 'Theme one: Care' }),
      action({ row: 9, action: 'Train', theme: null }),
    ],
    narratives: [
      { theme: 'Theme one: Care', paragraphs: ['First.', 'Second.'], recorded: null, sheet: 'S', cell: 'A1' },
      { theme: null, paragraphs: ['All in all.'], recorded: null, sheet: 'S', cell: 'A2' },
    ],
  });
  expect(headings(made).slice(3)).toEqual([
    'Summary of measures',
    'Theme one: Care',
    'Theme two',
    'Other measures',
    'Other actions',
    'Key',
  ]);
  const one = section(made, 'Theme one: Care');
  expect(textsOf(one.parts)).toEqual(['First.', 'Second.', 'Measures', 'Actions']);
  expect(tablesOf(one).map(({ title }) => title)).toEqual(['Visits', 'Plans', 'Actions, Theme one']);
  expect(tablesOf(one).flatMap((table) => column(table, 'measure'))[0]).toMatch(/^A\n/);
  expect(column(tablesOf(section(made, 'Other actions'))[0] ?? tableWithout(), 'action')).toEqual(['Train']);
  expect(textsOf(section(made, 'Overall position').parts)).toEqual(['All in all.']);
});

const tableWithout = (): HighlightTable => ({
  id: '',
  title: '',
  description: '',
  columns: [],
  rows: [],
  rule: '',
});

test('exceptions stand kind by kind, under headings that say what each shows', () => {
  const made = paper({
    measures: [measure({ name: 'A', rag: RED })],
    risks: [risk({ ref: '1', score: 20, band: 'Red', bandStatus: 'red' })],
  });
  const [measures, risks] = tablesOf(section(made, 'Exceptions'));
  expect(measures?.title).toBe('Measures rated red');
  expect(measures?.columns.map(({ heading }) => heading)).toContain('Measure and why');
  expect(measures?.columns.map(({ key }) => key)).not.toContain('commentary');
  expect(risks?.columns.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['Risk or issue and why', 'Band', 'Score']),
  );
});

test('commentary that was typed stands beside its exception', () => {
  const made = paper({ measures: [measure({ name: 'A', rag: RED })] }, {}, ['A new rota begins in March.']);
  const [measures] = tablesOf(section(made, 'Exceptions'));
  expect(measures && column(measures, 'commentary')).toEqual(['A new rota begins in March.']);
});

test('where nothing is red the exceptions say so', () => {
  const made = paper({ measures: [measure({ rag: { ...RED, status: 'Green' } })] });
  expect(textsOf(section(made, 'Exceptions').parts)[0]).toMatch(/^Nothing is red or overdue\./);
});

test('no table of a paper leads to cells or keeps a column that says nothing', () => {
  const made = paper({ measures: [measure({ rag: RED })], risks: [risk({ ref: '1' })], actions: [action()] });
  const tables = made.sections.flatMap(tablesOf);
  for (const { columns, rows } of tables) {
    expect(columns.map(({ key }) => key)).not.toContain('cell');
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
  expect(tables.length).toBeGreaterThan(4);
});

test('the header block has what was given, then what the report knows, each label once', () => {
  const header = [
    { field: 'reportTo', label: 'Report to', value: 'Old Board', sheet: 'S', cell: 'A1' },
    { field: 'manager', label: 'Programme Manager', value: 'Head of Improvement', sheet: 'S', cell: 'A2' },
  ] as unknown as Findings['header'];
  const made = paper({ header, measures: [measure()] }, { reportTo: ' Improvement Board ', agendaItem: ' ' });
  expect(made.header).toEqual([
    { label: 'Report to', text: 'Improvement Board' },
    { label: 'Programme Manager', text: 'Head of Improvement' },
  ]);
});

test('a title that was given stands instead of the report’s own', () => {
  expect(paper({ measures: [measure()] }, { title: 'Quarter three' })).toMatchObject({
    title: 'Quarter three',
    subtitle: 'Highlight report, 31 January 2020',
  });
});
