import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Workbooks with what people put in them besides cells, made by a library that shares nothing with the product:
 * `node tests/support/makeExcelizeWorkbooks.mjs FOLDER`. A program of its own, because the library's start doesn't work
 * inside jest.
 */

const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');

/** What every one of them has on its first sheet. */
const ROWS = [
  ['Area', 'Status', 'Cases'],
  ['North', 'Open', 5],
  ['South', 'Closed', 8],
  ['East', 'Open', 3],
];
/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** First bytes of the compound file a VBA project is kept in; nothing looks further inside. */
const VBA = Uint8Array.from(
  { length: 2048 },
  (_, at) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][at] ?? 0,
);

const must = ({ error }) => {
  if (error !== null) throw new Error(error);
};

const chart = (excelize) => ({
  Type: excelize.Col,
  Series: [{ Name: 'Sheet1!$C$1', Categories: 'Sheet1!$A$2:$A$4', Values: 'Sheet1!$C$2:$C$4' }],
});

const MAKERS = {
  charts: (book, excelize) => {
    must(book.AddChart('Sheet1', 'E2', chart(excelize)));
  },
  'a chart sheet between worksheets': (book, excelize) => {
    must(book.AddChartSheet('Chart', chart(excelize)));
    must(book.NewSheet('Last'));
    must(
      book.SetDefinedName({
        Name: '_xlnm.Print_Area',
        RefersTo: 'Last!$A$1:$B$2',
        Scope: 'Last',
        Comment: '',
      }),
    );
  },
  'a pivot table and slicers': (book) => {
    must(book.NewSheet('Pivot'));
    must(
      book.AddPivotTable({
        DataRange: 'Sheet1!A1:C4',
        PivotTableRange: 'Pivot!A3:D10',
        Rows: [{ Data: 'Area' }],
        Columns: [{ Data: 'Status' }],
        Data: [{ Data: 'Cases', Subtotal: 'Sum' }],
      }),
    );
    must(book.AddTable('Sheet1', { Range: 'A1:C4', Name: 'Cases' }));
    const status = { Name: 'Status', Cell: 'E2', Caption: 'Status' };
    must(book.AddSlicer('Sheet1', { ...status, TableSheet: 'Sheet1', TableName: 'Cases' }));
    const area = { Name: 'Area', Cell: 'G2', Caption: 'Area' };
    must(book.AddSlicer('Pivot', { ...area, TableSheet: 'Pivot', TableName: 'PivotTable1' }));
  },
  images: (book) => {
    const File = new Uint8Array(Buffer.from(PIXEL, 'base64'));
    must(
      book.AddPictureFromBytes('Sheet1', 'E2', {
        Extension: '.png',
        File,
        Format: { AltText: 'A dot' },
        InsertType: 0,
      }),
    );
  },
  'conditional formats and data validations': (book) => {
    const bar = { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6' };
    must(book.SetConditionalFormat('Sheet1', 'C2:C4', [{ ...bar, BarSolid: true }]));
    must(book.SetConditionalFormat('Sheet1', 'B2:B4', [{ Type: 'icon_set', IconStyle: '3Triangles' }]));
    must(
      book.AddDataValidation('Sheet1', {
        Sqref: 'B2:B4',
        Type: 'list',
        Formula1: '"Open,Closed"',
        ShowErrorMessage: true,
        AllowBlank: true,
      }),
    );
  },
  sparklines: (book) => {
    must(book.AddSparkline('Sheet1', { Location: ['D2'], Range: ['Sheet1!C2:C4'], Type: 'line' }));
  },
  'form controls': (book, excelize) => {
    must(book.AddFormControl('Sheet1', { Cell: 'E2', Type: excelize.FormControlCheckBox, Text: 'Agreed' }));
  },
  macros: (book, excelize) => {
    must(book.SetWorkbookProps({ CodeName: 'ThisWorkbook' }));
    must(book.AddVBAProject(VBA));
    must(book.AddFormControl('Sheet1', { Cell: 'E2', Type: excelize.FormControlButton, Macro: 'Run' }));
  },
};

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const excelize = await init(join(require.resolve('excelize-wasm'), '../excelize.wasm.gz'));
for (const [name, make] of Object.entries(MAKERS)) {
  const book = excelize.NewFile();
  ROWS.forEach((row, at) => must(book.SetSheetRow('Sheet1', `A${at + 1}`, row)));
  must(
    book.SetDefinedName({
      Name: 'Cases_by_area',
      RefersTo: 'Sheet1!$A$1:$C$4',
      Comment: '',
      Scope: 'Workbook',
    }),
  );
  make(book, excelize);
  const { buffer, error } = book.WriteToBuffer();
  must({ error });
  writeFileSync(join(folder, `${name}.${name === 'macros' ? 'xlsm' : 'xlsx'}`), buffer);
}
process.exit(0); // the library's own program never ends
