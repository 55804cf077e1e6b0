import { strToU8, zipSync } from 'fflate';
import { columnLetters, StyleTable, splitAddress, type CellLook } from './workbookStyles';
import { escapeXml, XML_HEAD } from './xmlText';
import { OFFICE_THEME } from './officeTheme';

/**
 * Writes test workbooks from a plain description. It shares nothing with the product's own writer, so that
 * neither can hide a mistake of the other; the same description always gives the same bytes.
 */

export type Scalar = string | number | boolean | null;

export interface BuiltCell extends CellLook {
  value?: Scalar;
  /** Without "="; `value` is its saved result, `null` or absent for one that was never calculated. */
  formula?: string;
}

export interface BuiltSheet {
  name: string;
  visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** By address: "B4". */
  cells: Record<string, BuiltCell>;
  /** "A1:C1". */
  merges?: string[];
  /** In characters, by column letter. */
  columnWidths?: Record<string, number>;
  /** In points, by 1-based row. */
  rowHeights?: Record<number, number>;
  hiddenRows?: number[];
  hiddenColumns?: string[];
  landscape?: boolean;
  /** First cell that scrolls: "A5" keeps four rows in view. */
  freeze?: string;
  tabColour?: string;
}

export interface BuiltWorkbook {
  sheets: BuiltSheet[];
  date1904?: boolean;
  strings?: 'shared' | 'inline';
  font?: string;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Zip times are local without a zone: the parts are the same everywhere. */
const ZIP_TIME = new Date(2020, 0, 1);
const DEFAULT_WIDTH = 9;

class SharedStrings {
  private readonly places = new Map<string, number>();
  place(text: string): number {
    const found = this.places.get(text) ?? this.places.size;
    this.places.set(text, found);
    return found;
  }
  xml(): string {
    const entries = [...this.places.keys()].map(
      (t) => `<si><t xml:space="preserve">${escapeXml(t)}</t></si>`,
    );
    return `${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${entries.length}">${entries.join('')}</sst>`;
  }
}

/** The bytes of an .xlsx file. */
export function buildWorkbook(book: BuiltWorkbook): Uint8Array {
  const styles = new StyleTable(book.font ?? 'Calibri');
  const strings = book.strings === 'inline' ? null : new SharedStrings();
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, styles, strings));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(book.sheets.length, strings !== null),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationships([
      ...book.sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['theme', 'theme/theme1.xml'],
      ...(strings ? [['sharedStrings', 'sharedStrings.xml'] as [string, string]] : []),
    ]),
    'xl/styles.xml': styles.xml(),
    'xl/theme/theme1.xml': OFFICE_THEME,
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...(strings ? { 'xl/sharedStrings.xml': strings.xml() } : {}),
  };
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: ZIP_TIME, level: 6 });
}

function workbookXml(book: BuiltWorkbook): string {
  const sheets = book.sheets.map((sheet, i) => {
    const state = sheet.visibility && sheet.visibility !== 'visible' ? ` state="${sheet.visibility}"` : '';
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const dates = book.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${dates}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationships(targets: [string, string][]): string {
  const entries = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  const ns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${XML_HEAD}<Relationships xmlns="${ns}">${entries.join('')}</Relationships>`;
}

function contentTypes(sheets: number, shared: boolean): string {
  const parts = Array.from({ length: sheets }, (_, i) => [
    `worksheets/sheet${i + 1}`,
    `${TYPE}.worksheet+xml`,
  ]);
  parts.push(['workbook', `${TYPE}.sheet.main+xml`], ['styles', `${TYPE}.styles+xml`]);
  parts.push(['theme/theme1', 'application/vnd.openxmlformats-officedocument.theme+xml']);
  if (shared) parts.push(['sharedStrings', `${TYPE}.sharedStrings+xml`]);
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${type}"/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function sheetXml(sheet: BuiltSheet, styles: StyleTable, strings: SharedStrings | null): string {
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const { row, column } = splitAddress(address);
    const placed = rows.get(row) ?? [];
    placed.push({ column, xml: cellXml(address, cell, styles, strings) });
    rows.set(row, placed);
  }
  for (const row of sheet.hiddenRows ?? []) rows.set(row, rows.get(row) ?? []);
  const body = [...rows.entries()].sort(([a], [b]) => a - b).map(([row, cells]) => rowXml(sheet, row, cells));
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  const tab = sheet.tabColour ? `<tabColor rgb="FF${sheet.tabColour}"/>` : '';
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(sheet.freeze)}</sheetView></sheetViews>` +
    `${columnsXml(sheet)}<sheetData>${body.join('')}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/></worksheet>`
  );
}

function rowXml(sheet: BuiltSheet, row: number, cells: { column: number; xml: string }[]): string {
  const height = sheet.rowHeights?.[row];
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
  const inOrder = cells.sort((a, b) => a.column - b.column).map((cell) => cell.xml);
  return `<row r="${row}"${size}${hidden}>${inOrder.join('')}</row>`;
}

function cellXml(
  address: string,
  cell: BuiltCell,
  styles: StyleTable,
  strings: SharedStrings | null,
): string {
  const start = `<c r="${address}" s="${styles.place(cell)}"`;
  const value = cell.value ?? null;
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  if (value === null) return formula ? `${start}>${formula}</c>` : `${start}/>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `${start} t="str">${formula}<v>${escapeXml(value)}</v></c>`;
  if (strings) return `${start} t="s"><v>${strings.place(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function columnsXml(sheet: BuiltSheet): string {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const letters = new Set([...Object.keys(sheet.columnWidths ?? {}), ...hidden]);
  const numbers = [...letters].map((letter) => splitAddress(`${letter}1`).column).sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  const columns = numbers.map((n) => {
    const letter = columnLetters(n);
    const width = sheet.columnWidths?.[letter] ?? DEFAULT_WIDTH;
    return `<col min="${n}" max="${n}" width="${width}" customWidth="1"${hidden.has(letter) ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function paneXml(freeze: string | undefined): string {
  if (freeze === undefined) return '';
  const { row, column } = splitAddress(freeze);
  const split = `${column > 1 ? ` xSplit="${column - 1}"` : ''}${row > 1 ? ` ySplit="${row - 1}"` : ''}`;
  const pane = column > 1 && row > 1 ? 'bottomRight' : row > 1 ? 'bottomLeft' : 'topRight';
  return `<pane${split} topLeftCell="${freeze}" activePane="${pane}" state="frozen"/>`;
}
