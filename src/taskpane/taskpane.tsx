import { createRoot } from 'react-dom/client';
import { whenOfficeIsReady } from '../adapters/excel/officeReady';
import { isExcelDark } from '../adapters/excel/officeTheme';
import { turns } from '../commands/inTurn';
import { tieRibbonButtons } from '../commands/ribbonButtons';
import { Pane } from './Pane';
import type { PaneHost } from './paneHost';
import type { Scheme } from './useScheme';

const inTurn = turns();

/** The pane is on screen at once; the engine comes when the page has nothing else to do, or when it is asked for. */
async function loadHost(): Promise<PaneHost> {
  const [{ excelHost }] = await Promise.all([import('./excelHost'), whenOfficeIsReady()]);
  return (host ??= takingTurns(excelHost()));
}

/** The ribbon's button may be pressed while the pane refreshes, and the other way round. */
function takingTurns(alone: PaneHost): PaneHost {
  return { ...alone, refresh: (edited, progress) => inTurn(() => alone.refresh(edited, progress)) };
}

let host: PaneHost | undefined;
const place = document.getElementById('pane');
const root = place && createRoot(place);
const show = (scheme: Scheme | null): void => root?.render(<Pane loadHost={loadHost} scheme={scheme} />);

show(null);
whenOfficeIsReady().then(
  () => show(schemeOfExcel()),
  // The pane says so when it is asked for something.
  () => undefined,
);

function schemeOfExcel(): Scheme | null {
  const dark = isExcelDark();
  return dark === null ? null : dark ? 'dark' : 'light';
}

// Where the runtime is shared, and where there is none, this page is also the one behind the ribbon.
tieRibbonButtons(inTurn);

const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work));
idle(() => void loadHost().catch(() => undefined));
