import { compose } from '../../../src/core/report/compose';
import { forReaders } from '../../../src/core/report/forReaders';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findings } from '../../support/findings';

const highlights = [
  {
    kind: 'improved' as const,
    subject: 'Visits',
    text: 'Visits: The new rota works.',
    draft: 'Visits: 90% from 80%.',
    stale: true as const,
    sheet: 'KPIs',
    cell: 'F5',
  },
];
const report = compose(findings({ highlights }), { commentary: [] }, DEFAULT_SETTINGS);

function tableOf(sheets: typeof report.sheets) {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const found = blocks.find((block) => block.kind === 'table' && block.table.id === 'Highlights');
  if (found?.kind !== 'table') throw new Error('no highlights');
  return found.table;
}

test('on the sheet edited words that grew old have today’s draft below them, and how to edit is said', () => {
  const { rows, rule } = tableOf(report.sheets);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Improved', 'Visits\nThe new rota works.'],
    ['Improved, drafted now', 'Visits\n90% from 80%.'],
  ]);
  expect(rule).toMatch(/^Highlights: drafted from the figures, 1 edited by hand; .* To edit one, type below/);
});

test('papers and pages have the edited words alone, and nothing about editing', () => {
  const { rows, rule } = tableOf(forReaders(report).sheets);
  expect(rows.map(({ cells }) => cells[1]?.text)).toEqual(['Visits\nThe new rota works.']);
  expect(rule).toBe('Highlights: drafted from the figures, 1 edited by hand.');
});
