/// <reference types="office-js" />
import { areaName } from '../../../core/grid/address';
import type { SheetLayout } from '../../../core/report/layout';
import { footerOf, MARGINS, pageStarts, TALLEST } from '../../pageSetup';
import { NAVY } from '../../theme';
import type { Piece } from './pieces';
import { ACTION_BYTES, PART_BYTES, RANGE_BYTES, sentBytes } from './pieces';
import { lineLists } from './rectangles';

/** Most page breaks of a sheet (Excel specifications and limits). */
const MOST_BREAKS = 1_026;

/** Of the screen, in points: a file counts column widths in whole ones. */
const PIXEL = 0.75;

/** What a sheet has besides its cells. */
export interface FramePieces {
  sizes: Piece[];
  page: Piece[];
}

export function framePieces(layout: SheetLayout, reportTitle: string): FramePieces {
  const heights = layout.rowHeights.map((height) => Math.min(height, TALLEST));
  const widths = layout.columnWidths.map((width) => Math.round(width / PIXEL) * PIXEL);
  const sizes = [
    ...sizePieces(widths, 'column', (format, width) => (format.columnWidth = width)),
    ...sizePieces(heights, 'row', (format, height) => (format.rowHeight = height)),
    viewPiece(layout.frozenRows),
  ];
  return { sizes, page: [pagePiece(layout, reportTitle)] };
}

/** Rows or columns of the same size together. */
function sizePieces(
  points: readonly number[],
  kind: 'row' | 'column',
  set: (format: Excel.RangeFormat, points: number) => void,
): Piece[] {
  const numbers = new Map<number, number[]>();
  points.forEach((size, at) => {
    const alike = numbers.get(size);
    if (alike) alike.push(at + 1);
    else numbers.set(size, [at + 1]);
  });
  return [...numbers].flatMap(([size, alike]) =>
    lineLists(alike, kind).map((address) => ({
      bytes: RANGE_BYTES + PART_BYTES + ACTION_BYTES + address.length,
      put: (sheet) => {
        set(sheet.getRanges(address).format, size);
      },
    })),
  );
}

const VIEW_ACTIONS = 4;

function viewPiece(frozenRows: number): Piece {
  return {
    bytes: PART_BYTES + VIEW_ACTIONS * ACTION_BYTES,
    put: (sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = `#${NAVY}`;
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    },
  };
}

/** Parts and actions of a page set-up without its breaks, rather too many. */
const PAGE_PARTS = 4;
const PAGE_ACTIONS = 12;

function pagePiece({ print }: SheetLayout, reportTitle: string): Piece {
  const { left, right } = footerOf(reportTitle);
  const breaks = pageStarts(print.breakBefore).slice(0, MOST_BREAKS);
  return {
    bytes:
      PAGE_PARTS * PART_BYTES +
      PAGE_ACTIONS * ACTION_BYTES +
      breaks.length * RANGE_BYTES +
      sentBytes([left, right]),
    put: (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      // Only as a whole is it taken: as wide as one page, and as long as it takes.
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Inches', { ...MARGINS });
      pageLayout.setPrintArea(areaName(print.area));
      if (print.titleRows !== null) {
        const [first, last] = print.titleRows;
        pageLayout.setPrintTitleRows(`${String(first)}:${String(last)}`);
      }
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = left;
      footer.rightFooter = right;
      for (const row of breaks) sheet.horizontalPageBreaks.add(`A${String(row)}`);
    },
  };
}

/** Makes an own sheet of an earlier report as empty as a new one. */
export const CLEARING: Piece = {
  bytes: 2 * RANGE_BYTES + 2 * PART_BYTES + 10 * ACTION_BYTES,
  put: (sheet) => {
    const everything = sheet.getRange();
    everything.rowHidden = false;
    everything.columnHidden = false;
    everything.clear();
    everything.format.useStandardHeight = true;
    everything.format.useStandardWidth = true;
    sheet.freezePanes.unfreeze();
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
  },
};
