import type { Browser, Page } from 'playwright-core';
import { batches } from './batch';
import type { BatchRequest } from './batch';
import { CommandQueue } from './commands';
import { services, type Runtime } from './members/services';
import { workbookObject } from './members/workbook';
import {
  ACTION_TYPE,
  answer,
  appContext,
  DISPATCH,
  event,
  HOST_ORIGIN,
  hostInfo,
  TRANSPORT_ERROR,
  windowName,
} from './messages';
import type { Request, RequestBody } from './messages';
import type { WorkbookModel } from './model/workbookModel';
import { ADDIN_ORIGIN, serve, type Pages } from './network';
import { RoundTrips, type Fault } from './roundTrips';

export interface HostOptions {
  browser: Browser;
  pages: Pages;
  /** "taskpane.html" */
  page: string;
  book: WorkbookModel;
  /** Newest version of ExcelApi there is: 9 for 1.9. */
  newestApi?: number;
  sharedRuntime?: boolean;
  viewport?: { width: number; height: number };
  /** Does Excel wait until a cell being edited is left, as on Windows and Mac? On the web it refuses. */
  waitsForCellEdit?: boolean;
}

const CORE_API = 9;
const PANE = { width: 320, height: 900 };
const NO_EVENT_WAIT = 60_000;

/** An add-in's page that runs in Excel on the web, as far as office.js can tell. */
export interface ExcelHost {
  page: Page;
  book: WorkbookModel;
  roundTrips: RoundTrips;
  runtime: Runtime;
  /** Another workbook, or the same one as it was, without a past: no round trips, faults or complaints. */
  startAgain(book: WorkbookModel): void;
  /** What must not happen: errors of the page, addresses it may not ask, members the host lacks or refuses. */
  complaints(): string[];
  /** Makes the n-th round trip from now on go wrong; 1 is the next one. */
  fail(n: number, fault: Fault): void;
  /** Clicks a button of the ribbon and waits until the add-in says it is done. */
  runCommand(id: string): Promise<void>;
  close(): Promise<void>;
}

/** The requirement sets of this Excel. */
function setsOf(
  newestApi: number,
  sharedRuntime: boolean,
  waitsForCellEdit: boolean,
): Record<string, string> {
  return {
    ExcelApi: `1.${String(newestApi)}`,
    AddInCommands: '1.1',
    RichApiRuntime: '1.1',
    ...(sharedRuntime ? { SharedRuntime: '1.1' } : {}),
    ...(waitsForCellEdit ? { DelayForCellEdit: '1.1' } : {}),
  };
}

export async function openExcelHost(options: HostOptions): Promise<ExcelHost> {
  const { browser, pages, newestApi = CORE_API, sharedRuntime = false, waitsForCellEdit = false } = options;
  const context = await browser.newContext({ viewport: options.viewport ?? PANE, ignoreHTTPSErrors: true });
  const refusedAddresses: string[] = [];
  const refusedMembers: string[] = [];
  const pageErrors: string[] = [];
  await serve(context, pages, refusedAddresses);
  const runtime: Runtime = { state: 'Visible' };
  const roundTrips = new RoundTrips(waitsForCellEdit);
  const commands = new CommandQueue();
  const batch = batches(
    () => workbookObject({ book: host.book, onSuspend: () => roundTrips.noteSuspended() }),
    newestApi,
    services(runtime),
    (complaint) => refusedMembers.push(complaint),
  );

  async function execute(body: RequestBody): Promise<object> {
    const id = body.DdaMethod?.DispatchId;
    if (id === DISPATCH.commandCompleted) {
      commands.completed(String(body['0']));
      return { Error: 0 };
    }
    if (id === DISPATCH.richApi) {
      const [, , , , text, , flags] = body.ArrayData ?? [];
      return roundTrips.make(String(text), Number(flags), (request: BatchRequest, stopAfter) =>
        batch.run(request, stopAfter),
      );
    }
    refusedMembers.push(`The test host has no method ${String(id)} of the common API.`);
    return { Error: TRANSPORT_ERROR.internal };
  }

  async function respond(text: string): Promise<string | null> {
    const request = JSON.parse(text) as Request;
    const { _actionName: name, _actionType: type } = request;
    if (type === ACTION_TYPE.registerEvent) commands.register(name);
    if (type !== ACTION_TYPE.invoke) return answer(request, { Error: 0 });
    if (name === 'ContextActivationManager_getAppContextAsync') {
      return answer(
        request,
        appContext(host.book.fileName, setsOf(newestApi, sharedRuntime, waitsForCellEdit), sharedRuntime),
      );
    }
    if (name === 'ContextActivationManager_notifyHost') return answer(request, null);
    if (name === 'executeMethod') return answer(request, { Version: 1, ...(await execute(request._data)) });
    refusedMembers.push(`The test host has no action ${name}.`);
    return answer(request, { Error: TRANSPORT_ERROR.internal });
  }

  const hostPage = await context.newPage();
  await hostPage.exposeFunction('hostAnswers', respond);
  await hostPage.goto(`${HOST_ORIGIN}/`);
  const opened = context.waitForEvent('page');
  const address = `${ADDIN_ORIGIN}/${options.page}?_host_Info=${hostInfo(sharedRuntime)}`;
  await hostPage.evaluate(
    ([url, name]) => void window.open(url, name, 'popup'),
    [address, windowName(sharedRuntime)],
  );
  const page = await opened;
  page.on('pageerror', (error) => pageErrors.push(`The page failed: ${String(error.stack)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(`The page complained: ${message.text()}`);
  });
  await page.setViewportSize(options.viewport ?? PANE);

  const tell = (message: string) =>
    hostPage.evaluate(
      (text) => (window as unknown as { tellPage(text: string): void }).tellPage(text),
      message,
    );
  const host: ExcelHost = {
    page,
    book: options.book,
    roundTrips,
    runtime,
    startAgain: (book) => {
      host.book = book;
      roundTrips.forget();
      for (const list of [refusedMembers, pageErrors, refusedAddresses]) list.length = 0;
    },
    complaints: () => [
      ...refusedMembers,
      ...pageErrors,
      ...refusedAddresses.map((url) => `The page asked for ${url}.`),
      ...host.book.formulasWritten.map((formula) => `A formula was written: ${formula}`),
    ],
    fail: (n, fault) => roundTrips.fail(n, fault),
    runCommand: (id) => commands.run(id, (data) => tell(event('appCommandInvoked', data)), NO_EVENT_WAIT),
    close: () => context.close(),
  };
  await page.waitForLoadState('load');
  return host;
}
