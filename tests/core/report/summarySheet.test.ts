import { compose } from '../../../src/core/report/compose';
import { chosenCharts } from '../../../src/core/report/chosenCharts';
import { layOut } from '../../../src/core/report/layOutReport';
import { summarySheet } from '../../../src/core/report/summarySheet';
import type { HighlightTable, TableCell } from '../../../src/core/report/tables';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findings, measure } from '../../support/findings';

type Parts = Parameters<typeof measure>[0];
const VARIATION = { mean: 0.6, lower: 0.5, upper: 0.7, reason: 'Concern, and the target will be missed.' };

function summaryOf(...measures: Parts[]): HighlightTable {
  const all = measures.map(measure);
  const blocks = summarySheet(findings({ measures: all }), chosenCharts(all))?.blocks ?? [];
  const [block] = blocks;
  if (block?.kind !== 'table' || blocks.length !== 1) throw new Error('not one table alone');
  return block.table;
}

function cell(table: HighlightTable, row: number, key: string): TableCell | undefined {
  return table.rows[row]?.cells[table.columns.findIndex((column) => column.key === key)];
}

const months = (values: readonly (number | null)[]) =>
  values.map((value, i) => ({
    period: `${String(2018 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`,
    label: '',
    value,
    cell: 'F5',
  }));

describe('the summary of measures', () => {
  it('is not there without measures', () => {
    expect(summarySheet(findings(), chosenCharts([]))).toBeNull();
  });

  it('shows measures of any unit in one table, each latest figure as a number in its own format', () => {
    const table = summaryOf(
      { latest: { period: '2020-01', value: 0.64 } },
      {
        row: 6,
        unit: 'currency',
        decimals: 0,
        latest: { period: '2019-Q4', value: 1_200_000 },
        target: { upper: 1e6 },
      },
      { row: 7, unit: 'days', decimals: 0, latest: null },
    );
    expect([0, 1, 2].map((row) => cell(table, row, 'latest'))).toMatchObject([
      { text: '64.0%', value: 0.64, number: { kind: 'percent', decimals: 1 } },
      { text: '£1,200,000', value: 1_200_000, number: { kind: 'currency', decimals: 0 } },
      { text: '–' },
    ]);
    expect([0, 1, 2].map((row) => cell(table, row, 'period')?.text)).toEqual(['Jan 20', 'Q4 2019', '–']);
    expect(cell(table, 1, 'target')?.text).toBe('at most £1,000,000');
  });

  it('says variation and assurance in words, with an icon and a status that is never red or green', () => {
    const table = summaryOf({ variation: { ...VARIATION, icon: 'concern-low', assurance: 'fail' } });
    expect(cell(table, 0, 'variation')).toEqual({
      text: 'Concern (low)',
      status: 'concern',
      icon: 'concern-low',
    });
    expect(cell(table, 0, 'assurance')).toEqual({ text: 'Will fail', status: 'concern', icon: 'fail' });
  });

  it('keeps the measures of a theme together, themes in the order in which they first occur', () => {
    const table = summaryOf(
      { row: 5, theme: 'Two: Plans', name: 'A' },
      { row: 6, theme: 'One: People', name: 'B' },
      { row: 7, theme: 'Two: Plans', name: 'C' },
    );
    expect(table.rows.map((_, i) => cell(table, i, 'measure')?.text)).toEqual(['A', 'C', 'B']);
    expect(table.rows.map(({ startsTheme }) => startsTheme)).toEqual([
      'Two: Plans',
      undefined,
      'One: People',
    ]);
  });

  it.each([
    [23, 23],
    [24, 24],
    [25, 24],
  ])('draws a line of the last figures, no more than 24: of %i it shows %i', (figures, shown) => {
    const points = months(Array.from({ length: figures }, (_, i) => i));
    expect(cell(summaryOf({ points }), 0, 'line')?.spark?.values).toEqual(
      Array.from({ length: shown }, (_, i) => figures - shown + i),
    );
  });

  it('ends the line with the latest figure, not with months to come', () => {
    const points = months([0.1, 0.2, null, 0.4, null, null]);
    expect(cell(summaryOf({ points }), 0, 'line')?.spark?.values).toEqual([0.1, 0.2, null, 0.4]);
  });

  it('leads to the cell of each measure', () => {
    expect(cell(summaryOf({ row: 9 }), 0, 'cell')?.link).toEqual({ sheet: 'KPIs', cell: 'B9' });
  });
});

describe('the sheet of the summary', () => {
  const measures = [
    measure({
      theme: 'One',
      variation: { ...VARIATION, icon: 'improvement-high', assurance: 'inconsistent' },
    }),
    measure({ row: 6, theme: 'One', benchmarks: [] }),
  ];
  const report = compose(findings({ measures }), { commentary: [] }, DEFAULT_SETTINGS);
  const sheet = layOut(report).find(({ key }) => key === 'summary');

  it('comes right after the front page', () => {
    expect(report.sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Highlights', 'Highlights - Summary']);
  });

  it('prints one landscape page wide at three quarters of its size or more, its header on every page', () => {
    const width = sheet?.columnWidths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThanOrEqual(1050);
    expect(sheet?.print.titleRows).toEqual([sheet?.frozenRows, sheet?.frozenRows]);
  });

  it('has a sign before the words of an icon, where a cell can hold no picture', () => {
    const texts = sheet?.cells.map(({ value }) => value);
    expect(texts).toContain('↑ Improvement (high)');
    expect(texts).toContain('± Hit or miss');
  });

  it('draws no line from the columns beside it, which are none of its periods', () => {
    expect(sheet?.cells.filter(({ spark }) => spark !== undefined)).toEqual([]);
  });

  it('is named for formulas', () => {
    expect(sheet?.names.map(({ name }) => name)).toEqual(['Highlights_Summary']);
  });
});

describe('the line of figures of the summary', () => {
  const values = Array.from({ length: 30 }, (_, i) => (i === 20 ? null : 10 + i));
  const points = months(values);
  const charted = measure({
    points,
    latest: { period: points[29]?.period ?? '', value: 39 },
    chart: {
      trial: false,
      rebasedAt: [],
      points: points.map((point) => ({
        ...point,
        mean: 24,
        lower: 20,
        upper: 28,
        cause: null,
        judgement: null,
        target: null,
      })),
    },
  });
  const sheetOf = (...measures: (typeof charted)[]) => {
    const sheets = layOut(compose(findings({ measures }), { commentary: [] }, DEFAULT_SETTINGS));
    return (key: string) => sheets.find((sheet) => sheet.key === key);
  };
  const sparks = (sheet: ReturnType<ReturnType<typeof sheetOf>>) =>
    (sheet?.cells ?? []).flatMap(({ spark }) => spark ?? []);

  it('is drawn from the last 24 figures of the measure’s chart, gaps included', () => {
    const sheet = sheetOf(charted);
    const [spark] = sparks(sheet('summary'));
    expect(spark).toMatchObject({ sheet: 'chartData', least: 16, most: 39 });
    const { firstRow, lastRow, firstColumn } = spark?.area ?? { firstRow: 0, lastRow: 0, firstColumn: 0 };
    const cellAt = (row: number) =>
      sheet('chartData')?.cells.find((one) => one.row === row && one.column === firstColumn)?.value;
    expect(lastRow - firstRow + 1).toBe(24);
    expect([cellAt(firstRow), cellAt(firstRow + 14), cellAt(lastRow)]).toEqual([16, '', 39]);
  });

  it('is left to its signs where the measure has no chart', () => {
    expect(sparks(sheetOf(measure())('summary'))).toEqual([]);
  });
});
