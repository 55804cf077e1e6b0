import { freeSheetName } from '../../src/adapters/sheetNames';

describe('sheet names', () => {
  test('a name taken in other letters is numbered, within 31 characters', () => {
    expect(freeSheetName('Highlights', ['HIGHLIGHTS', 'highlights (2)'])).toBe('Highlights (3)');
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
