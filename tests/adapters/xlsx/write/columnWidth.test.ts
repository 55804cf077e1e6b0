import { columnWidth, digitPixels } from '../../../../src/adapters/xlsx/write/columnWidth';

describe('column widths', () => {
  test('the usual default fonts have digits of seven pixels', () => {
    expect([digitPixels('Calibri', 11), digitPixels('Arial', 10)]).toEqual([7, 7]);
  });
  test("Excel's standard column of 64 pixels, 48 points, is stored as 9.140625", () => {
    expect(columnWidth(48, 7)).toBe(9.140625);
  });
});
