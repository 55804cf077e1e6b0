const COMMAND_EVENT = 'appCommandInvoked';

/** Buttons of the ribbon that run a function of the add-in. */
export class CommandQueue {
  private readonly waiting = new Map<string, () => void>();
  private listening = (): void => undefined;
  private readonly ready = new Promise<void>((resolve) => {
    this.listening = resolve;
  });
  private next = 1;

  /** The page listens to an event; it hears of commands from then on. */
  register(event: string): void {
    if (event === COMMAND_EVENT) this.listening();
  }

  completed(id: string): void {
    this.waiting.get(id)?.();
    this.waiting.delete(id);
  }

  /** Runs the function and waits until the add-in calls `event.completed()`; fails when it doesn't. */
  async run(name: string, tell: (data: object) => Promise<unknown>, patience: number): Promise<void> {
    const id = `command-${String(this.next++)}`;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The command ${name} never completed.`)), patience);
    });
    try {
      await Promise.race([this.ready, tooLate]);
      const done = new Promise<void>((resolve) => this.waiting.set(id, resolve));
      await tell({ 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
      await Promise.race([done, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }
}
