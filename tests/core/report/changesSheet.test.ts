import type { ChangeFinding, Findings } from '../../../src/core/findings';
import { changesSheet, MOST_CHANGES } from '../../../src/core/report/changesSheet';
import { compose } from '../../../src/core/report/compose';
import { paperOf } from '../../../src/core/report/paper/paperOf';
import type { HighlightTable } from '../../../src/core/report/tables';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findings } from '../../support/findings';

const change = (parts: Partial<ChangeFinding>): ChangeFinding => ({
  ...{ kind: 'risk', change: 'score', what: '1 Posts stay empty', before: '12 (3 × 4)', now: '20 (4 × 5)' },
  ...{ better: false, text: 'Risk 1 is up to 20 (4 × 5) from 12 (3 × 4): Posts stay empty.' },
  ...{ sheet: 'Risks', cell: 'B3' },
  ...parts,
});
const since = (changes: ChangeFinding[]): Findings =>
  findings({
    overall: { ...findings().overall, status: 'Red', reason: 'Red: the worst of 3.' },
    history: {
      reportDates: ['2019-12-31', '2020-01-31'],
      comparedWith: '2019-12-31',
      overallBefore: 'Amber',
      changes,
    },
  });

function tableOf(found: Findings): HighlightTable {
  const [block] = changesSheet(found)?.blocks ?? [];
  if (block?.kind !== 'table') throw new Error('there is no table of changes');
  return block.table;
}

describe('the sheet of changes', () => {
  it('is left out without an earlier report', () => {
    expect(changesSheet(findings())).toBeNull();
  });

  it('says when nothing changed', () => {
    expect(changesSheet(since([]))!.blocks).toEqual([{ kind: 'paragraph', text: 'Nothing changed.' }]);
  });

  it('has a row a change with how it stood then and now, and leads to its cell', () => {
    const sheet = changesSheet(since([change({})]));
    expect(sheet).toMatchObject({
      key: 'changes',
      name: 'Highlights - Changes',
      title: 'Changes since 31 December 2019',
      subtitle: '31 January 2020. Since 31 December 2019: 1 risk up.',
    });
    expect(tableOf(since([change({})])).rows.map(({ cells }) => cells)).toEqual([
      [
        { text: 'Risk' },
        { text: 'Worse: score', status: 'worsening' },
        { text: 'Risk 1 is up to 20 (4 × 5) from 12 (3 × 4): Posts stay empty.' },
        { text: '12 (3 × 4)' },
        { text: '20 (4 × 5)' },
        { text: 'B3', link: { sheet: 'Risks', cell: 'B3' } },
      ],
    ]);
  });

  it('puts what is worse first within each kind, then what can’t be judged', () => {
    const rows = tableOf(
      since([
        change({ kind: 'measure', change: 'status', better: true, now: 'Green' }),
        change({ change: 'closed', better: true }),
        change({ change: 'gone', better: null, sheet: '', cell: '' }),
        change({ better: false }),
      ]),
    ).rows;
    expect(rows.map(({ cells: [kind, what] }) => [kind!.text, what!.text])).toEqual([
      ['Measure', 'Better: status'],
      ['Risk', 'Worse: score'],
      ['Risk', 'No longer there'],
      ['Risk', 'Better: closed'],
    ]);
  });

  it('says how many more there are beyond what anybody reads', () => {
    const many = (n: number) => tableOf(since(Array.from({ length: n }, () => change({})))).rows;
    expect(many(MOST_CHANGES)).toHaveLength(MOST_CHANGES);
    expect(many(MOST_CHANGES + 1).at(-1)!.cells[2]!.text).toBe('1 more change not shown.');
  });
});

describe('the front page and the paper', () => {
  const report = compose(since([change({})]), { commentary: [] }, DEFAULT_SETTINGS);

  it('show last report’s status beside this one and count the changes', () => {
    const [, block] = report.sheets[0]!.blocks;
    const rows = block?.kind === 'table' ? block.table.rows : [];
    expect(rows.slice(0, 3).map(({ cells }) => cells[1])).toEqual([
      { text: 'Red: the worst of 3.', status: 'red' },
      { text: 'Amber, 31 December 2019', status: 'amber' },
      { text: 'Since 31 December 2019: 1 risk up.' },
    ]);
  });

  it('have the changes in a section of their own, and not among the header lines', () => {
    const paper = paperOf(report, {});
    expect(paper.header).toEqual([]);
    const section = paper.sections.find(({ heading }) => heading === 'Changes since the last report');
    expect(section?.parts.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    const position = paper.sections.find(({ heading }) => heading === 'Overall position');
    expect(position?.parts).toContainEqual({
      kind: 'paragraph',
      text: 'In the last report: Amber, 31 December 2019.',
    });
  });
});
