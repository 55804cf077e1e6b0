import type { Progress } from '../../app/ports';
import { Cancelled } from '../../app/ports';
import type { EditedSettings, PaneHost, Place, ShownReport } from '../paneHost';
import type { Asked, HostCall, Told } from './calls';
import { receivedFailure } from './calls';
import type { Excerpt } from './excerpt';

/** How often the user's wish to stop is looked at, in milliseconds. */
const LOOK_AROUND = 50;
const ENDED =
  'The work on the workbook broke off, perhaps because the memory of the page ran out: try again.';

interface Waiting {
  done: (result: unknown) => void;
  fail: (error: Error) => void;
  progress: Progress | null;
}

/** What came of a refresh, besides what is shown of it. */
export interface Written {
  bytes: Blob;
  /** What the user should know of the written file, one sentence each. */
  warnings: string[];
}

/**
 * A workbook file on the page. It is read and worked on in a thread of its own, begun when there is something to do;
 * to stop is to end the thread, and the next thing asked for begins another one with the file as last written.
 */
export class WorkbookFile implements PaneHost {
  private worker: Worker | null = null;
  private opening: Promise<unknown> = Promise.resolve();
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();
  private bytes: Blob;

  constructor(
    readonly name: string,
    file: Blob,
    private readonly makeWorker: () => Worker,
    /** Called after each refresh. */
    private readonly written: (written: Written) => void,
    private readonly show: (excerpt: Excerpt | null, place: Place) => void,
  ) {
    this.bytes = file;
  }

  examine(progress: Progress) {
    return this.ask('examine', [], progress) as ReturnType<PaneHost['examine']>;
  }

  async refresh(edited: EditedSettings | null, progress: Progress): Promise<ShownReport> {
    const { shown, output, warnings } = (await this.ask('refresh', [edited], progress)) as {
      shown: ShownReport;
      output: Blob;
      warnings: string[];
    };
    this.bytes = output;
    this.written({ bytes: output, warnings });
    return shown;
  }

  preview(edited: EditedSettings) {
    return this.ask('preview', [edited]) as ReturnType<PaneHost['preview']>;
  }

  rows(...given: Parameters<PaneHost['rows']>) {
    return this.ask('rows', given) as ReturnType<PaneHost['rows']>;
  }

  copied(...given: Parameters<PaneHost['copied']>) {
    return this.ask('copied', given) as ReturnType<PaneHost['copied']>;
  }

  paper() {
    return this.ask('paper', []) as ReturnType<PaneHost['paper']>;
  }

  webPage() {
    return this.ask('webPage', []) as ReturnType<PaneHost['webPage']>;
  }

  /** Only the page's own table can be selected. */
  async selectTable(): Promise<boolean> {
    return false;
  }

  /** There is no Excel to go to: the page shows the cell among its neighbours. */
  async goTo(place: Place): Promise<void> {
    this.show((await this.ask('excerpt', [place])) as Excerpt | null, place);
  }

  async showReport(): Promise<void> {
    // The report is in the file that the user saves.
  }

  /** Ends the thread; whoever waits for it is told that the work was stopped. */
  close(error: Error = new Cancelled()): void {
    this.worker?.terminate();
    this.worker = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { fail } of left) fail(error);
  }

  private async ask(call: HostCall, given: unknown[], progress: Progress | null = null): Promise<unknown> {
    const worker = this.begun();
    await this.opening;
    const stopper = progress && setInterval(() => this.stopWhenAsked(progress), LOOK_AROUND);
    try {
      return await this.send(worker, { id: this.next++, call, given }, progress);
    } finally {
      if (stopper !== null) clearInterval(stopper);
    }
  }

  private stopWhenAsked(progress: Progress): void {
    try {
      progress.checkCancelled();
    } catch (thrown) {
      this.close(thrown as Error);
    }
  }

  private begun(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.makeWorker();
    worker.onmessage = ({ data }: MessageEvent<Told>) => this.hear(data);
    worker.onerror = () => this.close(new Error(ENDED));
    this.worker = worker;
    this.opening = this.bytes
      .arrayBuffer()
      .then((bytes) => this.send(worker, { id: this.next++, call: 'open', bytes, name: this.name }, null));
    return worker;
  }

  private send(worker: Worker, asked: Asked, progress: Progress | null): Promise<unknown> {
    return new Promise((done, fail) => {
      // Ended while the file was being read.
      if (worker !== this.worker) {
        fail(new Cancelled());
        return;
      }
      this.waiting.set(asked.id, { done, fail, progress });
      worker.postMessage(asked, asked.call === 'open' ? [asked.bytes] : []);
    });
  }

  private hear(told: Told): void {
    const waiting = this.waiting.get(told.id);
    if (waiting === undefined) return;
    if (told.is === 'step') waiting.progress?.step(told.step);
    else if (told.is === 'share') waiting.progress?.share(told.share);
    else {
      this.waiting.delete(told.id);
      if (told.is === 'done') waiting.done(told.result);
      else waiting.fail(receivedFailure(told.failure));
    }
  }
}
