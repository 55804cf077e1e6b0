import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { WorkbookProblem } from '../../../../src/app/ports';
import { readWorkbook } from '../../../../src/adapters/xlsx/read/readWorkbook';
import {
  compoundFile,
  relationships,
  sheetXml,
  withBytes,
  withLie,
  workbookWith,
  workbookWithLarge,
  workbookXml,
} from '../../../support/hostileWorkbooks';

const SHEET = 'xl/worksheets/sheet1.xml';

function refusal(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes, 'hostile.xlsx');
  } catch (error) {
    if (error instanceof WorkbookProblem && error.kind === 'unreadable') return error.message;
    throw error;
  }
  throw new Error('it was read');
}

function firstSheet(rows: string, before = '') {
  const sheet = readWorkbook(workbookWith({ [SHEET]: sheetXml(rows, before) }), 'x.xlsx').contents.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('what is not a workbook is refused in one sentence that says what to do', () => {
  const doctype =
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  const good = workbookWith();
  const deep = '<a>'.repeat(200_000);
  const cases: [string, Uint8Array, RegExp][] = [
    ['an empty file', new Uint8Array(0), /empty/],
    ['a text file', strToU8('Ref,Risk,Owner'), /not a workbook.*choose/],
    ['an old .xls workbook', compoundFile('Workbook'), /old \.xls.*save it as \.xlsx/],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), /protected by a password/],
    ['an encrypted zip member', withLie(good, SHEET, 'flags', 1), /protected by a password/],
    ['a truncated workbook', good.slice(0, good.length - 40), /incomplete/],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), /not a workbook/],
    [
      'a Word document',
      workbookWith({ 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }),
      /Word document.*save it as an Excel workbook/,
    ],
    [
      'a binary workbook',
      workbookWith({
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.bin'] }),
        'xl/workbook.bin': 'x',
      }),
      /\.xlsb/,
    ],
    [
      'an OpenDocument file',
      zipSync({ mimetype: strToU8('m'), 'content.xml': strToU8('<a/>') }),
      /OpenDocument/,
    ],
    ['a declared gigabyte', withLie(good, SHEET, 'size', 2 ** 30), /over the size limits/],
    ['a part larger than it declares', withLie(good, SHEET, 'size', 5), /larger than it declares/],
    ['a part smaller than it declares', withLie(good, SHEET, 'size', 5000), /checksum/],
    ['a wrong checksum', withLie(good, SHEET, 'crc', 1), /checksum/],
    ['a climbing name', workbookWith({ '../evil.xml': 'x' }), /outside the workbook/],
    ['an absolute name', workbookWith({ '/etc/evil': 'x' }), /outside the workbook/],
    ['a name with a drive', workbookWith({ 'c:/evil': 'x' }), /outside the workbook/],
    ['a doubled part', workbookWith({ 'XL/Workbook.xml': '<workbook/>' }), /two parts named/],
    [
      'a doubled member',
      withBytes(workbookWith({ 'xl/workbooX.xml': 'x' }), 'workbooX', 'workbook'),
      /two parts named/,
    ],
    ['a document type in a sheet', workbookWith({ [SHEET]: doctype + sheetXml('') }), /document type/],
    [
      'a document type in the workbook',
      workbookWith({ 'xl/workbook.xml': doctype + workbookXml(['A']) }),
      /document type/,
    ],
    [
      'a document type in the strings',
      workbookWith({ 'xl/sharedStrings.xml': doctype + '<sst/>' }),
      /document type/,
    ],
    ['an unclosed sheet', workbookWith({ [SHEET]: '<worksheet><sheetData><row r="1">' }), /ends too early/],
    ['tags closed in the wrong order', workbookWith({ [SHEET]: '<a><b></a></b>' }), /not closed in order/],
    ['a very deep sheet', workbookWith({ [SHEET]: deep }), /too deeply/],
    ['a very deep workbook', workbookWith({ 'xl/workbook.xml': `<workbook>${deep}` }), /too deeply/],
    ['a sheet of nothing', workbookWith({ [SHEET]: '' }), /ends too early/],
    ['a missing sheet part', workbookWith({ [SHEET]: null }), /is missing/],
    ['a workbook without sheets', workbookWith({ 'xl/workbook.xml': workbookXml([]) }), /lists no sheet/],
  ];
  test.each(cases)('%s', (_, bytes, wanted) => {
    const sentence = refusal(bytes);
    expect(sentence).toMatch(wanted);
    expect(sentence).toMatch(/\.$/);
  });

  test('a sheet that unpacks to 300 MB of nothing is refused before it is unpacked', () => {
    const bomb = workbookWithLarge(SHEET, new Uint8Array(300 * 2 ** 20));
    expect(refusal(bomb)).toMatch(/over the size limits/);
  });

  test('the same sheet declared as small is refused once it outgrows the lie', () => {
    const bomb = withLie(workbookWithLarge(SHEET, new Uint8Array(300 * 2 ** 20)), SHEET, 'size', 1000);
    expect(refusal(bomb)).toMatch(/larger than it declares/);
  });
});

