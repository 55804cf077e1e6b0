import { Cancelled } from '../../../src/app/ports';
import { readFills } from '../../../src/adapters/excel/fills';
import { openWorkbook, type OpenSheet } from './openWorkbook';
import { toldProgress } from './toldProgress';

const area = (sheet: string, firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  sheet,
  area: { firstRow, firstColumn, lastRow, lastColumn },
});

const ACTIONS: OpenSheet = {
  name: 'Actions',
  table: [['Action', 'Q1', 'Q2']],
  cells: {
    B2: { fill: '#FFC000' },
    C2: { fill: '#00b050' },
    B3: { fill: '#FF0000' },
    A9: { fill: '#0070C0' },
  },
};

describe('fills of the open workbook', () => {
  test('are asked for in the areas wanted only, all in one round trip', async () => {
    const open = openWorkbook([ACTIONS, { name: 'Risks', cells: { D4: { fill: '#C00000' } } }]);
    const fills = await readFills([area('Actions', 2, 2, 3, 3), area('Risks', 4, 4, 9, 4)]);
    expect(open.trips).toEqual([['Actions!B2:C3', 'Risks!D4:D9']]);
    expect(fills).toEqual(
      Object.assign(Object.create(null) as object, {
        Actions: { B2: 'FFC000', C2: '00B050', B3: 'FF0000' },
        Risks: { D4: 'C00000' },
      }),
    );
  });

  test('are solid ones: no pattern, no white, none', async () => {
    const cells: OpenSheet['cells'] = {
      A1: { fill: '#FF0000', pattern: 'Gray25' },
      A2: { fill: '#FF0000', pattern: 'LightUp' },
      A3: { fill: '#FFFFFF' },
      A4: { fill: '#ffffff' },
      A5: { fill: '' },
      A6: 'Green',
      A7: { fill: '#FFFF00', pattern: 'Solid' },
    };
    openWorkbook([{ name: 'Actions', cells }]);
    expect({ ...(await readFills([area('Actions', 1, 1, 8, 1)])) }).toEqual({ Actions: { A7: 'FFFF00' } });
  });

  test('have a record for each sheet asked about, even one called __proto__', async () => {
    openWorkbook([{ name: '__proto__', cells: { A1: { fill: '#FF0000' } } }, ACTIONS]);
    const fills = await readFills([area('__proto__', 1, 1, 1, 1), area('Actions', 5, 5, 6, 6)]);
    expect(Object.entries(fills)).toEqual([
      ['__proto__', { A1: 'FF0000' }],
      ['Actions', {}],
    ]);
  });

  test('of nothing cost nothing', async () => {
    const open = openWorkbook([ACTIONS]);
    expect(Object.keys(await readFills([]))).toEqual([]);
    expect(open.trips).toEqual([]);
  });

  test('beyond 50,000 take several round trips, with progress and Cancel between them', async () => {
    const cells = { A1: { fill: '#FF0000' }, A60000: { fill: '#00B050' } };
    const wanted = [area('Log', 1, 1, 60_000, 1)];
    const open = openWorkbook([{ name: 'Log', cells }]);
    const progress = toldProgress();
    expect((await readFills(wanted, progress))['Log']).toEqual({ A1: 'FF0000', A60000: '00B050' });
    expect(open.trips).toEqual([['Log!A1:A50000'], ['Log!A50001:A60000']]);
    expect(progress.shares).toEqual([5 / 6, 1]);

    await expect(readFills(wanted, toldProgress(1))).rejects.toBeInstanceOf(Cancelled);
    expect(open.trips).toHaveLength(3);
  });

  test('are asked for again in smaller areas when Excel answers null', async () => {
    const open = openWorkbook([{ ...ACTIONS, mostCells: 2 }]);
    const fills = await readFills([area('Actions', 2, 2, 3, 3)]);
    expect(fills['Actions']).toEqual({ B2: 'FFC000', C2: '00B050', B3: 'FF0000' });
    expect(open.trips).toEqual([['Actions!B2:C3'], ['Actions!B2:C2'], ['Actions!B3:C3']]);
  });

  test('of a sheet that is gone end in one sentence', async () => {
    openWorkbook([ACTIONS]);
    await expect(readFills([area('Risks', 1, 1, 1, 1)])).rejects.toThrow(
      /^A sheet was renamed, moved or deleted while Highlight Report was working/,
    );
  });
});
