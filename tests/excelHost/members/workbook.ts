import { addressOf } from '../model/area';
import type { WorkbookModel } from '../model/workbookModel';
import { kind } from './member';
import { namesObject } from './names';
import { rangeObject } from './range';
import { worksheetsObject } from './worksheet';

/** What the host counts of an application's members. */
export interface Application {
  book: WorkbookModel;
  /** Called when the add-in asks that nothing be drawn until the next round trip. */
  onSuspend: () => void;
}

const application = kind<Application>('Application', {
  members: {
    suspendScreenUpdatingUntilNextSync: { set: '1.9', call: ({ onSuspend }) => onSuspend() },
    suspendApiCalculationUntilNextSync: { set: '1.6', call: () => undefined },
  },
});

const bookProtection = kind<WorkbookModel>('WorkbookProtection', {
  members: { protected: { set: '1.7', get: (book) => book.structureProtected } },
});

function selected({ book }: Application) {
  const sheet = book.sheetNamed(book.activeSheet);
  return rangeObject({ book, sheet, area: book.selection.area });
}

export const workbookObject = kind<Application>('Workbook', {
  members: {
    application: { set: '1.1', to: (target) => application(target) },
    worksheets: { set: '1.1', to: ({ book }) => worksheetsObject({ book }) },
    names: { set: '1.1', to: ({ book }) => namesObject({ book, sheet: null }) },
    protection: { set: '1.7', to: ({ book }) => bookProtection(book) },
    name: { set: '1.7', get: ({ book }) => book.fileName },
    getSelectedRange: { set: '1.1', call: selected },
    getActiveCell: {
      set: '1.7',
      call: ({ book }) => {
        const { area } = book.selection;
        const sheet = book.sheetNamed(book.activeSheet);
        return rangeObject({ book, sheet, area: { ...area, rows: 1, columns: 1 } });
      },
    },
  },
});

/** Where the user stands: "Sheet1!A1". */
export function standingAt(book: WorkbookModel): string {
  return `${book.sheetNamed(book.activeSheet).name}!${addressOf(book.selection.area)}`;
}
