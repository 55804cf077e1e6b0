/// <reference lib="webworker" />
import type { XlsxWorkbook } from '../../adapters/xlsx/xlsxWorkbook';
import { openXlsxWorkbook } from '../../adapters/xlsx/xlsxWorkbook';
import type { Progress } from '../../app/ports';
import { paneHostOf } from '../engine';
import type { PaneHost } from '../paneHost';
import { writers } from '../writers';
import type { Asked, HostCall, Told } from './calls';
import { sentFailure } from './calls';
import { excerptOf } from './excerpt';

/**
 * The thread that holds a workbook file and does all the work on it, so that the page never stands still. Asked to
 * stop, the page ends this thread and begins another one.
 */
declare const self: DedicatedWorkerGlobalScope;

let workbook: XlsxWorkbook;
let host: PaneHost;

self.onmessage = ({ data: asked }: MessageEvent<Asked>): void => {
  answer(asked).catch((thrown: unknown) =>
    tell({ id: asked.id, is: 'failed', failure: sentFailure(thrown) }),
  );
};

const tell = (told: Told, transfer: Transferable[] = []): void => self.postMessage(told, transfer);

async function answer(asked: Asked): Promise<void> {
  if (asked.call === 'open') {
    workbook = openXlsxWorkbook(new Uint8Array(asked.bytes), asked.name);
    host = paneHostOf(workbook, nowhere);
    tell({ id: asked.id, is: 'done', result: null });
    return;
  }
  const result = await CALLS[asked.call](asked.given, progressOf(asked.id));
  tell({ id: asked.id, is: 'done', result });
}

/** What goes over is what `WorkbookFile` gave and takes: both sides are compiled together. */
const CALLS: Record<HostCall, (given: unknown[], progress: Progress) => Promise<unknown>> = {
  examine: (_, progress) => host.examine(progress),
  refresh: async ([edited], progress) => {
    const shown = await host.refresh(edited as Parameters<PaneHost['refresh']>[0], progress);
    const output = new Blob([workbook.output() as Uint8Array<ArrayBuffer>]);
    return { shown, output, warnings: workbook.warnings() };
  },
  preview: ([edited]) => host.preview(edited as Parameters<PaneHost['preview']>[0]),
  rows: (given) => host.rows(...(given as Parameters<PaneHost['rows']>)),
  excerpt: async ([place]) => excerptOf(await workbook.read(), place as Parameters<typeof excerptOf>[1]),
  copied: (given) => host.copied(...(given as Parameters<PaneHost['copied']>)),
  paper: () => host.paper(),
  webPage: () => host.webPage(),
};

function progressOf(id: number): Progress {
  return {
    step: (step) => tell({ id, is: 'step', step }),
    share: (share) => tell({ id, is: 'share', share }),
    checkCancelled: () => undefined,
  };
}

/** The page itself shows cells. */
const nowhere = async (): Promise<void> => undefined;

// Fetched now, so that papers and pages can be made without a network.
for (const load of Object.values(writers)) void load();
