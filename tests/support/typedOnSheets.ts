import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { refresh, type Refreshed } from '../../src/app/refresh';
import { packed, partsOf, type Parts } from './oddPackages';
import { escapeXml } from './xmlText';

/** What a person does to the cells of a saved workbook between two refreshes, as Excel would save it. */
export class SavedWorkbook {
  private readonly parts: Parts;

  constructor(bytes: Uint8Array) {
    this.parts = partsOf(bytes);
  }

  bytes(): Uint8Array {
    return packed(this.parts);
  }

  sheetNames(): string[] {
    return [...this.xml('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) =>
      unescaped(name ?? ''),
    );
  }

  renameSheet(from: string, to: string): void {
    const xml = this.xml('xl/workbook.xml');
    const renamed = xml
      .replace(`<sheet name="${escapeXml(from)}"`, `<sheet name="${escapeXml(to)}"`)
      .replaceAll(`>'${from}'!`, `>'${to}'!`)
      .replaceAll(`>${from}!`, `>'${to}'!`);
    this.parts.set('xl/workbook.xml', renamed);
  }

  /** Texts and numbers of a sheet by row and column, both 1-based. */
  cells(sheet: string): Map<number, Map<number, string>> {
    return new Map(
      this.rows(sheet).map(({ row, cells }) => [
        row,
        new Map(cells.map(({ column, xml }) => [column, textOf(xml)])),
      ]),
    );
  }

  /** The first row whose first cell is `word`, or the `nth` one. */
  rowOf(sheet: string, word: string, nth = 0): number {
    const found = [...this.cells(sheet)].filter(([, cells]) => cells.get(1) === word)[nth];
    if (found === undefined) throw new Error(`no row of ${word} on ${sheet}`);
    return found[0];
  }

  /** Types into a cell that is there; null empties it. */
  type(sheet: string, row: number, column: number, value: string | number | null): void {
    const address = `${String.fromCharCode(64 + column)}${String(row)}`;
    const part = this.partOf(sheet);
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's');
    const found = cell.exec(this.xml(part));
    if (found === null) throw new Error(`${sheet} has no cell ${address}`);
    const style = / s="\d+"/.exec(found[1] ?? '')?.[0] ?? '';
    const typed =
      value === null
        ? `<c r="${address}"${style}/>`
        : typeof value === 'number'
          ? `<c r="${address}"${style}><v>${String(value)}</v></c>`
          : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
    this.parts.set(
      part,
      this.xml(part).replace(cell, () => typed),
    );
  }

  /** Puts rows of a sheet into another order: what stood on the nth of `rows` goes to the nth of `to`. */
  moveRows(sheet: string, rows: readonly number[], to: readonly number[]): void {
    const places = new Map(rows.map((row, i) => [row, to[i] ?? row]));
    const part = this.partOf(sheet);
    const moved = this.rows(sheet)
      .map(({ row, xml }) => ({
        row: places.get(row) ?? row,
        xml: renumbered(xml, row, places.get(row) ?? row),
      }))
      .sort((a, b) => a.row - b.row)
      .map(({ xml }) => xml)
      .join('');
    const before = this.xml(part);
    this.parts.set(
      part,
      before.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${moved}</sheetData>`),
    );
  }

  /** Puts an empty row in above `row`. */
  insertRow(sheet: string, row: number): void {
    const below = this.rows(sheet).flatMap((each) => (each.row >= row ? [each.row] : []));
    this.moveRows(
      sheet,
      below,
      below.map((each) => each + 1),
    );
  }

  deleteSheet(sheet: string): void {
    const gone = new RegExp(`<sheet name="${sheet}"[^>]*/>`);
    const xml = this.xml('xl/workbook.xml').replace(gone, '');
    this.parts.set(
      'xl/workbook.xml',
      xml.replace(new RegExp(`<definedName[^>]*>[^<]*${sheet}[^<]*</definedName>`, 'g'), ''),
    );
  }

  private rows(sheet: string): { row: number; xml: string; cells: { column: number; xml: string }[] }[] {
    const rows = this.xml(this.partOf(sheet)).matchAll(/<row r="(\d+)"(?:[^>]*?\/>|.*?<\/row>)/gs);
    return [...rows].map(([xml, row]) => ({
      row: Number(row),
      xml,
      cells: [...xml.matchAll(/<c r="([A-Z])\d+"(?:[^>]*?\/>|.*?<\/c>)/gs)].map(([cell, letter]) => ({
        column: (letter ?? 'A').charCodeAt(0) - 64,
        xml: cell,
      })),
    }));
  }

  private partOf(sheet: string): string {
    const id = new RegExp(`<sheet name="${escapeXml(sheet)}"[^>]*r:id="(\\w+)"`).exec(
      this.xml('xl/workbook.xml'),
    )?.[1];
    const rels = this.xml('xl/_rels/workbook.xml.rels');
    const relation = [...rels.matchAll(/<Relationship [^>]*>/g)].find(([xml]) =>
      xml.includes(`Id="${String(id)}"`),
    )?.[0];
    const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? '')?.[1];
    if (target === undefined) throw new Error(`no sheet ${sheet}`);
    return `xl/${target}`;
  }

  private xml(part: string): string {
    return String(this.parts.get(part));
  }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function textOf(xml: string): string {
  const text = /<t[^>]*>(.*?)<\/t>/s.exec(xml)?.[1] ?? /<v>(.*?)<\/v>/.exec(xml)?.[1] ?? '';
  return unescaped(text);
}

const renumbered = (xml: string, from: number, to: number): string =>
  xml
    .replace(`<row r="${String(from)}"`, `<row r="${String(to)}"`)
    .replace(/<c r="([A-Z]+)\d+"/g, `<c r="$1${String(to)}"`);

/** Refreshes a workbook file as the command does. */
export async function refreshedFile(
  bytes: Uint8Array,
  date: string | null = null,
): Promise<{ file: SavedWorkbook; refreshed: Refreshed }> {
  const workbook = openXlsxWorkbook(bytes, 'improvement.xlsx');
  const silent = { step: () => undefined, share: () => undefined, checkCancelled: () => undefined };
  const refreshed = await refresh(workbook, null, date, silent);
  return { file: new SavedWorkbook(workbook.output()), refreshed };
}
