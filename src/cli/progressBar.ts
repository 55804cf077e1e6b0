import type { Progress, Step } from '../app/ports';

const STEPS: readonly Step[] = [
  'Reading',
  'Recognising',
  'Reading colours',
  'Assessing',
  'Composing',
  'Writing',
];
const BAR_WIDTH = 24;

/** A bar on a terminal, silence elsewhere. */
export function progressBar(terminal: NodeJS.WriteStream, quiet: boolean): Progress & { end(): void } {
  const shown = terminal.isTTY && !quiet;
  return {
    step(step) {
      if (!shown) return;
      const done = Math.round((STEPS.indexOf(step) / STEPS.length) * BAR_WIDTH);
      terminal.write(`\r\u001b[K[${'█'.repeat(done)}${' '.repeat(BAR_WIDTH - done)}] ${step} …`);
    },
    share() {
      // A file takes one round trip.
    },
    checkCancelled() {
      // A command is stopped with Ctrl+C: nothing was written until the last step.
    },
    end() {
      if (shown) terminal.write('\r\u001b[K');
    },
  };
}
