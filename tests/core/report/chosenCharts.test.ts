import type { MeasureFinding } from '../../../src/core/findings';
import { chosenCharts } from '../../../src/core/report/chosenCharts';
import { chartFinding } from '../../support/charts';
import { measure } from '../../support/findings';

const RAG = measure().rag;
const usual = (row: number, parts: Partial<MeasureFinding> = {}): MeasureFinding =>
  measure({
    row,
    chart: chartFinding([0.5, 0.6]),
    variation: { mean: 0.5, lower: 0, upper: 1, icon: 'common-cause', assurance: null, reason: '' },
    rag: { ...RAG, status: 'Green' },
    ...parts,
  });
const many = (n: number) => Array.from({ length: n }, (_, i) => usual(i + 1));
const rowsOf = (measures: readonly MeasureFinding[]) => chosenCharts(measures).measures.map(({ row }) => row);

describe('the choice of charts', () => {
  it('leaves out measures without a chart and doesn’t count them', () => {
    expect(chosenCharts([measure(), usual(6)])).toMatchObject({ measures: [{ row: 6 }], leftOut: 0 });
  });

  it.each([
    [59, 59, 0],
    [60, 60, 0],
    [61, 60, 1],
  ])('of %i charts shows %i and leaves out %i', (charts, shown, leftOut) => {
    const chosen = chosenCharts(many(charts));
    expect([chosen.measures.length, chosen.leftOut]).toEqual([shown, leftOut]);
  });

  it('prefers concern, then what is off target, then other special causes, and limits on trial last', () => {
    const icon = (icon: 'concern-low' | 'improvement-high') => ({
      variation: { mean: 0.5, lower: 0, upper: 1, icon, assurance: null, reason: '' },
    });
    const trial = { variation: null, chart: chartFinding([0.5, 0.6], { trial: true }) };
    const more = [
      usual(101, icon('concern-low')),
      usual(102, { rag: { ...RAG, status: 'Red' } }),
      usual(103, { rag: { ...RAG, status: 'Green', recorded: 'Amber' } }),
      usual(104, icon('improvement-high')),
    ];
    const rows = rowsOf([usual(1, trial), ...many(59).map((one) => ({ ...one, row: one.row + 1 })), ...more]);
    expect(rows).toHaveLength(60);
    expect(rows.slice(-4)).toEqual([101, 102, 103, 104]);
    expect(rows).not.toContain(1);
  });

  it('shows them in the order of the workbook', () => {
    const rows = rowsOf([...many(60), usual(61, { rag: { ...RAG, status: 'Red' } })]);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).toContain(61);
  });
});
