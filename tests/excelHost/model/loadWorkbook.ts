import type { BorderSide, Cell as FileCell, CellStyle, FontStyle, Sheet, Workbook } from 'hucre';
import { buildWorkbook, type BuiltSheet } from '../../support/workbookBuilder';
import { readWithHucre } from '../../support/hucre';
import type { CellFormat, Line } from './cellFormat';
import { PLAIN_FORMAT } from './cellFormat';
import { hexOf } from './fileColours';
import { loadPage } from './loadPage';
import type { Cell, Link, SheetModel } from './sheetModel';
import { WorkbookModel } from './workbookModel';

/** Day 0 of the serial dates, by the file's date system. */
const EPOCHS = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) };
const DAY = 86_400_000;
/** Screen pixels of a digit in Calibri 11 and Arial 10; widths in a file are counted in digits. */
export const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

const STYLES: Record<BorderSide['style'], Omit<Line, 'color'>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** Opens a workbook in the host, from a plain description. */
export function openBuilt(sheets: BuiltSheet[], fileName = 'Workbook.xlsx'): Promise<WorkbookModel> {
  return openFile(buildWorkbook({ sheets }), fileName);
}

/** Opens a workbook file in the host, as far as the host knows what it holds. */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const file = await readWithHucre(bytes);
  const theme = file.themeColors ?? [];
  const plain = { ...PLAIN_FORMAT, ...fontOf(file.defaultFont, theme) };
  const book = new WorkbookModel(fileName, plain);
  const formats = formatter(plain, theme);
  const epoch = EPOCHS[file.dateSystem ?? '1900'];
  book.date1904 = file.dateSystem === '1904';
  for (const sheet of file.sheets) loadSheet(book.add(sheet.name), sheet, { format: formats, theme, epoch });
  const visible = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (visible) book.activate(visible);
  loadNames(book, file);
  return book;
}

function loadNames(book: WorkbookModel, file: Workbook): void {
  for (const { name, range, scope } of file.namedRanges ?? []) {
    const sheet = scope === undefined ? null : (book.find(scope)?.id ?? null);
    // What a file marks as hidden the reader doesn't tell; a name with a leading underscore is taken for it.
    const visible = !name.startsWith('_');
    book.names.push({ name, refersTo: `=${range}`, visible, comment: '', sheet });
  }
}

interface FileWide {
  format: (style?: CellStyle) => CellFormat;
  theme: string[];
  epoch: number;
}

function loadSheet(model: SheetModel, sheet: Sheet, { format, theme, epoch }: FileWide): void {
  if (sheet.veryHidden === true) model.visibility = 'VeryHidden';
  else if (sheet.hidden === true) model.visibility = 'Hidden';
  model.tabColor = hexOf(sheet.view?.tabColor, theme) ?? '';
  model.showGridlines = sheet.view?.showGridLines ?? true;
  model.frozenRows = sheet.freezePane?.rows ?? 0;
  model.frozenColumns = sheet.freezePane?.columns ?? 0;
  model.isProtected = sheet.protection?.sheet === true;
  model.filtered = sheet.autoFilter !== undefined;
  model.page = loadPage(sheet);
  model.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  // The reader tells of cells without a look among the rows alone.
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      model.put(row, column, cellOf({ value }, format(), epoch));
    }
  }
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    model.put(row, column, cellOf(cell, format(cell.style), epoch));
  }
  for (const [at, { width, hidden }] of (sheet.columns ?? []).entries()) {
    const size = width === undefined ? {} : { size: Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL };
    model.columnSizes.set(at, { ...size, ...(hidden === true ? { hidden } : {}) });
  }
  for (const [at, { height, hidden }] of sheet.rowDefs ?? []) {
    model.rowSizes.set(at, {
      ...(height === undefined ? {} : { size: height }),
      ...(hidden === true ? { hidden } : {}),
    });
  }
}

function cellOf(
  { value, type, formula, formulaResult, hyperlink }: Partial<FileCell>,
  format: CellFormat,
  epoch: number,
): Cell {
  const shown = formula === undefined ? value : (formulaResult ?? value);
  const plain = shown instanceof Date ? (shown.getTime() - epoch) / DAY : (shown ?? '');
  return {
    value: plain,
    format,
    ...(type === 'error' || (typeof plain === 'string' && /^#(N\/A|[A-Z]+[!?]|DIV\/0!)$/.test(plain))
      ? { isError: true }
      : {}),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(hyperlink ? { link: linkOf(hyperlink) } : {}),
  };
}

function linkOf({ target, location }: NonNullable<FileCell['hyperlink']>): Link {
  return location === undefined ? { address: target } : { documentReference: location };
}

/** Formats as Excel tells them; the same style of the file is the same format. */
function formatter(plain: CellFormat, theme: string[]): (style?: CellStyle) => CellFormat {
  const made = new Map<string, CellFormat>();
  return (style) => {
    if (!style) return plain;
    const key = JSON.stringify(style);
    const format = made.get(key) ?? formatOf(style, plain, theme);
    made.set(key, format);
    return format;
  };
}

function formatOf(
  { font, fill, border, alignment, numFmt, protection }: CellStyle,
  plain: CellFormat,
  theme: string[],
): CellFormat {
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor, theme) : null;
  return {
    ...plain,
    ...fontOf(font, theme),
    numberFormat: numFmt ?? 'General',
    fill: solid,
    EdgeTop: lineOf(border?.top, theme),
    EdgeBottom: lineOf(border?.bottom, theme),
    EdgeLeft: lineOf(border?.left, theme),
    EdgeRight: lineOf(border?.right, theme),
    horizontal: capital(alignment?.horizontal ?? 'general'),
    vertical: capital(alignment?.vertical ?? 'bottom'),
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    locked: protection?.locked ?? true,
  };
}

function fontOf(font: FontStyle | undefined, theme: string[]): Partial<CellFormat> {
  if (!font) return {};
  const { name, size, bold, italic, underline, strikethrough, color } = font;
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    fontColor: hexOf(color, theme) ?? '#000000',
    bold: bold ?? false,
    italic: italic ?? false,
    underline: underline === true ? 'Single' : typeof underline === 'string' ? capital(underline) : 'None',
    strikethrough: strikethrough ?? false,
  };
}

function lineOf(side: BorderSide | undefined, theme: string[]): Line | null {
  return side ? { ...STYLES[side.style], color: hexOf(side.color, theme) ?? '#000000' } : null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
