import {
  CELLS_A_TRIP,
  CELLS_WORTH_A_LOOK,
  FILLS_A_TRIP,
  MAX_CELLS,
} from '../../../../src/adapters/excel/read/limits';

/** learn.microsoft.com/office/dev/add-ins/excel/performance: what Excel on the web sends at most. */
const LARGEST_ANSWER = 5 * 1024 * 1024;
/** An answer's part for a cell with a sentence of 60 characters and a date's format: `"…",` and `"dd/mm/yyyy",`. */
const BYTES_OF_A_LONG_CELL = 63 + 13;
/** `{"format":{"fill":{"color":"#FFC000","pattern":"Solid"}}},` */
const BYTES_OF_A_FILL = 58;

describe('the limits of a round trip', () => {
  test('leave a register with long texts, or its fills, below the largest answer of Excel on the web', () => {
    expect(CELLS_A_TRIP * BYTES_OF_A_LONG_CELL).toBeLessThan(LARGEST_ANSWER);
    expect(FILLS_A_TRIP * BYTES_OF_A_FILL).toBeLessThan(LARGEST_ANSWER);
  });

  test('let a workbook of 200,000 cells be read as it is, without a look at where its values are', () => {
    expect(CELLS_WORTH_A_LOOK).toBeGreaterThan(200_000);
    expect(MAX_CELLS).toBeGreaterThan(CELLS_WORTH_A_LOOK);
  });
});
