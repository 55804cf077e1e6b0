import type { BatchAnswer, BatchRequest } from './batch';
import { TRANSPORT_ERROR } from './messages';

/** What goes wrong on the way to Excel or back. */
export type Fault =
  /** Nothing is done; the add-in gets this number. */
  | { kind: 'refused'; error: number }
  /** All is done; the add-in gets this number instead of the answer. */
  | { kind: 'answer lost'; error: number }
  /** Excel stops part-way, after this share of the actions: what came before stays done. */
  | { kind: 'stopped'; share: number };

/** One request of the add-in's own, with what passed over the wire. */
export interface RoundTrip {
  sent: number;
  received: number;
  actions: number;
  /** Did the add-in ask not to draw until it was done? */
  suspended: boolean;
  /** Did it change anything? */
  writes: boolean;
  error: string | null;
}

/** Of Excel on the web, for a request and for an answer (Microsoft: 5 MB each). */
const LARGEST = 5 * 1024 * 1024;
/** Set by office.js where it asks to wait until a cell being edited is left. */
const WAIT_FOR_CELL_EDIT = 64;
const METHOD = 3;
const SET_PROPERTY = 4;
const READING = /^(_KeepReference|_RemoveReference|Get|Select$|Activate$)/;

/** The requests of a page, counted; those that office.js makes for itself are let through and counted apart. */
export class RoundTrips {
  made: RoundTrip[] = [];
  /** Requests that only let go of references, or that say the client is ready. */
  housekeeping = 0;
  latency = 0;
  limits = { request: LARGEST, answer: LARGEST };
  private readonly faults = new Map<number, Fault>();
  private suspended = false;
  private editing: { left: Promise<void>; leave: () => void } | null = null;

  /** @param waitsForCellEdit does Excel wait when asked to (Windows, Mac), or refuse (the web)? */
  constructor(private readonly waitsForCellEdit: boolean) {}

  fail(n: number, fault: Fault): void {
    this.faults.set(this.made.length + n, fault);
  }

  /** The user begins to edit a cell; until it is left nothing can be done. */
  editCell(): void {
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.editing = { left, leave };
  }

  leaveCell(): void {
    this.editing?.leave();
    this.editing = null;
  }

  noteSuspended(): void {
    this.suspended = true;
  }

  /** As if nothing had happened, and with the usual limits. */
  forget(): void {
    this.made = [];
    this.housekeeping = 0;
    this.faults.clear();
    this.limits = { request: LARGEST, answer: LARGEST };
    this.leaveCell();
  }

  async make(
    text: string,
    flags: number,
    run: (request: BatchRequest, stopAfter?: number) => BatchAnswer,
  ): Promise<object> {
    const request = JSON.parse(text) as BatchRequest;
    if (isHousekeeping(request)) {
      this.housekeeping++;
      return answered(JSON.stringify(run(request)));
    }
    const trip: RoundTrip = {
      sent: Buffer.byteLength(text),
      received: 0,
      actions: request.Actions?.length ?? 0,
      suspended: false,
      writes: writes(request),
      error: null,
    };
    this.made.push(trip);
    const fault = this.faults.get(this.made.length);
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const refused = await this.refusal(trip, flags, fault);
    if (refused !== null) return failed(trip, refused);

    this.suspended = false;
    const stopAfter = fault?.kind === 'stopped' ? Math.floor(trip.actions * fault.share) : undefined;
    const result = run(request, stopAfter);
    trip.suspended = this.suspended;
    trip.error = result.Error?.Code ?? null;
    const body = JSON.stringify(result);
    trip.received = Buffer.byteLength(body);
    if (fault?.kind === 'answer lost') return failed(trip, fault.error);
    if (trip.received > this.limits.answer) return failed(trip, TRANSPORT_ERROR.answerTooLarge);
    return answered(body);
  }

  private async refusal(trip: RoundTrip, flags: number, fault: Fault | undefined): Promise<number | null> {
    if (trip.sent > this.limits.request) return TRANSPORT_ERROR.requestTooLarge;
    if (this.editing) {
      if (!this.waitsForCellEdit || (flags & WAIT_FOR_CELL_EDIT) === 0) return TRANSPORT_ERROR.cellEdit;
      await this.editing.left;
    }
    return fault?.kind === 'refused' ? fault.error : null;
  }
}

function answered(body: string): object {
  return { Error: 0, Data: [200, ['Content-Type', 'application/json'], body] };
}

function failed(trip: RoundTrip, error: number): object {
  trip.error = String(error);
  return { Error: error };
}

function isHousekeeping({ Actions = [], ObjectPaths = {} }: BatchRequest): boolean {
  const services = Object.values(ObjectPaths).some(({ Name }) => Name.endsWith('AddinInternalService'));
  const methods = Actions.filter(({ ActionType }) => ActionType === METHOD);
  const others = Actions.some(({ ActionType }) => ActionType === SET_PROPERTY);
  const lettingGo = methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference');
  return services || (lettingGo && !others);
}

function writes({ Actions = [], ObjectPaths = {} }: BatchRequest): boolean {
  const changes = Actions.some(
    ({ ActionType, Name }) => ActionType === SET_PROPERTY || (ActionType === METHOD && !READING.test(Name)),
  );
  return (
    changes ||
    Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === METHOD && Name === 'Add')
  );
}
