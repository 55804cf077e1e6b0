import { cellName } from '../../../core/grid/address';
import type { CellStyle, CellValue, GridRow } from '../../../core/grid/grid';
import { MAX_COLUMN, MAX_ROW } from '../package/limits';
import { decodeEscapes } from '../package/xmlText';
import { mayBeEmpty, ownText, readValue, TYPE_NUMBER, type CellContext } from './cellContent';
import { GridRows, type Room } from './gridRows';
import { CLOSE, EMPTY, nameCode, OPEN, XmlBytes } from './xmlBytes';

const ROW = nameCode('row');
const C = nameCode('c');
const V = nameCode('v');
const F = nameCode('f');
const T = nameCode('t');
const R = nameCode('r');
const S = nameCode('s');
const STYLE = nameCode('style');
const COL = nameCode('col');
const SHEET_DATA = nameCode('sheetData');
const PHONETIC = nameCode('rPh');
const HIDDEN = nameCode('hidden');
const MIN = nameCode('min');
const MAX = nameCode('max');

const LETTERS = 26;
const CODE_BEFORE_A = 0x40;
const LOWER_CASE = 0x20;
const ZERO = 0x30;

export interface SheetContext extends CellContext {
  looks: readonly CellStyle[];
  byCellFormat: readonly number[];
  room: Room;
}

export interface SheetCells {
  rows: GridRow[];
  hiddenColumns: number[];
  uncalculated: string[];
  /** Highest cell format a cell, row or column points at, plus one: it may be one that isn't there. */
  formatsUsed: number;
}

/** Reads a worksheet part; only cells that are there cost anything, whatever size the sheet declares. */
export function readSheetPart(bytes: Uint8Array, context: SheetContext): SheetCells {
  return new SheetReader(new XmlBytes(bytes), context).read();
}

class SheetReader {
  private readonly rows: GridRows;
  private readonly hidden: [number, number][] = [];
  private readonly uncalculated: string[] = [];
  private inCells = false;
  private phonetic = false;
  private row = 0;
  /** Rows and cells beyond a sheet's last are left out. */
  private inside = true;
  private rowNamed = false;
  private column = 0;
  private type = TYPE_NUMBER;
  private style = 0;
  private formatsUsed = 0;
  private formula = false;
  private value: CellValue = null;
  private inline = '';

  constructor(
    private readonly xml: XmlBytes,
    private readonly context: SheetContext,
  ) {
    this.rows = new GridRows(context.looks, context.room);
  }

  read(): SheetCells {
    const { xml } = this;
    while (xml.next()) {
      if (xml.name === SHEET_DATA) this.inCells = xml.kind === OPEN;
      else if (this.inCells) this.readTag();
      else if (xml.name === COL && xml.kind !== CLOSE) this.readColumns();
    }
    const rows = this.rows.all();
    return {
      rows,
      hiddenColumns: this.hiddenWithCells(rows),
      uncalculated: this.uncalculated,
      formatsUsed: this.formatsUsed,
    };
  }

  private readTag(): void {
    const { xml } = this;
    switch (xml.name) {
      case C:
        if (xml.kind !== CLOSE) this.beginCell();
        if (xml.kind !== OPEN) this.endCell();
        break;
      case V:
        if (xml.kind === CLOSE) this.value = readValue(xml, this.type, this.context);
        break;
      case F:
        this.formula = true;
        break;
      case T:
        if (xml.kind === CLOSE && !this.phonetic) this.inline += xml.text();
        break;
      case PHONETIC:
        this.phonetic = xml.kind === OPEN;
        break;
      case ROW:
        if (xml.kind !== CLOSE) this.beginRow();
        break;
    }
  }

