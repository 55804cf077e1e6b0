import { markedSheet, ownSheetsOf, type PossibleMark } from '../../src/adapters/ownMarks';

const SHEETS = ['Risks', 'Highlights', 'Highlights - Risks'];
const mark = (key: string, refersTo: string, local = false): PossibleMark => ({
  name: `_HighlightReport.${key}`,
  local,
  refersTo,
});
const ownOf = (...names: PossibleMark[]) => [...ownSheetsOf(names, SHEETS)];

describe('our own sheets', () => {
  test('are those our mark points at, whatever they are called by now', () => {
    expect(ownOf(mark('front', '=Highlights!$A$1'), mark('risks', "='Highlights - Risks'!$A$1"))).toEqual([
      ['front', 1],
      ['risks', 2],
    ]);
    expect(ownOf(mark('front', '=Risks!$A$1'))).toEqual([['front', 0]]);
  });

  test('are never told by their name alone', () => {
    expect(ownOf()).toEqual([]);
    expect(ownOf({ name: 'Highlights', local: false, refersTo: '=Highlights!$A$1' })).toEqual([]);
  });

  test('are found though a sheet is spelt in other capitals', () => {
    expect(ownOf(mark('front', '=HIGHLIGHTS!$A$1'))).toEqual([['front', 1]]);
  });

  test('are not those of a mark that belongs to one sheet, as a copied sheet has it', () => {
    expect(ownOf(mark('front', '=Risks!$A$1', true))).toEqual([]);
  });

  test('are not those of a purpose nobody knows, nor of one every object has', () => {
    expect(ownOf(mark('somethingElse', '=Risks!$A$1'), mark('constructor', '=Risks!$A$1'))).toEqual([]);
  });

  test('are claimed once: neither two sheets for a purpose nor two purposes for a sheet', () => {
    expect(
      ownOf(mark('front', '=Highlights!$A$1'), mark('front', '=Risks!$A$1'), mark('key', '=Highlights!$A$1')),
    ).toEqual([['front', 1]]);
  });
});

describe('the sheet a mark points at', () => {
  test.each([
    ['=Highlights!$A$1', 'Highlights'],
    ['Highlights!$A$1', 'Highlights'],
    ["='The board''s report'!$A$1:$C$9", "The board's report"],
    ['=Highlights!#REF!', 'Highlights'],
  ])('%s is %s', (refersTo, sheet) => {
    expect(markedSheet(refersTo)).toBe(sheet);
  });

  test.each(['=#REF!$A$1', '=#REF!', "='[Other.xlsx]Highlights'!$A$1", '=SUM(Highlights!$A$1)', '=1', ''])(
    '%s is none',
    (refersTo) => {
      expect(markedSheet(refersTo)).toBeNull();
    },
  );
});
