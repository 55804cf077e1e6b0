import { readWorkbook } from '../../../../src/adapters/xlsx/read/readWorkbook';
import { relationships, sheetXml, workbookWith, workbookXml } from '../../../support/hostileWorkbooks';

const SHEET = 'xl/worksheets/sheet1.xml';

function read(parts: Record<string, string | Uint8Array | null>) {
  return readWorkbook(workbookWith(parts), 'register.xlsx').contents;
}

function values(rows: string, parts: Record<string, string | Uint8Array | null> = {}) {
  return read({ [SHEET]: sheetXml(rows), ...parts }).sheets[0]?.rows.map((row) => row.values);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

test('a workbook is read as plain values with their formats and fills', () => {
  const contents = read({});
  expect(contents).toEqual({
    name: 'register.xlsx',
    date1904: false,
    own: [],
    sheets: [
      {
        name: 'Risks',
        visibility: 'visible',
        rows: [
          { row: 1, hidden: false, values: ['Shared & kept', 4.5], styles: [0, 0] },
          { row: 2, hidden: false, values: ['Typed here', 0.5], styles: [0, 1] },
        ],
        styles: [
          { numberFormat: 'General', fill: null },
          { numberFormat: '0%', fill: 'FFC000' },
        ],
        hiddenColumns: [],
        uncalculated: [],
      },
    ],
  });
  expect(JSON.parse(JSON.stringify(contents))).toEqual(contents);
});

describe('values', () => {
  test('numbers are read exactly, however they are written', () => {
    const written = ['0.1', '-3', '1E-3', '0.30000000000000004', '123456789012345678', '-0.5', '1.', '007'];
    const cells = written.map((v) => `<c><v>${v}</v></c>`).join('');
    expect(values(`<row>${cells}</row>`)).toEqual([
      [0.1, -3, 0.001, 0.30000000000000004, 123456789012345680, -0.5, 1, 7],
    ]);
  });

  test('booleans, errors, formula results and ISO dates are read by their type', () => {
    const row =
      '<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>On track</v></c>' +
      '<c t="d"><v>2020-01-31T12:00:00</v></c></row>';
    expect(values(row)).toEqual([[true, '#N/A', 'On track', 43861.5]]); // 31 January 2020 is day 43861 in Excel
  });

  test('an ISO date counts from 1904 where the workbook does', () => {
    const parts = { 'xl/workbook.xml': workbookXml(['A'], '', '<workbookPr date1904="1"/>') };
    expect(values('<row><c t="d"><v>1904-01-02</v></c></row>', parts)).toEqual([[1]]);
  });

  test('rich text is joined, readings over words are left out, escapes and spaces are kept as meant', () => {
    const strings =
      '<sst><si><r><t xml:space="preserve">High </t></r><r><t>risk</t></r><rPh><t>reading</t></rPh></si>' +
      '<si><t>a_x000D_&#10;b &lt;5 </t></si><si><t><![CDATA[x < y]]></t></si></sst>';
    const row = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(values(row, { 'xl/sharedStrings.xml': strings })).toEqual([['High risk', 'a\r\nb <5 ', 'x < y']]);
  });

  test('formulas without a result are listed; an empty text is a result', () => {
    const row =
      '<row r="5"><c r="F5"><f>A1</f></c><c r="G5"><f t="shared" si="0"/><v></v></c>' +
      '<c r="H5" t="str"><f>""</f><v></v></c><c r="I5"><f>1</f><v>1</v></c></row>';
    const sheet = read({ [SHEET]: sheetXml(row) }).sheets[0];
    expect(sheet?.uncalculated).toEqual(['F5', 'G5']);
    expect(sheet?.rows[0]?.values).toEqual([null, null, null, null, null, null, null, null, 1]);
  });

  test('rows and cells without references follow one another', () => {
    expect(values('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>')).toEqual([
      [1, null, null, 2, 3],
    ]);
  });

  test('rows out of order are put in order, and one row in two pieces is one', () => {
    const rows =
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    expect(values(rows)).toEqual([[1], [3, 4]]);
  });
});

describe('looks', () => {
  const styles = (fills: string[], xfs: string, rest = '') =>
    `<styleSheet>${rest}<fills>${fills.map((f) => `<fill>${f}</fill>`).join('')}</fills><cellXfs>${xfs}</cellXfs></styleSheet>`;
  const solid = (colour: string) => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
  const fillOf = (fill: string, parts: Record<string, string> = {}, rest = '') =>
    read({
      'xl/styles.xml': styles([fill], '<xf fillId="0"/>', rest),
      [SHEET]: sheetXml('<row><c s="0"><v>1</v></c></row>'),
      ...parts,
    }).sheets[0]?.styles[1]?.fill ?? null;

  // Expected colours as Excel 2016 shows them for the Office 2007 theme.
  test.each([
    ['an RGB colour', solid('rgb="FF00B050"'), '00B050'],
    ['white', solid('rgb="FFFFFFFF"'), null],
    ['theme index 0, which is light 1', solid('theme="0"'), null],
    ['theme index 1, which is dark 1', solid('theme="1"'), '000000'],
    ['theme index 2, which is light 2', solid('theme="2"'), 'EEECE1'],
    ['theme index 3, which is dark 2', solid('theme="3"'), '1F497D'],
    ['light 1 made 15 % darker', solid('theme="0" tint="-0.14999847407452621"'), 'D9D9D9'],
    ['a colour of the old palette', solid('indexed="13"'), 'FFFF00'],
    ['a pattern', '<patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill>', null],
    ['a gradient', '<gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill>', null],
  ])('%s', (_, fill, expected) => {
    expect(fillOf(fill)).toBe(expected);
  });

  test('accent 1 made 80 % lighter is within one step of what Excel shows, 220-230-241', () => {
    const shown = fillOf(solid('theme="4" tint="0.79998168889431442"')) ?? '';
    [220, 230, 241].forEach((step, channel) => {
      expect(Math.abs(parseInt(shown.slice(channel * 2, channel * 2 + 2), 16) - step)).toBeLessThanOrEqual(1);
    });
  });

  test('a palette of the file goes before the usual one', () => {
    const palette = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
    expect(fillOf(solid('indexed="0"'), {}, palette)).toBe('112233');
  });

  test('the theme of the file goes before the usual one', () => {
    const theme =
      '<a:theme xmlns:a="a"><a:clrScheme><a:accent1><a:srgbClr val="ABCDEF"/></a:accent1></a:clrScheme></a:theme>';
    const rels = relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['theme', 'theme/theme1.xml'],
    });
    const parts = { 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': rels };
    expect(fillOf(solid('theme="4"'), parts)).toBe('ABCDEF');
  });

  test('rows of formats and white alone are left out; a filled row without a value stays', () => {
    const parts = {
      'xl/styles.xml': styles(
        ['', solid('rgb="FFFFFFFF"'), solid('rgb="FFFF0000"')],
        '<xf/><xf numFmtId="9" fillId="1"/><xf fillId="2"/>',
      ),
      [SHEET]: sheetXml(
        '<row r="1"><c s="1"/></row><row r="2"><c s="2"/><c s="1"/></row><row r="3"><c/></row>',
      ),
    };
    expect(read(parts).sheets[0]?.rows).toEqual([{ row: 2, hidden: false, values: [null], styles: [2] }]);
  });

  test('own number formats go before built-in ones', () => {
    const rest = '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>';
    const parts = { 'xl/styles.xml': styles([''], '<xf numFmtId="164"/><xf numFmtId="17"/>', rest) };
    expect(read(parts).sheets[0]?.styles.map((style) => style.numberFormat)).toEqual([
      'General',
      '0.0%',
      'mmm-yy',
    ]);
  });
});

