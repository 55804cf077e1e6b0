import type { Sheet } from 'hucre';
import { parseArea } from './area';
import type { PageSetup, PageText } from './pageSetup';
import { plainPage } from './pageSetup';

const POINTS_PER_INCH = 72;
/** "&L…&C…&R…" of a footer: each part by its letter. */
const PARTS: Record<string, 'left' | 'center' | 'right'> = { L: 'left', C: 'center', R: 'right' };

/** A sheet's print set-up as its file has it. */
export function loadPage(sheet: Sheet): PageSetup {
  const page = plainPage();
  const { pageSetup: setup, headerFooter, rowBreaks } = sheet;
  // The reader tells the row above a break, counted from 0.
  page.breaks = (rowBreaks ?? []).map((row) => row + 1).sort((a, b) => a - b);
  Object.assign(
    page.texts,
    textsOf(headerFooter?.oddHeader, 'Header'),
    textsOf(headerFooter?.oddFooter, 'Footer'),
  );
  if (!setup) return page;
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (setup.paperSize === 'a4' || setup.paperSize === 'a3') page.paperSize = setup.paperSize.toUpperCase();
  if (setup.fitToPage === true) {
    const { fitToWidth = 1, fitToHeight = 1 } = setup;
    page.zoom = { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  }
  for (const [side, inches] of Object.entries(setup.margins ?? {})) {
    page.margins[side as keyof PageSetup['margins']] = inches * POINTS_PER_INCH;
  }
  page.centerHorizontally = setup.horizontalCentered ?? false;
  page.centerVertically = setup.verticalCentered ?? false;
  page.printGridlines = setup.showGridLines ?? false;
  page.printHeadings = setup.showRowColHeaders ?? false;
  if (setup.printArea !== undefined) page.printArea = parseArea(setup.printArea);
  if (setup.printTitlesRow !== undefined) page.titleRows = parseArea(setup.printTitlesRow);
  return page;
}

function textsOf(codes: string | undefined, kind: 'Header' | 'Footer'): Partial<Record<PageText, string>> {
  const parts = [...(codes ?? '').matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)];
  return Object.fromEntries(
    parts.map(([, letter = '', text = '']) => [`${PARTS[letter] ?? ''}${kind}`, text]),
  );
}
