import { invalidArgument, itemNotFound } from '../hostErrors';
import type { Area } from '../model/area';
import { parseArea, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import type { SheetModel, Visibility } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { chartsObject } from './charts';
import type { Member } from './member';
import { kind } from './member';
import { namesObject } from './names';
import { pageBreaksObject, pageLayoutObject } from './pageLayout';
import { rangeObject, rangeTarget } from './range';
import { rangeAreasObject } from './rangeAreas';

interface SheetTarget {
  book: WorkbookModel;
  sheet: SheetModel;
}

const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

function setVisibility({ book, sheet }: SheetTarget, value: unknown): void {
  book.demandOpenStructure();
  const visibility = VISIBILITIES.find((one) => one === value);
  const others = book.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
  if (!visibility || (visibility !== 'Visible' && !others))
    throw invalidArgument(`it can't be ${String(value)}`);
  sheet.visibility = visibility;
}

function setPosition({ book, sheet }: SheetTarget, value: unknown): void {
  book.demandOpenStructure();
  const others = book.sheets.filter((one) => one !== sheet);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > others.length) {
    throw invalidArgument(`there is no position ${String(value)}`);
  }
  book.sheets = [...others.slice(0, value), sheet, ...others.slice(value)];
}

/** Excel gives A1 of an empty sheet, and no range where one may be missing. */
function usedRange(orNull: boolean): NonNullable<Member<SheetTarget>['call']> {
  return ({ book, sheet }, valuesOnly) => {
    const area = sheet.usedArea(valuesOnly === true) ?? (orNull ? null : parseArea('A1'));
    return area && rangeObject({ book, sheet, area });
  };
}

export const worksheetObject = kind<SheetTarget>('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  members: {
    id: { set: '1.1', get: ({ sheet }) => sheet.id },
    name: {
      set: '1.1',
      get: ({ sheet }) => sheet.name,
      put: ({ book, sheet }, value) => book.rename(sheet, String(value)),
    },
    position: { set: '1.1', get: ({ book, sheet }) => book.sheets.indexOf(sheet), put: setPosition },
    visibility: { set: '1.1', get: ({ sheet }) => sheet.visibility, put: setVisibility },
    tabColor: {
      set: '1.7',
      get: ({ sheet }) => sheet.tabColor,
      put: ({ sheet }, value) => {
        if (!/^(#[0-9a-f]{6})?$/i.test(String(value))) throw invalidArgument('a tab colour is #RRGGBB');
        sheet.tabColor = String(value).toUpperCase();
      },
    },
    showGridlines: {
      set: '1.8',
      get: ({ sheet }) => sheet.showGridlines,
      put: ({ sheet }, value) => {
        sheet.showGridlines = value === true;
      },
    },
    protection: { set: '1.2', to: ({ sheet }) => sheetProtection(sheet) },
    names: { set: '1.4', to: ({ book, sheet }) => namesObject({ book, sheet: sheet.id }) },
    freezePanes: { set: '1.7', to: (target) => freezePanes(target) },
    pageLayout: { set: '1.9', to: (target) => pageLayoutObject(target) },
    autoFilter: { set: '1.9', to: ({ sheet }) => autoFilter(sheet) },
    charts: { set: '1.1', to: (target) => chartsObject(target) },
    verticalPageBreaks: { set: '1.9', to: () => columnBreaks(null) },
    horizontalPageBreaks: { set: '1.9', to: (target) => pageBreaksObject(target) },
    activate: {
      set: '1.1',
      call: ({ book, sheet }) => {
        if (sheet.visibility !== 'Visible') throw invalidArgument('a hidden sheet cannot be shown');
        book.activate(sheet);
      },
    },
    delete: { set: '1.1', call: ({ book, sheet }) => book.remove(sheet) },
    getRange: {
      set: '1.1',
      call: ({ book, sheet }, address) =>
        rangeObject(address === undefined ? { book, sheet, area: WHOLE } : rangeTarget(address, book, sheet)),
    },
    getRanges: {
      set: '1.9',
      call: ({ sheet }, addresses) => rangeAreasObject(sheet, String(addresses ?? '')),
    },
    getRangeByIndexes: {
      set: '1.7',
      call: ({ book, sheet }, row, column, rows, columns) =>
        rangeObject({ book, sheet, area: { row, column, rows, columns } as Area }),
    },
    getCell: {
      set: '1.1',
      call: ({ book, sheet }, row, column) =>
        rangeObject({ book, sheet, area: { row, column, rows: 1, columns: 1 } as Area }),
    },
    getUsedRange: { set: '1.1', call: usedRange(false) },
    getUsedRangeOrNullObject: { set: '1.4', call: usedRange(true) },
  },
});

const sheetProtection = kind<SheetModel>('WorksheetProtection', {
  members: { protected: { set: '1.2', get: (sheet) => sheet.isProtected } },
});

const autoFilter = kind<SheetModel>('AutoFilter', {
  members: {
    enabled: { set: '1.9', get: (sheet) => sheet.filtered },
    remove: {
      set: '1.9',
      call: (sheet) => {
        sheet.demandUnprotected();
        sheet.filtered = false;
      },
    },
  },
});

/** A report has none, so that they can only be taken away. */
const columnBreaks = kind<null>('PageBreakCollection', {
  members: { removePageBreaks: { set: '1.9', call: () => undefined } },
});

function freeze(sheet: SheetModel, rows: unknown, columns: unknown): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns))
    throw invalidArgument('whole rows and columns freeze');
  sheet.frozenRows = rows as number;
  sheet.frozenColumns = columns as number;
}

const freezePanes = kind<SheetTarget>('WorksheetFreezePanes', {
  members: {
    freezeRows: { set: '1.7', call: ({ sheet }, count) => freeze(sheet, count, 0) },
    freezeColumns: { set: '1.7', call: ({ sheet }, count) => freeze(sheet, 0, count) },
    freezeAt: {
      set: '1.7',
      call: ({ book, sheet }, range) => {
        const { row, column, rows, columns } = rangeTarget(range, book, sheet).area;
        freeze(sheet, row + rows, column + columns);
      },
    },
    unfreeze: { set: '1.7', call: ({ sheet }) => freeze(sheet, 0, 0) },
  },
});

interface BookTarget {
  book: WorkbookModel;
}

const found = ({ book }: BookTarget, key: unknown) => {
  const sheet = book.find(String(key));
  return sheet && worksheetObject({ book, sheet });
};

export const worksheetsObject = kind<BookTarget>('WorksheetCollection', {
  items: ({ book }) => book.sheets.map((sheet) => worksheetObject({ book, sheet })),
  members: {
    getItem: {
      set: '1.1',
      call: (target, key) => {
        const sheet = found(target, key);
        if (!sheet) throw itemNotFound(`sheet “${String(key)}”`);
        return sheet;
      },
    },
    getItemOrNullObject: { set: '1.4', call: found },
    getActiveWorksheet: {
      set: '1.1',
      call: ({ book }) => worksheetObject({ book, sheet: book.sheetNamed(book.activeSheet) }),
    },
    getCount: { set: '1.4', call: ({ book }) => book.sheets.length },
    add: {
      set: '1.1',
      call: ({ book }, name) =>
        worksheetObject({ book, sheet: book.add(typeof name === 'string' && name !== '' ? name : null) }),
    },
  },
});
