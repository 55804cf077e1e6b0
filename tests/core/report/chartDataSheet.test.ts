import { chartDataSheet } from '../../../src/core/report/chartDataSheet';
import { chosenCharts } from '../../../src/core/report/chosenCharts';
import { layOut } from '../../../src/core/report/layOutReport';
import type { HighlightTable } from '../../../src/core/report/tables';
import { chartFinding } from '../../support/charts';
import { findings, measure } from '../../support/findings';

function figuresOf(...measures: ReturnType<typeof measure>[]): HighlightTable {
  const block = chartDataSheet(findings({ measures }), chosenCharts(measures))?.blocks[0];
  if (block?.kind !== 'table') throw new Error('no table');
  return block.table;
}

const chart = chartFinding([0.5, null, 0.91], {
  point: (at) => (at === 2 ? { cause: 'outside', judgement: 'improvement', target: { upper: 0.8 } } : {}),
});
const shown = (table: HighlightTable, row: number) =>
  table.rows[row]?.cells.map(({ text, value, blank }) => (blank === true ? '' : (value ?? text)));

describe('the figures of the charts', () => {
  it('are one plain table of native numbers, with a blank cell where there is no figure', () => {
    const table = figuresOf(measure({ name: 'Visits', chart }));
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Measure',
      'Period',
      'Figure',
      'Mean',
      'Lower limit',
      'Upper limit',
      'Target at least',
      'Target at most',
      'Improvement',
      'Concern',
      'Neutral',
    ]);
    expect(shown(table, 0)).toEqual(['Visits', 'Apr 18', 0.5, 0.5, 0.3, 0.7, 0.6, '', '', '', '']);
    expect(shown(table, 1)).toEqual(['Visits', 'May 18', '', 0.5, 0.3, 0.7, 0.6, '', '', '', '']);
    expect(shown(table, 2)).toEqual(['Visits', 'Jun 18', 0.91, 0.5, 0.3, 0.7, '', 0.8, 0.91, '', '']);
  });

  it('show a mean of whole numbers with a decimal', () => {
    const counts = chartFinding([3, 4], { point: () => ({ mean: 3.46 }) });
    const cells = figuresOf(measure({ unit: 'count', decimals: 0, chart: counts })).rows[0]?.cells;
    expect(cells?.slice(2, 4).map(({ text }) => text)).toEqual(['3', '3.5']);
  });

  it('keep every row one line high, however long the name of its measure', () => {
    const name = 'word '.repeat(400).trim();
    const measures = [measure({ name, chart })];
    const sheet = chartDataSheet(findings({ measures }), chosenCharts(measures));
    const [layout] = layOut({ title: '', date: null, stamp: '', sheets: sheet === null ? [] : [sheet] });
    const rows = layout?.cells.filter(({ value }) => value === name).map(({ row }) => row) ?? [];
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => layout?.rowHeights[row - 1])).toEqual([17.75, 17.75, 17.75]);
  });
});
