import { roomAcross } from '../../../src/adapters/docx/page';
import { columnWidths, fitOf, maySplit, staysWhole } from '../../../src/adapters/docx/tableFit';
import type { HighlightTable } from '../../../src/core/report/tables';
import { textWidth } from '../../../src/core/report/textWidth';

const SENTENCE = 'If recruitment falls behind the plan, caseloads stay too high. '.repeat(3);

function tableOf(...columns: string[][]): HighlightTable {
  return {
    id: 'T',
    title: 'T',
    description: 'T',
    columns: columns.map(([heading = ''], i) => ({ key: String(i), heading, width: 50, align: 'left' })),
    rows: [{ key: 'r', cells: columns.map(([, text = '']) => ({ text })) }],
    rule: '',
  };
}

const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0);
const times = (n: number, column: string[]) => Array.from({ length: n }, () => column);

test('columns fill the page to the twip, whatever they hold', () => {
  for (const columns of [1, 2, 3, 7, 13, 40]) {
    const table = tableOf(...times(columns, ['Month', '15.8%']));
    const fit = fitOf(table);
    const widths = columnWidths(table, fit);
    expect(sum(widths)).toBe(roomAcross(fit.orientation));
    expect(Math.min(...widths)).toBeGreaterThan(0);
  }
});

test('a page turns on its side, and then the type gets smaller, only as the columns ask for it', () => {
  const fits = [2, 7, 13].map((n) => fitOf(tableOf(...times(n, ['Comment', SENTENCE]))));
  expect(fits).toEqual([
    { orientation: 'portrait', size: 9 },
    { orientation: 'landscape', size: 9 },
    { orientation: 'landscape', size: 8 },
  ]);
});

test('a figure, a date and a status stay on one line beside long sentences', () => {
  const table = tableOf(
    ['RAG', 'Not rated'],
    ['Due', '31 March 20'],
    ['Why', SENTENCE],
    ['Latest', '1,250,000'],
  );
  const [rag = 0, due = 0, , latest = 0] = columnWidths(table, fitOf(table)).map((twips) => twips / 20);
  const bold = (text: string) => textWidth(text, { size: 9, bold: true });
  expect(rag).toBeGreaterThan(bold('Not rated'));
  expect(due).toBeGreaterThan(bold('31 March 20'));
  expect(latest).toBeGreaterThan(bold('1,250,000'));
});

test('a picture has its width, whatever stands for it elsewhere', () => {
  const table = tableOf(['Last', '▁'.repeat(90)], ['Why', SENTENCE]);
  const spark = { values: [1, 2], target: null, words: '1, 2' };
  const drawn = {
    ...table,
    rows: [{ key: 'r', cells: [{ text: '▁'.repeat(90), spark }, { text: SENTENCE }] }],
  };
  const [width = 0] = columnWidths(drawn, fitOf(drawn)).map((twips) => twips / 20);
  expect(width).toBeGreaterThan(66); // points, the picture
  expect(width).toBeLessThan(90);
});

test('a row may split only when it is higher than half a page, and a low table is kept whole', () => {
  const fit = { orientation: 'portrait' as const, size: 9 };
  const [low, high] = [tableOf(['Why', SENTENCE]), tableOf(['Why', SENTENCE.repeat(40)])];
  const [row, highRow] = [low.rows[0], high.rows[0]];
  if (!row || !highRow) throw new Error('no row');
  const widths = columnWidths(low, fit);
  expect(maySplit(row, widths, fit)).toBe(false);
  expect(maySplit(highRow, widths, fit)).toBe(true);
  expect(staysWhole(low, widths, fit)).toBe(true);
  expect(staysWhole(high, widths, fit)).toBe(false);
});
