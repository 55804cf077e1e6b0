import { columnName } from '../core/grid/address';
import type { Area } from '../core/grid/grid';

/** A sheet's name in a reference: always quoted, an apostrophe doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet a plain reference such as `'A ''b'''!$A$1` or `Risks!$A$1:$C$9` points at; `null` for anything else. */
export function sheetOfReference(refersTo: string): string | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!()[\],\s]+))!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.exec(
      refersTo.trim(),
    );
  if (!match) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}

/** Rows repeated at the top of each page, as `_xlnm.Print_Titles` says it. */
export function printTitles(sheet: string, [first, last]: readonly [number, number]): string {
  return `${quoteSheet(sheet)}!$${String(first)}:$${String(last)}`;
}

/** An area as a defined name says it: `'Highlights'!$A$1:$C$9`. */
export function absoluteArea(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${String(row)}`;
  const first = corner(area.firstRow, area.firstColumn);
  const last = corner(area.lastRow, area.lastColumn);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
