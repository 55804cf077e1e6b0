import { sparklinesXml } from '../../../../src/adapters/xlsx/write/sparklinesXml';
import type { LaidCell } from '../../../../src/core/report/layout';

const cell = (row: number, spark?: LaidCell['spark']): LaidCell => ({
  row,
  column: 9,
  value: '▁█',
  look: { role: 'table-cell', align: 'left', wrap: true },
  ...(spark ? { spark } : {}),
});
const bars = (least: number, most: number, row = 5) => ({
  sheet: null,
  area: { firstRow: row, firstColumn: 3, lastRow: row, lastColumn: 8 },
  least,
  most,
});
const on = (name: string) => () => name;
const attributes = (xml: string) => /<x14:sparklineGroup ([^>]*)>/.exec(xml)?.[1];

describe('the sparklines of a sheet', () => {
  test('draw the figures of their own row', () => {
    const xml = sparklinesXml(
      [cell(5, bars(0.1, 0.5)), cell(6), cell(7, bars(1, 2, 7))],
      on("Board's measures"),
    );
    expect(
      [...xml.matchAll(/<xm:f>(.*?)<\/xm:f><xm:sqref>(.*?)</g)].map(([, from, to]) => [from, to]),
    ).toEqual([
      ["'Board''s measures'!C5:H5", 'I5'],
      ["'Board''s measures'!C7:H7", 'I7'],
    ]);
  });

  test('draw figures that stand one below the other on another sheet of the report', () => {
    const area = { firstRow: 9, firstColumn: 3, lastRow: 32, lastColumn: 3 };
    const xml = sparklinesXml([cell(5, { sheet: 'chartData', area, least: 1, most: 2 })], (sheet) =>
      sheet === 'chartData' ? 'Highlights - Chart data' : 'Summary',
    );
    expect(/<xm:f>(.*?)</.exec(xml)?.[1]).toBe("'Highlights - Chart data'!C9:C32");
  });

  test('are bars from nought with room above and below', () => {
    expect(attributes(sparklinesXml([cell(5, bars(10, 50))], on('M')))).toBe(
      'type="column" displayEmptyCellsAs="gap" last="1" manualMax="65" manualMin="-15" minAxisType="custom" maxAxisType="custom"',
    );
  });

  test('reach below nought where figures do, and leave the axis alone where all are nought', () => {
    expect(attributes(sparklinesXml([cell(5, bars(-10, 10))], on('M')))).toMatch(
      /manualMax="16" manualMin="-16"/,
    );
    expect(attributes(sparklinesXml([cell(5, bars(0, 0))], on('M')))).not.toMatch(/manual/);
  });

  test('are nothing on a sheet without', () => {
    expect(sparklinesXml([cell(5)], on('M'))).toBe('');
  });
});