describe('the workbook around the cells', () => {
  test('hidden sheets, rows and columns are read and told', () => {
    const sheet = sheetXml(
      '<row r="1" hidden="1"><c r="B1"><v>1</v></c></row>',
      '<cols><col min="2" max="16384" hidden="1"/></cols>',
    );
    const book = workbookXml(['A']).replace('<sheet ', '<sheet state="veryHidden" ');
    const [read1] = read({ [SHEET]: sheet, 'xl/workbook.xml': book }).sheets;
    expect(read1).toMatchObject({ visibility: 'veryHidden', hiddenColumns: [2], rows: [{ hidden: true }] });
  });

  test('only a mark of the whole workbook makes a sheet the product’s own, wherever its cell was moved to', () => {
    const names =
      '<definedNames><definedName name="_HighlightReport.risks">\'Highlights - Risks\'!$A$1</definedName>' +
      '<definedName name="_HighlightReport.front" localSheetId="0">Other!$A$1</definedName>' +
      '<definedName name="_HighlightReport.checks">Moved!$B$3</definedName>' +
      '<definedName name="_HighlightReport.measures">Cut!#REF!</definedName>' +
      '<definedName name="_HighlightReport.actions">[1]Other!$A$1</definedName>' +
      '<definedName name="_HighlightReport.key">#REF!</definedName></definedNames>';
    const sheets = ['Highlights - Risks', 'Other', 'Moved', 'Cut'];
    const { own } = read({ 'xl/workbook.xml': workbookXml(sheets, names) });
    expect(own).toEqual([
      { key: 'risks', sheet: 'Highlights - Risks' },
      { key: 'checks', sheet: 'Moved' },
      { key: 'measures', sheet: 'Cut' },
    ]);
  });

  test('prefixed tags, Strict addresses, UTF-16 parts and parts elsewhere are read', () => {
    const contents = read({
      '_rels/.rels': relationships({ rId1: ['officeDocument', 'odd\\Book.xml'] }),
      'xl/workbook.xml': null,
      'odd/book.xml': utf16(
        '<?xml version="1.0" encoding="UTF-16"?><x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheets><x:sheet name="Été" sheetId="1" q:id="a"/></x:sheets></x:workbook>',
      ),
      'odd/_rels/book.xml.rels': relationships({ a: ['worksheet', '/SHEETS/one.xml'] }),
      'sheets/One.xml': utf16(
        '<x:worksheet><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    });
    expect(contents.sheets).toMatchObject([{ name: 'Été', rows: [{ row: 1, values: [7] }] }]);
  });

  test('sheets that are not grids are left out', () => {
    const rels = relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['chartsheet', 'c.xml'],
    });
    const book = workbookXml(['Risks', 'Chart']).replace(
      'sheetId="2" r:id="rId1"',
      'sheetId="2" r:id="rId2"',
    );
    const { sheets } = read({ 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': rels });
    expect(sheets.map(({ name }) => name)).toEqual(['Risks']);
  });
});
