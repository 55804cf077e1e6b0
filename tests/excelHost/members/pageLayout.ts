import { invalidArgument } from '../hostErrors';
import type { Area } from '../model/area';
import type { Margin, PageSetup, PageText } from '../model/pageSetup';
import { MARGINS } from '../model/pageSetup';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { Member, Members } from './member';
import { kind } from './member';
import { rangeObject, rangeTarget } from './range';

interface SheetTarget {
  book: WorkbookModel;
  sheet: SheetModel;
}

/** Paper sizes by the API's own words, as far as they matter here. */
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5'];
const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

type Choice =
  | 'orientation'
  | 'paperSize'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'printGridlines'
  | 'printHeadings';

function choice<K extends Choice>(name: K, allowed: readonly unknown[]): Member<SheetTarget> {
  return {
    set: '1.9',
    get: ({ sheet }) => sheet.page[name],
    put: ({ sheet }, value) => {
      sheet.demandUnprotected();
      if (!allowed.includes(value)) throw invalidArgument(`${name} can't be ${String(value)}`);
      sheet.page[name] = value as PageSetup[K];
    },
  };
}

const margin = (name: Margin): Member<SheetTarget> => ({
  set: '1.9',
  get: ({ sheet }) => sheet.page.margins[name],
  put: ({ sheet }, value) => setMargins(sheet, 'Points', { [name]: value }),
});

function setMargins(sheet: SheetModel, unit: unknown, given: object): void {
  sheet.demandUnprotected();
  const points = POINTS[String(unit)];
  for (const [name, size] of Object.entries(given) as [Margin, unknown][]) {
    if (points === undefined || !MARGINS.includes(name) || typeof size !== 'number' || size < 0) {
      throw invalidArgument(`${name} can't be ${String(size)} ${String(unit)}`);
    }
    sheet.page.margins[name] = size * points;
  }
}

function setZoom({ sheet }: SheetTarget, given: unknown): void {
  sheet.demandUnprotected();
  if (typeof given !== 'object' || given === null) throw invalidArgument('zoom is an object');
  const parts = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const good = parts.every(([name, value]) => ZOOM.includes(name) && Number.isInteger(value));
  if (!good || parts.length === 0) throw invalidArgument('zoom takes whole numbers of pages or per cent');
  sheet.page.zoom = Object.fromEntries(parts);
}

const areaMember = (part: 'printArea' | 'titleRows'): Member<SheetTarget> => ({
  set: '1.9',
  call: ({ book, sheet }, given) => {
    sheet.demandUnprotected();
    sheet.page[part] = rangeTarget(given, book, sheet).area;
  },
});

const areaOrNull = (part: 'printArea' | 'titleRows'): Member<SheetTarget> => ({
  set: '1.9',
  call: ({ book, sheet }) => {
    const area = sheet.page[part];
    return area && rangeObject({ book, sheet, area });
  },
});

export const pageLayoutObject = kind<SheetTarget>('PageLayout', {
  members: {
    orientation: choice('orientation', ['Portrait', 'Landscape']),
    paperSize: choice('paperSize', PAPERS),
    centerHorizontally: choice('centerHorizontally', [true, false]),
    centerVertically: choice('centerVertically', [true, false]),
    printGridlines: choice('printGridlines', [true, false]),
    printHeadings: choice('printHeadings', [true, false]),
    zoom: { set: '1.9', get: ({ sheet }) => sheet.page.zoom, put: setZoom },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    setPrintMargins: {
      set: '1.9',
      call: ({ sheet }, unit, given) => setMargins(sheet, unit, given as object),
    },
    setPrintArea: areaMember('printArea'),
    setPrintTitleRows: areaMember('titleRows'),
    getPrintAreaOrNullObject: areaOrNull('printArea'),
    getPrintTitleRowsOrNullObject: areaOrNull('titleRows'),
    headersFooters: { set: '1.9', to: ({ sheet }) => headersFooters(sheet) },
  },
});

const headersFooters = kind<SheetModel>('HeaderFooterGroup', {
  members: {
    defaultForAllPages: { set: '1.9', to: (sheet) => headerFooter(sheet) },
    state: {
      set: '1.9',
      put: (_, value) => {
        if (value !== 'Default')
          throw invalidArgument('one header and footer for all pages is all there is here');
      },
    },
  },
});

const pageText = (name: PageText): Member<SheetModel> => ({
  set: '1.9',
  get: ({ page }) => page.texts[name],
  put: (sheet, value) => {
    sheet.demandUnprotected();
    if (typeof value !== 'string' || value.length > 255)
      throw invalidArgument('a footer holds 255 characters');
    sheet.page.texts[name] = value;
  },
});

const headerFooter = kind<SheetModel>('HeaderFooter', {
  members: {
    leftHeader: pageText('leftHeader'),
    centerHeader: pageText('centerHeader'),
    rightHeader: pageText('rightHeader'),
    leftFooter: pageText('leftFooter'),
    centerFooter: pageText('centerFooter'),
    rightFooter: pageText('rightFooter'),
  } satisfies Members<SheetModel>,
});

const pageBreak = kind<{ sheet: SheetModel; row: number }>('PageBreak', {
  identity: ({ row }) => ({ _Id: String(row) }),
  members: {
    rowIndex: { set: '1.9', get: ({ row }) => row },
    delete: {
      set: '1.9',
      call: ({ sheet, row }) => {
        sheet.page.breaks = sheet.page.breaks.filter((one) => one !== row);
      },
    },
  },
});

export const pageBreaksObject = kind<SheetTarget>('PageBreakCollection', {
  items: ({ sheet }) => sheet.page.breaks.map((row) => pageBreak({ sheet, row })),
  members: {
    add: {
      set: '1.9',
      call: ({ book, sheet }, given) => {
        sheet.demandUnprotected();
        const { row }: Area = rangeTarget(given, book, sheet).area;
        sheet.page.breaks = [...new Set([...sheet.page.breaks, row])].sort((a, b) => a - b);
        return pageBreak({ sheet, row });
      },
    },
    removePageBreaks: {
      set: '1.9',
      call: ({ sheet }) => {
        sheet.demandUnprotected();
        sheet.page.breaks = [];
      },
    },
  },
});
