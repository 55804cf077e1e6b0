/** Threads kept ready: one to take and one for after a stop, so that neither needs the network any more. */
const KEPT = 2;

/** Threads that have loaded what they run before they are needed. */
export class WorkerPool {
  private readonly ready: Worker[] = [];

  constructor(private readonly make: () => Worker) {}

  fill(): void {
    while (this.ready.length < KEPT) this.ready.push(this.make());
  }

  take(): Worker {
    const worker = this.ready.shift() ?? this.make();
    this.fill();
    return worker;
  }
}
