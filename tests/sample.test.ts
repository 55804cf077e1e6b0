import { readFileSync } from 'node:fs';
import { sampleWorkbook } from '../assets/sample/sampleWorkbook';
import { readWorkbook } from '../src/adapters/xlsx/read/readWorkbook';
import type { CellValue } from '../src/core/grid/grid';
import { SAMPLE, sampleTruth, SCORECARD_COLUMNS } from './support/sampleTruth';
import { splitAddress } from './support/workbookStyles';

const bytes = readFileSync(SAMPLE);
const truth = sampleTruth();
const { contents, fills } = readWorkbook(bytes, SAMPLE);

/** What a person takes each colour of the sample for; grey and none are no status. */
const SEEN_AS: Record<string, string> = {
  FF0000: 'R',
  C00000: 'R',
  FFC000: 'A',
  FFD966: 'A',
  '00B050': 'G',
  '92D050': 'G',
  '70AD47': 'G',
  A9D18E: 'G',
  '0070C0': 'B',
  '4472C4': 'B',
  '00B0F0': 'B',
};

function valueAt(sheet: string, address: string): CellValue {
  const { row, column } = splitAddress(address);
  const found = contents.sheets.find((grid) => grid.name === sheet)?.rows.find((r) => r.row === row);
  return found?.values[column - 1] ?? null;
}

/** A figure as the sheet holds it, words included: "63%" → 0.63, "-" → null. */
function figure(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const percentage = typeof value === 'string' ? /^(\d+)%$/.exec(value) : null;
  return percentage ? Number(percentage[1]) / 100 : null;
}

describe('The bundled sample', () => {
  test('is what its script makes, byte for byte', () => {
    expect(Buffer.compare(Buffer.from(sampleWorkbook()), bytes)).toBe(0);
  });

  test('has all 34 measures of the model report, every figure in its cell', () => {
    expect(truth.measures).toHaveLength(34);
    for (const { sheet, row, values } of truth.measures) {
      const columns = [...(truth.monthColumns[sheet] ?? '')];
      const found = columns.map((column) => figure(valueAt(sheet, `${column}${row}`)));
      expect({ sheet, row, values: found }).toEqual({ sheet, row, values });
    }
  });

  test('has a scorecard of eight measures over two years, every figure in its cell', () => {
    const { sheet, measures } = truth.scorecard;
    expect(measures).toHaveLength(8);
    for (const { row, values } of measures) {
      const found = SCORECARD_COLUMNS.map((column) => figure(valueAt(sheet, `${column}${row}`)));
      expect({ row, values: found }).toEqual({ row, values });
    }
  });

  test('heads the months of the scorecard with dates, words and a year above, and has a target of every month', () => {
    const { sheet, measures } = truth.scorecard;
    expect(['E3', 'Q3', 'E4', 'M4'].map((cell) => valueAt(sheet, cell))).toEqual([
      '2018',
      '2019',
      43101,
      'Sept 18',
    ]);
    expect(['L6', 'N7'].map((cell) => valueAt(sheet, cell))).toEqual(['-', '<5']);
    const targets = SCORECARD_COLUMNS.map((column) => valueAt(sheet, `${column}12`));
    expect(targets).toEqual(measures.find(({ row }) => row === 11)?.periodTargets);
  });

  test('has percentages typed as words beside real ones, and marks for missing figures', () => {
    expect(valueAt('Theme 2 KPIs', 'E13')).toBe('63%');
    expect(valueAt('Theme 2 KPIs', 'K13')).toBe(0.636);
    expect(valueAt('Theme 2 KPIs', 'G12')).toBe('-');
    expect(valueAt('Theme 1 KPIs', 'O15')).toBe('n/a');
  });

  test('has eight risks with their scores as formulas, and four template rows that give 0', () => {
    for (const { row, probability, impact, score } of truth.risks.scored) {
      const cells = ['G', 'H', 'I'].map((column) => valueAt('Issues & Risks', `${column}${row}`));
      expect(cells).toEqual([probability, impact, score]);
    }
    expect([12, 13, 14, 15].map((row) => valueAt('Issues & Risks', `I${row}`))).toEqual([0, 0, 0, 0]);
  });

  test('writes no word into the quarters of an action plan', () => {
    for (const { sheet, firstRow, quarters } of truth.actions) {
      const first = sheet === 'Theme 4' ? 8 : 5;
      expect(firstRow).toBe(first);
      quarters.forEach((_, i) =>
        expect(['D', 'E', 'F', 'G'].map((c) => valueAt(sheet, `${c}${first + i}`))).toEqual([
          null,
          null,
          null,
          null,
        ]),
      );
    }
  });

  test('colours every quarter as the truth says, in several shades', () => {
    for (const { sheet, firstRow, quarters } of truth.actions) {
      const lastRow = firstRow + quarters.length - 1;
      const found =
        fills([{ sheet, area: { firstRow, lastRow, firstColumn: 4, lastColumn: 7 } }])[sheet] ?? {};
      const seen = quarters.map((_, i) =>
        ['D', 'E', 'F', 'G'].map((c) => SEEN_AS[found[`${c}${firstRow + i}`] ?? ''] ?? '.').join(' '),
      );
      expect({ sheet, quarters: seen }).toEqual({ sheet, quarters });
    }
  });

  test('has a hidden lookup sheet and a contact list among its sheets', () => {
    const hidden = contents.sheets.filter((sheet) => sheet.visibility === 'hidden').map(({ name }) => name);
    expect(hidden).toEqual(['Lists']);
    expect(contents.sheets.map(({ name }) => name)).toContain('Contacts');
  });
});