  private beginRow(): void {
    const { xml } = this;
    let row = this.row + 1;
    let hidden = false;
    this.rowNamed = false;
    while (xml.nextAttribute()) {
      if (xml.attribute === R) {
        const named = this.wholeNumber();
        if (named > 0) row = named;
        this.rowNamed = named > 0;
      } else if (xml.attribute === HIDDEN) hidden = this.flag();
      else if (xml.attribute === S) this.format();
    }
    this.row = row;
    this.column = 0;
    this.inside = row <= MAX_ROW;
    if (this.inside && xml.kind !== EMPTY) this.rows.begin(row, hidden);
  }

  private beginCell(): void {
    const { xml } = this;
    let column = this.column + 1;
    this.type = TYPE_NUMBER;
    this.style = 0;
    this.formula = false;
    this.value = null;
    this.inline = '';
    while (xml.nextAttribute()) {
      if (xml.attribute === R) column = this.columnOfReference() || column;
      else if (xml.attribute === S) this.style = this.context.byCellFormat[this.format()] ?? 0;
      else if (xml.attribute === T) this.type = this.codeOfValue();
    }
    this.column = column;
  }

  private endCell(): void {
    if (!this.inside || this.column > MAX_COLUMN) return;
    if (this.inline !== '') this.value = ownText(decodeEscapes(this.inline), this.context);
    if (this.formula && this.value === null && !mayBeEmpty(this.type)) {
      this.uncalculated.push(cellName(this.row, this.column));
    }
    if (this.value !== null || this.style !== 0) this.rows.put(this.column, this.value, this.style);
  }

  /** Column of a reference like "AB12"; 0 for none. In a row without a number, the reference's row counts. */
  private columnOfReference(): number {
    const { bytes, valueStart, valueEnd } = this.xml;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const letter = ((bytes[at] as number) & ~LOWER_CASE) - CODE_BEFORE_A;
      if (letter < 1 || letter > LETTERS) break;
      column = column * LETTERS + letter;
    }
    if (!this.rowNamed && column > 0) this.moveToRow(this.numberFrom(at));
    return column;
  }

  private moveToRow(row: number): void {
    this.rowNamed = true;
    if (!(row > 0) || row === this.row) return;
    this.row = row;
    this.inside = row <= MAX_ROW;
    if (this.inside) this.rows.begin(row, false);
  }

  private format(): number {
    const format = this.wholeNumber();
    if (format >= this.formatsUsed) this.formatsUsed = format + 1;
    return format;
  }

  private wholeNumber(): number {
    return this.numberFrom(this.xml.valueStart);
  }

  /** NaN for anything but digits. */
  private numberFrom(start: number): number {
    const { bytes, valueEnd } = this.xml;
    let number = start < valueEnd ? 0 : NaN;
    for (let at = start; at < valueEnd; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return NaN;
      number = number * 10 + digit;
    }
    return number;
  }

  private codeOfValue(): number {
    return nameCode(this.xml.value());
  }

  private flag(): boolean {
    const value = this.xml.value();
    return value === '1' || value === 'true';
  }

  private readColumns(): void {
    const { xml } = this;
    let min = NaN;
    let max = NaN;
    let hidden = false;
    while (xml.nextAttribute()) {
      if (xml.attribute === MIN) min = this.wholeNumber();
      else if (xml.attribute === MAX) max = this.wholeNumber();
      else if (xml.attribute === HIDDEN) hidden = this.flag();
      else if (xml.attribute === STYLE) this.format();
    }
    if (hidden && min >= 1 && max >= min) this.hidden.push([min, Math.min(max, MAX_COLUMN)]);
  }

  /** Hidden columns that hold a value: what is hidden and empty hides nothing. */
  private hiddenWithCells(rows: readonly GridRow[]): number[] {
    if (this.hidden.length === 0) return [];
    const used = new Set<number>();
    for (const { values } of rows) {
      for (let at = 0; at < values.length; at++) if (values[at] !== null) used.add(at + 1);
    }
    return [...used]
      .filter((column) => this.hidden.some(([min, max]) => column >= min && column <= max))
      .sort((a, b) => a - b);
  }
}
