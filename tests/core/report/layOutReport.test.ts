import { compose } from '../../../src/core/report/compose';
import { layOut } from '../../../src/core/report/layOutReport';
import { wrapText } from '../../../src/core/report/textWidth';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { action, check, concern, findings, measure, risk } from '../../support/findings';

const NONE = { commentary: [] };
const full = findings({
  measures: [
    measure({ theme: 'Theme One: People', section: 'Visits' }),
    measure({ row: 6, name: 'Plans in time', theme: 'Theme Two: Plans', section: 'Plans' }),
  ],
  risks: [risk()],
  actions: [action()],
  concerns: [concern()],
  narratives: [
    { theme: null, paragraphs: ['word '.repeat(3000)], recorded: 'Red', sheet: 'Report', cell: 'A1' },
  ],
  highlights: [
    {
      kind: 'improved',
      subject: 'Visits in time',
      text: 'Visits in time: 97.0% from 86.0%.',
      sheet: 'KPIs',
      cell: 'B5',
    },
  ],
  checks: [check()],
});
const sheets = layOut(compose(full, NONE, DEFAULT_SETTINGS));

describe('layout of the report', () => {
  it('is no wider on any sheet than a landscape page at three quarters of its size', () => {
    for (const { columnWidths } of sheets) {
      expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1050 + 1e-6);
    }
  });

  it('has its title in A1 of every sheet', () => {
    for (const { cells } of sheets) {
      expect(cells[0]).toMatchObject({ row: 1, column: 1, look: { role: 'title' } });
    }
  });

  it('has no empty cell inside a table', () => {
    for (const { names, cells } of sheets) {
      const at = new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell.value]));
      for (const { area } of names) {
        for (let row = area.firstRow; row <= area.lastRow; row += 1) {
          for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
            expect(String(at.get(`${String(row)},${String(column)}`) ?? '')).not.toBe('');
          }
        }
      }
    }
  });

  it('puts no two texts into one cell', () => {
    for (const { cells } of sheets) {
      expect(new Set(cells.map(({ row, column }) => `${String(row)},${String(column)}`)).size).toBe(
        cells.length,
      );
    }
  });

  it('makes every row high enough for its text and none higher than Excel allows', () => {
    for (const { cells, rowHeights, columnWidths } of sheets) {
      expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409);
      for (const { row, column, value, look } of cells) {
        if (!look.wrap) continue;
        const bold = look.role === 'table-header' || look.emphasis === 'strong';
        const lines = wrapText(String(value), columnWidths[column - 1]! - 8, { size: 10, bold });
        expect(rowHeights[row - 1]).toBeGreaterThanOrEqual(lines.length * 11.5);
      }
    }
  });

  it('continues a text of 3,000 words on further rows and shows every word', () => {
    const narrative = sheets.find(({ key }) => key === 'narrative')!;
    const rows = narrative.cells.filter(({ column, look }) => column === 2 && look.role === 'table-cell');
    expect(rows.length).toBeGreaterThan(1);
    expect(
      rows
        .map(({ value }) => value)
        .join(' ')
        .match(/word/g),
    ).toHaveLength(3000);
    expect(narrative.cells.filter(({ value }) => value === 'The whole report (continued)')).not.toHaveLength(
      0,
    );
  });

  it('puts the lookup grid beside the bands at the end of the settings, with a column of space between', () => {
    const { names } = sheets.find(({ key }) => key === 'settings')!;
    const area = (name: string) => names.find((one) => one.name === name)!.area;
    const [bands, grid] = [area('Highlights_BandSettings'), area('Highlights_GridSettings')];
    expect(grid.firstRow).toBe(bands.firstRow);
    expect(grid.firstColumn).toBe(bands.lastColumn + 2);
    expect(bands.firstRow).toBeGreaterThan(area('Highlights_SheetSettings').lastRow);
  });

  it('repeats the header row of a sheet with one table, and freezes it', () => {
    const measures = sheets.find(({ key }) => key === 'measures')!;
    const header = measures.cells.find(({ look }) => look.role === 'table-header')!;
    expect(measures.print.titleRows).toEqual([header.row, header.row]);
    expect(measures.frozenRows).toBe(header.row);
  });

  it('breaks the page before a theme that doesn’t fit below the one before it', () => {
    const many = Array.from({ length: 24 }, (_, i) =>
      measure({ row: 5 + i, id: `m${String(i)}`, theme: i < 12 ? 'Theme One' : 'Theme Two' }),
    );
    const sheet = layOut(compose(findings({ measures: many }), NONE, DEFAULT_SETTINGS)).find(
      ({ key }) => key === 'measures',
    )!;
    const [first] = sheet.print.breakBefore;
    expect(sheet.print.breakBefore).toHaveLength(1);
    expect(sheet.cells.find(({ row, column }) => row === first && column === 1)?.value).toBe('Theme Two');
  });

  it('names each table for formulas and Word', () => {
    expect(sheets.flatMap(({ names }) => names.map(({ name }) => name))).toEqual(
      expect.arrayContaining([
        'Highlights_Measures',
        'Highlights_Risks',
        'Highlights_Actions',
        'Highlights_Checks',
      ]),
    );
  });

  it('begins a page with the highlights when they don’t fit below the themes, and else with what is red', () => {
    const rolled = (i: number) => ({
      theme: `Theme ${String(i)}`,
      status: 'Amber' as const,
      basis: 'computed' as const,
      computed: 'Amber' as const,
      recorded: null,
      rated: 3,
      of: 3,
      reason: 'Amber: the worst of 3 rated out of 3.',
    });
    const firstPageEndsBefore = (themes: number): string => {
      const many = Array.from({ length: themes }, (_, i) => rolled(i + 1));
      const reds = { ...full, themes: many, risks: [risk({ score: 20, band: 'Red', bandStatus: 'red' })] };
      const [front] = layOut(compose(reds, NONE, DEFAULT_SETTINGS));
      const [row] = front?.print.breakBefore ?? [];
      return String(front?.cells.find((cell) => cell.row === row && cell.column === 1)?.value);
    };
    expect(firstPageEndsBefore(3)).toBe('Reds first');
    expect(firstPageEndsBefore(14)).toBe('Highlights');
  });
});
