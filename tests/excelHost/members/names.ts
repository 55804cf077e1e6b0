import { invalidArgument, itemNotFound } from '../hostErrors';
import { addressOf, quoted, splitReference } from '../model/area';
import type { NameModel, WorkbookModel } from '../model/workbookModel';
import { isObject, kind } from './member';
import { rangeObject, rangeTarget } from './range';

interface NameTarget {
  book: WorkbookModel;
  entry: NameModel;
}

interface NamesTarget {
  book: WorkbookModel;
  /** Id of the sheet whose names they are; null for those of the workbook. */
  sheet: string | null;
}

const BROKEN = /#REF!/;

/** Where a name leads; null where it leads to no cells. */
function placeOf({ book, entry }: NameTarget) {
  const { sheet, address } = splitReference(entry.refersTo);
  const found = sheet === null || BROKEN.test(entry.refersTo) ? null : book.find(sheet);
  if (!found || !/^\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/.test(address)) return null;
  return rangeTarget(address, book, found);
}

function rangeOf(target: NameTarget) {
  const place = placeOf(target);
  return place && rangeObject(place);
}

const nameObject = kind<NameTarget>('NamedItem', {
  identity: ({ entry }) => ({ _Id: entry.name }),
  members: {
    name: { set: '1.1', get: ({ entry }) => entry.name },
    type: { set: '1.1', get: (target) => (placeOf(target) ? 'Range' : 'Error') },
    value: {
      set: '1.1',
      get: (target) => {
        const place = placeOf(target);
        return place ? `${quoted(place.sheet.name)}!${addressOf(place.area, '$')}` : '#REF!';
      },
    },
    formula: {
      set: '1.7',
      get: ({ entry }) => entry.refersTo,
      put: ({ entry }, value) => {
        if (typeof value !== 'string' || !value.startsWith('='))
          throw invalidArgument('a name needs a formula');
        entry.refersTo = value;
      },
    },
    visible: {
      set: '1.1',
      get: ({ entry }) => entry.visible,
      put: ({ entry }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('a name is visible or not');
        entry.visible = value;
      },
    },
    scope: { set: '1.4', get: ({ entry }) => (entry.sheet === null ? 'Workbook' : 'Worksheet') },
    comment: { set: '1.4', get: ({ entry }) => entry.comment },
    delete: {
      set: '1.4',
      call: ({ book, entry }) => {
        book.names = book.names.filter((one) => one !== entry);
      },
    },
    getRange: {
      set: '1.1',
      call: (target) => {
        const range = rangeOf(target);
        if (!range) throw itemNotFound(`the range of “${target.entry.name}”`);
        return range;
      },
    },
    getRangeOrNullObject: { set: '1.4', call: rangeOf },
  },
});

function find({ book, sheet }: NamesTarget, name: unknown) {
  const entry = book.nameOf(String(name), sheet);
  return entry && nameObject({ book, entry });
}

export const namesObject = kind<NamesTarget>('NamedItemCollection', {
  items: ({ book, sheet }) =>
    book.names.filter((entry) => entry.sheet === sheet).map((entry) => nameObject({ book, entry })),
  members: {
    getItem: {
      set: '1.1',
      call: (target, name) => {
        const found = find(target, name);
        if (!found) throw itemNotFound(`name “${String(name)}”`);
        return found;
      },
    },
    getItemOrNullObject: { set: '1.4', call: find },
    getCount: {
      set: '1.4',
      call: ({ book, sheet }) => book.names.filter((entry) => entry.sheet === sheet).length,
    },
    add: {
      set: '1.4',
      call: ({ book, sheet }, name, reference, comment) => {
        const refersTo = isObject(reference) ? referenceTo(reference, book) : formula(reference);
        const entry = book.addName(String(name), refersTo, sheet, String(comment ?? ''));
        return nameObject({ book, entry });
      },
    },
  },
});

function referenceTo(range: unknown, book: WorkbookModel): string {
  const { sheet, area } = rangeTarget(range, book, book.sheets[0] ?? book.add(null));
  return `='${sheet.name.replaceAll("'", "''")}'!${addressOf(area, '$')}`;
}

function formula(reference: unknown): string {
  if (typeof reference === 'string' && reference.startsWith('=')) return reference;
  throw invalidArgument('a name refers to a range or a formula');
}
