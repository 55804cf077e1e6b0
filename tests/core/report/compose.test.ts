import { compose } from '../../../src/core/report/compose';
import { MOST_CHECKS } from '../../../src/core/report/checksSheet';
import type { HighlightTable, Report } from '../../../src/core/report/tables';
import { RULE_VERSION, TOOL_VERSION } from '../../../src/core/report/version';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { version } from '../../../package.json';
import { action, check, concern, findings, measure, risk } from '../../support/findings';

const NONE = { commentary: [] };
const report = (parts: Parameters<typeof findings>[0], settings = DEFAULT_SETTINGS): Report =>
  compose(findings(parts), NONE, settings);

function table(of: Report, id: string): HighlightTable {
  for (const { blocks } of of.sheets) {
    for (const block of blocks) if (block.kind === 'table' && block.table.id === id) return block.table;
  }
  throw new Error(`no table ${id}`);
}

/** The texts of a column, by its heading. */
function texts(of: HighlightTable, heading: string): (string | undefined)[] {
  const place = of.columns.findIndex((column) => column.heading === heading);
  return of.rows.map(({ cells }) => cells[place]?.text);
}

describe('the report', () => {
  it('leaves out sheets that have nothing on them, but for the front page, the key, the checks and the settings', () => {
    expect(report({}).sheets.map(({ name }) => name)).toEqual([
      'Highlights',
      'Highlights - Key',
      'Highlights - Checks',
      'Highlight settings',
    ]);
  });

  it('stamps itself with the version of the package', () => {
    expect(TOOL_VERSION).toBe(version);
    expect(report({}).stamp).toBe(`Highlight Report ${version}, rules ${RULE_VERSION}`);
  });

  it('takes its title from the settings, else from the header', () => {
    const header = [{ field: 'title', label: 'Title', value: 'Improvement', sheet: 'Report', cell: 'A1' }];
    expect(report({ header }).title).toBe('Improvement');
    expect(report({ header }, { ...DEFAULT_SETTINGS, title: 'Ours' }).title).toBe('Ours');
  });

  it('prints the word the author gave and says what the rule would have given', () => {
    const recorded = measure({ rag: { ...measure().rag, recorded: 'Amber' } });
    const measures = table(report({ measures: [recorded] }), 'Measures');
    expect(texts(measures, 'RAG')).toEqual(['Amber']);
    expect(texts(measures, 'Reason')[0]).toMatch(/^Amber as the author says; by the rule red: 64\.0%/);
  });

  it('shows suppressed figures as typed', () => {
    const points = [{ period: '2020-01', label: 'Jan 20', value: null, mark: '<5', cell: 'G5' }];
    expect(texts(table(report({ measures: [measure({ points })] }), 'Measures'), 'Jan 20')).toEqual(['<5']);
  });

  it('gives measures reported less often than most a sheet of their own', () => {
    const points = [{ period: '2019/20-Q3', label: 'Q3', value: 0.5, cell: 'G5' }];
    const both = report({ measures: [measure(), measure({ row: 6, points, latest: null })] });
    expect(table(both, 'Measures').rows).toHaveLength(1);
    expect(table(both, 'MeasuresByQuarter').columns.map(({ heading }) => heading)).toContain('Q3 2019/20');
  });

  it('turns the arrow to the number when the settings say so', () => {
    const worse = measure({ direction: { movement: 'up', judgement: 'worsening' } });
    expect(texts(table(report({ measures: [worse] }), 'Measures'), 'Direction')).toEqual(['▼ Worsening']);
    const numbers = report({ measures: [worse] }, { ...DEFAULT_SETTINGS, arrows: 'number' });
    expect(texts(table(numbers, 'Measures'), 'Direction')).toEqual(['▲ Worsening']);
  });

  it('sorts risks by residual score, unscored after scored and closed ones last', () => {
    const risks = [
      risk({ row: 1, ref: 'closed', closed: true, score: 25 }),
      risk({ row: 2, ref: 'unscored', score: null, band: null, bandStatus: null }),
      risk({ row: 3, ref: 'twelve', score: 12 }),
      risk({ row: 4, ref: 'twenty', score: 20 }),
    ];
    expect(texts(table(report({ risks }), 'Risks'), 'Ref')).toEqual([
      'twenty',
      'twelve',
      'unscored',
      'closed',
    ]);
  });

  it('puts risk references on the heat map where probability and impact meet', () => {
    const map = table(report({ risks: [risk(), risk({ row: 9, ref: '7' })] }), 'HeatMap');
    expect(map.rows[1]?.cells.map(({ text }) => text)).toEqual(['Probability 4', '–', '–', '–', '–', '1, 7']);
    expect(map.rows).toHaveLength(5);
  });

  it('counts measures, open risks and actions by status', () => {
    const counts = table(
      report({
        measures: [measure()],
        risks: [risk(), risk({ closed: true })],
        actions: [action({ overdue: true })],
      }),
      'Counts',
    );
    const row = (name: string): string[] | undefined =>
      counts.rows
        .find(({ key }) => key === name)
        ?.cells.slice(1)
        .map(({ text }) => text);
    expect(row('Red')).toEqual(['1', '1', '1']);
    expect(row('Total')).toEqual(['1', '1', '1']);
    expect(row('Overdue')).toEqual(['–', '–', '1']);
  });

  it('gives the narrative of an objective once', () => {
    const actions = [action({ narrative: 'Under way.' }), action({ row: 5, narrative: 'Under way.' })];
    expect(texts(table(report({ actions }), 'Actions'), 'Progress')).toEqual(['Under way.', 'As above']);
  });

  it.each([
    [50_000, 'Overspend of £50,000'],
    [-0.5, 'Underspend of £0.50'],
    [0, 'On budget'],
    [null, 'Not known'],
  ])('says a variance of %s as “%s”', (variance, words) => {
    const line = {
      name: 'Programme',
      budget: 1,
      actual: 1,
      forecast: 1,
      variance,
      recordedVariance: null,
      comments: null,
      sheet: 'R',
      row: 1,
      cell: 'A1',
    };
    expect(texts(table(report({ budget: [line] }), 'Budget'), 'In words')).toEqual([words]);
  });

  it('lists every check up to the limit and says how many more there are beyond it', () => {
    const many = (n: number): HighlightTable =>
      table(
        report({ checks: Array.from({ length: n }, (_, i) => check({ cell: `I${String(i + 1)}` })) }),
        'Checks',
      );
    expect(many(MOST_CHECKS).rows).toHaveLength(MOST_CHECKS);
    const over = many(MOST_CHECKS + 1);
    expect(over.rows).toHaveLength(MOST_CHECKS + 1);
    expect(over.rows[MOST_CHECKS]?.cells[2]?.text).toBe(
      '1 more check not shown, on Risks (1). They appear as those above are settled.',
    );
  });

  it('says how many exceptions the front page leaves to the other sheets', () => {
    const risks = Array.from({ length: 41 }, (_, i) => risk({ row: i, ref: String(i) }));
    const front = report({ risks }).sheets[0];
    expect(front?.blocks[front.blocks.length - 1]).toMatchObject({
      text: 'Not shown here: 1 red risk more. They stand on their own sheets.',
    });
  });

  it('puts no empty table on the front page', () => {
    const front = (parts: Parameters<typeof findings>[0]): string[] =>
      (report(parts).sheets[0]?.blocks ?? []).flatMap((block) =>
        block.kind === 'table' ? [block.table.id] : [],
      );
    expect(front({})).toEqual(['Report']);
    expect(front({ risks: [risk({ score: null, scale: null, bandStatus: null })] })).toEqual([
      'Report',
      'Counts',
    ]);
    expect(front({ concerns: [concern()] })).toEqual(['Report']);
  });

  it('says so when the report date is not known', () => {
    const facts = table(report({ reportDate: null }), 'Report');
    expect(texts(facts, 'Position')).toEqual(['Not known, so nothing is called overdue']);
  });

  it('has no row for an overall status that nobody gave and no measure gives', () => {
    const facts = table(report({ measures: [measure()] }), 'Report');
    expect(facts.rows.map(({ key }) => key)).toEqual(['Report date']);
  });

  it('calls itself a highlight report below a title of the workbook’s own', () => {
    const header = [{ field: 'title', label: 'Title', value: 'Improvement', sheet: 'Report', cell: 'A1' }];
    expect(report({ header }).sheets[0]?.subtitle).toMatch(/^Highlight report, 31 January 2020\. /);
    expect(report({}).sheets[0]?.subtitle).toMatch(/^31 January 2020\. /);
  });

  it('gives every cell of the heat map its band, with a risk in it or not', () => {
    // Three bands on 5 × 5: green to 5, amber from 6, red from 15.
    const map = table(report({ risks: [risk()] }), 'HeatMap');
    expect(
      map.rows.map(({ cells }) =>
        cells
          .slice(1)
          .map(({ status }) => status?.charAt(0))
          .join(''),
      ),
    ).toEqual(['garrr', 'gaarr', 'gaaar', 'ggaaa', 'ggggg']);
    expect(map.rule).toContain('Green 1–5, Amber 6–12, Red 15–25');
  });

  it('has at most three highlights of a kind on the front page and counts the others', () => {
    const risks = [1, 2, 3, 4].map((row) => risk({ row, ref: String(row), score: 20, bandStatus: 'red' }));
    const highlights = risks.map(({ sheet, cell }) => ({
      kind: 'high-risk' as const,
      subject: 'Risk',
      text: 'Risk.',
      sheet,
      cell,
    }));
    const shown = table(report({ risks, highlights }), 'Highlights');
    expect(shown.rows).toHaveLength(3);
    expect(shown.rule).toContain('Not shown here: 1 high-risk.');
  });
});
