import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { cellName } from '../../src/core/grid/address';
import { changedParts } from '../support/packageComparison';
import { sampleLayouts } from '../support/packageLayout';
import { SAMPLE } from '../support/sampleTruth';
import { convert, readWithOpenpyxl, requirePrograms } from './programs';

/**
 * Other programs' word on the files we write. Further workbooks, one path a line:
 * OFFICE_CHECK_WORKBOOKS="$(ls ~/workbooks/*.xlsx)" npm run check:office
 */
const WORKBOOKS = [SAMPLE, ...(process.env['OFFICE_CHECK_WORKBOOKS'] ?? '').split('\n')].filter(
  (path) => path !== '',
);
const PATCHED =
  /^(\[Content_Types\]\.xml|.*\/_rels\/workbook\.xml\.rels|.*\/styles\.xml|.*\/workbook\.xml)$/i;
/** The serial openpyxl turns into a date, as it prints it. */
const REVIEWED = '2020-01-31 00:00:00';

describe.each(WORKBOOKS)('%s, refreshed', (path) => {
  const original = new Uint8Array(readFileSync(path));
  const root = process.env['OFFICE_CHECK_OUT'] ?? tmpdir();
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(join(root, 'office-check-'));
  const file = join(folder, `refreshed${extname(path)}`);
  const layouts = sampleLayouts();
  let names: string[] = [];

  beforeAll(async () => {
    requirePrograms();
    const workbook = openXlsxWorkbook(original, basename(path));
    await workbook.write(layouts);
    names = (await openXlsxWorkbook(workbook.output(), '').read()).own.map(({ sheet }) => sheet);
    writeFileSync(file, workbook.output());
    writeFileSync(join(folder, `original${extname(path)}`), original);
  });

  test('every untouched part is the original byte for byte', () => {
    expect(changedParts(original, readFileSync(file)).filter((name) => !PATCHED.test(name))).toEqual([]);
  });

  test('openpyxl loads it and finds every cell of the report', () => {
    const loaded = readWithOpenpyxl(file);
    layouts.forEach((layout, at) => {
      const written = layout.cells.filter(({ value }) => value !== '');
      const expected = written.map(({ row, column, value, look }) => [
        cellName(row, column),
        look.number?.kind === 'date' ? REVIEWED : value,
      ]);
      expect(loaded[names[at] ?? '']).toEqual(Object.fromEntries(expected));
    });
  });

  test('openpyxl finds every original sheet with the values it had', () => {
    const before = readWithOpenpyxl(join(folder, `original${extname(path)}`));
    expect(readWithOpenpyxl(file)).toMatchObject(before);
  });

  test('LibreOffice prints it and saves it with the report in it', () => {
    convert(file, 'pdf', folder);
    expect(existsSync(join(folder, 'refreshed.pdf'))).toBe(true);
    const again = join(folder, 'again');
    mkdirSync(again);
    convert(file, 'xlsx', again);
    const saved = readWithOpenpyxl(join(again, 'refreshed.xlsx'));
    expect(Object.keys(saved)).toEqual(Object.keys(readWithOpenpyxl(file)));
    expect(saved[names[1] ?? '']?.['B5']).toBe('=SUM(A1) typed as text, and <b>&amp;</b> too');
    expect(saved[names[1] ?? '']?.['C4']).toBe(20);
  });
});
