import { readWorkbook } from '../../src/adapters/xlsx/read/readWorkbook';
import { buildWorkbook } from '../support/workbookBuilder';
import { drawWorkbook } from './drawWorkbook';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

describe('The generator of random workbooks', () => {
  test('draws the same bytes from the same seed', () => {
    const [once, again] = [buildWorkbook(drawWorkbook(7).book), buildWorkbook(drawWorkbook(7).book)];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  test('draws another workbook from another seed', () => {
    expect(drawWorkbook(7)).not.toEqual(drawWorkbook(8));
  });

  test('states its facts at the rows where they stand in the file', () => {
    for (const seed of SEEDS) {
      const drawn = drawWorkbook(seed);
      const { contents } = readWorkbook(buildWorkbook(drawn.book), 'layout.xlsx');
      for (const sheet of drawn.sheets) {
        const rows = contents.sheets.find(({ name }) => name === sheet.name)?.rows ?? [];
        const valuesOf = (row: number) => rows.find((r) => r.row === row)?.values ?? [];
        for (const { row, action } of sheet.facts.actions) expect(valuesOf(row)).toContain(action);
        for (const { row, description } of sheet.facts.risks) expect(valuesOf(row)).toContain(description);
        for (const { row, description } of sheet.facts.concerns) expect(valuesOf(row)).toContain(description);
        for (const { row, name } of sheet.facts.measures)
          if (row !== null) expect(valuesOf(row)).toContain(name);
      }
    }
  });

  test('draws every kind of register and sheets without any', () => {
    const kinds = SEEDS.flatMap((seed) =>
      drawWorkbook(seed).sheets.flatMap(({ blocks }) => blocks.map((b) => b.kind)),
    );
    expect([...new Set(kinds)].map(String).sort()).toEqual([
      'actions',
      'concerns',
      'measures',
      'null',
      'risks',
    ]);
  });
});
