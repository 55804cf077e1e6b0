import { openExcelWorkbook } from '../adapters/excel/excelWorkbook';
import { goTo } from '../adapters/excel/goTo';
import { paneHostOf } from './engine';
import type { PaneHost } from './paneHost';

/** The pane's host for the workbook that is open: the engine and the adapter, loaded after the pane is on screen. */
export function excelHost(): PaneHost {
  return paneHostOf(openExcelWorkbook(), ({ sheet, cell }) => goTo(sheet, cell));
}
