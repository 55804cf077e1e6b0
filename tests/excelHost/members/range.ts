import { invalidArgument } from '../hostErrors';
import type { Area } from '../model/area';
import { addressOf, onSheet, parseArea, quoted, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import type { Cell, SheetModel } from '../model/sheetModel';
import { shownText } from '../model/shownText';
import type { WorkbookModel } from '../model/workbookModel';
import { cellProperties, columnProperties, rowProperties } from './cellProperties';
import { writeFormats, writeTyped } from './cellValues';
import { clearCells } from './clearCells';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import type { HostObject } from './member';
import { isObject, kind } from './member';
import { formatObject } from './rangeFormat';
import type { RangeTarget } from './rangeTarget';
import { hide, isHidden } from './sizes';

const targets = new WeakMap<HostObject, RangeTarget>();

export function rangeObject(target: RangeTarget): HostObject {
  const object = makeRange({ ...target, area: onSheet(target.area) });
  targets.set(object, target);
  return object;
}

/** The range an object or an address means. */
export function rangeTarget(given: unknown, book: WorkbookModel, sheet: SheetModel): RangeTarget {
  if (typeof given === 'string') return { book, sheet, area: parseArea(given.replace(/^.*!/, '')) };
  const target = isObject(given) ? targets.get(given) : undefined;
  if (!target) throw invalidArgument('a range or an address is needed');
  return target;
}

const part = (target: RangeTarget, area: Area) => rangeObject({ ...target, area });
const count = (value: unknown): number => {
  if (typeof value === 'number') return value;
  throw invalidArgument('a number is needed');
};
const whole = (target: RangeTarget): boolean =>
  target.area.rows === SHEET_ROWS || target.area.columns === SHEET_COLUMNS;

/** One value a cell; null for whole rows and columns, as Excel has it. */
function ofCells(look: (cell: Cell) => unknown): (target: RangeTarget) => unknown {
  return (target) => (whole(target) ? null : target.sheet.read(target.area, look));
}

const makeRange = kind<RangeTarget>('Range', {
  members: {
    values: { set: '1.1', get: ofCells(({ value }) => value), put: writeTyped },
    formulas: { set: '1.1', get: ofCells(({ formula, value }) => formula ?? value), put: writeTyped },
    numberFormat: { set: '1.1', get: ofCells(({ format }) => format.numberFormat), put: writeFormats },
    valueTypes: { set: '1.1', get: ofCells(typeOf) },
    text: {
      set: '1.1',
      get: (target) => ofCells((cell) => shownText(cell, target.book.date1904))(target),
    },
    address: { set: '1.1', get: ({ sheet, area }) => `${quoted(sheet.name)}!${addressOf(area)}` },
    rowIndex: { set: '1.1', get: ({ area }) => area.row },
    columnIndex: { set: '1.1', get: ({ area }) => area.column },
    rowCount: { set: '1.1', get: ({ area }) => area.rows },
    columnCount: { set: '1.1', get: ({ area }) => area.columns },
    cellCount: { set: '1.1', get: ({ area }) => area.rows * area.columns },
    rowHidden: {
      set: '1.2',
      get: ({ sheet, area }) => isHidden(sheet.rowSizes, area.row, area.rows),
      put: ({ sheet, area }, value) => hide(sheet, sheet.rowSizes, area.row, area.rows, value),
    },
    columnHidden: {
      set: '1.2',
      get: ({ sheet, area }) => isHidden(sheet.columnSizes, area.column, area.columns),
      put: ({ sheet, area }, value) => hide(sheet, sheet.columnSizes, area.column, area.columns, value),
    },
    hyperlink: { set: '1.7', get: hyperlinkOf, put: setHyperlink },
    format: { set: '1.1', to: ({ sheet, area }) => formatObject({ sheet, areas: [area] }) },
    clear: {
      set: '1.1',
      call: ({ sheet, area }, applyTo) => clearCells(sheet, area, applyTo),
    },
    select: {
      set: '1.1',
      call: ({ book, sheet, area }) => {
        book.activate(sheet);
        book.selection = { sheet: sheet.id, area };
      },
    },
    getCell: {
      set: '1.1',
      call: (target, row, column) =>
        part(target, {
          row: target.area.row + count(row),
          column: target.area.column + count(column),
          rows: 1,
          columns: 1,
        }),
    },
    getRow: {
      set: '1.1',
      call: (target, row) => part(target, { ...target.area, row: target.area.row + count(row), rows: 1 }),
    },
    getColumn: {
      set: '1.1',
      call: (target, column) =>
        part(target, { ...target.area, column: target.area.column + count(column), columns: 1 }),
    },
    getEntireRow: {
      set: '1.1',
      call: (target) => part(target, { ...target.area, column: 0, columns: SHEET_COLUMNS }),
    },
    getEntireColumn: {
      set: '1.1',
      call: (target) => part(target, { ...target.area, row: 0, rows: SHEET_ROWS }),
    },
    getResizedRange: {
      set: '1.2',
      call: (target, rows, columns) =>
        part(target, {
          ...target.area,
          rows: target.area.rows + count(rows),
          columns: target.area.columns + count(columns),
        }),
    },
    getAbsoluteResizedRange: {
      set: '1.7',
      call: (target, rows, columns) =>
        part(target, { ...target.area, rows: count(rows), columns: count(columns) }),
    },
    getOffsetRange: {
      set: '1.1',
      call: (target, rows, columns) =>
        part(target, {
          ...target.area,
          row: target.area.row + count(rows),
          column: target.area.column + count(columns),
        }),
    },
    getBoundingRect: {
      set: '1.1',
      call: (target, other) => {
        const [one, two] = [target.area, rangeTarget(other, target.book, target.sheet).area];
        const [row, column] = [Math.min(one.row, two.row), Math.min(one.column, two.column)];
        const rows = Math.max(one.row + one.rows, two.row + two.rows) - row;
        const columns = Math.max(one.column + one.columns, two.column + two.columns) - column;
        return part(target, { row, column, rows, columns });
      },
    },
    // Asked by office.js itself before it cuts a large array into smaller ones.
    _ValidateArraySize: {
      set: '1.3',
      call: ({ area }, rows, columns) => {
        if (rows !== area.rows || columns !== area.columns)
          throw invalidArgument('the array has another size than the range');
      },
    },
    getUsedRangeOrNullObject: {
      set: '1.4',
      call: (target, valuesOnly) => {
        const area = target.sheet.usedArea(valuesOnly === true, target.area);
        return area && part(target, area);
      },
    },
    copyFrom: { set: '1.9', call: copyFrom },
    getCellProperties: { set: '1.9', call: (target, wanted) => cellProperties.read(target, wanted) },
    setCellProperties: { set: '1.9', call: (target, given) => cellProperties.write(target, given) },
    getRowProperties: { set: '1.9', call: (target, wanted) => rowProperties.read(target, wanted) },
    setRowProperties: { set: '1.9', call: (target, given) => rowProperties.write(target, given) },
    getColumnProperties: { set: '1.9', call: (target, wanted) => columnProperties.read(target, wanted) },
    setColumnProperties: { set: '1.9', call: (target, given) => columnProperties.write(target, given) },
  },
});

/** Copies everything of the cells but links, which not every Excel takes along; the range takes as much room as the source does. */
function copyFrom(target: RangeTarget, given: unknown, kindOfCopy: unknown): void {
  if (kindOfCopy !== undefined && kindOfCopy !== 'All')
    throw invalidArgument('only whole cells are copied here');
  const { sheet, area } = rangeTarget(given, target.book, target.sheet);
  const { row, column } = target.area;
  target.sheet.change({ ...area, row, column }, (_, toRow, toColumn) => {
    const { value, formula, isError, format } = sheet.cell(
      area.row + toRow - row,
      area.column + toColumn - column,
    );
    return { value, format, ...(formula ? { formula } : {}), ...(isError ? { isError } : {}) };
  });
}

function typeOf({ value, isError }: Cell): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}
