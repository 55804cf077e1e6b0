import { isUnclearFill, statusOfFill } from '../../../src/core/actions/statusFills';

/** Colours as Microsoft publishes them for Excel's palettes and cell styles. */
const NAMED: [string, string, string | null][] = [
  ['standard dark red', 'C00000', 'Red'],
  ['standard red', 'FF0000', 'Red'],
  ['Bad cell style', 'FFC7CE', 'Red'],
  ['Office 2007 accent 2', 'C0504D', 'Red'],
  ['Office 2007 accent 2, 40 % lighter', 'DA9694', 'Red'],
  ['standard orange', 'FFC000', 'Amber'],
  ['standard yellow', 'FFFF00', 'Amber'],
  ['Neutral cell style', 'FFEB9C', 'Amber'],
  ['Office 2013 accent 2', 'ED7D31', 'Amber'],
  ['Office 2013 accent 2, 40 % lighter', 'F4B084', 'Amber'],
  ['Office 2013 accent 4, 60 % lighter', 'FFE699', 'Amber'],
  ['Office 2007 accent 6', 'F79646', 'Amber'],
  ['standard green', '00B050', 'Green'],
  ['standard light green', '92D050', 'Green'],
  ['Good cell style', 'C6EFCE', 'Green'],
  ['Office 2013 accent 6', '70AD47', 'Green'],
  ['Office 2013 accent 6, 40 % lighter', 'A9D08E', 'Green'],
  ['Office 2007 accent 3', '9BBB59', 'Green'],
  ['pure green', '00FF00', 'Green'],
  ['standard light blue', '00B0F0', 'Blue'],
  ['standard blue', '0070C0', 'Blue'],
  ['Office 2013 accent 1', '4472C4', 'Blue'],
  ['Office 2013 accent 5', '5B9BD5', 'Blue'],
  ['white', 'FFFFFF', null],
  ['black', '000000', null],
  ['grey, 15 % darker', 'D9D9D9', null],
  ['Office 2013 accent 3 (grey)', 'A5A5A5', null],
  ['blue-grey text background', 'D6DCE4', null],
  ['blue-grey text colour of the 2013 theme', '44546A', null],
  ['blue-grey text, 40 % lighter', '8497B0', null],
  ['palest blue of banded tables', 'DDEBF7', null],
  ['palest green of banded tables', 'E2EFDA', null],
];

test.each(NAMED)('%s (%s) is %s', (_, colour, status) => {
  expect(statusOfFill(colour)).toBe(status);
  expect(isUnclearFill(colour)).toBe(false);
});

test.each([
  ['standard purple', '7030A0'],
  ['pink', 'FF99CC'],
  ['teal', '00B294'],
  ['vermilion', 'FF4800'],
  ['lime', 'DFFF00'],
])('%s (%s) can’t be told and is left to a person', (_, colour) => {
  expect(statusOfFill(colour)).toBeNull();
  expect(isUnclearFill(colour)).toBe(true);
});

test('a colour is neutral until its channels differ by 30', () => {
  expect(statusOfFill('E3C5C5')).toBe('Red'); // 30
  expect(statusOfFill('E2C5C5')).toBeNull(); // 29
});

test('no other text than a colour is a status', () => {
  expect(statusOfFill('')).toBeNull();
  expect(isUnclearFill('nonsense')).toBe(false);
});

test('a colour is neutral below a saturation of 0.3', () => {
  expect(statusOfFill('A65959')).toBe('Red'); // channels differ by 77 of at most 255 at this lightness: 0.302
  expect(statusOfFill('A65A5A')).toBeNull(); // 76 of 254: 0.299
});
