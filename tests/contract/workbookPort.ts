import type { WorkbookPort } from '../../src/app/ports';
import type { Grid } from '../../src/core/grid/grid';
import type { SheetLayout } from '../../src/core/report/layout';
import type { BuiltSheet } from '../support/workbookBuilder';
import { sampleLayouts } from '../support/packageLayout';

/**
 * What every workbook must keep, be it a file's bytes or the one open in Excel: `open` makes one that holds these
 * sheets and nothing else. An adapter's own test calls this once.
 */
export function describeWorkbookPort(
  name: string,
  open: (sheets: BuiltSheet[]) => Promise<WorkbookPort>,
): void {
  describe(`${name}, as every workbook`, () => {
    test('gives its sheets in order, with their values and whether they are hidden', async () => {
      const { sheets, own } = await (await open(THEIRS)).read();
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['Risks', 'visible'],
        ["Board's notes", 'hidden'],
        ['Actions', 'visible'],
      ]);
      expect(valuesOf(sheets[0])).toEqual([
        ['Ref', 'Risk', 'Score'],
        ['1', 'Caseloads stay too high', 20],
      ]);
      expect(own).toEqual([]);
    });

    test('gives the fills of the areas asked for, and of no other cell', async () => {
      const workbook = await open(THEIRS);
      const area = { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 };
      const fills = await workbook.readFills([{ sheet: 'Actions', area }]);
      expect(fills).toEqual({ Actions: { B2: 'FFC000' } });
    });

    test('finds its own sheets again by their mark, in the order written', async () => {
      const workbook = await open(THEIRS);
      await workbook.write(sampleLayouts(), 'standard');
      const { sheets, own } = await workbook.read();
      expect(own).toEqual([
        { key: 'front', sheet: 'Highlights' },
        { key: 'risks', sheet: 'Highlights - Risks' },
      ]);
      expect(sheets.map((sheet) => sheet.name)).toEqual([...NAMES, 'Highlights', 'Highlights - Risks']);
    });

    test('gives back what was written, text that looks like a formula included', async () => {
      const workbook = await open(THEIRS);
      await workbook.write(sampleLayouts(), 'standard');
      const risks = await sheetNamed(workbook, 'Highlights - Risks');
      for (const { row, column, value } of sampleLayouts()[1]?.cells ?? []) {
        const found = risks?.rows.find((one) => one.row === row)?.values[column - 1] ?? '';
        expect([row, column, found]).toEqual([row, column, value]);
      }
    });

    test('leaves every cell of every other sheet as it was', async () => {
      const workbook = await open(THEIRS);
      const before = (await workbook.read()).sheets.map(plain);
      await workbook.write(sampleLayouts(), 'standard');
      expect((await workbook.read()).sheets.slice(0, before.length).map(plain)).toEqual(before);
    });

    test('replaces its sheets where they stand when written again', async () => {
      const workbook = await open(THEIRS);
      await workbook.write(sampleLayouts(), 'standard');
      await workbook.write(sampleLayouts().map(shortened), 'standard');
      const { sheets } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual([...NAMES, 'Highlights', 'Highlights - Risks']);
      expect(valuesOf(sheets.at(-1))).toEqual([['Only this']]);
    });

    test('takes away a sheet of its own that the report no longer has, and brings it back', async () => {
      const workbook = await open(THEIRS);
      await workbook.write(sampleLayouts(), 'standard');
      await workbook.write(sampleLayouts().slice(0, 1), 'standard');
      expect((await workbook.read()).sheets.map((sheet) => sheet.name)).toEqual([...NAMES, 'Highlights']);
      await workbook.write(sampleLayouts(), 'standard');
      expect((await workbook.read()).own.map(({ key }) => key)).toEqual(['front', 'risks']);
    });

    test('leaves a sheet of somebody else by the wanted name alone and calls its own (2), every time', async () => {
      const workbook = await open([{ name: 'HIGHLIGHTS', cells: { A1: { value: 'mine' } } }]);
      for (let time = 0; time < 2; time++) {
        await workbook.write(sampleLayouts(), 'standard');
        const { sheets, own } = await workbook.read();
        expect(sheets.map((sheet) => sheet.name)).toEqual([
          'HIGHLIGHTS',
          'Highlights (2)',
          'Highlights - Risks',
        ]);
        expect(own[0]).toEqual({ key: 'front', sheet: 'Highlights (2)' });
        expect(valuesOf(sheets[0])).toEqual([['mine']]);
      }
    });

    test('is as it was before when writing fails, whether or not it had a report', async () => {
      const workbook = await open(THEIRS);
      for (let time = 0; time < 2; time++) {
        const before = (await workbook.read()).sheets.map(plain);
        await expect(workbook.write(sampleLayouts().map(unwritable), 'standard')).rejects.toThrow();
        expect((await workbook.read()).sheets.map(plain)).toEqual(before);
        await workbook.write(sampleLayouts(), 'standard');
      }
    });
  });
}

const THEIRS: BuiltSheet[] = [
  {
    name: 'Risks',
    cells: {
      A1: { value: 'Ref' },
      B1: { value: 'Risk' },
      C1: { value: 'Score' },
      A2: { value: '1' },
      B2: { value: 'Caseloads stay too high' },
      C2: { value: 20 },
    },
  },
  { name: "Board's notes", visibility: 'hidden', cells: { A1: { value: 'Not for the report' } } },
  {
    name: 'Actions',
    cells: {
      A1: { value: 'Action', fill: '00B050' },
      A2: { value: 'Recruit' },
      B2: { value: '', fill: 'FFC000' },
    },
  },
];
const NAMES = THEIRS.map(({ name }) => name);

const valuesOf = (grid: Grid | undefined) => grid?.rows.map(({ values }) => values);
const plain = ({ name, visibility, rows, styles }: Grid) => ({
  name,
  visibility,
  rows: rows.map((row) => ({ ...row, styles: row.styles.map((style) => styles[style]) })),
});

async function sheetNamed(workbook: WorkbookPort, wanted: string): Promise<Grid | undefined> {
  return (await workbook.read()).sheets.find(({ name }) => name === wanted);
}

function shortened(layout: SheetLayout): SheetLayout {
  const [first] = layout.cells;
  const area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  const cells = first ? [{ ...first, row: 1, column: 1, value: 'Only this' }] : [];
  const print = { titleRows: null, breakBefore: [], area };
  return { ...layout, cells, names: [], rowHeights: [20], frozenRows: 0, print };
}

/** A bug in a report: a figure that is none. */
function unwritable(layout: SheetLayout): SheetLayout {
  return { ...layout, cells: layout.cells.map((cell) => ({ ...cell, value: Number.NaN })) };
}
