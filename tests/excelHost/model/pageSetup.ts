import type { Area } from './area';

/** How a sheet is printed; margins in points. */
export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: Record<Margin, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printArea: Area | null;
  titleRows: Area | null;
  /** Rows (0-based) that begin a page. */
  breaks: number[];
  texts: Record<PageText, string>;
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];
export const PAGE_TEXTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type PageText = (typeof PAGE_TEXTS)[number];

/** Of a new sheet: portrait letter paper, Excel's normal margins of 0.7 and 0.75 inches. */
export function plainPage(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printArea: null,
    titleRows: null,
    breaks: [],
    texts: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}
