import type { Area, Fills, Grid, WorkbookContents } from '../../../core/grid/grid';
import { asUtf8 } from '../package/decodeText';
import { openPackage, type OpcPackage } from '../package/opcPackage';
import { partKey } from '../package/partNames';
import { fillsOf } from './fillsOf';
import { MAX_PLACES } from './gridRows';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart, type SheetContext } from './sheetPart';
import { plainStyles, readStyles } from './styles';
import { DEFAULT_THEME } from './colours';
import { readTheme } from './theme';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';

export interface ReadWorkbook {
  contents: WorkbookContents;
  /** What the writer edits in place. */
  package: OpcPackage;
  /** How many cell formats the sheets take for granted, by part: some point past the end of the styles. */
  formatsUsed: ReadonlyMap<string, number>;
  fills: (areas: readonly { sheet: string; area: Area }[]) => Fills;
}

/**
 * Reads a workbook file (.xlsx, .xlsm), whoever saved it. A file that can't be read is a `WorkbookProblem` of
 * kind "unreadable", in one sentence.
 */
export function readWorkbook(bytes: Uint8Array, name: string): ReadWorkbook {
  const pkg = openPackage(bytes);
  const workbook = readWorkbookPart(pkg);
  const context = sheetContext(pkg, workbook);
  const sheets: Grid[] = [];
  const formatsUsedBy = new Map<string, number>();
  for (const { name: sheet, visibility, part } of workbook.sheets) {
    if (part === undefined) continue;
    const { formatsUsed, ...cells } = readSheetPart(asUtf8(pkg.bytes(part)), context);
    formatsUsedBy.set(partKey(part), formatsUsed);
    sheets.push({ name: sheet, visibility, ...cells, styles: [...context.looks] });
  }
  const contents: WorkbookContents = { name, date1904: workbook.date1904, sheets, own: workbook.own };
  return { contents, package: pkg, formatsUsed: formatsUsedBy, fills: (areas) => fillsOf(contents, areas) };
}

function sheetContext(pkg: OpcPackage, workbook: WorkbookPart): SheetContext {
  const theme = workbook.theme === undefined ? DEFAULT_THEME : readTheme(pkg.text(workbook.theme));
  const styles = workbook.styles === undefined ? plainStyles() : readStyles(pkg.text(workbook.styles), theme);
  const strings = workbook.sharedStrings;
  return {
    looks: styles.styles,
    byCellFormat: styles.byCellFormat,
    sharedStrings: strings === undefined ? [] : readSharedStrings(asUtf8(pkg.bytes(strings))),
    date1904: workbook.date1904,
    texts: new Map(),
    room: { places: MAX_PLACES },
  };
}
