import { chartsSheet } from '../../../src/core/report/chartsSheet';
import { chosenCharts } from '../../../src/core/report/chosenCharts';
import { compose } from '../../../src/core/report/compose';
import { layOut } from '../../../src/core/report/layOutReport';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { chartFinding } from '../../support/charts';
import { findings, measure } from '../../support/findings';

const VALUES = [0.5, 0.6, 0.4, 0.5, 0.6, 0.4, 0.5, 0.6];
const VARIATION = {
  mean: 0.5,
  lower: 0.3,
  upper: 0.7,
  icon: 'common-cause' as const,
  assurance: 'inconsistent' as const,
  reason: 'Common cause: 60.0% lies within the limits of 30.0% to 70.0%.',
};
const judged = measure({ row: 5, name: 'Visits in time', chart: chartFinding(VALUES), variation: VARIATION });
const onTrial = measure({ row: 6, name: 'Plans', chart: chartFinding(VALUES, { trial: true }) });
const textsOf = (...measures: (typeof judged)[]) => {
  const all = findings({ measures });
  const blocks = chartsSheet(all, chosenCharts(all.measures))?.blocks ?? [];
  return blocks.map((block) => ('text' in block ? block.text : block.kind));
};

describe('the sheet of charts', () => {
  it('has a heading, a sentence and a chart a measure', () => {
    expect(textsOf(judged, onTrial)).toEqual([
      'Visits in time',
      VARIATION.reason,
      'chart',
      'Plans',
      'Trial limits: 8 of the 13 figures that limits need.',
      'chart',
    ]);
  });

  it('promises no limits where a new group has too few figures for any', () => {
    const fresh = chartFinding(VALUES, { trial: true, rebasedAt: [5], point: () => ({ lower: null }) });
    expect(textsOf(measure({ chart: fresh }))[1]).toBe(
      'No limits yet: 3 of the 13 figures that limits need.',
    );
  });

  it('says below how many charts are not shown', () => {
    const many = Array.from({ length: 62 }, (_, i) => ({ ...judged, id: `m${String(i)}` }));
    expect(textsOf(...many).at(-1)).toMatch(/^Not shown: 2 further charts/);
  });

  it('is not there, nor are its figures, when no measure has a chart', () => {
    const { sheets } = compose(findings({ measures: [measure()] }), { commentary: [] }, DEFAULT_SETTINGS);
    const keys = sheets.map(({ key }) => key);
    expect(keys).not.toContain('charts');
    expect(keys).not.toContain('chartData');
  });

  it('comes after the measures, its figures shortly before the key', () => {
    const report = compose(findings({ measures: [judged] }), { commentary: [] }, DEFAULT_SETTINGS);
    const keys = report.sheets.map(({ key }) => key);
    expect(keys.slice(keys.indexOf('measures'), keys.indexOf('measures') + 2)).toEqual([
      'measures',
      'charts',
    ]);
    expect(keys.slice(keys.indexOf('chartData'), keys.indexOf('chartData') + 2)).toEqual([
      'chartData',
      'key',
    ]);
  });

  it('draws each chart from the rows of its own figures', () => {
    const sheets = layOut(
      compose(findings({ measures: [judged, onTrial] }), { commentary: [] }, DEFAULT_SETTINGS),
    );
    const charts = sheets.find(({ key }) => key === 'charts')?.charts ?? [];
    const cells = sheets.find(({ key }) => key === 'chartData')?.cells ?? [];
    const figures = charts.map(({ source: { firstRow, lastRow, columns } }) =>
      cells
        .filter(({ row, column }) => column === columns.value && row >= firstRow && row <= lastRow)
        .map(({ value }) => value),
    );
    expect(figures).toEqual([VALUES, VALUES]);
    expect(charts[1]?.source.firstRow).toBe((charts[0]?.source.lastRow ?? 0) + 1);
  });
});