describe('what is odd but honest is read', () => {
  test('a shared string that is not there leaves the cell empty', () => {
    expect(firstSheet('<row><c t="s"><v>99</v></c><c><v>1</v></c></row>').rows[0]?.values).toEqual([null, 1]);
  });

  test('the last row and column count, those beyond are left out', () => {
    const rows =
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1048576"><v>2</v></c></row>' +
      '<row r="1048577"><c r="A1048577"><v>3</v></c></row><row r="99999999999"><c r="ZZZZZZ1"><v>3</v></c></row>';
    const sheet = firstSheet(rows, '<dimension ref="A1:XFD1048576"/>');
    expect(sheet.rows.map(({ row }) => row)).toEqual([1_048_576]);
    expect(sheet.rows[0]?.values).toHaveLength(16_384);
    expect(sheet.rows[0]?.values[16_383]).toBe(1);
  });

  test('a million empty rows cost nothing that stays', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 1}"/>`).join('');
    const bytes = workbookWithLarge(SHEET, strToU8(sheetXml(rows)));
    expect(readWorkbook(bytes, 'x').contents.sheets[0]?.rows).toEqual([]);
  });

  test('a tag of a million letters takes time in proportion', () => {
    const long = `<workbook><sheets><sheet ${'a'.repeat(1_000_000)} ${'b '.repeat(500_000)}/></sheets></workbook>`;
    const bytes = workbookWith({ 'xl/workbook.xml': long });
    expect(readWorkbook(bytes, 'x').contents.sheets).toEqual([]);
  });

  test('a merge over the whole sheet is one rectangle that nobody fills', () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
      '</worksheet>',
      '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
    );
    const { contents } = readWorkbook(workbookWith({ [SHEET]: sheet }), 'x');
    expect(contents.sheets[0]?.rows).toHaveLength(1);
  });

  test('cells far to the right of very many rows are over the limits instead of filling the memory', () => {
    const rows = Array.from(
      { length: 1600 },
      (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`,
    );
    expect(refusal(workbookWith({ [SHEET]: sheetXml(rows.join('')) }))).toMatch(/over the size limits/);
  });

  test('a sheet may be called __proto__', () => {
    const bytes = workbookWith({ 'xl/workbook.xml': workbookXml(['__proto__']) });
    const { contents, fills } = readWorkbook(bytes, 'x');
    expect(contents.sheets[0]?.name).toBe('__proto__');
    const area = { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 9 };
    expect(Object.entries(fills([{ sheet: '__proto__', area }])['__proto__'] ?? {})).toEqual([
      ['B2', 'FFC000'],
    ]);
    expect(({} as Record<string, unknown>)['B2']).toBeUndefined();
  });
});

test('a workbook with any bytes changed or cut off is either read or refused, never anything else', () => {
  const good = workbookWith();
  const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 6 }),
      fc.nat(good.length),
      fc.boolean(),
      (changes, keep, cut) => {
        const bytes = good.slice(0, cut ? keep : good.length);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          JSON.stringify(readWorkbook(bytes, 'x').contents);
        } catch (error) {
          if (!(error instanceof WorkbookProblem)) throw error;
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('a workbook whose parts hold any text is either read or refused, never anything else', () => {
  const piece = fc.constantFrom(
    '<row',
    '<c',
    ' r="',
    'A1',
    '"',
    '>',
    '/>',
    '<v>',
    '</v>',
    '</c>',
    '&#x1F600;',
    '<',
    "'",
    '-',
    '9',
    ' t="s"',
    '<!--',
    '<![CDATA[',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(SHEET, 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', '_rels/.rels'),
      fc.array(piece, { maxLength: 30 }),
      (part, pieces) => {
        try {
          readWorkbook(workbookWith({ [part]: pieces.join('') }), 'x');
        } catch (error) {
          if (!(error instanceof WorkbookProblem)) throw error;
        }
      },
    ),
    { numRuns: 300 },
  );
});
