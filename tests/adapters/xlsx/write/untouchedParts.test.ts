import { openPackage } from '../../../../src/adapters/xlsx/package/opcPackage';
import { readWorkbook } from '../../../../src/adapters/xlsx/read/readWorkbook';
import { openXlsxWorkbook } from '../../../../src/adapters/xlsx/xlsxWorkbook';
import { EXCELIZE_FILES, excelizeWorkbooks } from '../../../support/excelizeWorkbooks';
import { oddPackages } from '../../../support/oddPackages';
import { addedParts, changedParts } from '../../../support/packageComparison';
import { sampleLayouts } from '../../../support/packageLayout';

/** The parts that list sheets, what they are, and looks; wherever the workbook keeps them. */
const PATCHED =
  /^(?:\[Content_Types\]\.xml|\w+\/_rels\/workbook\.xml\.rels|\w+\/styles\.xml|\w+\/workbook\.xml)$/;
const OUR_SHEET = /^\w+\/worksheets\/sheet\d+\.xml$/;

async function refreshed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsxWorkbook(bytes, 'a.xlsx');
  await workbook.write(sampleLayouts(), 'standard');
  return workbook.output();
}

/** A part's tags and texts, without what a list says of its own length and of its encoding. */
function tokens(text: string): string[] {
  const found = text.replace(/^<\?xml[^>]*\?>/, '').match(/<[^>]*>|[^<]+/g) ?? [];
  return found.flatMap((token) => {
    const plain = token.replace(/ count="\d+"/, '');
    return plain.endsWith('/>')
      ? [`${plain.slice(0, -2).trimEnd()}>`, 'end']
      : [plain.replace(/^<\/.*/, 'end')];
  });
}

/** Is the first found in the second, in order, with only insertions between? */
function onlyInserted(before: string, after: string): boolean {
  const wanted = tokens(before);
  let next = 0;
  for (const token of tokens(after)) if (token === wanted[next]) next++;
  return next === wanted.length;
}

const odd = oddPackages();
let made = new Map<string, Uint8Array>();
beforeAll(() => {
  made = excelizeWorkbooks();
});

test('the library makes the workbooks that are tried', () => {
  expect([...made.keys()].sort()).toEqual([...EXCELIZE_FILES].sort());
});

describe.each([...EXCELIZE_FILES, ...odd.keys()])('%s', (name) => {
  let original = new Uint8Array();
  let first = new Uint8Array();
  beforeAll(async () => {
    original = (made.get(name) ?? odd.get(name) ?? original) as typeof original;
    first = (await refreshed(original)) as typeof first;
  });

  test('every part but the four that list sheets and looks keeps its packed bytes, time and place', () => {
    expect(changedParts(original, first).filter((part) => !PATCHED.test(part))).toEqual([]);
    const before = openPackage(original).parts.map((part) => part.name);
    expect(
      openPackage(first)
        .parts.slice(0, before.length)
        .map((part) => part.name),
    ).toEqual(before);
    expect(
      addedParts(original, first).filter((part) => !OUR_SHEET.test(part) && !PATCHED.test(part)),
    ).toEqual([]);
  });

  test('those four only gain', () => {
    for (const part of changedParts(original, first)) {
      expect([part, onlyInserted(openPackage(original).text(part), openPackage(first).text(part))]).toEqual([
        part,
        true,
      ]);
    }
  });

  test('every sheet there was reads as before, and ours stand after it', () => {
    const before = readWorkbook(original, 'a').contents;
    const after = readWorkbook(first, 'a').contents;
    const values = ({ name: sheet, rows }: (typeof after.sheets)[number]) => [
      sheet,
      rows.map((row) => row.values),
    ];
    const looks = (sheet: (typeof after.sheets)[number]) =>
      sheet.rows.map((row) => row.styles.map((style) => sheet.styles[style]));
    expect(after.sheets.slice(0, before.sheets.length).map(values)).toEqual(before.sheets.map(values));
    expect(after.sheets.slice(0, before.sheets.length).map(looks)).toEqual(before.sheets.map(looks));
    expect(after.own.map(({ key }) => key)).toEqual(['front', 'risks']);
    expect(after.sheets.slice(before.sheets.length).map(({ name: sheet }) => sheet)).toEqual(
      after.own.map(({ sheet }) => sheet),
    );
  });

  test('a second refresh touches our sheets only, and a third changes no byte', async () => {
    const second = await refreshed(first);
    const third = await refreshed(second);
    const ours = addedParts(original, first);
    expect(changedParts(first, second).filter((part) => !ours.includes(part))).toEqual([]);
    expect(Buffer.compare(third, second)).toBe(0);
  });
});
