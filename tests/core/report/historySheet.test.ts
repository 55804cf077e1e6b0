import fc from 'fast-check';
import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import type { HistoryRow } from '../../../src/core/history/historyRow';
import { readHistory } from '../../../src/core/history/readHistory';
import { historySheet } from '../../../src/core/report/historySheet';
import { layOut } from '../../../src/core/report/layOutReport';
import { historyWith, measureRow, row } from '../history/historySheets';
import { buildWorkbook } from '../../support/workbookBuilder';

/** The rows as they come back from a workbook file they were written to. */
async function throughFile(rows: readonly HistoryRow[], date1904: boolean): Promise<HistoryRow[]> {
  const bytes = buildWorkbook({ sheets: [{ name: 'Risks', cells: { A1: { value: 'Risk' } } }], date1904 });
  const workbook = openXlsxWorkbook(bytes, 'x.xlsx');
  const page = historySheet(historyWith(...rows));
  await workbook.write(
    page === null ? [] : layOut({ title: '', date: null, stamp: '', sheets: [page] }),
    'standard',
  );
  return readHistory(await workbook.read()).rows;
}

describe('the history sheet', () => {
  it('is one plain table: one row of headings that stays in view, a row a record, however long its texts', () => {
    const long = row({ name: 'word '.repeat(51).trim(), words: 'word '.repeat(5000) });
    const [sheet] = layOut({
      title: '',
      date: null,
      stamp: '',
      sheets: [historySheet(historyWith(long, measureRow()))!],
    });
    expect(sheet).toMatchObject({ key: 'history', name: 'Highlight history', frozenRows: 4 });
    expect(sheet!.rowHeights).toHaveLength(6);
    expect(new Set(sheet!.rowHeights.slice(4)).size).toBe(1);
    expect(sheet!.names).toEqual([
      { name: 'Highlights_History', area: { firstRow: 4, firstColumn: 1, lastRow: 6, lastColumn: 16 } },
    ]);
    expect(sheet!.print).toMatchObject({ titleRows: [4, 4], breakBefore: [] });
  });

  it('says figures as numbers, percentages as percentages and days so that they sort', () => {
    const [block] = historySheet(historyWith(measureRow(), row({ due: '2020-03-31' })))!.blocks;
    const cells = block!.kind === 'table' ? block!.table.rows.map((one) => one.cells) : [];
    expect(cells[0]![6]).toEqual({ text: '86.4%', value: 0.864, number: { kind: 'percent', decimals: 1 } });
    expect(cells[1]!.slice(9, 13)).toEqual([
      { text: '4', value: 4, number: { kind: 'number', decimals: 0 } },
      { text: '5', value: 5, number: { kind: 'number', decimals: 0 } },
      { text: '20', value: 20, number: { kind: 'number', decimals: 0 } },
      { text: '2020-03-31' },
    ]);
  });

  it('is left out while nothing is on record', () => {
    expect(historySheet(historyWith())).toBeNull();
  });

  it.each([false, true])('comes back row for row from a workbook file (1904 dates: %s)', async (date1904) => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((one) => /[\p{L}\p{N}]/u.test(one));
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const anyRow = fc.record({ key: text, name: text, figure, score: figure, words: text, draft: text });
    const rows = fc.uniqueArray(anyRow, { minLength: 1, maxLength: 5, selector: ({ key }) => key });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const whole = some.map((one) =>
          row({ ...one, unit: 'percent', due: '2020-03-31', period: '2020-01' }),
        );
        expect(await throughFile(whole, date1904)).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });
});
