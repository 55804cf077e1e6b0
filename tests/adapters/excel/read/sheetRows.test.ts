import fc from 'fast-check';
import { WorkbookProblem } from '../../../../src/app/ports';
import { takeChunk, type SheetArea } from '../../../../src/adapters/excel/read/chunks';
import { SheetRows, type CellsRead } from '../../../../src/adapters/excel/read/sheetRows';

const PLENTY = 1_000_000;
const rowsOf = (...parts: CellsRead[]) => {
  const rows = new SheetRows('Risks', { places: PLENTY });
  for (const part of parts) rows.add(part);
  return rows;
};

/** Cells as Excel gives them, from a first cell on; General and in sight where nothing else is said. */
function read(
  [firstRow, firstColumn]: readonly [number, number],
  values: unknown[][],
  more: Partial<CellsRead> = {},
): CellsRead {
  const lastRow = firstRow + values.length - 1;
  const lastColumn = firstColumn + (values[0]?.length ?? 0) - 1;
  return {
    area: { firstRow, firstColumn, lastRow, lastColumn },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    hiddenRows: false,
    hiddenColumns: false,
    ...more,
  };
}

describe("a sheet's rows", () => {
  test('hold texts, numbers, true and false as they are; an empty cell is null, an error its text', () => {
    const [row] = rowsOf(read([4, 1], [['Late', 0, '', true, false, '#N/A', ' ']])).all();
    expect(row).toEqual({
      row: 4,
      hidden: false,
      values: ['Late', 0, null, true, false, '#N/A', ' '],
      styles: [0, 0, 0, 0, 0, 0, 0],
    });
  });

  test('begin at column A and end at the last value; rows without one are left out', () => {
    const rows = rowsOf(
      read(
        [2, 3],
        [
          ['Ref', '', ''],
          ['', '', ''],
          ['', 'Late', ''],
        ],
      ),
    ).all();
    expect(rows.map(({ row, values }) => [row, values])).toEqual([
      [2, [null, null, 'Ref']],
      [4, [null, null, null, 'Late']],
    ]);
  });

  test('take null and what is no plain value, such as an entity, for an empty cell', () => {
    expect(rowsOf(read([1, 1], [['Ref', null, { type: 'Entity' }]])).all()[0]?.values).toEqual(['Ref']);
  });

  test('have the number format of each cell, each format once', () => {
    const rows = rowsOf(
      read([1, 2], [['Share', 0.5, 0.25]], { numberFormats: [['General', '0%', '0%']] }),
      read([2, 2], [['Due', 43861, 1]], { numberFormats: [['@', 'dd/mm/yyyy', '0%']] }),
    );
    expect(rows.all().map(({ styles }) => styles.map((style) => rows.styles[style]?.numberFormat))).toEqual([
      ['General', 'General', '0%', '0%'],
      ['General', '@', 'dd/mm/yyyy', '0%'],
    ]);
    expect(rows.styles).toHaveLength(4);
    expect(rows.styles.every(({ fill }) => fill === null)).toBe(true);
  });

  test('that look alike share their list of styles', () => {
    const [first, second] = rowsOf(
      read(
        [1, 1],
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ),
    ).all();
    expect(first?.styles).toBe(second?.styles);
  });

  test('are hidden as Excel tells of each row, or of all', () => {
    const [one, two] = [[['a'], ['b']], [['c']]];
    const rows = rowsOf(
      read([1, 1], one, { hiddenRows: [false, true] }),
      read([3, 1], two, { hiddenRows: true }),
    );
    expect(rows.all().map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });

  test('tell of hidden columns only where they hold a value', () => {
    const part = read(
      [1, 2],
      [
        ['a', '', 'c'],
        ['d', '', ''],
      ],
      { hiddenColumns: [true, true, true] },
    );
    expect(rowsOf(part).hiddenColumns()).toEqual([2, 4]);
    expect(rowsOf({ ...part, hiddenColumns: false }).hiddenColumns()).toEqual([]);
    expect(rowsOf({ ...part, hiddenColumns: true }).hiddenColumns()).toEqual([2, 4]);
  });

  test('stop with the name of the sheet when values lie too far to the right of too many rows', () => {
    const far = (first: number) => read([first, 1_001], [['a'], ['b']]);
    const room = { places: 4_004 };
    const rows = new SheetRows('Risks', room);
    rows.add(far(1));
    rows.add(far(3));
    expect(rows.all()).toHaveLength(4);
    expect(() => rows.add(far(5))).toThrow(WorkbookProblem);
    expect(() => rows.add(far(7))).toThrow(/^“Risks” has values too far to the right of too many rows/);
  });

  test('share the room for all sheets of the workbook', () => {
    const room = { places: 5 };
    new SheetRows('Risks', room).add(read([1, 1], [['a', 'b', 'c']]));
    const actions = new SheetRows('Actions', room);
    expect(() => actions.add(read([1, 1], [['a', 'b', 'c']]))).toThrow('“Actions”');
  });

  test('are the same however the sheet was cut into pieces', () => {
    const scalar = fc.constantFrom<unknown>('', '', 'Late', 0, 12.5, true, '#N/A');
    const table = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
      .chain(([height, width]) =>
        fc.array(fc.array(scalar, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 30 }), (values, most) => {
        const whole = read([3, 2], values);
        const pieces = rowsOf(...cut(whole, most));
        expect(pieces.all()).toEqual(rowsOf(whole).all());
      }),
    );
  });
});

/** What Excel gives when it is asked for so many cells at a time. */
function cut(whole: CellsRead, most: number): CellsRead[] {
  const { area, values } = whole;
  const parts: CellsRead[] = [];
  let waiting: readonly SheetArea[] = [{ sheet: 'Risks', area }];
  while (waiting.length > 0) {
    const next = takeChunk(waiting, most);
    for (const { area: part } of next.chunk) {
      const rows = values.slice(part.firstRow - area.firstRow, part.lastRow - area.firstRow + 1);
      const [from, to] = [part.firstColumn - area.firstColumn, part.lastColumn - area.firstColumn + 1];
      parts.push(
        read(
          [part.firstRow, part.firstColumn],
          rows.map((row) => row.slice(from, to)),
        ),
      );
    }
    ({ waiting } = next);
  }
  return parts;
}
