import { whenOfficeIsReady } from '../adapters/excel/officeReady';
import { onRibbonButton } from '../adapters/excel/ribbon';
import type { InTurn } from './inTurn';

/** As in the manifest. */
const REFRESH = 'refreshHighlights';

/**
 * Makes the buttons of the ribbon work. A press while the one before is still waiting or running comes to the same
 * thing and ends with it.
 */
export function tieRibbonButtons(inTurn: InTurn): void {
  let running: Promise<void> | null = null;
  const press = (): Promise<void> => {
    running ??= inTurn(refreshNow).finally(() => {
      running = null;
    });
    return running;
  };
  onRibbonButton(REFRESH, press).catch(() => undefined);
}

/** The engine comes only now, so that a workbook opens no slower for it. */
async function refreshNow(): Promise<void> {
  await whenOfficeIsReady();
  const { refreshOpenWorkbook } = await import('./refreshOpenWorkbook');
  await refreshOpenWorkbook();
}
