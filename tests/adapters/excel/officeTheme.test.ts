import { isExcelDark } from '../../../src/adapters/excel/officeTheme';

const withTheme = (officeTheme: Partial<Office.OfficeTheme> | undefined): boolean | null => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  return isExcelDark();
};
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('Excel says itself whether it is dark', () => {
  expect(withTheme({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' })).toBe(true);
  expect(withTheme({ isDarkTheme: false, bodyBackgroundColor: '#262626' })).toBe(false);
});

test.each([
  ['white', '#FFFFFF', false],
  ['light grey', '#E6E6E6', false],
  ['dark grey', '#666666', true],
  ['black', '#262626', true],
])('an older one tells by its background, %s', (_, bodyBackgroundColor, dark) => {
  expect(withTheme({ bodyBackgroundColor })).toBe(dark);
});

test('Excel on the web doesn’t say', () => {
  expect(withTheme(undefined)).toBeNull();
});
