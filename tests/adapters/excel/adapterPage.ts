import type { WorkbookPort } from '../../../src/app/ports';
import type { WorkbookContents } from '../../../src/core/grid/grid';
import { openExcelHost, type ExcelHost } from '../../excelHost/excelHost';
import { openBuilt } from '../../excelHost/model/loadWorkbook';
import { bundled } from '../../support/bundled';
import { launchChromium } from '../../support/chromium';

/** The adapter alone on a page, on Microsoft's own office.js. */
const SCRIPT = `
import { openExcelWorkbook } from './src/adapters/excel/excelWorkbook';
import { leaveOutcome } from './src/adapters/excel/write/outcome';
Office.onReady(() => { globalThis.adapter = { workbook: openExcelWorkbook(), leaveOutcome }; });
`;
const PAGE = `<!doctype html><title>Adapter</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="adapter.js"></script>`;

/** What the adapter can do to the workbook open in a host, called from this side. */
export interface AdapterPage {
  host: ExcelHost;
  /** Progress doesn't cross over. */
  workbook: WorkbookPort;
  leaveOutcome(sentence: string): Promise<void>;
  close(): Promise<void>;
}

declare const adapter: { workbook: WorkbookPort; leaveOutcome(sentence: string): Promise<void> };

export async function openAdapterPage(): Promise<AdapterPage> {
  const browser = await launchChromium();
  const pages = { 'page.html': PAGE, 'adapter.js': bundled(SCRIPT, '--format=iife') };
  const host = await openExcelHost({ browser, pages, page: 'page.html', book: await openBuilt([]) });
  const { page } = host;
  await page.waitForFunction('globalThis.adapter');
  return {
    host,
    workbook: {
      // As text: the browser's own way of handing over 200,000 cells is five times slower.
      read: async () =>
        JSON.parse(
          await page.evaluate(async () => JSON.stringify(await adapter.workbook.read())),
        ) as WorkbookContents,
      readFills: (areas) => page.evaluate((asked) => adapter.workbook.readFills(asked), areas),
      write: (sheets, palette) =>
        page.evaluate(([layouts, colours]) => adapter.workbook.write(layouts, colours), [
          sheets,
          palette,
        ] as const),
    },
    leaveOutcome: (sentence) => page.evaluate((words) => adapter.leaveOutcome(words), sentence),
    close: () => browser.close(),
  };
}
